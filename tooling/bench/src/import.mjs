import { DatabaseSync } from "@photostructure/sqlite";
import { entriesInTheWay, unitId } from "@xhht/core";
import { createFolder, layInReports, openDatabase, verifyFigures, writeDemoFlag } from "@xhht/db";
import { openWorld } from "@xhht/api";
import { csvText, planImport, readValues, valueTables } from "@xhht/documents/exchange";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { emptyFolder } from "./app.mjs";
import { median, print } from "./figures.mjs";

const server = (file) => import(fileURLToPath(new URL(`../../../apps/server/dist/${file}.js`, import.meta.url)));
const observations = 100_000;
const year = 2024;
const period = String(year);
const seed = 1;
const rounds = 3;
const now = new Date("2025-03-01T00:00:00.000Z");
const tables = ["report", "report_event", "snapshot", "entry", "entry_version", "fact", "audit", "audit_head", "rolled", "folded"];

/** CPU ms of a piece of work. */
const cost = async (work) => {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { result, cpu: (user + system) / 1_000 };
};

/** A demo without a report, and what is needed to report in it. */
const emptyDemo = async (dataDir) => {
  const [{ prepare }, { addDemoPeople }] = await Promise.all([server("start-up"), server("demo/demo-people")]);
  const prepared = await prepare({ host: "127.0.0.1", port: 0, dataDir, database: { engine: "sqlite", file: join(dataDir, "xhht.sqlite") } }, () => now);
  const { db, plugins } = prepared.value;
  await writeDemoFlag(db, "ready");
  const somewhere = ["VN@0000"];
  await addDemoPeople(db, Object.fromEntries(["viewer", "reporter", "approver", "clerk", "receiver", "configurer", "administrator"].map((role) => [role, somewhere])), now);
  const world = await openWorld({ db, plugins, now: () => now, version: "bench" });
  return { db, plugins, world: world.value };
};

/** One csv a province, every line a figure as a commune reports it, until there are enough. */
const writeFiles = async ({ world, plugins }) => {
  const [{ chosenUnits }, { simulateValues, simulatedColumns }] = await Promise.all([server("simulation/chosen-units"), server("simulation/simulate-values")]);
  const files = [];
  let lines = 0;
  for (const { province, communes } of chosenUnits(world.tree, { year, tree: "old", provinces: null }).value) {
    const own = simulateValues({ tree: world.tree, plugins, year, seed }, communes).slice(0, observations - lines);
    if (own.length === 0) break;
    lines += own.length;
    files.push({ province, name: `${province.code}.csv`, bytes: Buffer.from(csvText(simulatedColumns, own)) });
  }
  return files;
};

/** What a commune does with its lines: enter, submit, approve, send; what would keep a person from submitting stops the import. */
const reportOf = (world, staff, walkWay, { owed, form }, plan) => {
  const entries = Object.fromEntries(plan.entries.map((entry) => [entry.key, entry]));
  const inTheWay = entriesInTheWay(form, entries, []);
  if (inTheWay.length > 0) throw new Error(inTheWay[0].message);
  return walkWay(world, staff, { owed, form }, [
    { at: "2024-11-25T01:00:00.000Z", by: "reporter", enter: plan.entries },
    { at: "2024-11-25T02:00:00.000Z", by: "reporter", act: { act: "submit" } },
    { at: "2024-11-25T03:00:00.000Z", by: "approver", act: { act: "approve" } },
    { at: "2024-11-25T04:00:00.000Z", by: "clerk", act: { act: "send", letter: { number: "1/BC", issuedOn: "2024-11-25" } } },
  ]);
};

