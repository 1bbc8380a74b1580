import { DatabaseSync } from "@photostructure/sqlite";
import { applyOperation } from "@xhht/core";
import { openDatabase, pushOperations, readEntries } from "@xhht/db";
import { throwAwayPostgres } from "@xhht/testing";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import pg from "pg";
import { emptyFolder } from "./app.mjs";
import { median, print } from "./figures.mjs";

const unit = "27685@2025-07-01";
const author = { id: "lan", name: "Lan" };
const spec = (key) => ({ key, label: "", counts: "", takes: { kind: "percent" } });
const decide = (operation, current, { now }) => applyOperation(current, operation, author, now.toISOString(), spec(operation.key));
/** As a device makes them: the moment first, so that they arrive in the order of the index. */
const uuid7 = () => `${Date.now().toString(16).padStart(12, "0")}7${randomBytes(9).toString("hex")}`;
const keys = Array.from({ length: 60 }, (_, i) => `INDICATOR_${i}/of`);
const columns = ["unit", "period", "key", "version", "state", "author", "typed_at", "saved_at", "value"];
const factsOf = (period, list) => list.map((key, i) => [unit, period, key, 1, "value", author.id, Date.now(), Date.now(), String(i)]);

/** The floor: the driver alone, one prepared insert of a fact for each value, all in one transaction of the same durability. */
const openBare = async (url) => {
  const table = `create table bare (unit text, period text, key text, version integer, state text, author text, typed_at bigint, saved_at bigint, value text, primary key (unit, period, key))`;
  const insert = (mark) => `insert into bare (${columns.join(", ")}) values (${columns.map((_, i) => mark(i + 1)).join(", ")})`;
  if (url.startsWith("sqlite:")) {
    const handle = new DatabaseSync(url.slice("sqlite:".length));
    handle.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; ${table}`);
    const statement = handle.prepare(insert(() => "?"));
    return {
      async save(facts) {
        handle.exec("BEGIN IMMEDIATE");
        for (const fact of facts) statement.run(...fact);
        handle.exec("COMMIT");
      },
      close: async () => handle.close(),
    };
  }
  const client = new pg.Client(url);
  await client.connect();
  await client.query(table);
  return {
    async save(facts) {
      await client.query("BEGIN");
      for (const fact of facts) await client.query({ name: "bare", text: insert((n) => `$${n}`), values: fact });
      await client.query("COMMIT");
    },
    close: () => client.end(),
  };
};

const compareOn = async (engine, url) => {
  const db = await openDatabase(url);
  await db.migrate();
  const bare = await openBare(url);
  let form = 0;
  /** One form of so many values, as a device sends it. */
  const save = async (list) => {
    const period = `f${++form}`;
    const now = new Date();
    for (let at = 0; at < list.length; at += 60) {
      const operations = list.slice(at, at + 60).map((key, i) => ({ id: uuid7(), key, baseVersion: 0, typedAt: now.toISOString(), state: "value", value: at + i }));
      await pushOperations(db, { unit, period, operations, author, now, decide });
    }
    return period;
  };
  const compare = async (what, goal, list, repeats) => {
    if ((await readEntries(db, unit, await save(list))).length !== list.length) throw new Error(`${what}: a value was not saved`);
    const timed = async (work) => {
      const start = performance.now();
      for (let i = 0; i < repeats; i++) await work();
      return (performance.now() - start) / repeats;
    };
    const figures = { ours: [], floor: [] };
    for (let round = 0; round <= 7; round++) {
      const floor = await timed(() => bare.save(factsOf(`f${++form}`, list)));
      const ours = await timed(() => save(list));
      if (round === 0) continue;
      figures.floor.push(floor);
      figures.ours.push(ours);
    }
    const [ours, floor] = [median(figures.ours), median(figures.floor)];
    print({ what: `${engine} ${what}`, ours: ours.toFixed(2), floor: floor.toFixed(2), unit: " ms", ratio: ours / floor, goal, rounds: figures.ours });
  };
  await compare("form of 60 values saved", "≤ 4", keys, 20);
  await compare("one cell saved", "", keys.slice(0, 1), 100);
  await bare.close();
  await db.close();
};

/** Saving through our functions against the bare insert of the same facts, by the wall: what a commit waits for counts. */
export const measure = async () => {
  const folder = emptyFolder();
  await compareOn("SQLite", `sqlite:${join(folder.path, "entries.sqlite")}`);
  const server = await throwAwayPostgres();
  if (server) {
    await compareOn("Postgres", server.url("postgres"));
    await server.stop();
  } else console.log("!!! SKIPPED: no Postgres");
  folder.dispose();
};
