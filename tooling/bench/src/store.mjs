import { DatabaseSync } from "@photostructure/sqlite";
import { findUnit, openDatabase } from "@xhht/db";
import { throwAwayPostgres } from "@xhht/testing";
import autocannon from "autocannon";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { cpuMs, emptyFolder, startApp, startProgram } from "./app.mjs";
import { median, print } from "./figures.mjs";
import { pointSql } from "./reads.mjs";

const point = { code: "21439", on: "2022-02-23" };
const values = [point.code, point.on, point.on];
const answer = "21439@0000";

const same = (engine, ours, raw) => {
  if (ours !== answer || raw !== answer) throw new Error(`${engine}: the two reads differ: ${ours}, ${raw}`);
};

/** Interleaved rounds of two costs, printed as their ratio. */
const compare = async (what, unit, goal, ours, floor) => {
  const figures = { ours: [], floor: [] };
  for (let round = 0; round < 7; round++) {
    figures.floor.push(await floor());
    figures.ours.push(await ours());
  }
  const [mine, theirs] = [median(figures.ours), median(figures.floor)];
  print({ what, ours: mine.toFixed(1), floor: theirs.toFixed(1), unit, ratio: mine / theirs, goal, rounds: figures.ours });
};

/** CPU µs of this process per call. */
const perCall = (read) => async () => {
  const before = process.cpuUsage();
  for (let i = 0; i < 5_000; i++) await read();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 5_000;
};

/** CPU µs of a server per request. */
const perRequest = (app, path) => async () => {
  const before = cpuMs(app.pid);
  const { requests, non2xx, errors } = await autocannon({ url: `${app.url}/${path}/${point.code}/${point.on}`, connections: 32, duration: 2 });
  if (non2xx + errors > 0) throw new Error(`${path}: wrong answers`);
  return ((cpuMs(app.pid) - before) * 1_000) / requests.total;
};

const sqlite = async () => {
  const folder = emptyFolder();
  await (await startApp(folder.path)).stop();
  const file = join(folder.path, "xhht.sqlite");
  const app = await startProgram([fileURLToPath(new URL("reads.mjs", import.meta.url))], "/healthz", { FILE: file });
  const answers = await Promise.all(["ours", "raw"].map(async (path) => (await (await fetch(`${app.url}/${path}/${point.code}/${point.on}`)).json()).id));
  same("SQLite", ...answers);
  await compare("SQLite point read, per request", " µs CPU", "≤ 1.1", perRequest(app, "ours"), perRequest(app, "raw"));
  await app.stop();
  const db = await openDatabase(`sqlite:${file}`);
  const handle = new DatabaseSync(file, { readOnly: true });
  const statement = handle.prepare(pointSql);
  const raw = async () => statement.get(...values)?.id;
  await compare("SQLite point read, the call alone", " µs CPU", "", perCall(() => findUnit(db, point)), perCall(raw));
  handle.close();
  await db.close();
  folder.dispose();
};

const postgres = async () => {
  const server = await throwAwayPostgres();
  if (!server) return console.log("!!! SKIPPED: no Postgres");
  const url = server.url("postgres");
  const folder = emptyFolder();
  await (await startApp(folder.path, { DATABASE_URL: url })).stop();
  const db = await openDatabase(url);
  const client = new pg.Client(url);
  await client.connect();
  const text = [1, 2, 3].reduce((sql, n) => sql.replace("?", `$${n}`), pointSql);
  const raw = async () => (await client.query({ name: "point", text, values })).rows[0]?.id;
  same("Postgres", await findUnit(db, point), await raw());
  await compare("Postgres point read, the call alone", " µs CPU", "≤ 1.1", perCall(() => findUnit(db, point)), perCall(raw));
  await client.end();
  await db.close();
  await server.stop();
  folder.dispose();
};

/** Our prepared reads through drizzle against the raw driver's prepared statement: same SQL, same answer, same rounds. */
export const measure = async () => {
  await sqlite();
  await postgres();
};
