import { eachEngine } from "@xhht/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type AuditEntry, type AuditRow, type Database, appendAudit, openDatabase, readAudit, verifyAudit } from "../index.ts";
import { type RawDatabase, openRaw } from "../raw-database.test.data.ts";
import { seeded } from "../seeded.test.data.ts";
import { auditHash } from "./audit-row.ts";

const chains = ["80@0000", "01@0000", "VN@0000"];
const at = (second: number) => new Date(Date.UTC(2026, 9, 1, 0, 0, second, 7));
const entry = (n: number): AuditEntry => ({
  chain: chains[n % 3]!, at: at(n), actor: n % 5 ? `p${n % 5}` : null, actorName: n % 5 ? "Nguyễn Thị Đào" : "", act: "report.submit",
  unit: n % 7 ? `${n % 7}@0000` : null, object: `o${n}`, details: { n, reason: n % 2 ? "Thiếu số liệu “II.2.a”" : null, cells: ["A/of"], deep: { b: 1, a: 0 } },
});

eachEngine("the log of acts", ({ newDatabase, dialect }) => {
  let url: string;
  let db: Database;
  let raw: RawDatabase;
  beforeAll(async () => {
    url = await newDatabase();
    db = await openDatabase(url);
    await db.migrate();
    raw = await openRaw(url);
  });
  afterAll(async () => {
    await raw.close();
    await db.close();
  });

  it("stays one unbroken chain a province under 200 writers at once", async () => {
    const other = dialect === "postgres" ? await openDatabase(url) : db;
    await Promise.all(Array.from({ length: 200 }, (_, n) => appendAudit(n % 2 ? db : other, entry(n))));
    if (other !== db) await other.close();
    expect(await verifyAudit(db)).toBeNull();
    const numbers = await raw.all("select chain, count(*) as n, max(number) as last from audit group by chain order by chain");
    expect(numbers.map(({ n, last }) => [Number(n), last])).toEqual([[67, 67], [67, 67], [66, 66]]);
  });

  it("control: writers who do not take turns break it", async () => {
    const careless = async (n: number): Promise<unknown> => {
      const { audit, auditHead } = db.t;
      const last = (await db.q.select().from(auditHead)).find(({ chain }) => chain === entry(n).chain)!;
      const line = { ...entry(n), number: last.number + 1, previous: last.hash };
      return db.q.insert(audit).values({ ...line, hash: auditHash(line) }).catch((error: Error) => error);
    };
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => careless(n)));
    expect(answers.filter((answer) => answer instanceof Error).length).toBeGreaterThan(0);
    expect(await verifyAudit(db)).toMatchObject({ fault: "added" });
  });

  it("refuses changes and deletions by anybody, until a superuser takes the guard away", async () => {
    for (const sql of ["update audit set act = 'x'", "delete from audit", ...(dialect === "postgres" ? ["truncate audit"] : [])])
      await expect(raw.run(sql)).rejects.toThrow("audit is only ever added to");
    const guards = dialect === "sqlite" ? ["audit_no_update", "audit_no_delete"] : ["audit_no_change on audit"];
    for (const guard of guards) await raw.run(`drop trigger ${guard}`);
    await raw.run("delete from audit");
    await raw.run("delete from audit_head");
  });

  it("reads its lines newest first, page by page, of a unit or of a chain", async () => {
    for (let n = 0; n < 60; n++) await appendAudit(db, entry(n));
    const seen: AuditRow[] = [];
    for (;;) {
      const page = await readAudit(db, { of: { chain: chains[1]! }, before: seen.at(-1), limit: 7 });
      if (page.length === 0) break;
      seen.push(...page);
    }
    expect(seen.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, i) => 20 - i));
    expect(seen[0]).toMatchObject(entry(58));
    expect((await readAudit(db, { of: { unit: "3@0000" }, limit: 99 })).every(({ unit }) => unit === "3@0000")).toBe(true);
  });

  it("shows any single change, deletion, addition or reordering out of 1,000 random ones", { timeout: 120_000 }, async () => {
    await raw.run("create table kept as select * from audit");
    await raw.run("create table kept_head as select * from audit_head");
    const restore = "begin; delete from audit; insert into audit select * from kept; delete from audit_head; insert into audit_head select * from kept_head; commit";
    const random = seeded(1373);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
    const rows = await db.q.select().from(db.t.audit);
    const missed: string[] = [];
    let numbersOnly = 0;
    for (let i = 0; i < 1_000; i++) {
      const sql = tamper(dialect, rows, pick, i);
      await raw.run(sql);
      if ((await verifyAudit(db)) === null) missed.push(sql);
      if (await countsAgree(raw)) numbersOnly += 1;
      await raw.run(restore);
      if (i % 100 === 0 && (await verifyAudit(db)) !== null) missed.push("a restored log does not hold");
    }
    expect(missed).toEqual([]);
    console.log(`[audit] ${dialect}: 1,000 of 1,000 found; by numbers alone ${numbersOnly} would have been missed`);
    expect(numbersOnly).toBeGreaterThan(100);
  });
});

