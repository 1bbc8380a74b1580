import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choicesOf, progressWords } from "./choices.ts";
import type { Entry } from "./entry.ts";
import type { CellKind } from "./form.ts";
import { readEntry, writeEntry } from "./read-entry.ts";

const count: CellKind = { kind: "count" };
const percent: CellKind = { kind: "percent" };
const level: CellKind = { kind: "level", min: 1, max: 3 };
const status: CellKind = { kind: "status", attests: "title" };
const progress: CellKind = { kind: "progress" };
const text: CellKind = { kind: "text", most: 40 };
const read = (takes: CellKind, typed: string, before?: Entry) => readEntry({ takes }, typed, before);
const write = (takes: CellKind, entry: Entry) => writeEntry({ takes }, entry);
const value = (is: number | string): Entry => ({ state: "value", value: is });
const invalid = (typed: string): Entry => ({ state: "invalid", value: typed });

describe("reading what was typed", () => {
  it.each<[CellKind, string, Entry]>([
    [count, "1.455", value(1455)],
    [count, "0", value(0)],
    [count, "-5", value(-5)],
    [count, "1,234", invalid("1,234")],
    [count, "99,5", invalid("99,5")],
    [count, "5%", invalid("5%")],
    [count, "khoảng 30", invalid("khoảng 30")],
    [count, "9.007.199.254.740.991", value(9_007_199_254_740_991)],
    [count, "9.007.199.254.740.992", invalid("9.007.199.254.740.992")],
    [count, " khong phat sinh ", { state: "not_applicable", value: null }],
    [count, "Không phát sinh", { state: "not_applicable", value: null }],
    [count, "  ", { state: "not_reported", value: null }],
    [percent, "64,97%", value(64.97)],
    [percent, "120", value(120)],
    [level, "3", value(3)],
    [level, "0", value(0)],
    [level, "7", value(7)],
    [level, "2,5", invalid("2,5")],
    [level, "Mức độ 2", value(2)],
    [status, "có", value(1)],
    [status, "Đạt", value(1)],
    [status, "không đạt", value(0)],
    [status, "CHUA", value(0)],
    [status, "1", value(1)],
    [status, "không", invalid("không")],
    [progress, "đang thực hiện", value("under_way")],
    [progress, "done", value("done")],
    [progress, "xong một nửa", invalid("xong một nửa")],
    [text, "Đã mở 12 lớp", value("Đã mở 12 lớp")],
    [text, "Không phát sinh", value("Không phát sinh")],
    [text, "ế".normalize("NFD"), value("ế")],
    [text, "x".repeat(41), invalid("x".repeat(41))],
    [text, " \n ", { state: "not_reported", value: null }],
  ])("%j: %j", (takes, typed, entry) => expect(read(takes, typed)).toEqual(entry));

  it("asks about a number that has two readings, and keeps the typing meanwhile", () => {
    expect(read(percent, "99.5")).toEqual({
      ask: [99.5, 995],
      message: "“99.5” chưa rõ: ý là 99,5 hay 995?",
      kept: invalid("99.5"),
    });
    expect(read(count, "12.34")).toMatchObject({ ask: [1234], kept: invalid("12.34") });
  });

  it("keeps a suppressed figure suppressed when its number is typed again", () => {
    const before: Entry = { state: "suppressed", value: 3 };
    expect(read(count, "4", before)).toEqual({ state: "suppressed", value: 4 });
    expect(read(count, "", before)).toEqual({ state: "not_reported", value: null });
    expect(read(count, "x", before)).toEqual(invalid("x"));
  });
});

describe("writing an entry back into its input", () => {
  it("speaks Vietnamese", () => {
    expect([
      write(count, value(1_234_567)),
      write(percent, value(64.97)),
      write(status, value(0)),
      write(progress, value("done")),
    ]).toEqual(["1.234.567", "64,97", "Chưa", progressWords.done]);
    expect(choicesOf(level).map(({ label }) => label)).toEqual([
      "Chưa đạt mức độ nào",
      "Mức độ 1",
      "Mức độ 2",
      "Mức độ 3",
    ]);
  });

  const blank = fc.constant<Entry>({ state: "not_reported", value: null });
  const none = fc.constant<Entry>({ state: "not_applicable", value: null });
  const entryOf = (takes: CellKind): fc.Arbitrary<Entry> => {
    const anything = fc.string({ unit: "grapheme", maxLength: 60 }).map((one) => one.normalize("NFC"));
    const unreadable = anything
      .filter((typed) => {
        const entry = read(takes, typed);
        return "state" in entry && entry.state === "invalid";
      })
      .map(invalid);
    const whole = fc.maxSafeInteger().map((n) => value(n === 0 ? 0 : n));
    const real = fc.double({ noNaN: true, min: -9e15, max: 9e15 }).map((n) => value(n === 0 ? 0 : n));
    const hidden = whole.map((entry): Entry => ({ ...entry, state: "suppressed" }));
    const chosen = fc.constantFrom(...choicesOf(takes), { value: 1 }).map((choice) => value(choice.value));
    switch (takes.kind) {
      case "text":
        return fc.oneof(blank, anything.filter((one) => one.trim() !== "" && one.length <= takes.most).map(value));
      case "percent":
        return fc.oneof(blank, none, real, unreadable);
      case "status":
      case "progress":
        return fc.oneof(
          blank,
          none,
          unreadable,
          chosen.filter((one) => takes.kind === "status" || typeof one.value === "string"),
        );
      default:
        return fc.oneof(blank, none, whole, hidden, unreadable);
    }
  };

  it.each([count, percent, level, status, progress, text])("reads back the same: %j", (takes) => {
    fc.assert(
      fc.property(entryOf(takes), (entry) => {
        expect(read(takes, write(takes, entry), entry)).toEqual(entry);
      }),
      { numRuns: 1000 },
    );
  });
});
