import type { PublicPage, UnitFate } from "@xhht/api";
import { formatDate, formatMoment, formatNumber, verdictWords } from "@xhht/core";
import { figureBars } from "./figure-bars.ts";
import { figureRows, isTold } from "./figure-rows.ts";
import { html, type Markup } from "./html.ts";
import { fileKinds, publicAddress } from "./public-address.ts";
import { publicFrame } from "./public-frame.ts";
import { licence } from "./public-words.ts";
import { fateSentence, originSentence } from "./unit-fate.ts";

const fileWords: Record<(typeof fileKinds)[number], string> = {
  csv: "Bảng .csv", xlsx: "Bảng tính .xlsx", json: ".json", "csv-metadata.json": "Mô tả cột (CSVW)", "sdmx.json": "SDMX-JSON", "adx.xml": "ADX",
};

/** Something may be read by everybody. */
export const isOpen = ({ figures, updatedAt }: PublicPage): boolean => updatedAt !== null && figures.lines.length > 0;

const lead = ({ figures, reports, updatedAt, children }: PublicPage): string => {
  const { published, expected, unit } = figures;
  if (updatedAt === null)
    return children.length > 0 ? "Chưa công bố: chưa đơn vị nào ở đây công bố báo cáo của năm này. Có báo cáo nào được công bố thì kết quả hiện ở đây." : "Chưa công bố: đơn vị chưa công bố báo cáo của năm này. Khi công bố thì kết quả hiện ở đây.";
  if (unit.level === "commune") return `Đơn vị đã công bố ${reports.length} báo cáo của năm này; số dưới đây lấy nguyên từ báo cáo đã duyệt.`;
  const whole = `${formatNumber(published)}/${formatNumber(expected)} đơn vị các cấp đã công bố báo cáo`;
  return published < expected ? `Số tạm tính: ${whole}. Số còn có thể đổi khi các đơn vị khác công bố.` : `${whole}: số liệu đã đủ.`;
};

/** How many goals stand how, in the order in which one asks; nothing where none is judged. */
const standing = ({ figures }: PublicPage): Markup | null => {
  const statuses = figures.lines.filter(isTold).flatMap(({ judged }) => judged?.status ?? []);
  const told = (["met", "on_course", "at_risk", "not_met", "cannot_judge"] as const).flatMap((status) => {
    const count = statuses.filter((one) => one === status).length;
    return count === 0 ? [] : [`${count} ${verdictWords[status].word}`];
  });
  return told.length === 0 ? null : html`<p class="lead">Trong ${statuses.length} chỉ số có chỉ tiêu: ${told.join(", ")}.</p>`;
};

const asOf = ({ updatedAt }: PublicPage): Markup | null => updatedAt === null ? null : html`<p class="small">Công bố gần nhất lúc ${formatMoment(updatedAt)}. Số liệu trên trang đến lúc đó.</p>`;

const years = ({ years: open, year, figures }: PublicPage): Markup | null => {
  const all = [...new Set([...open, year])].toSorted((a, b) => b - a);
  if (all.length < 2) return null;
  return html`<nav aria-label="Năm khác"><ul class="years">${all.map(
    (one) => html`<li><a href="${publicAddress(figures.unit.code, one)}"${one === year && html` aria-current="page"`}>Năm ${one}</a></li>`,
  )}</ul></nav>`;
};

const takenBack = ({ takenBack: all }: PublicPage): Markup[] =>
  all.map(
    ({ title, at, by }) =>
      html`<div class="note gone"><p><b>Đã rút lại: ${title}.</b> Báo cáo này từng được công bố và đã rút lại lúc ${formatMoment(at)}, vì ${by === "unit" ? "đơn vị mở lại báo cáo để sửa" : "cấp trên yêu cầu bổ sung"}. Số liệu sẽ có lại khi báo cáo được duyệt và công bố lần nữa.</p></div>`,
  );

const provisional = ({ figures: { unit, published, expected } }: PublicPage): Markup | null =>
  unit.level !== "commune" && published > 0 && published < expected
    ? html`<p class="small">“Tạm tính 87/102” nghĩa là mới có 87 trong 102 đơn vị công bố. Mỗi chỉ số chỉ hỏi những đơn vị phải báo cáo chỉ số đó, nên số đơn vị ở từng dòng có thể ít hơn ở đầu trang. Khoảng còn có thể chỉ hiện khi biết mẫu số của mọi đơn vị còn thiếu. Khi còn ít đơn vị công bố thì chưa đánh giá.</p>`
    : null;

const files = (page: PublicPage): Markup | null => {
  if (!isOpen(page)) return null;
  const here = publicAddress(page.figures.unit.code, page.year);
  return html`<section class="files-part" aria-labelledby="tai-ve"><h2 id="tai-ve">Tải số liệu</h2>
<ul class="files">${(["csv", "xlsx", "json", "csv-metadata.json", "sdmx.json", "adx.xml"] as const).map((kind) => html`<li><a href="${here}.${kind}">${fileWords[kind]}</a></li>`)}</ul></section>
`;
};

