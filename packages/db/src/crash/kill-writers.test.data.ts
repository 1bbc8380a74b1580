import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A write that a program acknowledged before it was killed. */
export interface Acknowledged {
  period: string;
  id: string;
  key: string;
  version: number;
  value: number;
}

const writer = fileURLToPath(new URL("writer.mjs", import.meta.url));
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Starts one program that enters figures, and kills it: one time in ten while it starts, else some moments after its first write. */
const killOne = async (args: string[]): Promise<void> => {
  const child = spawn(process.execPath, [writer, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  child.stderr.on("data", (text) => (said += String(text)));
  const exit = once(child, "exit");
  if (Math.random() < 0.1) await pause(60 + Math.random() * 120);
  else {
    await Promise.race([once(child.stdout, "data"), exit]);
    await pause(5 + Math.random() * 60);
  }
  if (child.exitCode !== null) throw new Error(`A writer ended by itself. Was \`pnpm build\` run?\n${said}`);
  child.kill("SIGKILL");
  await exit;
};

/** Kills so many writers of a database, three at work at a time; answers everything that they acknowledged. */
export const killWriters = async (url: string, kills: number, when: "after" | "before"): Promise<Acknowledged[]> => {
  const folder = mkdtempSync(join(tmpdir(), "xhht-crash-"));
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < kills) {
      const n = String(next++);
      await killOne([url, join(folder, n), n, when]);
    }
  };
  await Promise.all([lane(), lane(), lane()]);
  const lines = readdirSync(folder).flatMap((name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), "utf8").split("\n") : []));
  rmSync(folder, { recursive: true, force: true });
  return lines.filter(Boolean).map((line) => JSON.parse(line) as Acknowledged);
};
