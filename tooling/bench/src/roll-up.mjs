import { judgeFigures, newFigures, rollUpColumns } from "@xhht/core";
import { throwAwayPostgres } from "@xhht/testing";
import { median, print } from "./figures.mjs";
import { bareRollUp, prepareBare } from "./bare-roll-up.mjs";
import { fillNation, megabytes, years } from "./nation.mjs";
import { compareWith } from "./roll-up-oracle.mjs";

const rounds = 9;

/** CPU ms of a piece of work. */
const cpu = (work) => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};

const plainSum = (slabs) => {
  let total = 0;
  for (const { columns } of slabs) {
    for (const column of [columns.numerator, columns.denominator]) for (let i = 0; i < column.length; i++) total += column[i];
  }
  return total;
};

/** The whole nation rolled up and judged, beside bare loops over the same memory; equal to a database's own grouping, cell by cell. */
export const measure = async () => {
  const { tree, day, frame, slabs: filled } = fillNation();
  const slabs = filled.map((slab) => ({ ...slab, ...prepareBare(frame, slab), figures: newFigures(frame), status: new Uint8Array(frame.nodes.length) }));
  const cells = slabs.length * frame.leaves.length;
  console.log(`${frame.leaves.length} communes, ${frame.nodes.length} units above, ${slabs.length} series and years: ${(cells / 1e6).toFixed(2)} million cells`);
  const bare = bareRollUp(frame);
  const floor = () => slabs.forEach(bare);
  const ours = () => {
    for (const slab of slabs) {
      rollUpColumns(frame, slab.columns, slab.series, slab.figures);
      judgeFigures(slab.figures, slab, slab.status);
    }
  };
  const figures = { ours: [], floor: [], plain: [] };
  for (let round = -2; round < rounds; round++) {
    const found = { floor: cpu(floor), ours: cpu(ours), plain: cpu(() => plainSum(slabs)) };
    if (round >= 0) for (const [name, list] of Object.entries(figures)) list.push(found[name]);
  }
  const [mine, theirs, plain] = [figures.ours, figures.floor, figures.plain].map(median);
  const line = { what: "national roll-up, every kind, status", ours: mine.toFixed(1), floor: theirs.toFixed(1), unit: " ms CPU" };
  print({ ...line, ratio: mine / theirs, goal: "≤ 1.5", rounds: figures.ours });
  print({ what: "  a plain sum of the same columns", ours: plain.toFixed(1), unit: " ms CPU", rounds: figures.plain });
  const memory = megabytes(slabs.map(({ columns }) => columns.block.bytes));
  const above = megabytes(slabs.flatMap(({ figures: { block }, status }) => [block.bytes, status]));
  console.log(`  memory: cells ${memory} MB, figures and statuses ${above} MB, process ${Math.round(process.memoryUsage().rss / 1e6)} MB; ${((mine * 1e6) / cells).toFixed(1)} ns a cell`);
  const nation = { tree, day, frame, years };
  await compareWith("sqlite", nation, slabs);
  const server = await throwAwayPostgres();
  if (server) {
    await compareWith(server.url("postgres"), nation, slabs);
    await server.stop();
  } else console.log("!!! SKIPPED: no Postgres");
};
