import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry } from "./entry.ts";
import { cellOf } from "./cell-of.ts";
import { figureText } from "./figure-text.ts";
import { judgeRow } from "./judge-row.ts";
import { hidden, none, row, unreadable, value } from "./sample-form.test.data.ts";

const family = row("FAMILY_ACH");
const cells = { of: "FAMILY_ACH/of", outOf: "base/gia-dinh-tai-dia-phuong" };
const both = (of: Entry | undefined, outOf: Entry | undefined) => ({ [cells.of]: of, [cells.outOf]: outOf });
const blank: Entry = { state: "not_reported", value: null };

describe("the figure of a row", () => {
  it.each([
    ["both numbers", value(1189), value(1830), { state: "value", numerator: 1189, denominator: 1830 }],
    ["zero is a value", value(0), value(5), { state: "value", numerator: 0, denominator: 5 }],
    ["a missing part", value(3), undefined, { state: "not_reported" }],
    ["a blank part", blank, value(5), { state: "not_reported" }],
    ["an unreadable part", unreadable("3o"), value(5), { state: "not_reported" }],
    ["nothing to count from", value(0), none, { state: "not_applicable" }],
    ["nothing counted", none, value(5), { state: "not_applicable" }],
    ["nothing to count from, the rest missing", undefined, none, { state: "not_applicable" }],
    ["a hidden numerator", hidden(2), value(5), { state: "suppressed", numerator: 2, denominator: 5 }],
    ["a hidden denominator", value(2), hidden(5), { state: "suppressed", numerator: 2, denominator: 5 }],
    ["hidden, but a part is missing", hidden(2), undefined, { state: "not_reported" }],
  ])("ratio: %s", (_, of, outOf, cell) => expect(cellOf(family, both(of, outOf))).toEqual(cell));

  it.each([
    [value(2), { state: "value", value: 2 }],
    [hidden(2), { state: "suppressed", value: 2 }],
    [none, { state: "not_applicable" }],
    [unreadable("hai"), { state: "not_reported" }],
    [undefined, { state: "not_reported" }],
  ])("one cell: %j", (entry, cell) => expect(cellOf(row("PRIMARY", "own"), { "PRIMARY/value": entry })).toEqual(cell));

  it("of lower units is never taken from this unit's cells", () => {
    expect(cellOf(row("PRIMARY", "rolled"), { "PRIMARY/value": value(3) })).toEqual({ state: "not_reported" });
  });
});

describe("the figure in words", () => {
  const words = (of: number, outOf: number) => figureText(family, cellOf(family, both(value(of), value(outOf))));

  it.each([
    [1189, 1830, "64,97%"],
    [65, 100, "65%"],
    [1, 3, "33,3%"],
    [0, 5, "0%"],
    [5, 5, "100%"],
    [6, 5, ""],
    [-1, 5, ""],
    [0, 0, ""],
  ])("%d of %d beside targets of 65%% and 75%% is %j", (of, outOf, text) => expect(words(of, outOf)).toBe(text));

  it("says the state where there is no figure", () => {
    expect(figureText(family, { state: "not_applicable" })).toBe("Không phát sinh");
    expect(figureText(family, { state: "suppressed", numerator: 1, denominator: 2 })).toBe("Không công bố");
    expect(figureText(family, { state: "not_reported" })).toBe("Chưa báo cáo");
  });

  it("speaks the kind of the row", () => {
    const say = (code: string, n: number) =>
      figureText(row(code, code === "PRIMARY" ? "own" : undefined), { state: "value", value: n });
    expect([
      say("PRIMARY", 2),
      say("TITLE", 1),
      say("OVERWEIGHT", 0),
      say("CENTRE", 79.96),
      say("CLASSES", 1200),
    ]).toEqual(["mức độ 2", "có", "chưa", "79,96%", "1.200"]);
  });

  it("never shows a percentage on the other side of a target than the integers are", () => {
    const parts = fc
      .integer({ min: 1, max: 100_000 })
      .chain((outOf) => fc.record({ of: fc.integer({ min: 0, max: outOf }), outOf: fc.constant(outOf) }));
    fc.assert(
      fc.property(parts, ({ of, outOf }) => {
        const shown = Number(words(of, outOf).replace("%", "").replace(",", "."));
        for (const goal of [65, 75]) expect(Math.sign(shown - goal)).toBe(Math.sign(of * 100 - goal * outOf));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a row beside its targets", () => {
  it("is judged from the integers, with earlier years as the baseline", () => {
    const earlier = [{ period: "2024", entries: both(value(1118), value(1811)) }];
    const [now, later] = judgeRow(family, both(value(1189), value(1830)), "2025", earlier);
    expect(now!.verdict).toMatchObject({ status: "not_met", actual: "64,97% (1.189/1.830)" });
    expect(later!.verdict.status).toBe("on_course");
  });

  it("is not judged where lower units answer", () =>
    expect(judgeRow(row("PRIMARY", "rolled"), {}, "2025")).toEqual([]));
});
