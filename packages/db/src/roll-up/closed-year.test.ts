import { ok, type Report, reportId } from "@xhht/core";
import { eachEngine } from "@xhht/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { actOnReport, ClosedYear, type Database, factsOf, openDatabase, type ReportChange, readReport, waitingMarks } from "../index.ts";

const ref = { unit: "27685@2025-07-01", subject: "common", period: "2026" };
const id = reportId(ref);
const now = new Date("2026-12-01T02:03:04.567Z");
const event: ReportChange["event"] = { act: "send", reason: null, cells: [], hash: null, alone: false };
const fact = (indicator: string, numerator: number, report = id) => ({
  indicator, state: "value" as const, numerator, denominator: null, report, hash: "h", sentAt: now, province: "80@0000",
});

eachEngine("the figures of a closed year", ({ newDatabase }) => {
  let db: Database;
  beforeAll(async () => {
    db = await openDatabase(await newDatabase());
    await db.migrate();
  });
  afterAll(() => db.close());

  const act = (change: Partial<Report>, facts?: ReportChange["facts"], subject = ref.subject) =>
    actOnReport(db, reportId({ ...ref, subject }), {
      by: { id: "p", name: "P" }, chain: "80@0000", now, decide: (report) => ok({ report: { ...report, ...change }, event, ...(facts ? { facts } : {}) }),
    });

  it("are written with the act, with a mark for folding, and taken back with it", async () => {
    await act({ state: "sent", sentAt: now.toISOString() }, [fact("A", 1), fact("B", 2)]);
    expect((await factsOf(db, ref.unit, ref.period)).map(({ indicator, numerator }) => [indicator, numerator])).toEqual([["A", 1], ["B", 2]]);
    expect(await waitingMarks(db)).toBe(1);
    await act({ state: "approved", sentAt: null }, []);
    expect(await factsOf(db, ref.unit, ref.period)).toEqual([]);
    const broken = actOnReport(db, id, { by: { id: "p", name: "P" }, chain: "80@0000", now, decide: (report) => ok({ report: { ...report, unit: "other@0000" }, event, facts: [fact("A", 9)] }) });
    await expect(broken).rejects.toThrow("cannot make it");
    expect(await factsOf(db, ref.unit, ref.period)).toEqual([]);
  });

  it("never move, whichever report of the unit would move them, and move again once it is reopened", async () => {
    await act({ state: "sent", sentAt: now.toISOString() }, [fact("A", 1), fact("B", 2)]);
    await act({ state: "closed" });
    const before = await factsOf(db, ref.unit, ref.period);
    const revision = (await readReport(db, id))!.revision;
    await expect(act({ state: "sent" }, [fact("A", 5), fact("B", 2)])).resolves.toMatchObject({ ok: true });
    await act({ state: "closed" });
    await act({ state: "closed" }, [fact("A", 5), fact("B", 2)]);
    for (const facts of [[fact("A", 7), fact("B", 2)], [fact("A", 5)], []]) {
      await expect(act({ state: "sent" }, facts, "ward/qd-387")).rejects.toBeInstanceOf(ClosedYear);
      await expect(act({ state: "closed" }, facts)).rejects.toBeInstanceOf(ClosedYear);
    }
    expect((await readReport(db, id))!.revision).toBe(revision + 3);
    expect(before.map(({ numerator }) => numerator)).toEqual([1, 2]);
    expect((await factsOf(db, ref.unit, ref.period)).map(({ numerator }) => numerator)).toEqual([5, 2]);
  });

  it("may be joined by figures of another report", async () => {
    await act({ state: "sent" }, [fact("A", 5), fact("B", 2), fact("C", 3, reportId({ ...ref, subject: "ward/qd-387" }))], "ward/qd-387");
    expect((await factsOf(db, ref.unit, ref.period)).map(({ indicator }) => indicator)).toEqual(["A", "B", "C"]);
  });
});
