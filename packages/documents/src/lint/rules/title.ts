import type { Anatomy } from "../anatomy.ts";
import { finding, type LintFinding } from "../finding.ts";
import { allRuns, isCapitals, mainLetters, sizeWithin } from "../piece.ts";
import type { Paragraph } from "../word-file.ts";
import { ruleBelow } from "./rule-below.ts";

const look = (code: string, what: string, { runs, stance }: Paragraph, at: Paragraph): LintFinding[] => [
  ...(allRuns(runs, ({ bold }) => bold === true) ? [] : [finding(`nd30.${code}.bold`, "error", at, `${what} không đậm.`, "Đặt kiểu chữ đứng, đậm.")]),
  ...(sizeWithin(mainLetters(runs).size, 13, 14) ? [] : [finding(`nd30.${code}.size`, "error", at, `Cỡ chữ của ${what.toLocaleLowerCase("vi")} không phải 13 hoặc 14.`, "Đặt cỡ chữ 13 hoặc 14.")]),
  ...(stance.align === "center" ? [] : [finding(`nd30.${code}.align`, "error", at, `${what} không canh giữa.`, "Canh giữa đoạn này.")]),
];

/** The kind in capitals and what it is about: bold, 13–14, centred, the rule below. */
export const titleRules = (anatomy: Anatomy): LintFinding[] => {
  const titles = anatomy.of("title");
  const letter = anatomy.paragraphs.some(({ text }) => /^kính\s+gửi/iu.test(text.trim()));
  if (titles.length === 0) {
    return letter ? [] : [finding("nd30.title.missing", "error", "dưới phần đầu", "Không thấy tên loại văn bản.", "Ghi tên loại (KẾ HOẠCH, QUYẾT ĐỊNH, BÁO CÁO …) in hoa, đậm, canh giữa, trên một dòng riêng.")];
  }
  return titles.flatMap((title) => {
    const at = anatomy.zones.indexOf("subject", title.number);
    const next = titles.find(({ number }) => number > title.number)?.number ?? Infinity;
    const from = at >= 0 && at + 1 < next ? anatomy.paragraphs[at]! : undefined;
    const findings = [
      ...(isCapitals(title.text) ? [] : [finding("nd30.title.capitals", "error", title, "Tên loại văn bản không viết in hoa.", `Viết “${title.text.trim().toLocaleUpperCase("vi")}”.`)]),
      ...look("title", "Tên loại văn bản", title, title),
    ];
    if (!from) return [...findings, finding("nd30.subject.missing", "error", title, "Dưới tên loại không có trích yếu nội dung.", "Ghi trích yếu ngay dưới tên loại, đậm, canh giữa.")];
    const subject = anatomy.of("subject").filter(({ number }) => number > title.number && number < next);
    const last = subject.at(-1)!;
    return [
      ...findings,
      ...subject.flatMap((line) => look("subject", "Trích yếu", line, line)),
      ...(isCapitals(from.text) ? [finding("nd30.subject.capitals", "warning", from, "Trích yếu viết in hoa.", "Viết trích yếu bằng chữ thường, chỉ hoa chữ đầu và tên riêng.")] : []),
      ...(ruleBelow(anatomy, last) === "drawn" || anatomy.zoneOf(anatomy.paragraphs[last.number]!) === "attached"
        ? []
        : [finding("nd30.subject.rule", "error", last, "Không có đường kẻ vẽ dưới trích yếu.", "Vẽ một đường liền dài 1/3 đến 1/2 dòng chữ, ở giữa; không gạch chân, không gõ dấu gạch.")]),
    ];
  });
};
