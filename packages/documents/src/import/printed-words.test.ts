import { existsSync, readFileSync } from "node:fs";
import { atLeast, type Indicator, type IndicatorCode, type Programme, ratio } from "@xhht/core";
import { describe, expect, test } from "vitest";
import { lintDocx } from "../lint/lint-docx.ts";
import { readPlan, sourceText } from "../read-plan.ts";
import { docxOf } from "../write/docx-of.ts";
import { paperText } from "../write/paper-text.ts";
import { writePlan } from "../write/write-plan.ts";
import { noChoices } from "./choices.ts";
import { type ImportedReading, planFromReading } from "./plan-from-reading.ts";
import { printedWords } from "./printed-words.ts";

const programme: Programme = {
  id: "qd-1373", label: "Xã hội học tập", short: "Đề án 1373", decision: { kind: "QĐ", number: "1373/QĐ-TTg", issuedOn: "2021-07-30", issuer: "Thủ tướng Chính phủ" },
  period: { from: 2021, to: 2030 }, milestones: [2025, 2030],
};
const indicators: Record<IndicatorCode, Indicator> = {
  OWN: { label: "Của riêng", english: "Own", phrase: "người có sách", theme: "skills", measure: ratio({ of: "người có sách", outOf: "người" }) },
};

/** The official text of a plan that nobody decided anything about. */
const writtenFrom = (path: URL, choices = noChoices(), keep = true) => {
  const text = sourceText(readFileSync(path, "utf8"));
  const read = readPlan(text);
  const reading: ImportedReading = keep ? { ...read, printed: printedWords(text, read) } : read;
  const { plan, agencies } = planFromReading(reading, choices, { programmes: [programme], indicators, agencies: {} });
  const paper = writePlan({ plan, indicators, agencies, stamp: {} });
  return { text, plan, paper };
};

/** Words in their order, from the first section to the recipients, without lists' dashes and the stroke that ends a text. */
const body = (text: string): string[] => {
  const words = text.replace(/(?<![\p{L}\d])[Pp]h[ầâ]n đ[ầấâ]u(?=\s+(?:\d|đạt))/gu, (slip) => `${slip[0]}hấn đấu`).split(/\s+/u).filter((word) => !/^[-+]*$/.test(word));
  const bare = words.map((word) => word.replace(/\.\/\.$/, "."));
  return bare.slice(words.findIndex((word, at) => word === "I." && words[at + 1] === "MỤC"), words.findIndex((word, at) => word === "Nơi" && words[at + 1] === "nhận:"));
};

const ours = new URL("fixtures/phuong-son-ca.txt", import.meta.url);
const sonCa = writtenFrom(ours);

describe("the official text of an imported plan", () => {
  test("has the paper's own words, also those of goals that nobody follows, and passes the decree", async () => {
    expect(body(paperText(sonCa.paper))).toEqual(body(sonCa.text));
    expect(body(sonCa.text).length).toBeGreaterThan(100);
    expect(paperText(sonCa.paper)).toContain("hộ kinh doanh treo bảng góc đọc sách");
    expect(await lintDocx(await docxOf(sonCa.paper))).toEqual({ ok: true, value: [] });
  });

  test("control: without the kept words it is another text, and such goals are gone", () => {
    const without = paperText(writtenFrom(ours, noChoices(), false).paper);
    expect(body(without)).not.toEqual(body(sonCa.text));
    expect(without).not.toContain("hộ kinh doanh treo bảng");
  });

  test("takes goals that a person added after those that are printed; the plan of the next period is written anew", () => {
    const added = { ...atLeast("OWN", 5), comparator: "gte" as const, value: 5, milestone: 2030, modality: ["achieve" as const], indicator: "OWN", text: "Thêm 5% người có sách", place: "II.2.b" };
    expect(writtenFrom(ours, { ...noChoices(), added: [added] }).plan.printed!.goals.at(-1)).toEqual({ mark: "-", text: "Thêm 5% người có sách" });
    expect(writtenFrom(ours, { ...noChoices(), shift: 5 }).plan.printed).toBeUndefined();
  });

  const seed = new URL("../../../../../shared/seeds/long-an.txt", import.meta.url);
  test.skipIf(!existsSync(seed))("is that of a printed plan, but for slips of the scanner (skipped where ../shared is absent)", async () => {
    const { text, paper } = writtenFrom(seed);
    expect(body(paperText(paper))).toEqual(body(text));
    expect(await lintDocx(await docxOf(paper))).toEqual({ ok: true, value: [] });
  });
});
