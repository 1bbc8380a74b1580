import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry, EntryKey } from "./entry.ts";
import type { TimedEntry } from "./finding.ts";
import { judgeRow, type Earlier } from "./judge-row.ts";
import { progressOf } from "./progress-of.ts";
import type { EntryRules } from "../plan/entry-rules.ts";
import { formOf } from "./form-of.ts";
import { definition, form, hidden, none, origin, unreadable, value } from "./sample-form.test.data.ts";
import { standsInTheWay } from "./finding.ts";
import { entriesInTheWay, validateEntries } from "./validate-entries.ts";

type Given = Record<EntryKey, TimedEntry>;
const families = "base/gia-dinh-tai-dia-phuong";
const adults = "base/dan-so-tu-15-tuoi-tro-len";
const weighed = "base/tre-duoc-can";
const task = form.progress[0]!;
const lastYear = (entries: Given): Earlier[] => [{ period: "2024", entries }];

const found = (entries: Given, earlier: Earlier[] = [], level?: string) =>
  validateEntries(form, entries, earlier).filter((one) => (level ? one.level === level : one.level !== "hint"));
const short = (entries: Given, earlier?: Earlier[]) =>
  found(entries, earlier).map(({ level, rule, key }) => `${level} ${rule} ${key}`);

/** Cells, last year's cells, and what is found: level, rule, cell, words of the sentence. */
const cases: [Given, Given, string, ...string[]][] = [
  [{ "FAMILY_ACH/of": unreadable("abc"), [families]: value(9) }, {}, "block cell.unreadable FAMILY_ACH/of", "”: không đọc được “abc”. Viết như"],
  [
    { "FAMILY_ACH/of": unreadable("1,234"), [families]: value(9) },
    {},
    "block cell.unreadable FAMILY_ACH/of",
    "“1,234”",
    "số nguyên",
  ],
  [{ "CENTRE/degree": unreadable("99.5") }, {}, "block cell.unreadable CENTRE/degree", "99,5 hay 995"],
  [{ [task.key]: unreadable("nửa chừng") }, {}, `block cell.unreadable ${task.key}`, "không phải là lựa chọn"],
  [
    { [form.narrative[0]!.key]: unreadable("x".repeat(8001)) },
    {},
    `block cell.unreadable ${form.narrative[0]!.key}`,
    "8.001",
    "8.000",
  ],
  [{ "CLASSES/value": value(-2) }, {}, "block cell.negative CLASSES/value", "-2"],
  [{ "CLASSES/value": value(2.5) }, {}, "block cell.fraction CLASSES/value", "2,5"],
  [{ "CENTRE/degree": value(100.1) }, {}, "block cell.percent-over CENTRE/degree", "100,1%"],
  [{ "PRIMARY/value": value(4) }, {}, "block cell.level-unknown PRIMARY/value", "1 đến 3"],
  [{ "TITLE/value": value(2) }, {}, "block cell.answer-unknown TITLE/value", "là 2"],
  [
    { "FAMILY_ACH/of": value(1831), [families]: value(1830) },
    {},
    "block ratio.over-whole FAMILY_ACH/of",
    "1.831",
    "1.830",
  ],
  [{ "FAMILY_ACH/of": hidden(4), [families]: hidden(3) }, {}, "block ratio.over-whole FAMILY_ACH/of"],
  [
    { "UNDERWEIGHT/of": value(3), [weighed]: none },
    {},
    "block ratio.part-of-nothing UNDERWEIGHT/of",
    "không phát sinh",
  ],
  [
    { [families]: value(1211) },
    { [families]: value(1000) },
    `ask base.changed ${families}`,
    "1.211",
    "tăng 21,1%",
    "1.000 của năm 2024",
    "2 chỉ tiêu",
  ],
  [{ [families]: value(799) }, { [families]: value(1000) }, `ask base.changed ${families}`, "giảm 20,1%"],
  [
    { "FAMILY_ACH/of": value(81), [families]: value(100) },
    { "FAMILY_ACH/of": value(60), [families]: value(100) },
    "ask ratio.moved FAMILY_ACH/of",
    "81%",
    "tăng 21 điểm",
    "60% của năm 2024",
  ],
  [
    { "PRIMARY/value": value(2) },
    { "PRIMARY/value": value(3) },
    "ask cell.fell PRIMARY/value",
    "thấp hơn mức độ 3 của năm 2024",
  ],
  [{ "TITLE/value": value(0) }, { "TITLE/value": value(1) }, "ask cell.fell TITLE/value", "năm 2024 là có"],
  [{ "CLASSES/value": none }, { "CLASSES/value": value(7) }, "ask cell.now-none CLASSES/value", "năm 2024 là 7"],
  [
    { "FAMILY_REG/of": value(50), "FAMILY_ACH/of": value(51), [families]: value(100) },
    {},
    "ask pair.achieved-over-registered FAMILY_ACH/of",
    "51",
    "50",
  ],
  [
    { "TRAINED/of": value(10), "UNIV/of": value(11), [adults]: value(100) },
    {},
    "ask part.over-whole UNIV/of",
    "11",
    "một phần",
  ],
  [
    { "TRAINED/of": value(10), "UNIV/of": value(9) },
    {},
    `ask ratio.no-base ${adults}`,
    "Người qua đào tạo",
    "Người có trình độ đại học",
  ],
  [{ [weighed]: value(0), "UNDERWEIGHT/of": value(0) }, {}, `ask base.zero ${weighed}`, "không có tỷ lệ"],
];

