// A made-up nation on the real tree of communes: every kind of figure, some missing, some suppressed, some not applicable.
import { layoutOf, newColumns, putReport, shapeOf } from "@xhht/core";
import { nationalTree } from "@xhht/units";

const day = "2024-12-31";
export const years = Array.from({ length: 10 }, (_, i) => 2021 + i);

const measures = {
  sum: { kind: "ratio", of: "", outOf: "" },
  share: { kind: "level", min: 1, max: 3 },
  count: { kind: "count", of: "" },
  lowest: { kind: "count", of: "", across: "lowest" },
  highest: { kind: "count", of: "", across: "highest" },
  none: { kind: "ratio", of: "", outOf: "" },
};
const rules = [["sum", 36], ["count", 4], ["share", 10], ["lowest", 4], ["highest", 4], ["none", 2]].flatMap(([rule, times]) => Array(times).fill(rule));
const goals = { sum: 62.5, share: 47.5, count: 20_000, lowest: 3, highest: 998, none: 90 };

/** Sixty indicators with a series and a target each; half the targets fall due in the middle of the ten years. */
export const indicators = rules.map((rule, number) => ({
  number,
  rule,
  indicator: { measure: measures[rule] },
  series: { id: `S${number}`, indicator: `S${number}`, rule, ...(rule === "share" && { atLeast: 2 }) },
  baseline: { year: 2020, value: rule === "sum" || rule === "share" ? 20 + (number % 7) : goals[rule] - (number % 3) },
  target: {
    id: `T${number}`,
    indicator: `S${number}`,
    reading: rule === "share" ? { kind: "share", of: "commune", where: { atLeast: 2 } } : { kind: "own" },
    comparator: number % 5 === 0 ? "gt" : "gte",
    value: goals[rule] + (number % 4) * 2.5,
    modality: number % 9 === 0 ? ["maintain"] : ["achieve"],
    milestone: number % 2 === 0 ? 2030 : 2025,
    source: "I",
  },
}));

/** A number from 0 to 2³² − 1 that depends on three others alone. */
const noise = (a, b, c) => {
  let h = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b) ^ Math.imul(c + 1, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return (h ^ (h >>> 16)) >>> 0;
};

const held = {
  sum: (dice, year, leaf) => {
    const denominator = 400 + (noise(leaf, 0, 7) % 11_000);
    const rate = 15 + 5 * (year - 2021) + (dice % 30);
    return { numerator: Math.floor((denominator * Math.min(rate, 100)) / 100), denominator };
  },
  share: (dice, year) => ({ value: Math.min(3, (dice % 4) + (year > 2026 && dice % 3 === 0 ? 1 : 0)) }),
  count: (dice) => ({ value: dice % 40 }),
  lowest: (dice) => ({ value: dice % 1000 }),
  highest: (dice) => ({ value: dice % 1000 }),
  none: (dice) => ({ value: (dice % 1001) / 10 }),
};

/** What a commune reports: 2 % of cells are missing, half of these with a known denominator. */
export const reportAt = ({ number, rule }, year, leaf) => {
  const dice = noise(number, year, leaf);
  const chance = dice % 1000;
  if (chance < 10) return { cell: { state: "not_reported" } };
  if (chance < 20) return { cell: { state: "not_reported" }, knownDenominator: 400 + (noise(leaf, 0, 7) % 11_000) };
  if (chance < 24) return { cell: { state: "not_applicable" } };
  return { cell: { state: chance < 28 ? "suppressed" : "value", ...held[rule](Math.floor(dice / 1000), year, leaf) } };
};

/** The frame of the nation with its 10.599 communes, and the columns of every indicator and year, filled. */
export const fillNation = () => {
  const tree = nationalTree();
  const frame = layoutOf(tree, day).frame("commune");
  const slabs = years.flatMap((year) =>
    indicators.map((one) => {
      const columns = newColumns(frame, shapeOf(one.rule));
      for (let leaf = 0; leaf < frame.leaves.length; leaf++) putReport(columns, leaf, reportAt(one, year, leaf));
      return { ...one, year, columns };
    }),
  );
  return { tree, day, frame, slabs };
};

/** MB of memory that typed arrays take. */
export const megabytes = (arrays) => Math.round(arrays.reduce((sum, { byteLength }) => sum + byteLength, 0) / 1e6);
