import { DatabaseSync } from "@photostructure/sqlite";
import { createCube, createSlab, figureIn, packColumns, packFigures, rollUpColumns, shapeOf, unpackColumns, unpackFigures } from "@xhht/core";
import { statSync } from "node:fs";
import { join } from "node:path";
import { emptyFolder } from "./app.mjs";
import { median, print } from "./figures.mjs";
import { fillNation } from "./nation.mjs";

const rounds = 7;

/** CPU ms of a piece of work, and what it gave. */
const cpu = (work) => {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1_000, result };
};

/** A store as a process finds it when it starts: one row an indicator and year, its columns and figures as bytes. */
const store = (path, frame, slabs) => {
  const db = new DatabaseSync(path);
  db.exec("create table slab (period text, indicator text, cells blob not null, figures blob not null, primary key (period, indicator))");
  const insert = db.prepare("insert into slab values (?, ?, ?, ?)");
  db.exec("begin");
  for (const { year, series, columns } of slabs)
    insert.run(String(year), series.indicator, packColumns(columns), packFigures(rollUpColumns(frame, columns, series)));
  db.exec("commit");
  db.close();
};

/** Calls `take` for every row, through a connection of its own. */
const read = (path, columns, take) => {
  const db = new DatabaseSync(path, { readOnly: true });
  for (const row of db.prepare(`select ${columns} from slab`).iterate()) take(row);
  db.close();
};

const yardsticksOf = ({ rule, target, indicator, year, baseline, series }) => new Map([[series.id, { rule, target, indicator, year, baseline }]]);

const check = (cube, slabs, frame) => {
  for (const { year, series, columns } of slabs) {
    const slab = cube.get(String(year)).get(series.indicator);
    const fresh = rollUpColumns(frame, columns, series);
    const same = Buffer.compare(packColumns(slab.columns), packColumns(columns)) === 0 && Buffer.compare(packFigures(slab.over[0].figures), packFigures(fresh)) === 0;
    if (!same || figureIn(cube, frame.nodes[0], series, String(year)).reported !== fresh.reported[0]) throw new Error(`${series.id} in ${year} came back different`);
  }
};

/** A cube made ready from a store of blobs, beside reading the blobs alone. */
export const measure = async () => {
  const { frame, slabs } = fillNation();
  const folder = emptyFolder();
  const path = join(folder.path, "cube.sqlite");
  store(path, frame, slabs);
  const byKey = new Map(slabs.map((slab) => [`${slab.year} ${slab.series.indicator}`, slab]));
  /** As a start would: columns from their bytes, statuses judged; figures from their bytes, or rolled up. */
  const hydrate = (columns) => {
    const found = [];
    read(path, columns, ({ period, indicator, cells, figures }) => {
      const one = byKey.get(`${period} ${indicator}`);
      const known = figures ? new Map([[one.series.id, unpackFigures(frame, figures)]]) : undefined;
      const draft = { frame, period, series: [one.series], columns: unpackColumns(frame, shapeOf(one.rule), cells), yardsticks: yardsticksOf(one) };
      found.push(createSlab(known ? { ...draft, figures: known } : draft));
    });
    return createCube(found);
  };
  const blobs = (columns) => {
    const found = [];
    read(path, columns, ({ cells, figures }) => found.push(cells, figures));
    return found;
  };
  const ways = { both: "cells, figures", cells: "cells" };
  const spent = { both: { ours: [], floor: [] }, cells: { ours: [], floor: [] } };
  for (let round = -2; round < rounds; round++) {
    for (const [way, columns] of Object.entries(ways)) {
      const floor = cpu(() => blobs(columns).length);
      const ours = cpu(() => hydrate(`period, indicator, ${columns}`));
      if (round === -2) check(ours.result, slabs, frame);
      if (round < 0) continue;
      spent[way].floor.push(floor.ms);
      spent[way].ours.push(ours.ms);
    }
  }
  const line = (what, { ours, floor }, goal) => {
    const [mine, theirs] = [ours, floor].map(median);
    print({ what, ours: mine.toFixed(1), floor: theirs.toFixed(1), unit: " ms CPU", ratio: mine / theirs, goal, rounds: ours });
  };
  line("cube ready: cells and figures read, judged", spent.both, "≤ 3");
  line("cube ready: cells read, rolled up, judged", spent.cells, "≤ 3");
  console.log(`  store ${Math.round(statSync(path).size / 1e6)} MB, process ${Math.round(process.memoryUsage().rss / 1e6)} MB; equal byte for byte to what was stored and to a rebuild`);
  folder.dispose();
};
