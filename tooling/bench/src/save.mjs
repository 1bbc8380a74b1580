import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cpuMs, emptyFolder, startProgram } from "./app.mjs";
import { median, print } from "./figures.mjs";
import { oneValue, startWithReporters } from "./staff.mjs";

const bare = fileURLToPath(new URL("bare-save.mjs", import.meta.url));
const key = "SKILL_INFO/of";
const people = 8;
const each = 60;

/** Server CPU and wall time for one saved value, several people at once, each one value after the other. */
const burst = async ({ url, pid }, path, reporters, versions) => {
  const before = cpuMs(pid);
  const begun = performance.now();
  await Promise.all(
    reporters.map(async ({ unit, cookie }) => {
      for (let n = 0; n < each; n++) {
        const version = versions.get(unit) ?? 0;
        const headers = { "content-type": "application/json", origin: url, cookie };
        const answer = await fetch(url + path, { method: "POST", headers, body: oneValue(unit, key, version % 2, version) });
        const said = await answer.json();
        if (said.result?.data?.[0]?.kind !== "saved") throw new Error(`not saved: ${JSON.stringify(said)}`);
        versions.set(unit, version + 1);
      }
    }),
  );
  const count = reporters.length * each;
  return { cpu: ((cpuMs(pid) - before) * 1_000) / count, wall: (performance.now() - begun) / count };
};

/** One cell saved through session, rights, locks, version, history and idempotency, against Fastify and a bare insert. */
export const measure = async () => {
  const [folder, other] = [emptyFolder(), emptyFolder()];
  const { app, reporters } = await startWithReporters(folder.path, people);
  const floor = await startProgram([bare], "/healthz", { FILE: join(other.path, "bare.sqlite") });
  const figures = { ours: [], floor: [] };
  const [mine, theirs] = [new Map(), new Map()];
  for (let round = 0; round <= 5; round++) {
    const least = await burst(floor, "/save", reporters, theirs);
    const ours = await burst(app, "/trpc/entries.push", reporters, mine);
    if (round === 0) continue;
    figures.floor.push(least);
    figures.ours.push(ours);
  }
  for (const [what, unit] of [["cpu", " µs"], ["wall", " ms"]]) {
    const [ours, least] = [median(figures.ours.map((one) => one[what])), median(figures.floor.map((one) => one[what]))];
    print({ what: `one cell saved over HTTP, ${what}`, ours: ours.toFixed(what === "cpu" ? 0 : 2), floor: least.toFixed(what === "cpu" ? 0 : 2), unit, ratio: ours / least, rounds: figures.ours.map((one) => one[what]) });
  }
  await Promise.all([app.stop(), floor.stop()]);
  folder.dispose();
  other.dispose();
};
