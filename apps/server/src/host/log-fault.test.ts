import { inspect } from "node:util";
import { eachEngine } from "@xhht/testing";
// oxlint-disable-next-line no-restricted-imports -- only raw SQL can take a table away under the program
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import type { World } from "@xhht/api";
import { type Database, openDatabase } from "@xhht/db";
import { openAccounts } from "../account/accounts.ts";
import { browser } from "../account/browser.test.data.ts";
import { createPerson } from "../account/create-person.ts";
import { createServer, type Server } from "./create-server.ts";

/** What must never stand in a log. */
const canary = { password: "chim hoang yen trong mo", email: "hoangyen@xa.gov.vn", name: "Hoàng Yến Bí Mật", figure: "987654321" };

eachEngine("a log of faults", ({ newDatabase }) => {
  let db: Database;
  let server: Server;
  let lines: string[];
  const now = (): Date => new Date();

  beforeAll(async () => {
    db = await openDatabase(await newDatabase());
    await db.migrate();
    const accounts = openAccounts({ db, now, secret: "a secret of the tests, thirty-two long", config: { publicUrl: null, trustProxy: [], adminEmail: "quantri@xhht.local", secret: null, singleSignOn: null } });
    server = await createServer({} as World, { host: "127.0.0.1", port: 0, webFolder: "/none", ping: async () => {}, db, accounts, now });
    server.app.get("/fault/twice", () => createPerson(db, { ...canary, secret: canary.password }, now()));
    server.app.get("/fault/told", () => Promise.reject(new Error(`careless words about ${canary.figure}`)));
    server.app.get("/fault/kind", () => db.q.insert(db.t.entry).values({ unit: canary.name, value: canary.figure } as never));
    await createPerson(db, { ...canary, secret: canary.password }, now());
  });
  afterAll(async () => {
    await server.app.close();
    await db.close();
  });
  beforeEach(() => {
    lines = [];
    vi.spyOn(process.stderr, "write").mockImplementation((chunk) => (lines.push(String(chunk)), true));
    for (const name of ["error", "warn", "log"] as const) vi.spyOn(console, name).mockImplementation((...words) => void lines.push(inspect(words, { depth: 9 })));
    return () => vi.restoreAllMocks();
  });

  it("tells of each refused sign-in and of tries beyond the limit, by account without its name, and never what was typed", async () => {
    const wrong = `${canary.password} sai`;
    const email = "oanh@xa.gov.vn";
    const { id } = await createPerson(db, { name: "Hoàng Oanh", email, secret: canary.password }, now());
    const statuses: number[] = [];
    for (let n = 0; n < 12; n++) statuses.push((await browser(server.app, { from: "203.0.113.77" }).post("/auth/sign-in/email", { email, password: wrong })).status);
    const told = lines.filter((line) => line.includes("sign-in.refused")).map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
    expect(told.map(({ code }) => code)).toEqual([...Array<string>(10).fill("INVALID_EMAIL_OR_PASSWORD"), "TOO_MANY", "TOO_MANY"]);
    for (const one of told) expect(one).toMatchObject({ level: 40, path: "sign-in/email", from: "203.0.113.77", account: id, reqId: expect.any(String) as string });
    for (const value of [wrong, canary.password, email, "Hoàng Oanh"]) expect(lines.join("\n")).not.toContain(value);
  });

  it("names query and engine, and no value of it: no person, no secret, no figure, no session", async () => {
    const hoa = browser(server.app);
    expect(await hoa.post("/auth/sign-in/email", { email: canary.email, password: canary.password })).toMatchObject({ status: 200 });
    const token = decodeURIComponent(hoa.session()!).split(".")[0]!;
    for (const path of ["/fault/twice", "/fault/kind"]) expect(await hoa.get(path)).toMatchObject({ status: 500 });
    await rename(db);
    expect(await hoa.get("/auth/get-session")).toMatchObject({ status: 500 });
    expect(await browser(server.app).post("/auth/sign-in/email", { email: canary.email, password: canary.password })).toMatchObject({ status: 500 });
    const log = lines.join("");
    expect(lines).toHaveLength(4);
    expect(log).toMatch(/insert into .{1,5}person/);
    expect(lines.every((line) => line.includes('"reqId"'))).toBe(true);
    for (const secret of [...Object.values(canary), token]) expect(log).not.toContain(secret);
  });

  it("control: what an error says is in the log, so a careless one would be found", async () => {
    await browser(server.app).get("/fault/told");
    expect(lines.join("")).toContain(canary.figure);
  });
});

/** Takes the table of sessions away, so that every question about one fails. */
const rename = async ({ q, dialect }: Database): Promise<void> => {
  const away = sql`alter table session rename to elsewhere`;
  const { run, execute } = q as unknown as Record<"run" | "execute", (query: unknown) => Promise<unknown>>;
  await (dialect === "postgres" ? execute : run).call(q, away);
};