const plans = ({ plans: all }: PublicPage): Markup =>
  html`<section aria-labelledby="ke-hoach"><h2 id="ke-hoach">Kế hoạch</h2>${
    all.length === 0
      ? html`<p>Đơn vị chưa có kế hoạch riêng trên hệ thống, nên theo chỉ tiêu chung của cấp trên.</p>`
      : html`<ul>${all.map(({ id, title, number }) => html`<li><a href="/ke-hoach/${id}">${title}</a>${number !== null && ` (${number})`}</li>`)}</ul>`
  }</section>
`;

const below = ({ children, year, figures }: PublicPage): Markup | null =>
  children.length === 0
    ? null
    : html`<section aria-labelledby="truc-thuoc"><h2 id="truc-thuoc">${figures.unit.level === "nation" ? "Các tỉnh, thành phố" : "Đơn vị trực thuộc"} (${children.length})</h2>
<ul class="list">${children.map(
        ({ code, name, published }) => html`<li><a href="${publicAddress(code, year)}">${name}</a> ${published === 0 ? html`<span class="small">chưa công bố</span>` : html`<span class="small ok">✓ ${formatNumber(published)} báo cáo</span>`}</li>`,
      )}</ul></section>
`;

const rules = ({ figures }: PublicPage): Markup | null => {
  const judged = figures.lines.filter((line) => line.judged !== null);
  if (judged.length === 0) return null;
  return html`<section aria-labelledby="cach-tinh"><h2 id="cach-tinh">Cách tính và đánh giá</h2><p>Tỷ lệ của cấp trên là tổng tử số chia tổng mẫu số, không lấy trung bình các tỷ lệ. Con số có phần dưới 5 mà đơn vị không muốn công bố thì không hiện, và chỉ được cộng vào số của cấp trên khi không ai tính ngược ra được; nếu không thì coi như chưa công bố.</p>
<details><summary>Quy tắc của từng chỉ tiêu</summary><dl>${judged.map(({ label, judged: one }) => html`<dt>${label}</dt><dd>${one!.reason} <span class="small">${one!.rule}</span></dd>`)}</dl></details></section>
`;
};

const whoAnswers = ({ unit: { level, name, validTo } }: PublicPage["figures"]): string => {
  if (level === "nation") return "cơ quan chủ trì chương trình";
  return validTo === null ? `Ủy ban nhân dân ${name}` : `Ủy ban nhân dân của đơn vị đã tiếp nhận địa bàn ${name}`;
};

const foot = ({ figures }: PublicPage): Markup => html`<p>${licence.says} (<a href="${licence.address}" rel="license">${licence.name}</a>). Nguồn: ${figures.unit.name}.</p>
<p>Hỏi về số liệu: liên hệ ${whoAnswers(figures)}.</p>`;

const earlier = (before: readonly UnitFate[], year: number): Markup[] =>
  before.map(({ code, name, validTo }) => html`<p class="small">Đến hết ngày ${formatDate(validTo!)} mã ${code} là của ${name}: <a href="${publicAddress(code, year - 1)}">xem năm ${year - 1}</a>.</p>`);

/** The public page of a unit and a year, whole; `before` bore the same code earlier in that year. */
export const publicPage = (page: PublicPage, before: readonly UnitFate[] = []): Markup => {
  const { figures, year, above, predecessors, demo } = page;
  const { unit } = figures;
  const here = publicAddress(unit.code, year);
  const name = unit.level === "nation" ? "Cả nước" : unit.name;
  return publicFrame({
    title: `${name}, năm ${year}: số liệu xã hội học tập`,
    about: `Số liệu công khai về xã hội học tập của ${unit.name}, năm ${year}. ${lead(page)}`,
    canonical: here,
    links: isOpen(page) && html`<link rel="alternate" type="text/csv" href="${here}.csv"><link rel="alternate" type="application/json" href="${here}.json">
`,
    demo,
    body: html`${above.length > 0 && html`<nav class="crumbs" aria-label="Cấp trên">${above.map((one) => html`<a href="${publicAddress(one.code, year)}">${one.code === "VN" ? "Cả nước" : one.name}</a> › `)}${name}</nav>`}
<h1>${name}</h1><p class="sub">Số liệu công khai về xã hội học tập, năm ${year}</p>
${years(page)}
<p class="lead">${lead(page)}</p>${standing(page)}${asOf(page)}
${unit.validTo !== null && html`<div class="note">${fateSentence(unit)}</div>`}${takenBack(page)}${originSentence(predecessors)}${earlier(before, year)}
<section aria-labelledby="ket-qua"><h2 id="ket-qua">Kết quả và chỉ tiêu</h2>
${figures.lines.length === 0 ? html`<p>Đơn vị chưa có chỉ số nào phải báo cáo trong năm này.</p>` : html`${figureRows(page)}${provisional(page)}`}</section>
${figureBars(page)}${files(page)}${plans(page)}${below(page)}${rules(page)}`,
    foot: foot(page),
  });
};
