import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlacedFigure } from "./figure.ts";
import { rollUpColumns } from "./kernel.ts";
import { packFigures } from "./kernel-figures.ts";
import type { Frame } from "./kernel-frame.ts";
import { columnsOf, day, placed, sameBytes, samples } from "./kernel.test.data.ts";
import type { Columns } from "./kernel-columns.ts";
import { layoutOf } from "./layout.ts";
import { rollUp } from "./roll-up.ts";
import type { Series } from "./series.ts";

type Kernel = (frame: Frame, columns: Columns, series: Series) => PlacedFigure[];

const kernel: Kernel = (frame, columns, series) => placed(frame, rollUpColumns(frame, columns, series), series, "2024");

/** Whether a kernel gives what the reference gives, whatever the tree and the reports. */
const isTheReference = (tried: Kernel) =>
  fc.property(samples, ({ tree, series, leaves }) => {
    const frame = layoutOf(tree, day).frame("commune");
    const reference = rollUp({ tree, on: day, period: "2024", series, leaves });
    expect(tried(frame, columnsOf(frame, series, leaves), series)).toEqual(reference);
  });

describe("the columnar kernel", () => {
  it("gives the figures of the reference, every rule and state, on any tree", () => {
    expect(() => fc.assert(isTheReference(kernel), { numRuns: 2_000 })).not.toThrow();
  });

  it("is not the only one the comparison could accept: a mean of percentages is caught", () => {
    const mean: Kernel = (frame, columns, series) =>
      kernel(frame, columns, series).map((figure) => {
        const [node] = [frame.nodeAt(figure.unit)];
        const ratios = frame.leaves.flatMap((_, leaf) => {
          let up = frame.nodeOf[leaf]!;
          while (up >= 0 && up !== node) up = frame.above[up]!;
          return up === node && columns.states[leaf] === 1
            ? [columns.numerator[leaf]! / (columns.denominator[leaf] || 1)]
            : [];
        });
        const average = ratios.reduce((sum, one) => sum + one, 0) / (ratios.length || 1);
        return series.rule === "sum" ? { ...figure, numerator: Math.round(average * figure.denominator) } : figure;
      });
    expect(fc.check(isTheReference(mean), { numRuns: 2_000 }).failed).toBe(true);
  });

  it("gives the same bytes whatever the order in which reports came", () => {
    const shuffled = samples.chain((one) =>
      fc.shuffledSubarray(one.leaves, { minLength: one.leaves.length }).map((other) => ({ ...one, other })),
    );
    fc.assert(
      fc.property(shuffled, ({ tree, series, leaves, other }) => {
        const frame = layoutOf(tree, day).frame("commune");
        const [one, two] = [leaves, other].map((list) =>
          packFigures(rollUpColumns(frame, columnsOf(frame, series, list), series)),
        );
        expect(sameBytes(one!, two!)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it("overwrites what stood in the columns it is given", () => {
    fc.assert(
      fc.property(samples, ({ tree, series, leaves }) => {
        const frame = layoutOf(tree, day).frame("commune");
        const columns = columnsOf(frame, series, leaves);
        const fresh = rollUpColumns(frame, columns, series);
        const used = rollUpColumns(frame, columns, series, rollUpColumns(frame, columns, series));
        expect(sameBytes(packFigures(used), packFigures(fresh))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
