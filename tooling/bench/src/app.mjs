import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");
const main = join(root, "apps/server/dist/main.js");
/** A measurement that fails leaves nothing running behind it. */
const running = new Set();
process.once("exit", () => running.forEach((child) => child.kill("SIGKILL")));
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const freePort = async () => {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  await new Promise((done) => probe.close(done));
  return port;
};

/** Starts a node program on a port of its own and waits for its first 200; says how many ms that took. */
export const startProgram = async (args, path, env = {}, { node = process.execPath, cwd = process.cwd() } = {}) => {
  const port = await freePort();
  const begun = performance.now();
  const child = spawn(node, args, { cwd, env: { ...process.env, PORT: String(port), ...env }, stdio: ["ignore", "ignore", "inherit"] });
  running.add(child.once("exit", () => running.delete(child)));
  const url = `http://127.0.0.1:${port}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${args[0]} ended with ${child.exitCode}`);
    const answer = await fetch(url + path).catch(() => undefined);
    if (answer?.status === 200) break;
    if (performance.now() - begun > 60_000) throw new Error(`${args[0]} did not answer in a minute`);
    await pause(5);
  }
  const stop = async () => {
    const gone = new Promise((done) => child.once("exit", done));
    child.kill("SIGTERM");
    await gone;
  };
  return { url, ms: performance.now() - begun, pid: child.pid, stop };
};

/** The built app on a data folder, on SQLite unless the environment names another engine. */
export const startApp = (dataDir, env = {}) =>
  startProgram([main, "serve"], "/healthz", { DATA_DIR: dataDir, DATABASE_URL: "", HOST: "127.0.0.1", ...env });

/** An empty folder of one's own. */
export const emptyFolder = () => {
  const path = mkdtempSync(join(tmpdir(), "xhht-bench-"));
  return { path, dispose: () => rmSync(path, { recursive: true, force: true }) };
};

/** Resident memory of a process in MB (Linux). */
export const residentMb = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024;

/** CPU time of a process so far, in ms (Linux, 100 ticks a second). */
export const cpuMs = (pid) => {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
};

/** Waits until a program has nothing left to do, at most a minute: what it begins with after its start is no part of what an answer costs. */
export const untilIdle = async (app) => {
  for (let quiet = 0, seconds = 0, before = cpuMs(app.pid); quiet < 3 && seconds < 60; seconds++) {
    await pause(1_000);
    const now = cpuMs(app.pid);
    quiet = now - before < 50 ? quiet + 1 : 0;
    before = now;
  }
};
