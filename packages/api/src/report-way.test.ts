import type { Operation } from "@xhht/core";
import { verifyAudit } from "@xhht/db";
import { eachEngine } from "@xhht/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { attachEvidence, evidenceFile } from "./evidence-bytes.ts";
import { reportCalendar } from "./report-calendar.ts";
import { appRouter } from "./router.ts";
import { openSampleReports, person, place, report, sampleNow, type SampleReports, settle } from "./sample-report-world.test.data.ts";

const hoa = person("Lê Thị Hoa", ["reporter", place.ward]);
const minh = person("Trần Văn Minh", ["reporter", place.ward]);
const lan = person("Phạm Ngọc Lan", ["approver", place.ward], ["reporter", place.ward]);
const son = person("Võ Hồng Sơn", ["clerk", place.ward]);
const dung = person("Hồ Tiến Dũng", ["receiver", place.province]);
const chief = person("Đỗ Thu Hà", ["administrator", place.nation]);

const [of, outOf] = ["SKILL_INFO/of", "base/nguoi-trong-do-tuoi-lao-dong"] as const;
const id = report.ofPlan;
const cell = { unit: place.ward, period: "2026" };
let ops = 0;
const write = (key: string, value: number | string, baseVersion = 0, state: Operation["state"] = "value"): Operation => ({
  id: `01990000-0000-7000-8000-${String(++ops).padStart(12, "0")}`,
  key,
  state,
  value,
  baseVersion,
  typedAt: "2026-11-22T06:59:00.000Z",
});

