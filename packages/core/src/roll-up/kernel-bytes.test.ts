import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packColumns, shapeOf, unpackColumns } from "./kernel-columns.ts";
import { packFigures, unpackFigures } from "./kernel-figures.ts";
import { columnsOf, day, placed, sameBytes, samples } from "./kernel.test.data.ts";
import { rollUpColumns } from "./kernel.ts";
import { layoutOf } from "./layout.ts";

/** The same bytes at an address that is no multiple of eight. */
const shifted = (bytes: Uint8Array): Uint8Array => {
  const home = new Uint8Array(bytes.length + 3);
  home.set(bytes, 3);
  return home.subarray(3);
};

describe("packed columns", () => {
  it("come back as they were, aligned or not, and pack to the same bytes again", () => {
    fc.assert(
      fc.property(samples, ({ tree, series, leaves }) => {
        const frame = layoutOf(tree, day).frame("commune");
        const columns = columnsOf(frame, series, leaves);
        const figures = rollUpColumns(frame, columns, series);
        for (const move of [(bytes: Uint8Array) => bytes.slice(), shifted]) {
          const cells = unpackColumns(frame, shapeOf(series.rule), move(packColumns(columns)))!;
          for (const part of ["numerator", "denominator", "states"] as const) expect([...cells[part]]).toEqual([...columns[part]]);
          expect(sameBytes(packColumns(cells), packColumns(columns))).toBe(true);
          expect(placed(frame, rollUpColumns(frame, cells, series), series, "2024")).toEqual(placed(frame, figures, series, "2024"));
          expect(placed(frame, unpackFigures(frame, move(packFigures(figures)))!, series, "2024")).toEqual(placed(frame, figures, series, "2024"));
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("are little-endian after a header of 32 bytes", () => {
    const [one] = fc.sample(samples.filter(({ series, leaves }) => series.rule === "sum" && leaves.length > 2), { numRuns: 1, seed: 3 });
    const frame = layoutOf(one!.tree, day).frame("commune");
    const columns = columnsOf(frame, one!.series, one!.leaves);
    const view = new DataView(packColumns(columns).slice().buffer);
    expect([0, 4, 8, 12, 16].map((at) => view.getUint32(at, true))).toEqual([0x54484858, 1, 1, frame.leaves.length, frame.stamp]);
    frame.leaves.forEach((_, leaf) => expect(view.getFloat64(32 + leaf * 8, true)).toBe(columns.numerator[leaf]));
  });

  it("are not read as another kind, under another tree, or cut short", () => {
    const different = fc.tuple(samples, samples).filter(([one, other]) => {
      const [a, b] = [one, other].map(({ tree }) => layoutOf(tree, day).frame("commune").stamp);
      return a !== b;
    });
    fc.assert(
      fc.property(different, ([{ tree, series, leaves }, other]) => {
        const frame = layoutOf(tree, day).frame("commune");
        const strange = layoutOf(other.tree, day).frame("commune");
        const columns = columnsOf(frame, series, leaves);
        const shape = shapeOf(series.rule);
        const bytes = packColumns(columns);
        expect(unpackColumns(strange, shape, bytes)).toBeNull();
        expect(unpackColumns(frame, shape, bytes.subarray(0, -1))).toBeNull();
        expect(unpackColumns(frame, shape === "ratio" ? "count" : "ratio", bytes)).toBeNull();
        expect(unpackFigures(frame, bytes)).toBeNull();
        expect(unpackFigures(strange, packFigures(rollUpColumns(frame, columns, series)))).toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});
