import fc from "fast-check";
import { expect, test } from "vitest";
import { noisyText } from "../noise/noisy-text.ts";
import { readPlan, sourceText } from "../read-plan.ts";
import type { TargetReading } from "../reading.ts";
import { documentOf } from "./sample-documents.test.data.ts";
import { fixtures } from "./sample-fixtures.test.data.ts";
import { sampleIndicators } from "./sample-indicators.test.data.ts";

const indicators = sampleIndicators();
const read = (document: string): TargetReading[] => readPlan(document, { indicators }).targets;
const document = fc.constantFrom(...fixtures).map(({ text }) => documentOf(text));
const spoilt = fc.tuple(document, fc.integer({ min: 0, max: 10_000 })).map(([text, seed]) => noisyText(text, seed));
/** Words of plans in any order: what no grammar expects. */
const jumble = fc
  .array(
    fc.constantFrom(
      "đến năm 2025", "trong đó", "70%", "trên", "phấn đấu", "100%", "mức độ 3", "phổ cập giáo dục tiểu học", "gia đình học tập", "lần lượt", ";", ",",
      ".", ":", "(", ")", "và", "3/5", "xã", "năm 2030 đạt", "giảm", "mỗi năm", "từ", "lên", "không quá", "xóa mù chữ", "danh hiệu", "đăng ký", "02 lớp", "-", "%",
    ),
    { maxLength: 30 },
  )
  .map((words) => `II. MỤC TIÊU CỤ THỂ\n1. Mục tiêu đến năm 2028\n- ${words.join(" ")}`);
const anything = fc.oneof(spoilt, jumble, fc.string({ unit: "grapheme", maxLength: 200 }).map((text) => `II. MỤC TIÊU\n- ${text} 50% ${text}`));
const bare = (text: string): string => text.replace(/[\s*_#`\\]+/g, "");

test("a span lies inside the source, and the words of a goal are those of its span", () => {
  fc.assert(
    fc.property(fc.oneof(document, jumble, spoilt), (text) => {
      const source = sourceText(text);
      for (const { span, text: words } of read(text)) {
        expect(span[0]).toBeGreaterThanOrEqual(0);
        expect(span[1]).toBeLessThanOrEqual(source.length);
        expect(span[0]).toBeLessThan(span[1]);
        expect(bare(source.slice(span[0], span[0] + 1))).toBe(words[0]);
        expect(source.slice(span[1] - 1, span[1])).toBe(words.at(-1));
      }
    }),
    { numRuns: 150 },
  );
});

test("whatever the text, reading it twice gives the same, and never fails", () => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(read(text)).toEqual(read(text));
    }),
    { numRuns: 150 },
  );
});

test("letters with separate marks read as those in one piece", () => {
  fc.assert(
    fc.property(fc.oneof(document, jumble), (text) => {
      expect(read(text.normalize("NFD"))).toEqual(read(text.normalize("NFC")));
    }),
    { numRuns: 100 },
  );
});

test("a line break between two words of a bullet changes no goal", () => {
  const figures = (text: string): unknown[] =>
    read(text).map(({ milestone, comparator, value, unit, measure, modality, nested, indicator }) => [milestone, comparator, value, unit, measure, modality, nested, indicator]);
  fc.assert(
    fc.property(document, fc.nat(), (text, at) => {
      const breaks = [...text.matchAll(/(?<=\p{Ll},?) (?=\p{Ll})(?!phần )/gu)].filter(({ index }) => text.slice(text.lastIndexOf("\n", index) + 1).startsWith("- "));
      const chosen = breaks[at % Math.max(1, breaks.length)];
      fc.pre(chosen !== undefined);
      expect(figures(`${text.slice(0, chosen!.index)}\n${text.slice(chosen!.index + 1)}`)).toEqual(figures(text));
    }),
    { numRuns: 150 },
  );
});