eachEngine("the way of a report", ({ newDatabase }) => {
  let sample: SampleReports;
  const as = (actor: Parameters<SampleReports["as"]>[0], now = sampleNow) => appRouter.createCaller(sample.as(actor, now));
  const push = (...operations: Operation[]) => as(hoa).entries.push({ ...cell, operations });
  const revisionOf = async (): Promise<number> => (await as(hoa).reports.get({ id })).card.revision;
  const refusal = async (call: Promise<unknown>): Promise<{ code: string; message: string }> => {
    const error = await call.then(() => null, (cause: unknown) => cause as { code: string; message: string });
    if (!error) throw new Error("it was not refused");
    return error;
  };

  beforeAll(async () => {
    sample = await openSampleReports(await newDatabase());
    for (const one of [hoa, minh, lan, son, dung, chief]) await settle(sample.db, one);
  });
  afterAll(() => sample.db.close());

  test("what is owed, by when, and what the person may do", async () => {
    const work = await as(hoa).work.get();
    expect(work).toMatchObject({ year: 2026, today: "2026-11-22", unit: { id: place.ward }, toReceive: [], orphans: 2, demo: false });
    expect(work.reports).toMatchObject([
      { id, state: "not_started", filled: 0, due: { written: "trước ngày 05/12 hằng năm", says: "hết ngày 04/12/2026", daysLeft: 12, overdue: false }, to: ["UBND xã"], acts: ["start"] },
    ]);
    expect((await as(hoa, () => new Date("2026-12-04T16:59:59.999Z")).work.get()).reports[0]!.due).toMatchObject({ daysLeft: 0, overdue: false });
    expect((await as(hoa, () => new Date("2026-12-04T17:00:00.000Z")).work.get()).reports[0]!.due).toMatchObject({ daysLeft: -1, overdue: true });
  });

  test("the deadline goes into a calendar, for whoever may read the report", async () => {
    const ics = await reportCalendar(sample.as(dung), id);
    expect(ics).toContain("DTEND:20261204T165959Z");
    await expect(reportCalendar(sample.as(person("Người lạ", ["reporter", place.otherWard])), id)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(reportCalendar(sample.as(null), id)).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });

  test("the first figure begins the report; two people on one cell: the second sees the first and overwrites nothing", async () => {
    expect(await push(write(of, 1118))).toMatchObject([{ kind: "saved", version: 1 }]);
    expect((await as(hoa).reports.get({ id })).card).toMatchObject({ state: "in_progress", planVersion: 0, filled: 1 });
    expect(await as(minh).entries.push({ ...cell, operations: [write(of, 1180)] })).toMatchObject([
      { kind: "conflict", current: { value: 1118, version: 1, authorName: "Lê Thị Hoa" } },
    ]);
    expect(await as(minh).entries.push({ ...cell, operations: [write(of, 1180, 1)] })).toMatchObject([{ kind: "saved", version: 2 }]);
    expect(await as(hoa).entries.history({ ...cell, key: of })).toMatchObject([{ version: 2, authorName: "Trần Văn Minh" }, { version: 1 }]);
    expect(await as(hoa).entries.pull({ ...cell, since: "2026-11-22T06:00:00.000Z" })).toMatchObject([{ key: of, value: 1180 }]);
  });

  test("a repeated operation gets its first answer; a key that no report has is refused by itself", async () => {
    const one = write(outOf, 1000);
    const [first, unknown] = await push(one, write("NOTHING/of", 1));
    expect(unknown).toMatchObject({ kind: "refused" });
    expect(await push(one)).toEqual([first]);
    expect(await as(hoa).entries.history({ ...cell, key: outOf })).toHaveLength(1);
  });

  test("a submission is checked on the server: a numerator above its denominator blocks, with the place", async () => {
    const refused = await refusal(as(hoa).reports.submit({ id, revision: await revisionOf() }));
    expect(refused).toMatchObject({ code: "UNPROCESSABLE_CONTENT", issues: expect.arrayContaining([expect.objectContaining({ place: of, severity: "error" })]) as unknown });
    expect((await as(hoa).reports.get({ id })).card.state).toBe("in_progress");
    expect(await push(write(outOf, 1830, 1))).toMatchObject([{ kind: "saved" }]);
  });

  test("what asks for a reason is refused until a reason stands beside the present values; another value makes it stale", async () => {
    await as(hoa).entries.push({ unit: place.ward, period: "2025", operations: [write(of, 300), write(outOf, 1800)] });
    const submit = async () => as(hoa).reports.submit({ id, revision: await revisionOf() });
    const asked = { code: "UNPROCESSABLE_CONTENT", issues: [expect.objectContaining({ place: of, severity: "warning" })] as unknown };
    expect(await refusal(submit())).toMatchObject(asked);
    await push(write(`why/${of}`, "Đã mở thêm bốn lớp tin học."));
    await as(hoa, () => new Date("2026-11-22T07:00:01.000Z")).entries.push({ ...cell, operations: [write(of, 1185, 2)] });
    expect(await refusal(submit())).toMatchObject(asked);
    await as(hoa, () => new Date("2026-11-22T07:00:02.000Z")).entries.push({ ...cell, operations: [write(`why/${of}`, "Đã mở thêm năm lớp tin học.", 1)] });
    expect(await submit()).toMatchObject({ state: "submitted_internal", submittedBy: hoa.id });
  });

  test("what was submitted is locked for everybody, and the level above sees nothing of it", async () => {
    expect(await push(write(of, 1, 3))).toMatchObject([{ kind: "locked", lock: "approved" }]);
    expect((await as(hoa).reports.get({ id })).locks[of]).toBe("approved");
    const seen = await as(dung).reports.get({ id });
    expect(seen).toMatchObject({ observations: [], comments: [], evidence: [], events: [], card: { filled: 0, state: "submitted_internal" } });
    expect(JSON.stringify(seen)).not.toContain("1185");
    expect((await as(dung).reports.list({ unit: place.province, year: 2026, below: true })).find((one) => one.id === id)).toMatchObject({ filled: 0, evidence: 0 });
  });

  test("a stale page is told who acted meanwhile; a return points at cells", async () => {
    expect(await refusal(as(lan).reports.return({ id, revision: 0, reason: "Xem lại.", cells: [of] }))).toMatchObject({ code: "CONFLICT" });
    const card = await as(lan).reports.return({ id, revision: await revisionOf(), reason: "Số đạt chưa khớp sổ.", cells: [of] });
    expect(card).toMatchObject({ state: "returned", reason: "Số đạt chưa khớp sổ.", pointed: [{ key: of }] });
    expect((await as(dung).reports.get({ id })).card).toMatchObject({ reason: null, pointedAt: [] });
    const later = () => new Date("2026-11-22T07:00:03.000Z");
    const operations = [write(of, 1190, 3), { ...write(`why/${of}`, "Đã đối chiếu lại với sổ.", 2), typedAt: "2026-11-22T07:00:02.500Z" }];
    expect(await as(hoa, later).entries.push({ ...cell, operations })).toMatchObject([{ kind: "saved" }, { kind: "saved" }]);
  });

  const attach = async (file: string, hash: string, name: string): Promise<void> => {
    const { q, t } = sample.db;
    await q.insert(t.file).values({ hash, size: 1, type: "application/pdf", storedAt: sampleNow() });
    await q.insert(t.evidence).values({ id: file, unit: place.ward, period: "2026", key: of, file: hash, name, by: hoa.id, at: sampleNow(), removedAt: null });
  };

  test("an approval binds to the content that was seen, and never comes from who submitted", async () => {
    await attach("sent-file", "a".repeat(64), "QĐ-45.pdf");
    await as(lan).reports.submit({ id, revision: await revisionOf() });
    const { hash, content } = await as(lan).reports.content({ id });
    expect(content).toMatchObject({ unit: place.ward, subject: "ward-duc-pho/qd-1373", period: "2026", planVersion: 0 });
    const revision = await revisionOf();
    expect((await refusal(as(lan).reports.approve({ id, revision, hash }))).message).toMatch(/Người đã trình/);
    const other = person("Nguyễn Thị Bình", ["approver", place.ward]);
    await settle(sample.db, other);
    expect((await refusal(as(other).reports.approve({ id, revision, hash: "0".repeat(64) }))).message).toMatch(/không còn giống bản đã xem/);
    expect(await as(other).reports.approve({ id, revision, hash })).toMatchObject({ state: "approved", approvedHash: hash });
  });

  test("sent with number and day, late by the server's clock; the level above sees exactly what was sent", async () => {
    const late = () => new Date("2026-12-04T17:00:00.001Z");
    const card = await as(son, late).reports.send({ id, revision: await revisionOf(), letter: { number: "56/BC-UBND", issuedOn: "2026-12-04" } });
    expect(card).toMatchObject({ state: "sent", late: true, letter: { number: "56/BC-UBND" } });
    await attach("late-file", "b".repeat(64), "QĐ-46.pdf");
    const seen = await as(dung, late).reports.get({ id });
    expect(seen.evidence.map(({ name }) => name)).toEqual(["QĐ-45.pdf"]);
    expect(seen.observations.find(({ key }) => key === of)).toMatchObject({ value: 1190, authorName: "" });
    expect(seen.events.map(({ act }) => act)).toEqual(["send"]);
    const work = await as(dung, late).work.get();
    expect(work.toReceive.map((one) => one.id)).toEqual([id]);
  });

  test("a file that was sent is given to the level above, also while more is asked for; one that was not sent is not", async () => {
    expect(await evidenceFile(sample.as(dung), "sent-file")).toMatchObject({ name: "QĐ-45.pdf" });
    expect(await evidenceFile(sample.as(dung), "late-file")).toBeNull();
    expect(await evidenceFile(sample.as(hoa), "late-file")).toMatchObject({ name: "QĐ-46.pdf" });
    expect(await evidenceFile(sample.as(person("Người lạ", ["receiver", place.otherProvince])), "sent-file")).toBeNull();
    await expect(evidenceFile(sample.as(null), "sent-file")).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    await expect(as(hoa).evidence.remove({ id: "sent-file" })).rejects.toMatchObject({ code: "UNPROCESSABLE_CONTENT" });
  });

  const paper = { unit: place.ward, period: "2026", key: "ward-duc-pho/qd-1373:signed", name: "BC-56-da-ky.pdf", hash: "d".repeat(64), size: 9, type: "application/pdf" };
  const after = () => new Date("2026-12-05T01:00:00.000Z");
  const sign = (who: typeof son, more: Partial<typeof paper> = {}) => attachEvidence(sample.as(who, after), `scan-${++ops}`, { ...paper, ...more });

  test("the clerk attaches the signed paper of what was sent, once; nobody else does, and nothing but a scan", async () => {
    expect(await refusal(sign(hoa))).toMatchObject({ code: "FORBIDDEN" });
    expect(await refusal(sign(dung))).toMatchObject({ code: "FORBIDDEN" });
    expect((await refusal(sign(son, { type: "image/png", name: "anh.png" }))).message).toMatch(/PDF hoặc ảnh JPG/);
    expect((await refusal(sign(son, { key: "nobody/nothing:signed" }))).message).toMatch(/Không có báo cáo/);
    const first = await sign(son);
    expect(await sign(son)).toEqual(first);
    expect(await evidenceFile(sample.as(dung), first.id)).toMatchObject({ name: "BC-56-da-ky.pdf" });
    expect(await evidenceFile(sample.as(person("Người lạ", ["receiver", place.otherProvince])), first.id)).toBeNull();
    for (const who of [dung, hoa]) expect((await as(who).reports.get({ id })).signed.map(({ name }) => name)).toEqual(["BC-56-da-ky.pdf"]);
    await expect(as(hoa).evidence.remove({ id: first.id })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test("received, asked for more on one cell: only that cell opens, and what was sent stays what the level above sees", async () => {
    await as(dung).reports.receive({ id, revision: await revisionOf() });
    await as(dung).reports.askMore({ id, revision: await revisionOf(), reason: "Bổ sung mẫu số.", cells: [outOf] });
    expect(await push(write(of, 5, 4))).toMatchObject([{ kind: "locked" }]);
    expect(await push(write(outOf, 1831, 2))).toMatchObject([{ kind: "saved" }]);
    const seen = await as(dung).reports.get({ id });
    expect(seen.card).toMatchObject({ state: "needs_more", reason: "Bổ sung mẫu số." });
    expect(await evidenceFile(sample.as(dung), "sent-file")).not.toBeNull();
    expect(seen.observations.find(({ key }) => key === outOf)).toMatchObject({ value: 1830 });
  });

  test("beside what changed since the report came back stands what it said then; the level above sees no draft there", async () => {
    expect((await as(hoa).reports.get({ id })).returned).toEqual({ [outOf]: { state: "value", value: 1830 } });
    expect((await as(dung).reports.get({ id })).returned).toEqual({});
  });

  test("whose turn it is finds the news in her inbox, once; whoever acted does not", async () => {
    const told = async (who: typeof hoa) => (await as(who).inbox.list()).map(({ kind, text }) => [kind, text.replace(/^.* của Phường Đức Phổ /, "")]);
    expect(await told(son)).toEqual([["report.approve", "đã được duyệt, chờ bạn cấp số và gửi."]]);
    expect(await told(dung)).toEqual([["report.send", "đã gửi đến, chờ bạn tiếp nhận."]]);
    expect((await told(minh))[0]).toEqual(["report.askMore", "bị cấp trên yêu cầu bổ sung: Bổ sung mẫu số."]);
    expect((await told(lan)).every(([kind]) => kind === "report.submit" || kind === "report.askMore")).toBe(true);
    expect((await told(hoa)).some(([kind]) => kind === "report.submit")).toBe(false);
  });

  test("nothing of an unpublished report is public", async () => {
    expect(await refusal(as(null).reports.published({ id }))).toMatchObject({ code: "NOT_FOUND" });
  });

  test("every act is in the log, which holds", async () => {
    const lines = await as(hoa).audit.list({ unit: place.ward, limit: 50 });
    expect(lines.map(({ says }) => says)).toEqual(
      expect.arrayContaining([
        "Gửi cấp trên “Báo cáo năm 2026, Đề án 1373 (kế hoạch của Phường Đức Phổ)” của Phường Đức Phổ, văn bản số 56/BC-UBND ngày 04/12/2026.",
        "Đính kèm bản ký BC-56-da-ky.pdf của Phường Đức Phổ.",
        "Yêu cầu bổ sung “Báo cáo năm 2026, Đề án 1373 (kế hoạch của Phường Đức Phổ)” của Phường Đức Phổ. Lý do: Bổ sung mẫu số.",
      ]),
    );
    expect(new Set(lines.map(({ chain }) => chain))).toEqual(new Set([place.province]));
    expect(await verifyAudit(sample.db)).toBeNull();
  });

  describe("a unit without a plan", () => {
    const one = person("Bùi Văn Tám", ["reporter", place.neighbour], ["clerk", place.neighbour]);
    const boss = person("Mai Thị Sáu", ["approver", place.neighbour]);
    test("goes the whole way, is closed, reopened and published; the public sees what was approved, without reasons", async () => {
      for (const each of [one, boss]) await settle(sample.db, each);
      const of2 = { id: report.common };
      const go = async () => (await as(one).reports.get(of2)).card.revision;
      await as(one).entries.push({ unit: place.neighbour, period: "2026", operations: [write(of, 600), write(outOf, 1000, 0, "suppressed"), write(`why/${of}`, "Đã đối chiếu.")] });
      await as(one).reports.submit({ ...of2, revision: await go() });
      await as(boss).reports.open({ ...of2, revision: await go() });
      expect((await refusal(as(one).reports.recall({ ...of2, revision: await go() }))).message).toMatch(/đã mở xem/);
      await as(boss).reports.approve({ ...of2, revision: await go(), hash: (await as(boss).reports.content(of2)).hash });
      await as(one).reports.send({ ...of2, revision: await go(), letter: { number: "7/BC-UBND", issuedOn: "2026-11-20" } });

      // A signed paper is no part of the content; with a sending that is taken back it goes out of sight, and stays.
      const at = (second: number) => () => new Date(Date.parse("2026-11-22T08:00:00.000Z") + second * 1000);
      const signedPaper = { ...paper, unit: place.neighbour, key: "common:signed" };
      const kept = await attachEvidence(sample.as(one, at(1)), "scan-of-the-first", signedPaper);
      const seenAbove = async () => (await as(dung).reports.get(of2)).signed.map((file) => file.id);
      expect(await seenAbove()).toEqual([kept.id]);
      await as(one, at(2)).reports.withdraw({ ...of2, revision: await go() });
      expect((await refusal(attachEvidence(sample.as(one, at(3)), "scan-too-early", signedPaper))).message).toMatch(/chưa có bản ký/);
      expect(await evidenceFile(sample.as(dung), kept.id)).toBeNull();
      await as(one, at(4)).reports.send({ ...of2, revision: await go(), letter: { number: "8/BC-UBND", issuedOn: "2026-11-21" } });
      expect(await seenAbove()).toEqual([]);
      expect(await evidenceFile(sample.as(one), kept.id)).not.toBeNull();
      const next = await attachEvidence(sample.as(one, at(5)), "scan-of-the-second", signedPaper);
      expect([next.id === kept.id, await seenAbove()]).toEqual([false, [next.id]]);
      await as(one, at(6)).evidence.remove({ id: next.id });
      expect(await seenAbove()).toEqual([]);
      const last = await attachEvidence(sample.as(one, at(7)), "scan-of-the-third", signedPaper);
      await as(dung).reports.receive({ ...of2, revision: await go() });
      await as(dung).reports.close({ ...of2, revision: await go() });
      await as(dung).reports.reopen({ ...of2, revision: await go(), reason: "Sửa số văn bản." });
      await as(dung).reports.close({ ...of2, revision: await go() });
      expect((await refusal(as(one).evidence.remove({ id: last.id }))).message).toMatch(/đã chốt/);
      expect(await as(boss).reports.publish({ ...of2, revision: await go() })).toMatchObject({ state: "closed", late: false });
      const seen = await as(null).reports.published(of2);
      expect(JSON.stringify(seen)).not.toContain("da-ky");
      expect(seen).toMatchObject({ letter: { number: "8/BC-UBND" }, entries: { [of]: { state: "value", value: 600 }, [outOf]: { state: "suppressed", value: null } } });
      expect(Object.keys(seen.entries).some((key) => key.startsWith("why/"))).toBe(false);
    });
  });
});
