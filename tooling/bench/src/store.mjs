import { findUnit, openDatabase } from "@xhht/db";
import { throwAwayPostgres } from "@xhht/testing";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { emptyFolder, startApp, startProgram } from "./app.mjs";
import { perRequest } from "./ask.mjs";
import { median, print } from "./figures.mjs";
import { openRaw } from "./reads.mjs";

const point = { code: "21439", on: "2022-02-23" };
const answer = "21439@0000";
const reads = fileURLToPath(new URL("reads.mjs", import.meta.url));

/** Interleaved rounds of two costs, after one that warms up, printed as their ratio. */
const compare = async (what, goal, ours, floor) => {
  const figures = { ours: [], floor: [] };
  for (let round = 0; round <= 7; round++) {
    const [theirs, mine] = [await floor(), await ours()];
    if (round === 0) continue;
    figures.floor.push(theirs);
    figures.ours.push(mine);
  }
  const [mine, theirs] = [median(figures.ours), median(figures.floor)];
  print({ what, ours: mine.toFixed(1), floor: theirs.toFixed(1), unit: " µs CPU", ratio: mine / theirs, goal, rounds: figures.ours });
};

const check = (what, id) => {
  if (id !== answer) throw new Error(`${what} answered ${id} instead of ${answer}`);
};

/** CPU µs of this process per call. */
const perCall = (what, read) => async () => {
  check(what, await read());
  const before = process.cpuUsage();
  for (let i = 0; i < 5_000; i++) await read();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 5_000;
};

/** CPU µs of a server per request. */
const pointRead = (app, path) => async () => {
  const url = `${app.url}/${path}/${point.code}/${point.on}`;
  check(url, (await (await fetch(url)).json()).id);
  return perRequest(app, `/${path}/${point.code}/${point.on}`, { connections: 32, seconds: 1 });
};

const compareOn = async (engine, url) => {
  const app = await startProgram([reads], "/healthz", { URL: url });
  await compare(`${engine} point read, per request`, "≤ 1.1", pointRead(app, "ours"), pointRead(app, "raw"));
  await app.stop();
  const db = await openDatabase(url);
  const raw = openRaw(url);
  const ours = perCall(`${engine}, ours`, () => findUnit(db, point));
  await compare(`${engine} point read, the call alone`, "", ours, perCall(`${engine}, raw`, () => raw.read(point)));
  await raw.close();
  await db.close();
};

/** Our prepared reads through drizzle against the raw driver's prepared statement: same SQL, same answer, same rounds. */
export const measure = async () => {
  const folder = emptyFolder();
  await (await startApp(folder.path)).stop();
  await compareOn("SQLite", `sqlite:${join(folder.path, "xhht.sqlite")}`);
  const server = await throwAwayPostgres();
  if (server) {
    const url = server.url("postgres");
    await (await startApp(folder.path, { DATABASE_URL: url })).stop();
    await compareOn("Postgres", url);
    await server.stop();
  } else console.log("!!! SKIPPED: no Postgres");
  folder.dispose();
};