/** The control: only the numbering is looked at. */
const countsAgree = async (raw: RawDatabase): Promise<boolean> => {
  const wrong = await raw.all(
    "select h.chain from audit_head h where h.number <> (select count(*) from audit a where a.chain = h.chain and a.number between 1 and h.number) or exists (select 1 from audit a where a.chain = h.chain and a.number > h.number)",
  );
  return wrong.length === 0;
};

const quote = (value: string | number | null): string =>
  value === null ? "null" : typeof value === "number" ? String(value) : `'${value.replaceAll("'", "''")}'`;

/** One change, as somebody with the database's password could make it. */
const tamper = (dialect: string, rows: AuditRow[], pick: <T>(list: readonly T[]) => T, n: number): string => {
  const moment = (date: Date) => (dialect === "sqlite" ? date.getTime() : date.toISOString());
  const row = pick(rows);
  const mine = `chain = ${quote(row.chain)} and number = ${row.number}`;
  const own = rows.filter(({ chain }) => chain === row.chain);
  const edits: Record<string, string> = {
    chain: quote(`${row.chain}x`),
    number: String(1_000 + n),
    at: quote(moment(new Date(row.at.getTime() + 1))),
    actor: quote(row.actor === null ? "p1" : pick([null, `${row.actor}0`])),
    actor_name: quote(`${row.actorName} `),
    act: quote("report.return"),
    unit: quote(row.unit === null ? "1@0000" : pick([null, "9@0000"])),
    object: quote(`${row.object}1`),
    previous: quote(row.hash),
    hash: quote(row.previous),
    details: quote(JSON.stringify({ ...row.details, [pick(["n", "reason", "more"])]: "khác" })),
  };
  const added = (changes: Partial<AuditRow>): string => {
    const line = { ...row, ...changes };
    const { chain, number, at, actor, actorName, act, unit, object, previous, details } = line;
    const values = [chain, number, moment(at), actor, actorName, act, unit, object, previous, changes.hash ?? auditHash(line), JSON.stringify(details)];
    return `insert into audit (chain, number, at, actor, actor_name, act, unit, object, previous, hash, details) values (${values.map(quote).join(", ")})`;
  };
  const last = own.reduce((a, b) => (a.number > b.number ? a : b));
  const other = pick(own.filter(({ number }) => number !== row.number));
  const ways = [
    () => {
      const column = pick(Object.keys(edits));
      return `update audit set ${column} = ${edits[column]} where ${mine}`;
    },
    () => `delete from audit where ${mine}`,
    () => `delete from audit where chain = ${quote(row.chain)} and number = ${last.number}`,
    () => added({ number: last.number + 1, previous: last.hash, act: "report.close" }),
    () => added({ number: 0 }),
    () => added({ chain: "99@0000", number: 1 }),
    () =>
      `begin; update audit set number = -1 where ${mine}; update audit set number = ${row.number} where chain = ${quote(row.chain)} and number = ${other.number}; update audit set number = ${other.number} where chain = ${quote(row.chain)} and number = -1; commit`,
    () => pick([
      `delete from audit_head where chain = ${quote(row.chain)}`,
      `update audit_head set number = number - 1 where chain = ${quote(row.chain)}`,
      `update audit_head set hash = ${quote(row.previous)} where chain = ${quote(row.chain)}`,
      `update audit_head set chain = 'x' where chain = ${quote(row.chain)}`,
    ]),
  ];
  return pick(ways)();
};
