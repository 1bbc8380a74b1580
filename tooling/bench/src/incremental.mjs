import { applyChange, createCube, createSlab, foldChange, judgeFigures, packColumns, packFigures, rollUpColumns, shapeOf, unpackColumns } from "@xhht/core";
import { bareChange } from "./bare-change.mjs";
import { bareRollUp, prepareBare } from "./bare-roll-up.mjs";
import { median, print } from "./figures.mjs";
import { fillNation, reportAt } from "./nation.mjs";

const rounds = 7;
const batches = 100;
const perBatch = 1_000;
const codes = { value: 1, suppressed: 2, not_applicable: 4 };

/** Changes just made, the same for both: any commune, indicator and year reports anew what another year would have said. */
const changesOf = (batch, slabs, frame) => {
  const made = Array.from({ length: perBatch }, (_, i) => {
    const seed = Math.imul(batch * perBatch + i + 1, 0x9e3779b1) >>> 0;
    const at = seed % slabs.length;
    const leaf = Math.floor(seed / slabs.length) % frame.leaves.length;
    const report = reportAt(slabs[at], 2100 + (seed % 97), leaf);
    return { at, leaf, report, unit: frame.leaves[leaf], period: String(slabs[at].year), indicator: slabs[at].series.indicator };
  });
  const flat = {
    at: Int32Array.from(made, ({ at }) => at),
    leaf: Int32Array.from(made, ({ leaf }) => leaf),
    state: Uint8Array.from(made, ({ report: { cell, knownDenominator } }) => codes[cell.state] ?? (knownDenominator === undefined ? 0 : 3)),
    numerator: Float64Array.from(made, ({ report: { cell } }) => cell.numerator ?? cell.value ?? 0),
    denominator: Float64Array.from(made, ({ report: { cell, knownDenominator } }) => cell.denominator ?? knownDenominator ?? 0),
  };
  return { made, flat };
};

const cpu = (work) => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
};

/** Fails unless changed slabs are, byte for byte, what rolling up from nothing gives, and the floor counted the same. */
const check = (frame, slabs, changed, copies) => {
  for (const [at, { year, series, target, indicator, rule, baseline }] of slabs.entries()) {
    const { columns, over } = changed[at];
    const [{ figures, standing }] = over;
    const fresh = rollUpColumns(frame, columns, series);
    const status = judgeFigures(fresh, { rule, target, indicator, year, baseline });
    if (Buffer.compare(packFigures(figures), packFigures(fresh)) !== 0) throw new Error(`${series.id} in ${year}: changed figures are not those of a rebuild`);
    if (Buffer.compare(standing.status, status) !== 0) throw new Error(`${series.id} in ${year}: changed statuses are not those of a rebuild`);
    const { of, reported } = copies[at].bare;
    if (reported.some((units, node) => units !== figures.reported[node] || (units > 0 && of[node] !== figures.numerator[node])))
      throw new Error(`${series.id} in ${year}: the floor counted something else`);
  }
};

/** Slabs of their own over copies of the columns. */
const slabsOf = (frame, slabs) =>
  slabs.map(({ rule, year, series, target, indicator, baseline, columns }) => {
    const yardsticks = new Map([[series.id, { rule, target, indicator, year, baseline }]]);
    const own = unpackColumns(frame, shapeOf(rule), packColumns(columns).slice());
    return createSlab({ frame, period: String(year), series: [series], columns: own, yardsticks });
  });

const copiesOf = (frame, slabs) =>
  slabs.map((slab) => {
    const { numerator, denominator, states } = slab.columns;
    return { rule: slab.rule, columns: { numerator: numerator.slice(), denominator: denominator.slice(), states: states.slice() }, ...prepareBare(frame, slab) };
  });

/** One changed report with the figures, completeness and statuses above it, beside a bare loop that does the same by position. */
export const measure = async () => {
  const { frame, slabs } = fillNation();
  const copies = copiesOf(frame, slabs);
  copies.forEach(bareRollUp(frame));
  const bare = bareChange(frame);
  const placed = slabsOf(frame, slabs);
  const named = slabsOf(frame, slabs);
  const cube = createCube(named);
  const ways = {
    floor: (_, { at, leaf, state, numerator, denominator }) => {
      for (let i = 0; i < at.length; i++) bare(copies[at[i]], leaf[i], state[i], numerator[i], denominator[i]);
    },
    placed: (made) => {
      for (const { at, leaf, report } of made) foldChange(frame, placed[at].columns, placed[at].over, leaf, report);
    },
    named: (made) => {
      for (const { unit, indicator, period, report } of made) applyChange(cube, unit, indicator, period, report);
    },
  };
  const figures = { floor: [], placed: [], named: [] };
  for (let round = -2; round < rounds; round++) {
    const spent = { floor: 0, placed: 0, named: 0 };
    for (let batch = 0; batch < batches; batch++) {
      const { made, flat } = changesOf((round + 2) * batches + batch, slabs, frame);
      for (const [way, change] of Object.entries(ways)) spent[way] += cpu(() => change(made, flat));
    }
    if (round >= 0) for (const [way, list] of Object.entries(figures)) list.push(spent[way] / batches / perBatch);
  }
  check(frame, slabs, placed, copies);
  check(frame, slabs, named, copies);
  const [floor, ...ours] = [figures.floor, figures.placed, figures.named].map(median);
  for (const [at, what] of ["one changed report, by position", "one changed report, by names of unit and series"].entries()) {
    const rounds = at === 0 ? figures.placed : figures.named;
    print({ what, ours: ours[at].toFixed(2), floor: floor.toFixed(2), unit: " µs CPU", ratio: ours[at] / floor, goal: "≤ 2", rounds });
  }
  const changes = (rounds + 2) * batches * perBatch;
  console.log(`  three units above and their statuses; equal to a rebuild byte for byte after ${changes} changes over ${slabs.length} series and years`);
  console.log(`  memory: process ${Math.round(process.memoryUsage().rss / 1e6)} MB with four copies of the nation`);
};
