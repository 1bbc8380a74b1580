import { join } from "node:path";
import { existsOn, unitId } from "@xhht/core";
import { openDatabase, readUnitTree, replaceFacts } from "@xhht/db";
import { openWorld, publicPageOf } from "@xhht/api";
import { fileURLToPath } from "node:url";
import { cpuMs, emptyFolder, startApp, startProgram, untilIdle } from "./app.mjs";
import { perRequest } from "./ask.mjs";
import { median, print } from "./figures.mjs";

const year = 2026;
const period = String(year);
const hash = "a".repeat(64);
const bare = fileURLToPath(new URL("bare.mjs", import.meta.url));

/** Every commune of the country has published a report with every indicator that it is asked for. */
const fill = async (db, world) => {
  const { units } = await readUnitTree(db);
  const communes = units.filter((unit) => unit.level === "commune" && existsOn(unit, `${period}-11-22`)).map(unitId);
  const now = new Date();
  for (let at = 0; at < communes.length; at += 100)
    await db.tx(async (tx) => {
      for (const [n, unit] of communes.slice(at, at + 100).entries()) {
        const report = `${unit}~common~${period}`;
        await tx.q.insert(tx.t.report).values({
          id: report, unit, subject: "common", period, state: "closed", revision: 7, planVersion: null, submittedBy: null, opened: true, approvedHash: hash, approvedBy: null,
          letterNumber: "1/BC", letterOn: `${period}-11-20`, sentAt: now, receivedAt: now, publishedAt: now, pointedAt: [], reason: null,
        });
        const facts = [...world.counting.asks(unit, period)].map((indicator, k) => {
          const ratio = world.measured(indicator).measure.kind === "ratio";
          return { indicator, state: "value", numerator: ratio ? 300 + ((n * 17 + k * 31) % 600) : 1, denominator: ratio ? 900 + ((at + n) % 50) : null, report, hash, sentAt: now, province: "-" };
        });
        await replaceFacts(tx, unit, period, facts, now);
      }
    });
  return communes;
};

/** CPU ms of this process for one call. */
const cpuOf = async (work) => {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};

/** The public pages of a country in which everybody has published: their bytes, what making one costs, and what asking again costs against bare Fastify. */
export const measure = async () => {
  const folder = emptyFolder();
  const env = { XHHT_DEMO: "0" };
  const first = await startApp(folder.path, env);
  await first.stop();
  const db = await openDatabase(`sqlite:${join(folder.path, "xhht.sqlite")}`);
  const plugins = await db.q.select().from(db.t.pluginVersion);
  const now = () => new Date();
  const world = (await openWorld({ db, plugins, now, version: "bench" })).value;
  const [commune] = await fill(db, world);
  const province = unitId(world.tree.ancestors(world.tree.byId(commune), `${period}-11-22`).find(({ level }) => level === "province"));
  const pages = [["a commune", commune], ["a province", province], ["the nation", "VN@0000"]];

  for (const [what, id] of pages) {
    const costs = [];
    for (let round = 0; round <= 5; round++) {
      // An act on a published report: what was worked out is worked out anew.
      await db.q.update(db.t.report).set({ revision: 8 + round });
      costs.push(await cpuOf(() => publicPageOf({ world, db, now, demo: false }, world.tree.byId(id), year)));
    }
    print({ what: `what ${what} published, worked out`, ours: median(costs.slice(1)).toFixed(1), unit: " ms CPU", rounds: costs.slice(1) });
  }
  await db.close();

  const [app, floor] = [await startApp(folder.path, env), await startProgram([bare], "/healthz")];
  await untilIdle(app);
  const costs = { bare: [] };
  for (let round = 0; round < 5; round++) costs.bare.push(await perRequest(floor, "/x"));
  const base = median(costs.bare);
  for (const [what, id] of pages) {
    const path = `/cong-khai/${id.split("@")[0]}/${period}`;
    const whole = await fetch(app.url + path, { headers: { "accept-encoding": "identity" } });
    const packed = await fetch(app.url + path, { headers: { "accept-encoding": "br" } });
    const bytes = Number(whole.headers.get("content-length"));
    if (whole.status !== 200 || !(await whole.text()).includes("công bố") || !(bytes > 0)) throw new Error(`${path} answered ${whole.status}`);
    print({ what: `page of ${what}, everything`, ours: (bytes / 1024).toFixed(1), unit: " KB", goal: "≤ 100" });
    print({ what: `page of ${what} on the wire, brotli`, ours: (Number(packed.headers.get("content-length")) / 1024).toFixed(1), unit: " KB" });
    const [again, same] = [[], []];
    for (let round = 0; round < 3; round++) {
      again.push(await perRequest(app, path, { headers: { "accept-encoding": "br" } }));
      same.push(await perRequest(app, path, { headers: { "accept-encoding": "br", "if-none-match": packed.headers.get("etag") }, status: 304 }));
    }
    print({ what: `page of ${what} again`, ours: median(again).toFixed(0), floor: base.toFixed(0), unit: " µs CPU", ratio: median(again) / base, goal: "≤ 1.5", rounds: again });
    print({ what: `page of ${what}, 304`, ours: median(same).toFixed(0), floor: base.toFixed(0), unit: " µs CPU", ratio: median(same) / base, goal: "≤ 1.5", rounds: same });
  }
  for (const kind of ["csv", "xlsx"]) {
    const codes = world.tree.children(world.tree.byId(province), `${period}-11-22`).slice(0, 20).map(({ code }) => code);
    const before = cpuMs(app.pid);
    for (const code of codes) {
      const answer = await fetch(`${app.url}/cong-khai/${code}/${period}.${kind}`);
      if (answer.status !== 200) throw new Error(`${code}.${kind} answered ${answer.status}`);
      await answer.arrayBuffer();
    }
    print({ what: `.${kind} of a commune, first time`, ours: ((cpuMs(app.pid) - before) / codes.length).toFixed(1), unit: " ms CPU" });
  }
  await Promise.all([app.stop(), floor.stop()]);
  folder.dispose();
};
