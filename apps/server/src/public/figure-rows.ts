import type { PublicPage } from "@xhht/api";
import { formatNumber, formatPercent, verdictWords } from "@xhht/core";
import { html, type Markup } from "./html.ts";

type Line = PublicPage["figures"]["lines"][number];

/** Something of the line is published. */
export const isTold = ({ own, figure }: Line): boolean => (own === null ? figure.reported > 0 || figure.denominator > 0 : true);

/** A number of a figure as its rule has it: percent or plain. */
const amount = ({ figure: { rule } }: Line, value: number): string => (rule === "sum" || rule === "share" ? formatPercent(value) : formatNumber(value));

const boundsOf = (line: Line): string | null => {
  const { low, high, reported, expected } = line.figure;
  if (line.own || reported >= expected || !isTold(line)) return null;
  return low === null || high === null || low === high ? null : `khi đủ báo cáo: từ ${amount(line, low)} đến ${amount(line, high)}`;
};

/** What is said of a figure: its value, or why there is none. */
export const sayValue = (line: Line): string => {
  if (!isTold(line)) return "chưa công bố";
  return line.own ? line.own.text : line.figure.text;
};

const coverage = (line: Line): string => {
  const { reported, expected } = line.figure;
  if (line.own) return "tự báo cáo";
  if (expected === 0) return "không phải báo cáo";
  const share = `${formatNumber(reported)}/${formatNumber(expected)}`;
  return isTold(line) && reported < expected ? `tạm tính ${share}` : `${share} đơn vị`;
};

const chip = ({ judged }: Line): Markup | null => {
  if (!judged) return null;
  const { tone, sign, word } = verdictWords[judged.status];
  return html`<span class="chip ${tone}">${sign} ${word}</span>`;
};

/** The table of a page: one line an indicator. Units above have a column for who has reported. */
export const figureRows = ({ figures, goals }: PublicPage): Markup => {
  const above = figures.unit.level !== "commune";
  const row = (line: Line): Markup => {
    const bounds = boundsOf(line);
    const told = isTold(line);
    const set = goals.get(line.code) ?? [];
    return html`<tr role="row" id="${line.code}"><th scope="row" role="rowheader">${line.label}${line.says !== line.label && !line.own && html`<br><span class="small">${line.says}</span>`}</th>
<td role="cell" class="n" data-label="Kết quả"><span><span class="${told ? "v" : "small"}">${sayValue(line)}</span>${bounds !== null && html`<br><span class="small">${bounds}</span>`}</span></td>
${above && html`<td role="cell" class="n" data-label="Đã công bố"><span class="one">${coverage(line)}</span></td>
`}<td role="cell" data-label="Chỉ tiêu"><span>${set.length === 0 ? html`<span class="small one">không đặt</span>` : set.map((one, at) => html`${at > 0 && html`<br>`}<span class="one">${one}</span>`)}</span></td>
<td role="cell" data-label="Đánh giá"><span>${(told && chip(line)) || "–"}</span></td></tr>
`;
  };
  const heads = ["Chỉ số", "Kết quả", ...(above ? ["Đã công bố"] : []), "Chỉ tiêu", "Đánh giá"];
  return html`<div class="sheet"><table role="table"><caption>Kết quả theo từng chỉ số, ${figures.unit.name}, ${figures.period.label}</caption>
<thead role="rowgroup"><tr role="row">${heads.map((head, at) => html`<th scope="col" role="columnheader"${at > 0 && at < heads.length - 2 && html` class="n"`}>${head}</th>`)}</tr></thead>
<tbody role="rowgroup">${figures.lines.map(row)}</tbody></table></div>
`;
};
