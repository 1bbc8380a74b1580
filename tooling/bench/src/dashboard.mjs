import { join } from "node:path";
import { existsOn, unitId } from "@xhht/core";
import { createFolder, foldedPeriods, listRebasings, openDatabase, readRolled, readTold, readUnitTree, replaceFacts, sentReports } from "@xhht/db";
import { openWorld, procedures } from "@xhht/api";
import { fileURLToPath } from "node:url";
import { emptyFolder, startApp, startProgram, untilIdle } from "./app.mjs";
import { perRequest } from "./ask.mjs";
import { median, print } from "./figures.mjs";
import { oneReceiver } from "./staff.mjs";

const period = "2026";
const bare = fileURLToPath(new URL("bare.mjs", import.meta.url));

/** CPU ms of this process for one call; what comes before each is not counted. */
const cpuOf = async (work, times, before = async () => {}) => {
  let spent = 0;
  for (let i = 0; i < times; i++) {
    await before();
    const from = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(from);
    spent += user + system;
  }
  return spent / 1_000 / times;
};

/** Every commune of the country reports every indicator that it is asked for, in one year. */
const fill = async (db, world) => {
  const { units } = await readUnitTree(db);
  const communes = units.filter((unit) => unit.level === "commune" && existsOn(unit, `${period}-12-31`)).map(unitId);
  for (let at = 0; at < communes.length; at += 100)
    await db.tx(async (tx) => {
      for (const [n, unit] of communes.slice(at, at + 100).entries()) {
        const facts = [...world.counting.asks(unit, period)].map((indicator, k) => {
          const ratio = world.measured(indicator).measure.kind === "ratio";
          const denominator = ratio ? 900 + ((at + n) % 50) : null;
          return { indicator, state: "value", numerator: ratio ? 300 + ((n * 17 + k * 31) % 600) : 1, denominator, report: `${unit}~common~${period}`, hash: "h", sentAt: new Date(), province: "-" };
        });
        await replaceFacts(tx, unit, period, facts, new Date());
      }
    });
  await createFolder(world.counting)(db, new Date());
};

/** The dashboard of a province with a hundred communes: worked out against its own SQL, and asked again against bare Fastify. */
export const measure = async () => {
  const folder = emptyFolder();
  const { unit, cookie, env } = await oneReceiver(folder.path);
  const db = await openDatabase(`sqlite:${join(folder.path, "xhht.sqlite")}`);
  const plugins = await db.q.select().from(db.t.pluginVersion);
  const now = () => new Date();
  const world = (await openWorld({ db, plugins, now, version: "bench" })).value;
  await fill(db, world);
  const children = world.tree.children(world.tree.byId(unit), `${period}-12-31`).map(unitId);

  const actor = { id: "bench", name: "bench", email: "bench@bench.test", grants: [{ role: "receiver", unit, from: "2020-01-01", to: null }], strong: true, mustChangePassword: false, session: "bench" };
  const question = { unit, period, view: "reported" };
  const call = { path: "figures.dashboard", type: "query", getRawInput: async () => question, signal: undefined, batchIndex: 0 };
  const ctx = { world, db, now, demo: false, people: {}, actor: async () => actor };
  const dashboard = procedures.get(call.path);
  const all = [unit, ...children];
  // Everything that a dashboard asks the store, as it asks.
  const sql = async () => {
    await Promise.all([foldedPeriods(db, unit), listRebasings(db)]);
    await Promise.all([readTold(db, all, period), readRolled(db, [unit], [period])]);
    await Promise.all([listRebasings(db), sentReports(db, period, children)]);
  };
  let revision = 100;
  const somethingSent = () => db.q.update(db.t.folded).set({ revision: (revision += 1) });
  const uncached = () => dashboard({ ...call, ctx });
  const rounds = { ours: [], floor: [] };
  // Both read what was just changed, and both are warm as in a server that has run for a minute.
  for (let round = -3; round < 7; round++) {
    const [floor, mine] = [await cpuOf(sql, 50, somethingSent), await cpuOf(uncached, 50, somethingSent)];
    if (round < 0) continue;
    rounds.floor.push(floor);
    rounds.ours.push(mine);
  }
  const [mine, theirs] = [median(rounds.ours), median(rounds.floor)];
  print({ what: `dashboard of ${children.length} communes, uncached`, ours: mine.toFixed(1), floor: theirs.toFixed(1), unit: " ms CPU", ratio: mine / theirs, goal: "≤ 2", rounds: rounds.ours });
  await db.close();

  const [app, floor] = [await startApp(folder.path, env), await startProgram([bare], "/healthz")];
  await untilIdle(app);
  const path = `/trpc/figures.dashboard?input=${encodeURIComponent(JSON.stringify(question))}`;
  const open = `/trpc/figures.published?input=${encodeURIComponent(JSON.stringify({ unit, period }))}`;
  const headers = { cookie, "accept-encoding": "br" };
  const first = await fetch(app.url + path, { headers });
  const bytes = Number(first.headers.get("content-length"));
  if (first.status !== 200 || !(bytes > 0)) throw new Error(`the dashboard answered ${first.status}`);
  print({ what: "dashboard on the wire, brotli", ours: (bytes / 1024).toFixed(1), unit: " KB", goal: "≤ 25" });
  const etag = first.headers.get("etag");
  const costs = { bare: [], cached: [], same: [], open: [] };
  for (let round = 0; round < 5; round++) {
    costs.bare.push(await perRequest(floor, "/x"));
    costs.cached.push(await perRequest(app, path, { headers }));
    costs.same.push(await perRequest(app, path, { headers: { ...headers, "if-none-match": etag }, status: 304 }));
    costs.open.push(await perRequest(app, open, { headers: { "accept-encoding": "br" } }));
  }
  for (const [what, rates, goal] of [
    ["dashboard again, with session and rights", costs.cached, "≤ 1.5"],
    ["dashboard, 304, with session and rights", costs.same, "≤ 1"],
    ["published figures again, for everybody", costs.open, "≤ 1.5"],
  ]) print({ what, ours: median(rates).toFixed(0), floor: median(costs.bare).toFixed(0), unit: " µs CPU", ratio: median(rates) / median(costs.bare), goal, rounds: rates });
  await Promise.all([app.stop(), floor.stop()]);
  folder.dispose();
};
