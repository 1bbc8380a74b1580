import { fileURLToPath } from "node:url";
import { emptyFolder, startProgram, untilIdle } from "./app.mjs";
import { perRequest } from "./ask.mjs";
import { median, print } from "./figures.mjs";
import { startWithReporters } from "./staff.mjs";

const bare = fileURLToPath(new URL("bare.mjs", import.meta.url));
const call = (path, input) => `/trpc/${path}${input === undefined ? "" : `?input=${encodeURIComponent(JSON.stringify(input))}`}`;
const routes = [
  { what: "tRPC, fixed answer", path: call("meta.ping"), goal: "≥ 60 % of bare" },
  { what: "tRPC, real read: one plan version from the store", path: call("plans.version", { id: "ward-nguyen-nghiem/qd-1373" }), goal: "≥ 25 % of bare" },
  { what: "tRPC, search for a place", path: call("units.search", { text: "ia bang" }) },
  { what: "tRPC, a whole plan page", path: call("plans.get", { id: "ward-nguyen-nghiem/qd-1373" }) },
];
const year = new Date().toISOString().slice(0, 4);

/** CPU µs of a server per request, over a bounded burst from another process on loopback. */
const burst = (app, path, headers = {}) => perRequest(app, path, { headers, connections: 32, seconds: 3 });

/** What a call costs the server, against bare Fastify in the same rounds; the last one is asked by a person whose session and rights are looked at. */
export const measure = async () => {
  const folder = emptyFolder();
  const [floor, { app: ours, reporters: [reporter] }] = [await startProgram([bare], "/healthz"), await startWithReporters(folder.path, 1)];
  await untilIdle(ours);
  const headers = { cookie: reporter.cookie };
  const signed = { what: "session, rights and a read: remarks of a report", path: call("comments.list", { unit: reporter.unit, period: year }), goal: "≥ 25 % of bare", headers };
  const known = { what: "who one is: session, roles, one count", path: call("me.get"), headers };
  const all = [...routes, known, signed];
  const figures = new Map([["bare", []], ...all.map(({ path }) => [path, []])]);
  for (let round = 0; round < 5; round++) {
    figures.get("bare").push(await burst(floor, "/anything"));
    for (const { path, headers } of all) figures.get(path).push(await burst(ours, path, headers));
  }
  const least = median(figures.get("bare"));
  for (const { what, path, goal } of all) {
    const mine = median(figures.get(path));
    print({ what, ours: mine.toFixed(0), floor: least.toFixed(0), unit: " µs CPU", ratio: least / mine, goal, rounds: figures.get(path) });
  }
  await Promise.all([floor.stop(), ours.stop()]);
  folder.dispose();
};
