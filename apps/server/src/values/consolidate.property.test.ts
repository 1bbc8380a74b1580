import { type Cell, type Leaf, type Measure, type Unit, boundsOf, rollUp, seriesOf, unitId } from "@xhht/core";
import type { ValueRow } from "@xhht/documents/exchange";
import { nationalTree } from "@xhht/units";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { consolidate } from "./consolidate.ts";
import { createUnitsBelow } from "./units-below.ts";

const tree = nationalTree();
const on = "2024-12-31";
const ground = { tree, on, known: new Map(), below: createUnitsBelow(tree) };
const districts = ["576", "404", "534", "001"].map((code) => tree.at({ code, on })!);
const communes = districts.flatMap((district) => tree.children(district, on));
const ratio: Measure = { kind: "ratio", of: "a", outOf: "b" };
const level: Measure = { kind: "level", min: 1, max: 3 };

const row = (unit: Unit, rest: Partial<ValueRow>): ValueRow => ({
  file: "a.csv", line: 2, unit, on: null, indicator: "X", period: "2024", state: "not_reported", numerator: null, denominator: null, ...rest,
});
const number = fc.integer({ min: 0, max: 5000 });
const cells = (measure: Measure) =>
  fc.oneof(
    measure.kind === "ratio"
      ? fc.tuple(number, number).map(([of, rest]) => ({ state: "value" as const, numerator: of, denominator: of + rest }))
      : fc.integer({ min: 0, max: 3 }).map((value) => ({ state: "value" as const, numerator: value, denominator: null })),
    fc.constant({ state: "not_applicable" as const, numerator: null, denominator: null }),
    measure.kind === "ratio"
      ? fc.option(number).map((denominator) => ({ state: "not_reported" as const, numerator: null, denominator }))
      : fc.constant({ state: "not_reported" as const, numerator: null, denominator: null }),
  );
/** Some of the communes, each with a figure, in any order. */
const rowsOf = (measure: Measure) =>
  fc.shuffledSubarray(communes, { minLength: 1 }).chain((some) => fc.tuple(...some.map((unit) => cells(measure).map((cell) => row(unit, cell)))));

const leafOf = ({ unit, state, numerator, denominator }: ValueRow): Leaf => {
  const cell: Cell =
    state !== "value" ? { state: state as "not_reported" } : denominator === null ? { state, value: numerator! } : { state, numerator: numerator!, denominator };
  return { unit: unitId(unit), cell, ...(denominator === null ? {} : { knownDenominator: denominator }) };
};
const told = ({ top, bottom }: { top: bigint; bottom: bigint }): number => Number(top) / Number(bottom);

describe("files consolidated on the boundaries of one day", () => {
  test.each([["a ratio", ratio], ["a level", level]] as const)("of %s give what core's rollUp gives, figure by figure, in any order of lines", (_, measure) => {
    fc.assert(
      fc.property(rowsOf(measure), (rows) => {
        const { figures } = consolidate({ rows, measures: new Map([["X", measure]]) }, "reported", ground);
        for (const series of seriesOf("X", { measure })) {
          const expected = rollUp({ tree, on, period: "2024", series, leaves: rows.map(leafOf) });
          for (const figure of figures.filter(({ indicator }) => indicator === series.id)) {
            const other = expected.find(({ unit }) => unit === (figure.unit === "VN" ? "VN@0000" : figure.unit))!;
            const bounds = boundsOf(other);
            expect(figure).toMatchObject({ numerator: other.numerator, denominator: other.denominator, reported: other.reported, expected: other.expected });
            expect([figure.low, figure.high]).toEqual(bounds ? [told(bounds.low), told(bounds.high)] : [null, null]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test("both views of whole unions give the nation the same sums", () => {
    const merged = communes.filter((unit) => tree.successors(unit).every(({ extent }) => extent === "whole"));
    const rows = fc.shuffledSubarray(merged, { minLength: 1 }).chain((some) => fc.tuple(...some.map((unit) => cells(ratio).map((cell) => row(unit, cell)))));
    fc.assert(
      fc.property(rows, (some) => {
        const nation = (view: "reported" | "restated", day: string) =>
          consolidate({ rows: some, measures: new Map([["X", ratio]]) }, view, { ...ground, on: day }).figures.find(({ unit }) => unit === "VN");
        const [then, now] = [nation("reported", on), nation("restated", "2026-06-01")];
        expect([now?.numerator, now?.denominator]).toEqual([then?.numerator, then?.denominator]);
      }),
      { numRuns: 20 },
    );
  });
});