describe("the checks of a report", () => {
  it.each(cases)("%j after %j: %s", (entries, before, expected, ...words) => {
    const findings = found(entries, lastYear(before));
    expect(findings.map(({ level, rule, key }) => `${level} ${rule} ${key}`)).toEqual([expected]);
    for (const word of words) expect(findings[0]!.message).toContain(word);
    expect([findings[0]!.message, findings[0]!.remedy].every((text) => /[.?]$/.test(text))).toBe(true);
    expect(findings.every(standsInTheWay)).toBe(true);
  });

  it.each<[Given, Given]>([
    [{ [families]: value(1200) }, { [families]: value(1000) }],
    [{ [families]: value(800) }, { [families]: value(1000) }],
    [{ [families]: value(5) }, { [families]: value(0) }],
    [
      { "FAMILY_ACH/of": value(80), [families]: value(100) },
      { "FAMILY_ACH/of": value(60), [families]: value(100) },
    ],
    [{ "FAMILY_ACH/of": value(100), [families]: value(100) }, {}],
    [{ "FAMILY_REG/of": value(50), "FAMILY_ACH/of": value(50), [families]: value(100) }, {}],
    [{ "PRIMARY/value": value(0) }, {}],
    [{ "PRIMARY/value": value(3) }, { "PRIMARY/value": value(3) }],
    [{ "UNDERWEIGHT/of": none, [weighed]: none }, {}],
    [{ "CENTRE/degree": value(99.5) }, {}],
  ])("nothing of %j after %j", (entries, before) => expect(short(entries, lastYear(before))).toEqual([]));

  it("asks once where every count repeats last year's", () => {
    const same = {
      "FAMILY_REG/of": value(80),
      "FAMILY_ACH/of": value(60),
      [families]: value(100),
      "CLASSES/value": value(7),
    };
    expect(short(same, lastYear(same))).toEqual(["ask report.same-as-before FAMILY_REG/of"]);
    expect(short({ ...same, "CLASSES/value": value(8) }, lastYear(same))).toEqual([]);
    expect(short(same)).toEqual([]);
  });

  it("compares with the newest earlier year in which the cell had a number", () => {
    const earlier: Earlier[] = [
      { period: "2024", entries: { [families]: none } },
      { period: "2023", entries: { [families]: value(10) } },
    ];
    expect(found({ [families]: value(100) }, earlier)[0]!.message).toContain("10 của năm 2023");
  });

  it("asks about a change as large as the definition says, twenty where it says nothing", () => {
    const asksAt = (entry: EntryRules, now: number) => {
      const own = formOf({ ...definition, entry }, form, origin);
      return validateEntries(own, { [families]: value(now) }, lastYear({ [families]: value(100) })).some(({ rule }) => rule === "base.changed");
    };
    expect([asksAt({}, 120), asksAt({}, 121)]).toEqual([false, true]);
    expect([asksAt({ asksOver: 5 }, 105), asksAt({ asksOver: 5 }, 94)]).toEqual([false, true]);
    expect([asksAt({ asksOver: 50 }, 150), asksAt({ asksOver: 50 }, 151)]).toEqual([false, true]);
  });

  it("hints at what is missing and at targets that are not met, and lets both pass", () => {
    const entries = { "FAMILY_ACH/of": value(1189), [families]: value(1830) };
    const hints = found(entries, [], "hint");
    const notMet = hints.filter(({ rule }) => rule === "target.not-met");
    expect(notMet.map(({ key }) => key)).toEqual(["FAMILY_ACH/of"]);
    expect(notMet[0]!.message).toContain("64,97%");
    expect(hints.filter(({ rule }) => rule === "cell.missing")).toHaveLength(progressOf(form, {}).total - 2);
    expect(hints.some(standsInTheWay)).toBe(false);
  });

  it("what stands in the way is the same without the hints", () => {
    for (const entries of [{}, { "FAMILY_ACH/of": value(1189), [families]: value(1830) }, { "FAMILY_ACH/of": value(-1), [families]: value(10) }, { "FAMILY_ACH/of": value(20), [families]: value(10) }])
      expect(entriesInTheWay(form, entries, [])).toEqual(validateEntries(form, entries, []).filter(standsInTheWay));
    expect(entriesInTheWay(form, { "FAMILY_ACH/of": value(-1), [families]: value(10) }, []).length).toBeGreaterThan(0);
  });

  it("lists blocks before questions before hints, each in the order of the form", () => {
    const all = validateEntries(
      form,
      { "CLASSES/value": value(-1), [families]: value(900), "FAMILY_REG/of": value(901), "PRIMARY/value": value(1) },
      lastYear({ [families]: value(1), "PRIMARY/value": value(2) }),
    );
    expect(all.slice(0, 4).map(({ rule }) => rule)).toEqual([
      "ratio.over-whole",
      "cell.negative",
      "base.changed",
      "cell.fell",
    ]);
    expect(all.slice(4).every(({ level }) => level === "hint")).toBe(true);
  });
});

