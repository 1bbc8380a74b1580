import { type Issue, type Report, type ReportState, fail, ok, reportId } from "@xhht/core";
import { eachEngine } from "@xhht/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  type Database, type ReportChange, actOnReport, contentHash, listReports, openDatabase, publishedReport, readAudit, readReport,
  readReportEvents, readSnapshot, untouched, verifyAudit,
} from "../index.ts";

const chain = "80@0000";
const by = { id: "p-lan", name: "Lan" };
const now = new Date("2026-12-01T02:03:04.567Z");
const refOf = (subject: string) => ({ unit: "27685@2025-07-01", subject, period: "2026" });
const stale: Issue = { code: "report.moved", severity: "error", place: "", message: "Báo cáo đã đổi.", remedy: "Hãy tải lại." };
const event = (act: ReportChange["event"]["act"], changes: Partial<ReportChange["event"]> = {}): ReportChange["event"] => ({
  act, reason: null, cells: [], hash: null, alone: false, ...changes,
});

eachEngine("reports", ({ newDatabase }) => {
  let db: Database;
  beforeAll(async () => {
    db = await openDatabase(await newDatabase());
    await db.migrate();
  });
  afterAll(() => db.close());

  const act = (subject: string, revision: number, change: (report: Report) => ReportChange) =>
    actOnReport(db, reportId(refOf(subject)), {
      by, chain, now, decide: (report) => (report.revision === revision ? ok(change(report)) : fail(stale)),
    });
  const move = (subject: string, revision: number, name: ReportChange["event"]["act"], state: ReportState, changes: Partial<Report> = {}) =>
    act(subject, revision, (report) => ({ report: { ...report, state, ...changes }, event: event(name) }));

  it("gives back every part of a report as it was put in", async () => {
    const id = reportId(refOf("p/all"));
    expect(await readReport(db, id)).toBeNull();
    const whole: Report = {
      ...untouched(refOf("p/all"), 3), state: "sent", submittedBy: "p-lan", opened: true, approvedHash: "ab", approvedBy: "p-minh",
      letter: { number: "12/BC-UBND", issuedOn: "2026-12-01" }, sentAt: now.toISOString(), receivedAt: now.toISOString(),
      publishedAt: now.toISOString(), pointedAt: ["A/of", "why/A/of"], reason: "Thiếu minh chứng",
    };
    expect(await act("p/all", 0, () => ({ report: whole, event: event("start") }))).toEqual(ok({ ...whole, revision: 1 }));
    expect(await readReport(db, id)).toEqual({ ...whole, revision: 1 });
    expect(await move("p/all", 1, "close", "closed", { letter: null, sentAt: null })).toMatchObject({ ok: true });
    expect(await readReport(db, id)).toEqual({ ...whole, state: "closed", letter: null, sentAt: null, revision: 2 });
  });

  it("writes the event, the frozen content and the line in the log together", async () => {
    const id = reportId(refOf("p/frozen"));
    const content = { cells: [{ key: "A/of", value: 0 }] };
    const hash = contentHash(content);
    await act("p/frozen", 0, (report) => ({
      report: { ...report, state: "submitted_internal" }, event: event("submit", { hash, cells: ["A/of"] }), freeze: { hash, content },
    }));
    await move("p/frozen", 1, "approve", "approved", { approvedHash: hash });
    expect(await publishedReport(db, id)).toBeNull();
    await move("p/frozen", 2, "send", "sent", { sentAt: now.toISOString() });
    expect(await readSnapshot(db, id, hash)).toEqual({ hash, content, frozenAt: now, sentAt: now });
    await move("p/frozen", 3, "withdraw", "approved", { sentAt: null });
    expect((await readSnapshot(db, id, hash))?.sentAt).toBeNull();
    await move("p/frozen", 4, "publish", "approved", { publishedAt: now.toISOString() });
    expect(await publishedReport(db, id)).toMatchObject({ content, report: { revision: 5 } });
    expect(await readSnapshot(db, id, "other")).toBeNull();
    const events = await readReportEvents(db, id);
    expect(events.map(({ number, act, from, to }) => [number, act, from, to])).toEqual([
      [1, "submit", "not_started", "submitted_internal"],
      [2, "approve", "submitted_internal", "approved"],
      [3, "send", "approved", "sent"],
      [4, "withdraw", "sent", "approved"],
      [5, "publish", "approved", "approved"],
    ]);
    expect(events[0]).toMatchObject({ by: "p-lan", at: now.toISOString(), cells: ["A/of"], hash });
    const lines = (await readAudit(db, { of: { chain }, limit: 5 })).filter(({ object }) => object === id);
    expect(lines.map(({ act }) => act)).toEqual(["report.publish", "report.withdraw", "report.send", "report.approve", "report.submit"]);
    expect(await verifyAudit(db)).toBeNull();
  });

  it("writes nothing when the decision refuses or fails", async () => {
    const before = await readAudit(db, { of: { chain }, limit: 1 });
    expect(await move("p/none", 7, "start", "in_progress")).toEqual(fail(stale));
    const broken = actOnReport(db, reportId(refOf("p/none")), { by, chain, now, decide: () => Promise.reject(new Error("no")) });
    await expect(broken).rejects.toThrow("no");
    const other = act("p/none", 0, () => ({ report: untouched(refOf("p/other")), event: event("start") }));
    await expect(other).rejects.toThrow("cannot make it");
    expect(await readReport(db, reportId(refOf("p/none")))).toBeNull();
    expect(await readAudit(db, { of: { chain }, limit: 1 })).toEqual(before);
  });

  it("marks the units above whenever a report is sent or taken back, also one that counts nothing; no other act does", async () => {
    const marks = async (): Promise<number> => (await db.q.delete(db.t.dirty).returning({ unit: db.t.dirty.unit })).length;
    await marks();
    await move("p/mark", 0, "approve", "approved");
    expect(await marks()).toBe(0);
    await move("p/mark", 1, "send", "sent", { sentAt: now.toISOString() });
    expect(await marks()).toBe(1);
    await move("p/mark", 2, "askMore", "needs_more");
    expect(await marks()).toBe(0);
    await act("p/mark", 3, (report) => ({ report: { ...report, state: "sent", sentAt: new Date(now.getTime() + 1).toISOString() }, event: event("send"), facts: [] }));
    expect(await marks()).toBe(1);
    await move("p/mark", 4, "withdraw", "approved", { sentAt: null });
    expect(await marks()).toBe(1);
  });

  it("lets one of twenty raced acts through; each loser sees the newer report", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => move("p/race", 0, "start", "in_progress")));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await readReport(db, reportId(refOf("p/race")))).toMatchObject({ revision: 1 });
    expect(await readReportEvents(db, reportId(refOf("p/race")))).toHaveLength(1);
  });

  it("lists the reports of one unit and of many", async () => {
    expect((await listReports(db, "27685@2025-07-01", "2026")).map(({ subject }) => subject)).toEqual(["p/all", "p/frozen", "p/mark", "p/race"]);
    expect(await listReports(db, ["x", "27685@2025-07-01", "y"], "2026")).toHaveLength(4);
    expect(await listReports(db, "27685@2025-07-01", "2025")).toEqual([]);
    expect(await listReports(db, [], "2026")).toEqual([]);
  });
});
