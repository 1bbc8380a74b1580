import { randomUUID } from "node:crypto";
import type { Actor, World } from "@xhht/api";
import type { MemberRole } from "@xhht/core";
import { type Database, openDatabase } from "@xhht/db";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { createServer } from "../host/create-server.ts";
import type { AccountConfig } from "./account-config.ts";
import { type Accounts, openAccounts } from "./accounts.ts";
import { createPerson } from "./create-person.ts";

/** A server with accounts over a new database; a clock that can be put forward, near the real one. */
export interface Site {
  app: FastifyInstance;
  db: Database;
  accounts: Accounts;
  now(): Date;
  /** Puts the clock forward. */
  pass(ms: number): void;
  /** Adds a person with a role, or several; her password is her own. */
  person(email: string, ...roles: MemberRole[]): Promise<{ id: string; email: string }>;
  /** Who the server thinks holds a cookie. */
  actor(cookie: string | undefined): Promise<Actor | null>;
  close(): Promise<void>;
}

/** The password of everybody on the site. */
export const password = "bon tu khong lien quan";
export const secret = "a secret of the tests, thirty-two long";

/** Opens it on the database of an address. Of the world nothing is asked: only accounts are under test. */
export const openSite = async (url: string, config: Partial<AccountConfig> = {}): Promise<Site> => {
  const db = await openDatabase(url);
  await db.migrate();
  let ahead = 0;
  const now = (): Date => new Date(Date.now() + ahead);
  const accounts = openAccounts({ db, now, secret, config: { publicUrl: null, trustProxy: [], adminEmail: "quantri@xhht.local", secret: null, singleSignOn: null, ...config } });
  const { app } = await createServer({} as World, { host: "127.0.0.1", port: 0, webFolder: "/none", ping: async () => {}, db, accounts, now, log: false });
  return {
    app,
    db,
    accounts,
    now,
    pass: (ms) => void (ahead += ms),
    async person(email, ...roles) {
      const { id } = await createPerson(db, { name: "Nguyễn Thị Hoa", email, secret: password }, now());
      for (const role of roles)
        await db.q.insert(db.t.membership).values({ id: randomUUID(), person: id, role, unit: "VN@0000", from: "2020-01-01", to: null, grantedBy: null, grantedAt: now() });
      return { id, email };
    },
    actor: (cookie) => accounts.actorOf({ headers: { cookie } } as FastifyRequest),
    async close() {
      await app.close();
      await db.close();
    },
  };
};
