import { randomBytes, randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import type { Operation, ReportContent } from "@xhht/core";
import { readEvidence, readReportEvents, readSnapshot, verifyAudit } from "@xhht/db";
import { eachEngine } from "@xhht/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { attachEvidence } from "./evidence-bytes.ts";
import { appRouter } from "./router.ts";
import { openSampleReports, person, place, report, sampleNow, type SampleReports, settle } from "./sample-report-world.test.data.ts";

const hoa = person("Lê Thị Hoa", ["reporter", place.ward]);
const [of, outOf] = ["SKILL_INFO/of", "base/nguoi-trong-do-tuoi-lao-dong"] as const;
const cell = { unit: place.ward, period: "2026" };
const id = report.ofPlan;
const rounds = 25;

eachEngine("evidence and what freezes it", ({ newDatabase }) => {
  let sample: SampleReports;
  const as = (actor: Parameters<SampleReports["as"]>[0]) => appRouter.createCaller(sample.as(actor));
  const revision = async (): Promise<number> => (await as(hoa).reports.get({ id })).card.revision;
  const attach = (file: Partial<Parameters<typeof attachEvidence>[2]> = {}) =>
    attachEvidence(sample.as(hoa), randomUUID(), { ...cell, key: of, name: "a.pdf", hash: randomBytes(32).toString("hex"), size: 1_000, type: "application/pdf", ...file });
  const attachedNow = async (): Promise<string[]> => (await readEvidence(sample.db, place.ward, "2026")).filter(({ key }) => key === of).map(({ file }) => file.hash).toSorted();
  const frozen = async (): Promise<string[]> => {
    const submission = (await readReportEvents(sample.db, id)).findLast(({ act }) => act === "submit")!;
    const { content } = (await readSnapshot(sample.db, id, submission.hash!)) as { content: ReportContent };
    return content.cells.find(({ key }) => key === of)!.evidence.toSorted();
  };

  beforeAll(async () => {
    sample = await openSampleReports(await newDatabase());
    await settle(sample.db, hoa);
    const write = (key: string, value: number | string, at: number): Operation => ({
      id: `01990000-0000-7000-8000-${String(at).padStart(12, "0")}`, key, state: "value", value, baseVersion: 0, typedAt: sampleNow().toISOString(),
    });
    await as(hoa).entries.push({ ...cell, operations: [write(of, 1118, 1), write(outOf, 1830, 2), write(`why/${of}`, "Đã đối chiếu với sổ.", 3)] });
  });
  afterAll(() => sample.db.close());

  test("the same bytes are attached to a cell once, also at the same moment; one line of the log each", async () => {
    const hash = "c".repeat(64);
    const answers = await Promise.all([1, 2, 3].map(() => attach({ hash })));
    expect(new Set(answers.map((one) => one.id)).size).toBe(1);
    expect(await attachedNow()).toEqual([hash]);
    expect((await sample.db.q.select().from(sample.db.t.audit)).filter(({ act }) => act === "evidence.add")).toHaveLength(1);
  });

  test("more than 200 MB for a period is refused", async () => {
    const twenty = 20 * 1024 * 1024;
    const ids: string[] = [];
    for (let i = 0; i < 9; i += 1) ids.push((await attach({ size: twenty })).id);
    await expect(attach({ size: twenty })).rejects.toMatchObject({ code: "UNPROCESSABLE_CONTENT", message: expect.stringContaining("200 MB") as unknown });
    for (const one of ids) await as(hoa).evidence.remove({ id: one });
  });

  test(`whoever attaches while it is submitted: ${rounds} times over, what is attached is what was frozen, or it was refused`, async () => {
    let [taken, refused] = [0, 0];
    for (let round = 0; round < rounds; round += 1) {
      const before = await attachedNow();
      const seen = await revision();
      const late = async (ms: number) => (ms > 0 ? delay(ms) : Promise.resolve()).then(() => attach()).then(() => (taken += 1), (error: { code: string }) => ((refused += 1), expect(error.code).toBe("UNPROCESSABLE_CONTENT")));
      const submit = () => as(hoa).reports.submit({ id, revision: seen });
      await Promise.all([submit(), ...[0, 1, 2, 3].map((step) => late(step * (round % 5)))]);
      expect(await frozen()).toEqual(await attachedNow());
      expect((await attachedNow()).length).toBeGreaterThanOrEqual(before.length);
      await expect(attach()).rejects.toMatchObject({ code: "UNPROCESSABLE_CONTENT" });
      const [first] = await readEvidence(sample.db, place.ward, "2026");
      await expect(as(hoa).evidence.remove({ id: first!.id })).rejects.toMatchObject({ code: "UNPROCESSABLE_CONTENT" });
      await as(hoa).reports.recall({ id, revision: await revision() });
    }
    // Both must have happened, or nothing was raced.
    expect([taken > 0, refused > 0]).toEqual([true, true]);
    expect(await verifyAudit(sample.db)).toBeNull();
  });

  test("control: what gets past the turn is seen, because it is not in what was frozen", async () => {
    await as(hoa).reports.submit({ id, revision: await revision() });
    const hash = "d".repeat(64);
    const { q, t } = sample.db;
    await q.insert(t.file).values({ hash, size: 1, type: "application/pdf", storedAt: sampleNow() });
    await q.insert(t.evidence).values({ id: "late", ...cell, key: of, file: hash, name: "a.pdf", by: hoa.id, at: sampleNow(), removedAt: null });
    expect(await frozen()).not.toEqual(await attachedNow());
  });
});
