import { emptyFolder, cpuMs, residentMb } from "./app.mjs";
import { print } from "./figures.mjs";
import { oneValue, startWithReporters } from "./staff.mjs";

const people = 300;
const seconds = 60;
/** A person finds the next figure and types it: a value every two seconds or so. */
const thinks = () => new Promise((done) => setTimeout(done, 1_000 + Math.random() * 2_000));
const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

/** One evening before the deadline: everybody opens her report, then saves value after value for a minute. */
export const measure = async () => {
  const folder = emptyFolder();
  const { app, reporters } = await startWithReporters(folder.path, people);
  const year = new Date().getFullYear();
  const opened = [];
  const saved = [];
  let errors = 0;
  const post = async (path, cookie, body) => {
    const begun = performance.now();
    const answer = await fetch(app.url + path, { method: "POST", body, headers: { "content-type": "application/json", origin: app.url, cookie } });
    const { result } = await answer.json();
    return { ms: performance.now() - begun, data: result?.data };
  };
  const before = cpuMs(app.pid);
  const end = performance.now() + seconds * 1_000;
  const work = async ({ unit, cookie }, n) => {
    await new Promise((done) => setTimeout(done, (n / people) * 5_000));
    const view = await post("/trpc/reports.get", cookie, JSON.stringify({ id: `${unit}~common~${year}` }));
    if (!view.data) return void errors++;
    opened.push(view.ms);
    const keys = Object.values(view.data.form.cells).filter(({ takes }) => takes.kind === "count").map(({ key }) => key);
    const versions = new Map();
    for (let turn = 0; performance.now() < end; turn++) {
      const key = keys[turn % keys.length];
      const { ms, data } = await post("/trpc/entries.push", cookie, oneValue(unit, key, turn, versions.get(key) ?? 0));
      if (data?.[0]?.kind !== "saved") errors++;
      else {
        versions.set(key, data[0].version);
        saved.push(ms);
      }
      await thinks();
    }
  };
  await Promise.all(reporters.map(work));
  const cpu = cpuMs(app.pid) - before;
  const [saves, opens] = [saved.toSorted((a, b) => a - b), opened.toSorted((a, b) => a - b)];
  print({ what: `${people} reporters, one cell saved: p95`, ours: at(saves, 0.95).toFixed(1), floor: at(saves, 0.5).toFixed(1), unit: " ms", ratio: at(saves, 0.95) / at(saves, 0.5), goal: "p95 ≤ 500 ms, best 300" });
  print({ what: `${people} reporters, report opened: p95`, ours: at(opens, 0.95).toFixed(1), floor: at(opens, 0.5).toFixed(1), unit: " ms", ratio: at(opens, 0.95) / at(opens, 0.5) });
  console.log(`  ${saves.length} saves in ${seconds} s, ${errors} errors (goal 0), server ${(cpu / seconds / 10).toFixed(0)} % of one core, ${residentMb(app.pid).toFixed(0)} MB`);
  await app.stop();
  folder.dispose();
  if (errors > 0) throw new Error(`${errors} answers were wrong`);
};
