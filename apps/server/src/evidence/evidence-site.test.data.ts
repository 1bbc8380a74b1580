import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EvidenceView, World } from "@xhht/api";
import { openWorld } from "@xhht/api";
import { type LoadedPlugin, type MemberRole, unitId, type UnitId } from "@xhht/core";
import type { Database } from "@xhht/db";
import { Upload } from "tus-js-client";
import { openAccounts } from "../account/accounts.ts";
import { signedCookies } from "../account/signed-cookie.ts";
import { signedInPerson } from "../account/signed-in-person.test.data.ts";
import { readConfig } from "../config.ts";
import { createServer } from "../host/create-server.ts";
import { prepare } from "../start-up.ts";
import { readFilesConfig } from "./files-config.ts";
import { type Files, openFiles } from "./open-files.ts";

/** The whole country on a listening server that takes evidence; the afternoon of 22/11/2026. */
export interface EvidenceSite {
  folder: string;
  address: string;
  db: Database;
  world: World;
  plugins: LoadedPlugin[];
  /** Two neighbouring communes, the province above them, the nation, and a commune elsewhere. */
  place: { commune: UnitId; neighbour: UnitId; province: UnitId; nation: UnitId; elsewhere: UnitId; otherProvince: UnitId };
  /** Two cells of the commune's report, and the report. */
  keys: [string, string];
  report: string;
  /** A person with a role in a unit; gives the header by which she is signed in. */
  person(role: MemberRole, unit: UnitId): Promise<Caller>;
  /** Every address of the server as its router prints them. */
  routes(): string;
  close(): Promise<void>;
}

/** Somebody who is signed in. */
export interface Caller {
  id: string;
  cookie: string;
}

const secret = "a secret of the tests, thirty-two long";

/** Opens it over a new SQLite file, or the database at `url`; evidence lies in its data folder, or in the store that is given. */
export const openEvidenceSite = async ({ store, url, lookEvery }: { store?: Files["store"]; url?: string; lookEvery?: number } = {}): Promise<EvidenceSite> => {
  const folder = mkdtempSync(join(tmpdir(), "xhht-evidence-"));
  const config = must(readConfig({ DATA_DIR: join(folder, "data"), ...(url === undefined ? {} : { DATABASE_URL: url }) }, folder));
  // Near the real day, as the uploads' own clock is the real one.
  const now = (): Date => new Date("2026-11-22T07:00:00.000Z");
  const { db, plugins } = must(await prepare(config, now));
  const world = must(await openWorld({ db, plugins, now, version: "0.0.0-test" }));
  const accounts = openAccounts({ db, now, secret, config: { publicUrl: null, trustProxy: [], adminEmail: "quantri@xhht.local", secret: null, singleSignOn: null } });
  const files = must(await openFiles(must(readFilesConfig({}, config.dataDir))));
  const server = await createServer(world, { host: "127.0.0.1", port: 0, webFolder: "/none", ping: world.ping, db, accounts, files: { ...files, ...(store ? { store } : {}) }, now, log: false, ...(lookEvery === undefined ? {} : { lookEvery }), reopen: async () => must(await openWorld({ db, plugins, now, version: "0.0.0-test" })) });
  const address = await server.start();
  const cookies = signedCookies(secret, false);

  const at = (code: string): UnitId => unitId(world.tree.at({ code, on: "2026-11-22" })!);
  const communes = (province: UnitId): UnitId[] => world.tree.children(world.tree.byId(province)!, "2026-11-22").map(unitId).filter((id) => world.obligations(id, 2026).some(({ subject }) => subject === "common"));
  const [province, otherProvince] = [at("01"), at("80")];
  const [commune = "", neighbour = ""] = communes(province);
  const owed = world.obligations(commune, 2026)[0]!;
  const [one = "", two = ""] = Object.keys(world.form(owed).cells).filter((key) => key.endsWith("/of"));
  return {
    folder,
    address,
    db,
    world,
    plugins,
    place: { commune, neighbour, province, nation: "VN@0000", elsewhere: communes(otherProvince)[0]!, otherProvince },
    keys: [one, two],
    report: owed.id,
    person: (role, unit) => signedInPerson(db, cookies, role, unit, now()),
    routes: () => server.app.printRoutes({ commonPrefix: false }),
    async close() {
      await server.stop();
      await db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const must = <T>(result: { ok: true; value: T } | { ok: false; issues: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

/** A file and the cell that it is evidence for. */
export interface Sent {
  bytes: Buffer;
  name: string;
  unit: UnitId;
  period?: string;
  key: string;
}

/** What came of a file: attached, or why not. */
export type Outcome = { attached: EvidenceView } | { status: number; body: string };

/** Sends a file as the web app does, with tus; `address` may be that of a bad line. */
export const sendFile = (address: string, { cookie }: Pick<Caller, "cookie">, file: Sent, options: { chunkSize?: number; origin?: string; onPiece?: (sent: number) => void } = {}): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const { bytes, name, unit, period = "2026", key } = file;
    const { chunkSize = 512 * 1024, origin = address, onPiece } = options;
    new Upload(bytes, {
      endpoint: `${address}/files/uploads`,
      headers: { cookie, origin },
      metadata: { name, unit, period, key },
      chunkSize,
      retryDelays: Array.from({ length: 40 }, () => 20),
      onShouldRetry: (error) => (error.originalResponse?.getStatus() ?? 0) < 400,
      onProgress: (sent) => onPiece?.(sent),
      onError(error) {
        const response = "originalResponse" in error ? error.originalResponse : null;
        if (!response) reject(error);
        else resolve({ status: response.getStatus(), body: response.getBody() });
      },
      onSuccess: ({ lastResponse }) => resolve({ attached: JSON.parse(lastResponse.getBody()) as EvidenceView }),
    }).start();
  });

/** What came of it where it must have been attached. */
export const attached = async (outcome: Promise<Outcome>): Promise<EvidenceView> => {
  const what = await outcome;
  if (!("attached" in what)) throw new Error(`${what.status}: ${what.body}`);
  return what.attached;
};