/** Reads every file, checks every line and report, stores what was said with its history and its log, and folds it upward. */
const importAll = async ({ db, world, plugins }, files) => {
  const [{ commonReports }, { walkWay }, { demoStaff }] = await Promise.all([server("simulation/common-report"), server("simulation/walk-way"), server("simulation/demo-staff")]);
  const owedBy = commonReports(world, year);
  const staff = await demoStaff(db);
  const known = new Map(plugins.flatMap(({ definition }) => Object.entries(definition.indicators ?? {})));
  let stored = 0;
  for (const { province, name, bytes } of files) {
    const read = await valueTables(bytes, name);
    const values = readValues(read.value, { tree: world.tree, known });
    if (!values.ok) throw new Error(values.issues[0].message);
    const byUnit = new Map();
    for (const row of values.value.rows) byUnit.set(row.unit, [...(byUnit.get(row.unit) ?? []), row]);
    const reports = [];
    for (const rows of byUnit.values()) {
      const [{ unit }] = rows;
      const own = owedBy(unit);
      const plan = own && planImport({ rows }, { unit, period, forms: [own.form], entries: {} });
      if (plan && !plan.ok) throw new Error(plan.issues[0].message);
      if (plan && plan.value.entries.length > 0) reports.push(reportOf(world, staff, walkWay, own, plan.value));
      stored += rows.length;
    }
    const chain = unitId(province);
    await layInReports(db, period, reports, (count) => ({ chain, at: now, actor: null, actorName: "bench", act: "simulation.layIn", unit: chain, object: period, details: { reports: count } }));
  }
  await createFolder(world.counting)(db, now);
  return stored;
};

/** The very rows that the import left, written by the bare driver into the same empty tables: one statement a table, one commit. */
const copyRows = (from, to) => {
  const source = new DatabaseSync(from, { readOnly: true });
  const rows = tables.map((table) => source.prepare(`select * from ${table}`).all());
  source.close();
  const target = new DatabaseSync(to);
  target.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
  const work = () => {
    target.exec("begin immediate");
    for (const [at, table] of tables.entries()) {
      const columns = Object.keys(rows[at][0]);
      const insert = target.prepare(`insert into ${table} (${columns.join(",")}) values (${columns.map(() => "?").join(",")})`);
      for (const row of rows[at]) insert.run(...Object.values(row));
    }
    target.exec("commit");
  };
  return { work, count: rows.reduce((sum, one) => sum + one.length, 0), close: () => target.close() };
};

/** 100.000 observations from files of provinces: read, checked, stored with history, log and roll-up, against bare inserts of the same rows. */
export const measure = async () => {
  const figures = { ours: [], floor: [] };
  let [rows, memory] = [0, 0];
  for (let round = 0; round < rounds; round++) {
    const [folder, other] = [emptyFolder(), emptyFolder()];
    const demo = await emptyDemo(folder.path);
    const files = await writeFiles(demo);
    const ours = await cost(() => importAll(demo, files));
    // Before the bare rows are held in memory to be written.
    if (round === 0) memory = Math.round(process.resourceUsage().maxRSS / 1_024);
    if (ours.result !== observations) throw new Error(`${ours.result} observations were stored, not ${observations}`);
    if (round === 0 && (await verifyFigures(demo.db, demo.world.counting)).length > 0) throw new Error("the figures above are not what was imported");
    await demo.db.close();
    const empty = await openDatabase(`sqlite:${join(other.path, "bare.sqlite")}`);
    await empty.migrate();
    await empty.close();
    const bare = copyRows(join(folder.path, "xhht.sqlite"), join(other.path, "bare.sqlite"));
    const floor = await cost(() => bare.work());
    bare.close();
    rows = bare.count;
    figures.ours.push(ours.cpu);
    figures.floor.push(floor.cpu);
    for (const each of [folder, other]) each.dispose();
  }
  const [mine, theirs] = [median(figures.ours), median(figures.floor)];
  print({ what: "import of 100.000 observations, of bare inserts", ours: mine.toFixed(0), floor: theirs.toFixed(0), unit: " ms CPU", ratio: theirs / mine, goal: "≥ 0.20", rounds: figures.ours });
  console.log(`  ${rows} rows stored with history, snapshots, log and figures; ${Math.round(observations / (mine / 1_000))} observations/s of CPU; process at most ${memory} MB`);
};
