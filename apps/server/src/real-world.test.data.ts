import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorld, type World } from "@xhht/api";
import type { Database } from "@xhht/db";
import { type Accounts, openAccounts } from "./account/accounts.ts";
import { readConfig } from "./config.ts";
import { createServer, type Server } from "./host/create-server.ts";
import { prepare } from "./start-up.ts";

/** The real tree and the real plugins in a new SQLite file, and a server over them that has not begun to listen. */
export interface RealWorld {
  folder: string;
  db: Database;
  accounts: Accounts;
  world: World;
  server: Server;
  close(): Promise<void>;
}

/** Opens it in a new folder, as `serve` does; `webFolder` is where a built web app would lie. */
export const openRealWorld = async (): Promise<RealWorld & { webFolder: string }> => {
  const folder = mkdtempSync(join(tmpdir(), "xhht-server-"));
  const webFolder = join(folder, "web");
  const config = readConfig({ DATA_DIR: join(folder, "data") }, folder);
  if (!config.ok) throw new Error(JSON.stringify(config.issues));
  const now = (): Date => new Date("2024-05-01T00:00:00Z");
  const prepared = await prepare(config.value, now);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.issues));
  const { db, plugins } = prepared.value;
  const world = await openWorld({ db, plugins, now, version: "0.0.0-test" });
  if (!world.ok) throw new Error(JSON.stringify(world.issues));
  const accounts = openAccounts({ db, now, config: { publicUrl: null, trustProxy: [], adminEmail: "quantri@xhht.local", secret: null, singleSignOn: null }, secret: "a secret of the tests, thirty-two long" });
  const server = await createServer(world.value, { host: "127.0.0.1", port: 0, webFolder, ping: world.value.ping, db, accounts, now, log: false });
  return {
    folder,
    webFolder,
    db,
    accounts,
    world: world.value,
    server,
    async close() {
      await server.stop();
      await db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
