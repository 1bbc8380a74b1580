import { createHash } from "node:crypto";
import type { Operation, ReportAct } from "@xhht/core";
import { type Database, readPaper, verifyAudit } from "@xhht/db";
import { eachEngine } from "@xhht/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { paperFile } from "./papers/issue.ts";
import { places, refuseWhenBusy } from "./papers/refuse-when-busy.ts";
import { appRouter } from "./router.ts";
import { openSampleReports, person, place, report, sampleNow, type SampleReports, settle } from "./sample-report-world.test.data.ts";

const hoa = person("Lê Thị Hoa", ["reporter", place.ward]);
const lan = person("Phạm Ngọc Lan", ["approver", place.ward]);
const son = person("Võ Hồng Sơn", ["clerk", place.ward]);
const dung = person("Hồ Tiến Dũng", ["receiver", place.province]);
const stranger = person("Người lạ", ["approver", place.neighbour]);
const plan = { kind: "plan", plan: "ward-duc-pho/qd-1373" } as const;
const own = { kind: "report", report: report.ofPlan } as const;
const table = { kind: "table", unit: place.province, period: "2026" } as const;
const hash = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

let ops = 0;
const write = (key: string, value: number | string): Operation => ({
  id: `01990000-0000-7000-8000-${String(++ops).padStart(12, "0")}`, key, state: "value", value, baseVersion: 0, typedAt: sampleNow().toISOString(),
});

