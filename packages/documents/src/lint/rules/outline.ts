import { nextOutlineLetter, readRoman, romanNumeral } from "@xhht/core";
import type { Anatomy } from "../anatomy.ts";
import { finding, together, type LintFinding } from "../finding.ts";
import { allRuns, isCapitals } from "../piece.ts";
import type { Paragraph } from "../word-file.ts";

interface Mark {
  kind: "roman" | "digit" | "letter";
  sign: string;
  at: Paragraph;
}

const read = (paragraph: Paragraph): Mark | null => {
  const text = paragraph.text.trim();
  const [, roman] = /^([IVXLC]+)\s*[.\-–)](?=\s|$)/u.exec(text) ?? [];
  if (roman !== undefined && readRoman(roman) !== null) return { kind: "roman", sign: roman, at: paragraph };
  const [, digit] = /^(\d{1,2})\s*[.)](?=\s|$)/u.exec(text) ?? [];
  if (digit !== undefined) return { kind: "digit", sign: digit, at: paragraph };
  const [, letter] = /^([a-zđ])\s*[).](?=\s|$)/u.exec(text) ?? [];
  return letter === undefined ? null : { kind: "letter", sign: letter, at: paragraph };
};

const due = (kind: Mark["kind"], before: string | undefined): string | null => {
  if (before === undefined) return kind === "roman" ? "I" : kind === "digit" ? "1" : "a";
  if (kind === "letter") return nextOutlineLetter(before);
  return kind === "digit" ? String(Number(before) + 1) : romanNumeral((readRoman(before) ?? 0) + 1);
};

const position = ({ kind, sign }: Mark): number => (kind === "digit" ? Number(sign) : kind === "roman" ? (readRoman(sign) ?? 0) : sign.codePointAt(0)!);

/** What is wrong with a mark after the one before it in the same row. A skipped number may be meant: only a hint. */
const fault = (mark: Mark, before: Mark | undefined): LintFinding | null => {
  const wanted = due(mark.kind, before?.sign);
  if (mark.sign === wanted) return null;
  const { at, sign, kind } = mark;
  const after = before ? ` sau “${before.sign}”` : " ở đầu";
  if (kind === "letter" && /[fjwz]/.test(sign)) {
    return finding("nd30.outline.letter", "error", at, `Điểm đánh bằng chữ “${sign}”, không có trong bảng chữ cái tiếng Việt.`, "Đánh theo thứ tự a, b, c, d, đ, e, g, h, i, k …");
  }
  if (kind === "letter" && sign === "e" && before?.sign === "d") {
    return finding("nd30.outline.letter", "error", at, "Sau điểm d là điểm e, thiếu điểm đ.", "Đánh theo thứ tự a, b, c, d, đ, e, g, h, i, k …");
  }
  if (before && position(mark) <= position(before)) {
    return finding("nd30.outline.order", "warning", at, `Mục “${sign}” đứng${after}.`, `Đánh lại số thứ tự; ở đây là “${wanted ?? ""}”.`);
  }
  return finding("nd30.outline.gap", "hint", at, `Mục “${sign}” đứng${after}, bỏ qua “${wanted ?? ""}”.`, "Kiểm tra xem có thiếu mục hay đánh nhầm số không.");
};

const row = (marks: readonly Mark[]): LintFinding[] => marks.flatMap((mark, index) => fault(mark, marks[index - 1]) ?? []);

/** Rows of equal marks: letters begin anew below each number, numbers below each Roman number. */
const rows = (marks: readonly Mark[]): Mark[][] => {
  const found: Mark[][] = [];
  const open: Partial<Record<Mark["kind"], Mark[]>> = {};
  for (const mark of marks) {
    if (mark.kind === "roman") [open.digit, open.letter] = [undefined, undefined];
    if (mark.kind === "digit") open.letter = undefined;
    const own = open[mark.kind];
    const restarts = own !== undefined && mark.sign === due(mark.kind, undefined);
    if (own && !restarts) own.push(mark);
    else found.push((open[mark.kind] = [mark]));
  }
  return found;
};

/** Levels and their marks: I. in bold capitals, 1., a) with đ after d. */
export const outlineRules = (anatomy: Anatomy): LintFinding[] => {
  const titles = anatomy.of("title", "annexHead").map(({ number }) => number);
  const chapter = ({ number }: Paragraph): number => titles.filter((one) => one < number).length;
  const body = anatomy.of("body").filter(({ cell }) => cell === null);
  const marks = body.flatMap((one) => read(one) ?? []);
  const chapters = [...new Set(marks.map(({ at }) => chapter(at)))].map((which) => marks.filter(({ at }) => chapter(at) === which));
  const romans = marks.filter(({ kind }) => kind === "roman").map(({ at }) => at);
  return [
    ...chapters.flatMap((own) => rows(own).flatMap(row)),
    ...together("nd30.outline.roman", "warning", romans.filter(({ text }) => !isCapitals(text)), "Tiêu đề phần đánh số La Mã không viết in hoa.", "Viết in hoa và đậm, ví dụ “I. MỤC ĐÍCH, YÊU CẦU”."),
    ...together("nd30.outline.bold", "warning", romans.filter(({ runs }) => !allRuns(runs, ({ bold }) => bold === true)), "Tiêu đề phần đánh số La Mã không đậm.", "Đặt kiểu chữ đứng, đậm."),
  ];
};
