import type { Anatomy } from "../anatomy.ts";
import { finding, together, type LintFinding } from "../finding.ts";
import { mainLetters, sizeWithin } from "../piece.ts";
import type { Paragraph } from "../word-file.ts";

const isHeadline = ({ text, stance }: Paragraph): boolean => stance.align === "center" || text.trim().length < 60;

/** Space between two paragraphs: Word takes both, what is after the one and before the other. */
const gapBelow = (anatomy: Anatomy, at: Paragraph): number | null => {
  const next = anatomy.paragraphs[at.number];
  if (!next || anatomy.zoneOf(next) !== "body" || next.cell !== at.cell) return null;
  return Math.max((at.stance.after ?? 0) + (next.stance.before ?? 0), 0);
};

/** The text itself: 13–14, justified, first line in by 1 or 1,27 cm, at least 6 pt apart, lines single to 1,5; its end `./.`. */
export const bodyRules = (anatomy: Anatomy): LintFinding[] => {
  const body = anatomy.of("body").filter(({ cell }) => cell === null);
  const prose = body.filter((one) => !isHeadline(one));
  const sizes = body.filter(({ runs }) => !sizeWithin(mainLetters(runs).size, 13, 14));
  const ragged = prose.filter(({ stance }) => stance.align !== "both" && stance.align !== "distribute");
  const flush = prose.filter(({ stance, text }) => {
    const typed = /^(?: {4,}|\t)/u.test(text);
    const first = (stance.firstLine ?? 0) + Math.max(stance.left ?? 0, 0);
    return !typed && first < 27;
  });
  const tight = body.filter((one) => (gapBelow(anatomy, one) ?? 6) < 5.9);
  const loose = body.filter(({ stance }) => stance.lines !== undefined && (stance.lines < 0.99 || stance.lines > 1.51));
  const signed = anatomy.paragraphs.some((one) => anatomy.zoneOf(one) === "foot");
  return [
    ...together("nd30.body.size", "error", sizes, "Cỡ chữ của nội dung không phải 13 hoặc 14.", "Đặt cỡ chữ 13 hoặc 14, thống nhất trong cả văn bản."),
    ...together("nd30.body.align", "error", ragged, "Nội dung không canh đều hai lề.", "Canh đều hai lề (Ctrl+J)."),
    ...together("nd30.body.indent", "warning", flush, "Dòng đầu của đoạn không lùi vào.", "Lùi dòng đầu 1 cm hoặc 1,27 cm (Paragraph → Special → First line)."),
    ...together("nd30.body.gap", "error", tight, "Khoảng cách giữa các đoạn nhỏ hơn 6 pt.", "Đặt Spacing After (hoặc Before) ít nhất 6 pt."),
    ...together("nd30.body.lines", "error", loose, "Khoảng cách dòng không trong khoảng từ dòng đơn đến 1,5 dòng.", "Đặt Line spacing từ 1,0 đến 1,5."),
    ...(signed ? endings(anatomy) : []),
  ];
};

/** The last words before each signature, and of a plan that a decision issues. */
const endings = (anatomy: Anatomy): LintFinding[] => {
  const { paragraphs, zoneOf } = anatomy;
  const shown = paragraphs.filter((one) => !["empty", "table"].includes(zoneOf(one)));
  const closers = shown.filter((one, at) => {
    const next = shown[at + 1];
    return zoneOf(one) === "body" && (next === undefined || ["foot", "annexHead", "title"].includes(zoneOf(next)));
  });
  const ends = closers.filter(({ text }) => !/\.\/\.\s*$/u.test(text) && !/^\s*\(?ghi chú/iu.test(text));
  return ends.map((at) => finding("nd30.end", "error", at, "Nội dung không kết thúc bằng “./.”.", "Ghi “./.” sau chữ cuối cùng của nội dung."));
};