eachEngine("official papers", ({ newDatabase }) => {
  let sample: SampleReports;
  const as = (actor: Parameters<SampleReports["as"]>[0]) => appRouter.createCaller(sample.as(actor));
  const fileFor = (actor: Parameters<SampleReports["as"]>[0], id: string, format: "docx" | "pdf" | "xlsx" | "csv") => paperFile(sample.as(actor), id, format);
  const has = async (...asked: Parameters<typeof fileFor>) => fileFor(...asked).then((file) => file !== null, ({ code }: { code: string }) => (expect(["UNAUTHORIZED", "FORBIDDEN"]).toContain(code), false));
  const act = async (actor: typeof hoa, name: ReportAct, more: object = {}) => {
    const { revision } = (await as(hoa).reports.get({ id: report.ofPlan })).card;
    return (as(actor).reports as unknown as Record<string, (input: object) => Promise<unknown>>)[name]!({ id: report.ofPlan, revision, ...more });
  };

  beforeAll(async () => {
    sample = await openSampleReports(await newDatabase());
    for (const one of [hoa, lan, son, dung]) await settle(sample.db, one);
    await as(hoa).entries.push({ unit: place.ward, period: "2026", operations: [write("SKILL_INFO/of", 1118), write("base/nguoi-trong-do-tuoi-lao-dong", 1830), write("why/SKILL_INFO/of", "Đã đối chiếu với sổ.")] });
  });
  afterAll(() => sample.db.close());

  describe("of a plan", () => {
    test("are for everybody; the paper is named by what it says and says so at its foot", async () => {
      const view = await as(null).papers.published(plan);
      expect(view).toMatchObject({ kind: "plan", draft: false, formats: ["docx", "pdf", "xlsx"], history: [] });
      expect(view.footer).toContain(`Mã bản số liệu: ${view.id}`);
      const { id } = await as(null).papers.freezePublished(plan);
      expect(id).toBe(view.id);
      expect(await as(hoa).papers.freezePublished(plan)).toMatchObject({ id });
      const file = (await fileFor(null, id, "docx"))!;
      expect(file.name).toBe(`ke-hoach-ward-duc-pho-qd-1373-${id}.docx`);
      expect((await as(null).papers.publishedHistory(plan))).toMatchObject([{ id, old: false, by: "", files: [{ format: "docx", size: file.bytes.length }] }]);
      expect((await as(null).papers.lintPublished(plan)).findings.map(({ code }) => code)).toEqual(["nd30.signature.capitals", "nd30.recipients.missing", "nd30.signer.missing"]);
    });
  });

  describe("of a report", () => {
    let draft: string;
    let final: string;

    test("a draft carries DỰ THẢO, lists its blanks, and is the unit's own", async () => {
      const view = await as(son).papers.preview(own);
      expect(view).toMatchObject({ draft: true, unit: { id: place.ward }, history: [] });
      expect(view.sheets[0]!.blocks[0]).toMatchObject({ kind: "letterhead", marks: ["DỰ THẢO"] });
      expect(view.blanks.map(({ place: where }) => where)).toEqual(["Số, ký hiệu của báo cáo", "Ngày ban hành báo cáo", "Họ tên người ký"]);
      draft = (await as(son).papers.freeze(own)).id;
      expect(await as(son).papers.lint(own)).toMatchObject({ id: draft, findings: [] });
      expect(await has(lan, draft, "docx")).toBe(true);
      for (const who of [null, dung, stranger]) expect(await has(who, draft, "docx")).toBe(false);
      await expect(as(dung).papers.preview(own)).rejects.toMatchObject({ code: "NOT_FOUND" });
      await expect(as(stranger).papers.preview(own)).rejects.toMatchObject({ code: "FORBIDDEN" });
    });

    test("who has not passed her second factor, or replaced her first secret, gets no bytes", async () => {
      for (const weak of [{ ...lan, strong: false }, { ...hoa, mustChangePassword: true }]) expect(await has(weak, draft, "docx")).toBe(false);
    });

    test("made again it is the same bytes; other bytes than those that were handed out are never handed out", async () => {
      const first = (await fileFor(hoa, draft, "pdf"))!;
      const { content } = (await readPaper(sample.db, draft))!;
      const { openMaker } = await import("@xhht/documents/write");
      const maker = openMaker();
      const again = await maker.file(content as never, "pdf").made;
      await maker.close();
      expect(hash(again)).toBe(hash(first.bytes));
      const { q, t } = sample.db as Database;
      await q.insert(t.issuedFile).values({ paper: draft, format: "xlsx", name: "x", hash: "0".repeat(64), size: 1, by: hoa.id, at: sampleNow() });
      await expect(fileFor(hoa, draft, "xlsx")).rejects.toThrow("made again with other bytes");
      expect(await has(hoa, draft, "csv")).toBe(false);
    });

    test("nobody takes every place in the line alone; without shares she would", async () => {
      const { content } = (await readPaper(sample.db, draft))!;
      const { openMaker } = await import("@xhht/documents/write");
      const heldBy = async (by: string): Promise<string[]> => {
        const maker = openMaker();
        const asked = Array.from({ length: places.person }, () => maker.file(content as never, "docx", { by }).made);
        const refusal = (one: typeof hoa): string => {
          try {
            refuseWhenBusy(maker, one);
            return "a place";
          } catch (error) {
            return (error as Error).message.split(".")[0]!;
          }
        };
        const answers = [hoa, lan].map(refusal);
        await maker.close();
        await Promise.allSettled(asked);
        return answers;
      };
      expect(await heldBy(hoa.id)).toEqual(["Máy chủ còn đang lập các tệp bạn yêu cầu trước đó", "a place"]);
      expect(await heldBy("")).toEqual(["a place", "a place"]);
    });

    test("the log tells of what was frozen and of each file that was made, once, and holds", async () => {
      await fileFor(lan, draft, "pdf");
      const lines = (await sample.db.q.select().from(sample.db.t.audit)).filter(({ object }) => object === draft);
      expect(lines.map(({ act: name, actorName, details }) => [name, actorName, details["format"] ?? null])).toEqual([
        ["paper.freeze", "Võ Hồng Sơn", null], ["paper.issue", "Phạm Ngọc Lan", "docx"], ["paper.issue", "Lê Thị Hoa", "pdf"],
      ]);
      const said = (await as(lan).audit.list({ unit: place.ward, limit: 50 })).map(({ says }) => says);
      expect(said.some((one) => /^Khóa nội dung văn bản “Báo cáo .*” của Phường .* để lập tệp\.$/.test(one))).toBe(true);
      expect(said.some((one) => one.startsWith("Lập tệp bao-cao-2026-"))).toBe(true);
      expect(await verifyAudit(sample.db)).toBeNull();
    });

    test("with the approval DỰ THẢO goes, with the letter number and day stand in it; what was made before is old", async () => {
      await act(hoa, "submit");
      const { hash: content } = await as(lan).reports.content({ id: report.ofPlan });
      await act(lan, "open");
      await act(lan, "approve", { hash: content });
      const approved = await as(lan).papers.preview(own);
      expect(approved).toMatchObject({ draft: false, history: [{ id: draft, old: true, by: "Võ Hồng Sơn" }] });
      await act(son, "send", { letter: { number: "56/BC-UBND", issuedOn: "2026-11-22" } });
      const sent = await as(son).papers.preview(own);
      expect(sent.blanks.map(({ place: where }) => where)).toEqual(["Họ tên người ký"]);
      expect(JSON.stringify(sent.sheets[0]!.blocks[0])).toContain("56/BC-UBND");
      final = (await as(dung).papers.freeze(own)).id;
      expect(await has(dung, final, "docx")).toBe(true);
      expect(await has(dung, draft, "docx")).toBe(false);
      expect(await has(null, final, "docx")).toBe(false);
      expect(await as(dung).papers.history(own)).toMatchObject([{ id: final, old: false, files: [{ format: "docx" }] }]);
    });

    test("once published everybody may have it, without reasons and files; until it is taken back", async () => {
      await expect(as(null).papers.published(own)).rejects.toMatchObject({ code: "NOT_FOUND" });
      await act(lan, "publish");
      const view = await as(null).papers.published(own);
      expect(JSON.stringify(view)).not.toContain("đối chiếu với sổ");
      expect(JSON.stringify(await as(son).papers.preview(own))).toContain("đối chiếu với sổ");
      const { id } = await as(null).papers.freezePublished(own);
      expect(await has(null, id, "docx")).toBe(true);
      expect(await has(null, final, "docx")).toBe(false);
      await act(son, "withdraw");
      expect([await has(dung, final, "docx"), await has(null, id, "docx")]).toEqual([false, true]);
      await act(lan, "revise", { reason: "Sửa số liệu." });
      expect([await has(son, final, "docx"), await has(null, id, "docx")]).toEqual([true, false]);
    });
  });

  describe("of what lies below a unit", () => {
    test("tables go out as a workbook and as a .csv, for who reads reports there", async () => {
      const view = await as(dung).papers.preview(table);
      expect(view).toMatchObject({ kind: "table", sheets: [], blanks: [], formats: ["xlsx", "csv"] });
      expect(view.grids.map(({ name }) => name)).toEqual(["Số liệu", "Toàn đơn vị", "Báo cáo chậm"]);
      expect(view.grids[0]!.rows.map(([, name]) => name)).toContain("Xã Phú Hội");
      const { id } = await as(dung).papers.freeze(table);
      const csv = new TextDecoder().decode((await fileFor(dung, id, "csv"))!.bytes);
      expect(csv).toContain("Mã đơn vị;Đơn vị;");
      expect(await has(hoa, id, "csv")).toBe(false);
      expect(await as(dung).papers.progress({ id, format: "csv" })).toEqual({ state: "made" });
      expect(await as(dung).papers.progress({ id, format: "xlsx" })).toEqual({ state: "none" });
    });

    test("who answers for what stands in it only for those who may know", async () => {
      const inside = await as(hoa).papers.preview({ kind: "table", unit: place.ward, period: "2026" });
      expect(inside.grids.map(({ name }) => name)).toContain("Chưa có người phụ trách");
      const { id } = await as(hoa).papers.freeze({ kind: "table", unit: place.ward, period: "2026" });
      expect(await has(dung, id, "xlsx")).toBe(false);
      expect(await has(hoa, id, "xlsx")).toBe(true);
    });
  });
});
