import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { findPostgres } from "./find-postgres.ts";
import { ordinaryUser, reachable } from "./run-as.ts";

/** A real server on a loopback port, with nothing in it. */
export interface ThrowAwayPostgres {
  /** `postgres (PostgreSQL) 15.20`. */
  version: string;
  /** Address of a database on it: `postgres` exists, others are for the caller to create. */
  url(database: string): string;
  /** Ends the server and removes its files. */
  stop(): Promise<void>;
}

const fast = [
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "listen_addresses=127.0.0.1",
  "max_connections=60",
];

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, "close");
  return port;
};

const check = (program: string, args: string[], options: object): string => {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: "utf8", ...options });
  if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr}`);
  return stdout.trim();
};

const ready = async (server: ChildProcess): Promise<void> => {
  const seen: string[] = [];
  for await (const line of createInterface({ input: server.stderr! })) {
    if (line.includes("ready to accept connections")) return void server.stderr!.resume();
    seen.push(line);
  }
  throw new Error(`postgres ended at once:\n${seen.join("\n")}`);
};

/** Makes and starts a throw-away server in about a second, or answers null where no Postgres can be found. */
export const throwAwayPostgres = async (): Promise<ThrowAwayPostgres | null> => {
  const found = findPostgres();
  if (!found) return null;
  const folder = mkdtempSync(join(tmpdir(), "xhht-pg-"));
  const bin = reachable(found, folder);
  const user = ordinaryUser();
  chmodSync(folder, 0o755);
  if ("uid" in user) chownSync(folder, user.uid!, user.gid!);

  const options = { ...user, cwd: folder, env: { PATH: process.env["PATH"], LC_ALL: "C.UTF-8", TZ: "UTC" } };
  const data = join(folder, "data");
  check(
    join(bin, "initdb"),
    ["-D", data, "-A", "trust", "-U", "app", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"],
    options,
  );
  const version = check(join(bin, "postgres"), ["--version"], options);

  const port = await freePort();
  const settings = fast.flatMap((setting) => ["-c", setting]);
  const server = spawn(join(bin, "postgres"), ["-D", data, "-p", String(port), "-k", folder, ...settings], {
    ...options,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const last = (): void => void server.kill("SIGQUIT");
  process.once("exit", last);
  await ready(server);

  return {
    version,
    url: (database) => `postgres://app@127.0.0.1:${port}/${database}`,
    async stop() {
      process.off("exit", last);
      if (server.exitCode === null) {
        // First let the connections that are just closing go; after a second end those that were forgotten.
        const patience = setTimeout(() => server.kill("SIGINT"), 1000);
        server.kill("SIGTERM");
        await once(server, "exit");
        clearTimeout(patience);
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
