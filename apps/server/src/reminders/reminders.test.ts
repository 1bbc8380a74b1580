import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorld, standingOf, type World } from "@xhht/api";
import { type MemberRole, type ReportId, unitId, type UnitId } from "@xhht/core";
import { addPerson, type Database, disablePerson, readInbox, setAssignment } from "@xhht/db";
import { eachEngine } from "@xhht/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { readConfig } from "../config.ts";
import { openSink } from "../mail/sink.test.data.ts";
import { prepare } from "../start-up.ts";
import { remindToday } from "./remind-today.ts";
import { everyMorning, hasPassed, startReminders } from "./start-reminders.ts";

const must = <T>(result: { ok: true; value: T } | { ok: false; issues: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

eachEngine("reminders", ({ newDatabase }) => {
  const folder = mkdtempSync(join(tmpdir(), "xhht-reminders-"));
  let db: Database;
  let world: World;
  let commune: UnitId;
  let other: UnitId;
  let report: ReportId;
  let lastDay: string;
  let clock = new Date();
  const now = (): Date => clock;
  const audit = (act: string, object: string) => ({ chain: "01@0000", at: now(), actor: null, actorName: "", act, unit: commune, object, details: {} });
  /** Nine in the morning in Việt Nam, so many days after the last good day. */
  const stand = (days: number, hour = 9): void => void (clock = new Date(Date.parse(`${lastDay}T00:00:00+07:00`) + days * 86_400_000 + hour * 3_600_000));

  const settle = async (id: string, role: MemberRole, unit: UnitId, from = "2026-01-01"): Promise<void> => {
    await addPerson(db, { id, name: `Bà ${id}`, email: `${id}@xa.gov.vn`, mustChangePassword: false, passwordHash: "never asked for", now: now() });
    await db.q.insert(db.t.membership).values({ id: `${id}-${unit}`, person: id, role, unit, from, to: null, grantedBy: null, grantedAt: now() });
  };
  const reminded = async (): Promise<string[]> => (await remindToday({ db, world, now })).map((id) => id.split("~")).map(([person, ...rest]) => `${person} ${rest.at(-2)}`).toSorted();

  beforeAll(async () => {
    const url = await newDatabase();
    const config = must(readConfig({ DATABASE_URL: url, DATA_DIR: folder }, folder));
    const prepared = must(await prepare(config, now));
    db = prepared.db;
    clock = new Date("2026-11-22T07:00:00.000Z");
    world = must(await openWorld({ db, plugins: prepared.plugins, now, version: "0.0.0-test" }));
    const province = world.tree.at({ code: "01", on: "2026-11-22" })!;
    [commune = "", other = ""] = world.tree.children(province, "2026-11-22").map(unitId).filter((id) => world.obligations(id, 2026).some(({ subject }) => subject === "common"));
    const owed = world.obligations(commune, 2026)[0]!;
    report = owed.id;
    lastDay = owed.deadline!.lastDay;
    for (const [id, role] of [["hoa", "reporter"], ["minh", "reporter"], ["lan", "approver"], ["son", "clerk"], ["vy", "viewer"]] as const) await settle(id, role, commune);
    await settle("mai", "reporter", other, `${lastDay.slice(0, 4)}-12-31`);
  });
  beforeEach(async () => void (await db.q.delete(db.t.message)));
  afterAll(async () => {
    await db.close();
    rmSync(folder, { recursive: true, force: true });
  });

  describe("in the inboxes", () => {
    it("come on their days, once per person, however often and in however many processes it runs", async () => {
      const told: Record<number, string[]> = {};
      for (const days of [-31, -30, -29, -7, -3, -1, 0, 1, 2, 8]) {
        stand(days);
        const answers = await Promise.all([reminded(), reminded(), reminded()]);
        told[days] = answers.flat().toSorted();
        expect(await reminded()).toEqual([]);
      }
      const all = (kind: string) => ["hoa", "lan", "minh"].map((person) => `${person} ${kind}`);
      expect(told).toEqual({
        [-31]: [], [-30]: ["hoa due_in_30", "minh due_in_30"], [-29]: [], [-7]: ["hoa due_in_7", "minh due_in_7"], [-3]: [], [-1]: all("due_in_1"), 0: [], 1: all("overdue"), 2: [], 8: all("overdue"),
      });
      const [newest] = await readInbox(db, "lan");
      expect(newest).toMatchObject({ report, kind: "overdue", text: expect.stringContaining("đã quá hạn 8 ngày") as unknown });
      expect(await readInbox(db, "vy")).toEqual([]);
    });

    it("go to owner and deputy where they are named, to the deputy where the owner cannot sign in, and to nobody of another unit", async () => {
      await settle("tam", "reporter", commune);
      const [item = ""] = Object.keys(world.form(world.obligation(report)!).cells);
      await setAssignment(db, { unit: commune, subject: "common", item, agency: null, owner: "tam", deputy: "minh" }, audit("assignment.set", report));
      stand(-30);
      expect(await reminded()).toEqual(["tam due_in_30"]);
      stand(-7);
      expect(await reminded()).toEqual(["minh due_in_7", "tam due_in_7"]);
      await db.q.delete(db.t.message);
      await disablePerson(db, "tam", audit("member.disable", "tam"));
      stand(-30);
      expect(await reminded()).toEqual(["minh due_in_30"]);
      await db.q.delete(db.t.assignment);
      expect(await readInbox(db, "mai")).toEqual([]);
    });

    it("are silent once the report is sent", async () => {
      stand(3);
      const row = { id: report, unit: commune, subject: "common", period: "2026", state: "approved" as const, revision: 3, planVersion: null, submittedBy: "hoa", opened: false, approvedHash: null, approvedBy: null, sentAt: null, receivedAt: null, publishedAt: null, pointedAt: [], reason: null };
      await db.q.insert(db.t.report).values(row);
      expect(await reminded()).toHaveLength(3);
      await db.q.delete(db.t.message);
      await db.q.update(db.t.report).set({ state: "sent", sentAt: now() });
      expect((await standingOf({ db, world, now }, [commune], 2026))[0]!.report.state).toBe("sent");
      expect(await reminded()).toEqual([]);
      await db.q.delete(db.t.report);
    });

    it("say in the next year what is still owed to who was there, and not to who came after the last good day", async () => {
      clock = new Date("2027-01-15T02:00:00.000Z");
      expect(await reminded()).toEqual(["hoa overdue", "lan overdue", "minh overdue"]);
      expect(await readInbox(db, "mai")).toEqual([]);
    });

    it("look at no unit without people", async () => {
      stand(1);
      const asked: UnitId[] = [];
      const watched: World = { ...world, obligations: (unit, year) => (asked.push(unit), world.obligations(unit, year)) };
      await remindToday({ db, world: watched, now });
      expect([...new Set(asked)]).toEqual([commune]);
    });
  });

  describe("by e-mail", () => {
    const start = (url: string, more = {}) => {
      const tell = vi.fn<(sentence: string) => void>();
      const reminders = startReminders({ db, world, now, publicUrl: "https://xhht.tinh.gov.vn", mail: { url, from: "XHHT <xhht@tinh.gov.vn>" }, tell, ...more });
      return { ...reminders, tell };
    };

    it("each person has one letter a day with all that is new, whatever is started again and however many run", async () => {
      const sink = await openSink();
      stand(1);
      await db.q.insert(db.t.message).values({ id: "minh~x", person: "minh", report: null, kind: "note", day: lastDay, text: "Một tin khác.", createdAt: now() });
      const both = [start(sink.url), start(sink.url)];
      await Promise.all(both.map(({ run }) => run()));
      await Promise.all(both.map(({ stop }) => stop()));
      const again = start(sink.url);
      await again.run();
      await again.stop();
      expect(sink.got.map(({ to }) => to[0]).toSorted()).toEqual(["hoa@xa.gov.vn", "lan@xa.gov.vn", "minh@xa.gov.vn"]);
      const minh = sink.got.find(({ to }) => to[0] === "minh@xa.gov.vn")!;
      expect(minh.text).toContain("có 2 việc cần bạn xem");
      expect(minh.text).toContain("- Một tin khác.");
      expect(minh.text).toContain(`https://xhht.tinh.gov.vn/bao-cao/${commune}/common/2026`);
      expect(new Set(sink.got.map(({ headers }) => headers["message-id"])).size).toBe(3);
      expect(sink.got.map(({ raw }) => raw).join()).not.toMatch(/never asked for|session|token|secret/i);
      stand(8);
      const later = start(sink.url);
      await later.run();
      await later.stop();
      expect(sink.got).toHaveLength(6);
      await sink.close();
    });

    it("what was read on the screen is not mailed", async () => {
      const sink = await openSink();
      stand(1);
      await remindToday({ db, world, now });
      await db.q.update(db.t.message).set({ readAt: now() });
      const reminders = start(sink.url);
      await reminders.run();
      await reminders.stop();
      expect(sink.got).toEqual([]);
      await sink.close();
    });

    it("with the mail server away the inbox has them, and they leave when it is back, once", async () => {
      stand(1);
      const first = await openSink();
      await first.close();
      const reminders = start(first.url, { retryAfter: 100 });
      await reminders.run();
      expect(await readInbox(db, "lan")).toHaveLength(1);
      expect(reminders.tell).toHaveBeenCalledWith(expect.stringMatching(/Máy chủ thư không nhận/));
      const back = await openSink({ port: Number(new URL(first.url).port) });
      await vi.waitFor(() => expect(back.got).toHaveLength(3), { timeout: 10_000 });
      await reminders.run();
      await reminders.stop();
      expect(back.got).toHaveLength(3);
      await back.close();
    });

    it("an address that is refused, or put off, keeps nobody else from her letter", async () => {
      stand(1);
      let isFull = true;
      const sink = await openSink({ refuse: (address) => (address.startsWith("hoa") ? 550 : address.startsWith("lan") && isFull ? 452 : null) });
      const reminders = start(sink.url);
      await reminders.run();
      expect(sink.got.map(({ to }) => to[0])).toEqual(["minh@xa.gov.vn"]);
      isFull = false;
      await reminders.run();
      await reminders.stop();
      expect(sink.got.map(({ to }) => to[0])).toEqual(["minh@xa.gov.vn", "lan@xa.gov.vn"]);
      await sink.close();
    });
  });
});

describe("the hour", () => {
  it("is seven in Việt Nam, in any zone", () => {
    const cron = everyMorning();
    for (const [from, next] of [["2026-11-21T23:59:00Z", "2026-11-22T00:00:00.000Z"], ["2026-11-22T00:00:00Z", "2026-11-23T00:00:00.000Z"], ["2028-02-28T12:00:00Z", "2028-02-29T00:00:00.000Z"]] as const)
      expect(cron.nextRun(new Date(from))?.toISOString()).toBe(next);
    cron.stop();
  });

  it("that was missed is made up for by a start after it", () => {
    expect([hasPassed(new Date("2026-11-21T23:59:59Z")), hasPassed(new Date("2026-11-22T00:00:00Z")), hasPassed(new Date("2026-11-22T16:59:59Z")), hasPassed(new Date("2026-11-22T17:00:00Z"))]).toEqual([false, true, true, false]);
  });
});