describe("whatever stands in the cells", () => {
  const number = fc.oneof(fc.integer({ min: -3, max: 120 }), fc.double({ noNaN: true, min: -9e15, max: 9e15 }));
  const entry: fc.Arbitrary<Entry> = fc.oneof(
    number.map(value),
    number.map(hidden),
    fc.string({ unit: "grapheme" }).map(unreadable),
    fc.constant(none),
    fc.constant<Entry>({ state: "not_reported", value: null }),
  );
  const entries = fc.dictionary(fc.constantFrom(...Object.keys(form.cells)), entry);

  it("is answered with whole sentences about cells of the form, blocks what the judge could not read, and nothing twice", () => {
    fc.assert(
      fc.property(entries, entries, (present, before) => {
        const findings = validateEntries(form, present, lastYear(before));
        for (const { key, message, remedy, about } of findings) {
          expect(about[0]).toBe(key);
          for (const one of about) expect(form.cells).toHaveProperty([one]);
          for (const text of [message, remedy]) expect(text).toMatch(/^(\p{Lu}|“)[\s\S]*[.?]$/u);
          expect(message).not.toMatch(/NaN|Infinity|undefined|null/);
        }
        const names = findings.filter(({ level }) => level !== "hint").map(({ rule, key }) => `${rule} ${key}`);
        expect(new Set(names).size).toBe(names.length);
        for (const row of form.sections.flatMap(({ rows }) => rows)) {
          const own = new Set(row.cells ? Object.values(row.cells) : []);
          const unread = judgeRow(row, present, "2025").some(({ verdict }) =>
            /xem lại|có hoặc không/.test(verdict.reason),
          );
          const stopped = findings.some(({ level, key }) => level === "block" && own.has(key));
          expect(!unread || stopped).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("progress", () => {
  it("counts cells that hold something; nothing to count is something, the unreadable is not", () => {
    const { total } = progressOf(form, {});
    expect(total).toBe(13 + form.progress.length + 3);
    const entries = {
      "CLASSES/value": none,
      "TITLE/value": value(0),
      "CENTRE/degree": unreadable("x"),
      [families]: hidden(2),
      [task.note]: value("đã họp"),
      "why/TITLE/value": value("vì"),
    };
    expect(progressOf(form, entries)).toEqual({ filled: 3, total });
  });
});
