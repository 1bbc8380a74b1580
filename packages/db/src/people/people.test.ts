import { setImmediate as turn } from "node:timers/promises";
import type { MemberRole } from "@xhht/core";
import { eachEngine } from "@xhht/testing";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import {
  type AuditEntry, type Database, addPerson, disablePerson, enablePerson, findMembership, grant, grantsOf, handOver, holdersOfRole,
  membersOf, openDatabase, openSession, readAssignments, readAudit, revoke, sessionWithGrants, setAssignment,
} from "../index.ts";

const now = new Date("2026-10-01T00:00:00.001Z");
const unit = "27685@2025-07-01";
const audit = (act: string, object: string): AuditEntry => ({
  chain: "80@0000", at: now, actor: "root", actorName: "Quản trị", act, unit, object, details: {},
});

eachEngine("people", ({ newDatabase }) => {
  let db: Database;
  let n = 0;
  let lan: string;
  let url: string;
  beforeAll(async () => {
    url = await newDatabase();
    db = await openDatabase(url);
    await db.migrate();
  });
  afterAll(() => db.close());
  /** A new person with a session, whose token is her id. */
  beforeEach(async () => {
    lan = `lan-${++n}`;
    await addPerson(db, { id: lan, name: "Lan", email: `${lan}@x.vn`, mustChangePassword: false, passwordHash: "h", now });
    await signIn();
  });
  const signIn = () =>
    openSession(db, {
      id: `s-${lan}`, token: lan, person: lan, strong: false, ipAddress: "", userAgent: "", now, expiresAt: new Date("2026-10-01T01:00:00Z"),
    });
  const give = (role: MemberRole, to: string | null = null) =>
    grant(db, { id: `${lan}~${role}`, person: lan, role, unit, from: "2026-01-01", to }, audit("member.grant", lan));
  const session = () => sessionWithGrants(db, lan, now);
  const lines = async () => (await readAudit(db, { of: { unit }, limit: 1_000 })).filter(({ object }) => object === lan).map(({ act }) => act);

  it("gives roles that the next session has; the present one ends", async () => {
    expect(await session()).toMatchObject({ grants: [] });
    await give("reporter", "2026-12-31");
    expect(await session()).toBeNull();
    await signIn();
    expect((await session())?.grants).toEqual([{ role: "reporter", unit, from: "2026-01-01", to: "2026-12-31" }]);
    expect(await grantsOf(db, lan)).toEqual((await session())?.grants);
    expect(await membersOf(db, unit)).toContainEqual({
      id: `${lan}~reporter`, person: lan, role: "reporter", unit, from: "2026-01-01", to: "2026-12-31",
      name: "Lan", email: `${lan}@x.vn`, disabled: false, secondFactor: false,
    });
    expect(await lines()).toEqual(["member.grant"]);
  });

  it("takes a role away at once, and the session with it", async () => {
    await give("clerk");
    await signIn();
    expect(await findMembership(db, `${lan}~clerk`)).toMatchObject({ person: lan, role: "clerk" });
    expect(await revoke(db, `${lan}~clerk`, audit("member.revoke", lan))).toBe(true);
    expect([await session(), await grantsOf(db, lan), await findMembership(db, `${lan}~clerk`)]).toEqual([null, [], null]);
    expect(await revoke(db, `${lan}~clerk`, audit("member.revoke", lan))).toBe(false);
    expect(await lines()).toEqual(["member.revoke", "member.grant"]);
  });

  it("keeps a disabled person out, whatever sessions she opens", async () => {
    await give("approver");
    await signIn();
    expect(await disablePerson(db, lan, audit("member.disable", lan))).toBe(true);
    await signIn();
    expect(await session()).toBeNull();
    expect((await holdersOfRole(db, unit, "approver", "2026-06-01")).map(({ id }) => id)).not.toContain(lan);
    await enablePerson(db, lan, audit("member.enable", lan));
    await signIn();
    expect(await session()).not.toBeNull();
    expect(await disablePerson(db, "nobody", audit("member.disable", "nobody"))).toBe(false);
  });

  it("ends rights at once that another program ended, though they were asked for a moment before", async () => {
    await give("clerk");
    await signIn();
    const other = await openDatabase(url);
    const { membership, person, session: signedIn } = other.t;
    expect((await session())?.grants).toHaveLength(1);
    await other.q.update(membership).set({ to: "2026-02-01" });
    await turn();
    expect((await session())?.grants[0]?.to).toBe("2026-02-01");
    await other.q.update(person).set({ disabled: true });
    await turn();
    expect(await session()).toBeNull();
    await other.q.update(person).set({ disabled: false });
    await turn();
    expect(await session()).not.toBeNull();
    await other.q.delete(signedIn);
    await turn();
    expect(await session()).toBeNull();
    await other.close();
  });

  it("would let them go on, were a session remembered without looking: the control", async () => {
    await give("clerk");
    await signIn();
    const blind: Database = { ...db, dataVersion: () => 1 };
    const asked = () => sessionWithGrants(blind, lan, now);
    expect((await asked())?.grants).toHaveLength(1);
    await disablePerson(db, lan, audit("member.disable", lan));
    expect(await asked()).not.toBeNull();
    expect(await session()).toBeNull();
  });

  it("takes everything back when the line in the log cannot be written", async () => {
    const broken = { ...audit("member.disable", lan), actorName: null as unknown as string };
    await expect(disablePerson(db, lan, broken)).rejects.toThrow("Failed query");
    expect(await session()).not.toBeNull();
  });

  it("finds who holds a role on a day, each once", async () => {
    await give("receiver", "2026-06-30");
    const ids = async (on: string) => (await holdersOfRole(db, unit, "receiver", on)).map(({ id }) => id);
    expect([await ids("2025-12-31"), await ids("2026-01-01"), await ids("2026-06-30"), await ids("2026-07-01")]).toEqual([[], [lan], [lan], []]);
  });

  it("keeps who answers for what, and hands everything over", async () => {
    const of = { unit: `u-${lan}`, subject: "p/q" };
    const row = { ...of, item: "A", agency: "phong", owner: lan, deputy: null };
    await setAssignment(db, row, audit("assignment.set", lan));
    await setAssignment(db, { ...row, item: "B", owner: null, deputy: lan }, audit("assignment.set", lan));
    await setAssignment(db, { ...row, agency: "khac" }, audit("assignment.set", lan));
    expect(await readAssignments(db, of.unit)).toEqual([{ ...row, agency: "khac" }, { ...row, item: "B", owner: null, deputy: lan }]);
    expect(await handOver(db, { unit: of.unit, from: lan, to: "minh" }, audit("assignment.handOver", lan))).toBe(2);
    expect((await readAssignments(db, of.unit)).map(({ owner, deputy }) => [owner, deputy])).toEqual([["minh", null], [null, "minh"]]);
  });
});
