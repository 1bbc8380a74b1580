import type { Line } from "./line.ts";

const pageNumber = /^[-–—[( ]*(?:trang\s*)?\d{1,3}(?:\s*(?:\/|trên)\s*\d{1,3})?[-–—\]) ]*$/iu;
/** A line of figures after these words ends a sentence. */
const wantsFigure = /(?:ngày|tháng|năm|trước|quý|số|là|đến|từ|mùng)$/iu;
const rule = /^[-–—_=*.…·:|\s+~]+$/;
const stamp = /^(?:(?:người ký|ký bởi|ngày ký|thời gian ký|cơ quan ký|email)\s*:|ký số bởi|signature not verified|digitally signed|scanned with|được quét)/iu;

const shape = (text: string): string => text.toLowerCase().replace(/\d+/g, "#");

/**
 * Lines that belong to the page and not to the text: page numbers, drawn rules, the stamp of a digital signature, and
 * heads and feet that come back on page after page.
 */
export const furnitureOf = (lines: readonly Line[]): Set<Line> => {
  const edges = new Map<string, Line[]>();
  lines.forEach((line, at) => {
    const around = [line, lines[at - 1], lines[at + 1], lines[at + 2]];
    const isEdge = around[0]!.startsPage || around[1]?.startsPage || !around[2] || around[2].startsPage || !around[3] || around[3].startsPage;
    if (!isEdge) return;
    const same = edges.get(shape(line.text)) ?? [];
    edges.set(shape(line.text), [...same, line]);
  });
  const running = [...edges.values()].filter((same) => same.length >= 3 && same[0]!.text.length < 100).flat();
  const marked = lines.filter(
    ({ text, tabular, columns }, at) =>
      !wantsFigure.test(lines[at - 1]?.text ?? "") &&
      (!tabular || columns.every((column) => rule.test(column.text) || column.text === "")) &&
      (pageNumber.test(text) || rule.test(text) || stamp.test(text)),
  );
  return new Set([...running, ...marked]);
};
