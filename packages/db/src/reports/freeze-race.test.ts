import { type Observation, type Result, applyOperation, ok, reportId } from "@xhht/core";
import { eachEngine } from "@xhht/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  type Database, type Decide, type ReportChange, actOnReport, contentHash, openDatabase, pushOperations, readEntries, readReport, readSnapshot,
} from "../index.ts";
import { seeded } from "../seeded.test.data.ts";

const unit = "27685@2025-07-01";
const lan = { id: "lan", name: "Lan" };
const minh = { id: "minh", name: "Minh" };
const now = new Date("2026-12-01T00:00:00Z");

/** Cells are open until the report is submitted. */
const decide: Decide = (operation, current, { reports }) => {
  const { id, key } = operation;
  if (reports.some(({ state }) => state === "submitted_internal")) return { answer: { id, key, kind: "locked", lock: "approved" }, write: null };
  return applyOperation(current, operation, lan, now.toISOString(), { key, label: "", counts: "", takes: { kind: "percent" } });
};
const contentOf = (entries: Observation[]) => entries.map(({ key, value, version }) => ({ key, value, version }));

eachEngine("a report that is submitted while somebody still types", ({ newDatabase }) => {
  let db: Database;
  const random = seeded(45);
  beforeAll(async () => {
    db = await openDatabase(await newDatabase());
    await db.migrate();
  });
  afterAll(() => db.close());

  const chance = (most: number) => new Promise((resolve) => setTimeout(resolve, random() * most));

  /** Whether what was frozen is what then stands in the cells; `late` reads the cells before the transaction. */
  const agrees = async (period: string, late: boolean): Promise<boolean> => {
    const ref = { unit, subject: "p/q", period };
    const type = async (): Promise<void> => {
      for (let version = 0; version < 3; version++) {
        const operation = { id: `${period}-${version}`, key: "A/of", baseVersion: version, typedAt: now.toISOString(), state: "value" as const, value: version };
        await chance(3);
        await pushOperations(db, { unit, period, operations: [operation], author: lan, now, decide });
      }
    };
    const submit = async (): Promise<void> => {
      await chance(30);
      const before = late ? contentOf(await readEntries(db, unit, period)) : null;
      if (late) await chance(10);
      await actOnReport(db, reportId(ref), {
        by: minh, now, chain: "80@0000",
        async decide(report, tx): Promise<Result<ReportChange>> {
          const content = before ?? contentOf(await readEntries(tx, unit, period));
          const hash = contentHash(content);
          const event = { act: "submit" as const, reason: null, cells: [], hash, alone: false };
          return ok({ report: { ...report, state: "submitted_internal" }, event, freeze: { hash, content } });
        },
      });
    };
    await Promise.all([type(), submit()]);
    const standing = contentOf(await readEntries(db, unit, period));
    expect((await readReport(db, reportId(ref)))?.state).toBe("submitted_internal");
    return (await readSnapshot(db, reportId(ref), contentHash(standing))) !== null;
  };

  const disagreements = async (races: number, late: boolean): Promise<number> => {
    let wrong = 0;
    for (let at = 0; at < races; at += 10) {
      const answers = await Promise.all(Array.from({ length: 10 }, (_, i) => agrees(`${late ? "late" : "own"}${at + i}`, late)));
      wrong += answers.filter((same) => !same).length;
    }
    return wrong;
  };

  it("freezes what stands in the cells, in 500 interleavings", { timeout: 60_000 }, async () => {
    expect(await disagreements(500, false)).toBe(0);
    const contents = new Set((await db.q.select({ content: db.t.snapshot.content }).from(db.t.snapshot)).map(({ content }) => JSON.stringify(content)));
    // The submission really came at different moments: before, between and after the changes.
    expect(contents.size).toBeGreaterThan(2);
  });

  it("control: content that is read before the transaction may be another", async () => {
    expect(await disagreements(100, true)).toBeGreaterThan(0);
  });
});
