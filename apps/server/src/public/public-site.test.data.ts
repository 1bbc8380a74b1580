import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorld, type World } from "@xhht/api";
import { type IndicatorCode, type MemberRole, reportId, type UnitId, unitId } from "@xhht/core";
import { createFolder, type Database, type Fact, provinceOf, replaceFacts } from "@xhht/db";
import { openAccounts } from "../account/accounts.ts";
import { signedCookies } from "../account/signed-cookie.ts";
import { signedInPerson } from "../account/signed-in-person.test.data.ts";
import { readConfig } from "../config.ts";
import { createServer } from "../host/create-server.ts";
import { prepare } from "../start-up.ts";

/** What a commune reported, by indicator: a ratio has two parts, anything else one number; a state alone has none. */
export type Told = Record<IndicatorCode, [numerator: number, denominator?: number, state?: Fact["state"]]>;

/** The whole country on a server, in the afternoon of 22/11/2026, in which nothing is published yet. */
export interface PublicSite {
  db: Database;
  world: World;
  /** Address of the database, for another program on it. */
  database: string;
  /** Begins to listen on a free port; gives the address. */
  listen(): Promise<string>;
  place: { commune: UnitId; neighbour: UnitId; third: UnitId; province: UnitId };
  get(url: string, headers?: Record<string, string>, method?: "GET" | "HEAD" | "POST"): Promise<Answer>;
  /** A commune sends what it has; `at` is when everybody may read it, null: not. */
  send(unit: UnitId, told: Told, at: Date | null, year?: number): Promise<string>;
  /** Everybody who holds it may come in by this cookie. */
  person(role: MemberRole, unit: UnitId): Promise<string>;
  close(): Promise<void>;
}

interface Answer {
  status: number;
  headers: Record<string, string | string[] | number | undefined>;
  text: string;
  bytes: Buffer;
}

const secret = "a secret of the tests, thirty-two long";
const now = (): Date => new Date("2026-11-22T07:00:00.000Z");

/** Opens it over a new SQLite file. */
export const openPublicSite = async ({ demo = false } = {}): Promise<PublicSite> => {
  const folder = mkdtempSync(join(tmpdir(), "xhht-public-"));
  const config = must(readConfig({ DATA_DIR: join(folder, "data") }, folder));
  const { db, plugins } = must(await prepare(config, now));
  const world = must(await openWorld({ db, plugins, now, version: "0.0.0-test" }));
  const accounts = openAccounts({ db, now, secret, config: { publicUrl: null, trustProxy: [], adminEmail: "quantri@xhht.local", secret: null, singleSignOn: null } });
  const server = await createServer(world, {
    host: "127.0.0.1", port: 0, webFolder: "/none", ping: world.ping, db, accounts, now, log: true, ...(demo ? { demo: { accounts: [], secret: "" } } : {}),
  });
  const cookies = signedCookies(secret, false);
  const fold = createFolder(world.counting);
  const province = unitId(world.tree.at({ code: "01", on: "2026-11-22" })!);
  const [commune = "", neighbour = "", third = ""] = world.tree.children(world.tree.byId(province)!, "2026-11-22").map(unitId).filter((id) => world.obligations(id, 2026).some(({ subject }) => subject === "common"));
  return {
    db,
    world,
    database: `sqlite:${config.database.engine === "sqlite" ? config.database.file : ""}`,
    listen: () => server.start(),
    place: { commune, neighbour, third, province },
    async get(url, headers = {}, method = "GET") {
      const answer = await server.app.inject({ method, url, headers });
      return { status: answer.statusCode, headers: answer.headers, text: answer.body, bytes: answer.rawPayload };
    },
    async send(unit, told, at, year = 2026) {
      const period = String(year);
      const id = reportId({ unit, subject: "common", period });
      const hash = "a".repeat(64);
      const row = { id, unit, subject: "common", period, state: "sent" as const, revision: 5, planVersion: null, submittedBy: null, opened: true, approvedHash: hash, approvedBy: null, letterNumber: "1/BC", letterOn: "2026-11-20", sentAt: now(), receivedAt: null, publishedAt: at, pointedAt: [], reason: null };
      await db.q.insert(db.t.report).values(row).onConflictDoUpdate({ target: db.t.report.id, set: { publishedAt: at } });
      const facts = Object.entries(told).map(([indicator, [numerator, denominator, state = "value"]]) => ({
        indicator, state, report: id, hash, sentAt: now(), province: provinceOf(world.tree, world.tree.byId(unit)!, period),
        numerator: state === "value" || state === "suppressed" ? numerator : null, denominator: denominator ?? null,
      }));
      await db.tx((tx) => replaceFacts(tx, unit, period, facts, now()));
      await fold(db, now());
      return id;
    },
    person: async (role, unit) => (await signedInPerson(db, cookies, role, unit, now())).cookie,
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
