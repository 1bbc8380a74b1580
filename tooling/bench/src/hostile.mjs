import { fork } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { residentMb } from "./app.mjs";

const built = (name) => new URL(`../../../packages/documents/dist/${name}.js`, import.meta.url).href;
const minutes = Number(process.env.XHHT_FUZZ_MINUTES ?? 10);

/** Writes the pack to a folder: the process that reads it must not have made it. */
const writePack = async (folder) => {
  const { pack } = await import(built("hostile/pack.test.data"));
  const files = [];
  for (const [group, some] of Object.entries(pack))
    for (const { what, fileName, ending, bytes } of some) {
      const path = join(folder, String(files.length));
      writeFileSync(path, bytes());
      files.push({ group, what, fileName, ending, path });
    }
  return files;
};

/** Reads the pack in this process, and tells its parent how each file ended. */
const readPack = async (files) => {
  const { openReader } = await import(built("source/reader"));
  const { runPack, warmUp } = await import(built("hostile/run-pack.test.data"));
  const reader = openReader();
  const asked = files.map((file) => ({ ...file, bytes: () => readFileSync(file.path) }));
  await warmUp(reader, asked);
  const before = residentMb(process.pid);
  const outcomes = await runPack(reader, asked);
  await reader.close();
  const highest = Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]) / 1024;
  process.send({ outcomes, before, highest });
};

const inChild = (files) =>
  new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), ["read"], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
    child.once("message", resolve);
    child.once("exit", (code) => reject(new Error(`The reading process ended with ${code}`)));
    child.send(files);
  });

/** The pack of hostile files, read by a process of its own; then mutations of valid files for ten minutes. */
export const measure = async () => {
  const folder = mkdtempSync(join(tmpdir(), "xhht-hostile-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const files = await writePack(folder);
  const { outcomes, before, highest } = await inChild(files);
  const most = (some, of) => Math.max(0, ...some.map((one) => one[of])).toFixed(0);
  for (const group of new Set(files.map((file) => file.group))) {
    const some = outcomes.filter((_, index) => files[index].group === group);
    const refused = some.filter(({ code }) => code !== undefined);
    const read = some.filter(({ code }) => code === undefined);
    console.log(`${group}: ${refused.length} refused in at most ${most(refused, "ms")} ms, ${read.length} read in at most ${most(read, "ms")} ms`);
  }
  const costly = outcomes.toSorted((a, b) => b.mb - a.mb)[0];
  console.log(`most memory by one file: ${costly.mb.toFixed(0)} MB (goal ≤ 150 MB), ${costly.what}`);
  const faults = outcomes.filter(({ fault }) => fault !== undefined);
  const allRefused = outcomes.filter(({ code }) => code !== undefined);
  console.log(`${outcomes.length} files, ${allRefused.length} refused; worst refusal ${most(allRefused, "ms")} ms (goal ≤ 200 ms); process ${before.toFixed(0)} MB before, ${highest.toFixed(0)} MB at its highest: ${(highest - before).toFixed(0)} MB more (goal ≤ 150 MB)`);
  for (const { what, fault } of faults) console.log(`  ${what}: ${fault}`);
  const { fuzz } = await import(built("hostile/fuzz.test.data"));
  const run = await fuzz(minutes * 60_000, Date.now() % 1_000_000_000);
  console.log(`${run.files} mutations in ${minutes} min: ${run.refused} refused, ${run.read} read, ${run.stopped.length} stopped by the limits of the thread, ${run.faults.length} crashes; slowest ${run.worstMs.toFixed(0)} ms`);
  for (const one of run.stopped) console.log(`  ${one}`);
  if (run.faults.length > 0) throw new Error(run.faults.join("\n"));
  if (faults.some(({ fault }) => !fault.startsWith("it took"))) throw new Error("A hostile file was not dealt with as it should be");
};

if (process.argv[2] === "read" && process.send) process.once("message", (files) => void readPack(files).then(() => process.exit(0)));
