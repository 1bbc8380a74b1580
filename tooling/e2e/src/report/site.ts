import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";

const program = resolve(import.meta.dirname, "../../../../apps/server/dist/main.js");
const kept = ["xhht.sqlite", "xhht.sqlite-wal", "auth-secret"];

/** A server of its own, with a demo of its own: what happens there disturbs nobody. */
export interface Site {
  url: string;
  /** Ends the process as a crash would (`SIGKILL`), or freezes it so that a request never gets an answer (`SIGSTOP`). */
  signal(name: "SIGKILL" | "SIGSTOP" | "SIGCONT"): void;
  close(): Promise<void>;
}

/** Copies the data of a demo that nobody has touched yet; the copy is the template of every site. */
export const keepTemplate = (from: string, to: string): void => {
  for (const name of kept) if (existsSync(join(from, name))) copyFileSync(join(from, name), join(to, name));
};

const addressOf = async (server: ChildProcess): Promise<string> => {
  for await (const line of createInterface({ input: server.stdout! })) {
    const url = /http:\/\/\S+/.exec(line)?.[0];
    if (url) return url;
  }
  throw new Error("The server ended before it listened");
};

/** Starts a server on a free port of this machine, with a copy of the template. */
export const openSite = async (): Promise<Site> => {
  const folder = mkdtempSync(join(tmpdir(), "xhht-site-"));
  keepTemplate(process.env.XHHT_E2E_TEMPLATE!, folder);
  const server = spawn(process.execPath, [program, "serve"], {
    env: { ...process.env, PORT: "0", HOST: "127.0.0.1", DATA_DIR: folder, DATABASE_URL: "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await addressOf(server);
  server.stdout!.resume();
  return {
    url,
    signal: (name) => void server.kill(name),
    async close() {
      const ended = server.exitCode === null && server.signalCode === null ? once(server, "exit") : null;
      server.kill("SIGCONT");
      server.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
