import type { Anatomy } from "../anatomy.ts";
import { finding, type LintFinding } from "../finding.ts";
import type { Section } from "../word-file.ts";

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1;
const say = (mm: number): string => String(Math.round(mm)).replace(".", ",");

const sides: [keyof Section["margins"], string, number, number][] = [
  ["top", "trên", 20, 25],
  ["bottom", "dưới", 20, 25],
  ["left", "trái", 30, 35],
  ["right", "phải", 15, 20],
];

/** Paper A4, margins 20–25, 20–25, 30–35 and 15–20 mm; the text itself stands upright. */
export const pageRules = ({ sections, of }: Anatomy): LintFinding[] => {
  const main = new Set(of("head", "title", "basis").map(({ section }) => section));
  return sections.flatMap((section, index) => {
    const place = sections.length === 1 ? "trang giấy" : `phần ${index + 1} của tệp`;
    const [short, long] = [section.width, section.height].toSorted((a, b) => a - b);
    const isA4 = near(short!, 210) && near(long!, 297);
    return [
      ...(isA4
        ? []
        : [finding("nd30.paper", "error", place, `Khổ giấy là ${say(section.width)} × ${say(section.height)} mm, không phải A4.`, "Đặt khổ giấy A4 (210 × 297 mm) trong Layout → Size.")]),
      ...(section.landscape && main.has(index)
        ? [finding("nd30.paper.landscape", "error", place, "Phần chính của văn bản nằm ngang.", "Đặt trang đứng (Portrait); chỉ phụ lục có bảng rộng mới nằm ngang.")]
        : []),
      ...sides
        .filter(([side, , least, most]) => section.margins[side] < least - 0.5 || section.margins[side] > most + 0.5)
        .map(([side, word, least, most]) =>
          finding(`nd30.margin.${side}`, "error", place, `Lề ${word} là ${say(section.margins[side])} mm.`, `Đặt lề ${word} từ ${least} đến ${most} mm.`),
        ),
    ];
  });
};
