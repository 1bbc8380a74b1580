import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { count, ratio } from "../indicator/indicator.ts";
import { applyChange, createCube, createSlab, figureIn, rebuildSlab } from "./cube.ts";
import { packColumns } from "./kernel-columns.ts";
import { packFigures } from "./kernel-figures.ts";
import { columnsOf, communes, day, reportsFor, sameBytes, samples, trees } from "./kernel.test.data.ts";
import { rollUpColumns } from "./kernel.ts";
import type { Yardstick } from "./kernel-ruler.ts";
import { judgeFigures } from "./kernel-status.ts";
import { layoutOf } from "./layout.ts";
import { rollUp } from "./roll-up.ts";
import type { Series } from "./series.ts";

const levels: Series[] = [1, 2, 3].map((atLeast) => ({ id: `LIT@${atLeast}`, indicator: "LIT", rule: "share", atLeast }));

/** Half of what can be had, by 2026, on the way from a tenth in 2020. */
const yardstickOf = ({ rule }: Series): Yardstick => ({
  rule,
  indicator: { measure: rule === "sum" ? ratio({ of: "a", outOf: "b" }) : count("c") },
  year: 2024,
  baseline: { year: 2020, value: 10 },
  target: {
    id: "2026/R",
    indicator: rule,
    reading: rule === "share" ? { kind: "share", of: "commune", where: { atLeast: 2 } } : { kind: "own" },
    comparator: "gte",
    value: 50,
    modality: ["achieve"],
    milestone: 2026,
    source: "II",
  },
});

describe("one changed report", () => {
  it("gives byte for byte what rolling up from nothing gives, after any sequence of changes", () => {
    const changing = samples.chain((one) => {
      const units = communes(one.tree);
      const change = units.length === 0 ? null : fc.record({ unit: fc.constantFrom(...units), report: reportsFor(one.series.rule) });
      return (change ? fc.array(change, { maxLength: 12 }) : fc.constant([])).map((changes) => ({ ...one, changes }));
    });
    fc.assert(
      fc.property(changing, ({ tree, series, leaves, changes }) => {
        const frame = layoutOf(tree, day).frame("commune");
        const yardstick = yardstickOf(series);
        const yardsticks = new Map([[series.id, yardstick]]);
        const slab = createSlab({ frame, period: "2024", series: [series], columns: columnsOf(frame, series, leaves), yardsticks });
        const cube = createCube([slab]);
        for (const { unit, report } of changes) expect(applyChange(cube, unit, series.indicator, "2024", report)).toBe(true);
        const last = new Map([...leaves, ...changes.map(({ unit, report }) => ({ unit, ...report }))].map((leaf) => [leaf.unit, leaf]));
        const columns = columnsOf(frame, series, [...last.values()]);
        expect(sameBytes(packColumns(slab.columns), packColumns(columns))).toBe(true);
        const fresh = rollUpColumns(frame, columns, series);
        expect(sameBytes(packFigures(slab.over[0]!.figures), packFigures(fresh))).toBe(true);
        expect(slab.over[0]!.standing!.status).toEqual(judgeFigures(fresh, yardstick));
        rebuildSlab(slab);
        expect(sameBytes(packFigures(slab.over[0]!.figures), packFigures(fresh))).toBe(true);
      }),
      { numRuns: 1_500 },
    );
  });

  it("changes every series of the indicator, as the reference says", () => {
    const reported = trees.filter((tree) => communes(tree).length > 0).chain((tree) =>
      fc.array(fc.record({ unit: fc.constantFrom(...communes(tree)), report: reportsFor("share") }), { maxLength: 10 }).map((changes) => ({ tree, changes })),
    );
    fc.assert(
      fc.property(reported, ({ tree, changes }) => {
        const cube = createCube([createSlab({ frame: layoutOf(tree, day).frame("commune"), period: "2024", series: levels })]);
        for (const { unit, report } of changes) applyChange(cube, unit, "LIT", "2024", report);
        const leaves = [...new Map(changes.map(({ unit, report }) => [unit, { unit, ...report }])).values()];
        for (const series of levels)
          for (const { unit, series: _, period, ...figure } of rollUp({ tree, on: day, period: "2024", series, leaves }))
            expect(figureIn(cube, unit, series, period)).toEqual(figure);
      }),
      { numRuns: 300 },
    );
  });

  it("leaves the cube as it was where numbers contradict each other or nobody is meant", () => {
    const [tree] = fc.sample(trees.filter((one) => communes(one).length > 0), { numRuns: 1, seed: 4 });
    const series: Series = { id: "R", indicator: "R", rule: "sum" };
    const frame = layoutOf(tree!, day).frame("commune");
    const slab = createSlab({ frame, period: "2024", series: [series] });
    const cube = createCube([slab]);
    const [unit] = frame.leaves;
    applyChange(cube, unit!, "R", "2024", { cell: { state: "value", numerator: 1, denominator: 2 } });
    const before = packFigures(slab.over[0]!.figures).slice();
    const wrong = { cell: { state: "value", numerator: 3, denominator: 2 } } as const;
    expect(() => applyChange(cube, unit!, "R", "2024", wrong)).toThrow("3/2");
    expect(applyChange(cube, "99999@0000", "R", "2024", wrong)).toBe(false);
    expect(applyChange(cube, unit!, "S", "2024", wrong)).toBe(false);
    expect(applyChange(cube, unit!, "R", "2025", wrong)).toBe(false);
    expect(packFigures(slab.over[0]!.figures)).toEqual(before);
    expect(figureIn(cube, "99999@0000", series, "2024")).toBeNull();
  });
});
