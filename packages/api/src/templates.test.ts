import { createHash } from "node:crypto";
import { readPaper } from "@xhht/db";
import { docxOf } from "@xhht/documents";
import type { Paper } from "@xhht/documents/write";
import { eachEngine } from "@xhht/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { paperFile } from "./papers/issue.ts";
import { takeTemplate } from "./papers/templates.ts";
import { appRouter } from "./router.ts";
import { openSampleReports, person, place, report, type SampleReports, settle } from "./sample-report-world.test.data.ts";

const hoa = person("Lê Thị Hoa", ["reporter", place.ward]);
const ngoc = person("Đỗ Bích Ngọc", ["configurer", place.province]);
const own = { kind: "report", report: report.ofPlan } as const;
const hash = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** A Word file whose paragraphs are these, as an office would type them. */
const template = (...lines: string[]): Promise<Uint8Array> =>
  docxOf({ subject: "Mẫu", footer: null, blanks: [], sheets: [{ landscape: false, blocks: lines.map((text) => ({ kind: "prose" as const, text })) }] } satisfies Paper);
const whole = ["MẪU CỦA TỈNH", "{co_quan}", "{ten_loai}", "{#noi_dung}", "{phan}{muc}{doan}", "{/noi_dung}", "{ho_ten}", "{ma_ban}"];

eachEngine("templates of a province", ({ newDatabase }) => {
  let sample: SampleReports;
  const as = (actor: typeof hoa) => appRouter.createCaller(sample.as(actor));
  const take = async (lines: string[], { actor = ngoc, keep = true, unit = place.province as string, name = "mau.docx" } = {}) =>
    takeTemplate(sample.as(actor), { unit: unit as typeof place.province, kind: "report", name, bytes: await template(...lines), keep });
  const word = async () => {
    const { id } = await as(hoa).papers.freeze(own);
    return { id, bytes: (await paperFile(sample.as(hoa), id, "docx"))!.bytes };
  };
  const textOf = async (bytes: Uint8Array) => {
    const { readSource } = await import("@xhht/documents");
    const read = await readSource(bytes, "a.docx");
    return read.ok ? read.value.text : "";
  };

  beforeAll(async () => {
    sample = await openSampleReports(await newDatabase());
    for (const one of [hoa, ngoc]) await settle(sample.db, one);
  });
  afterAll(() => sample.db.close());

  test("are looked at before they are used: what they name, what nobody knows, what they lack", async () => {
    expect(await take(["{co_quan}", "{co_quam}"], { keep: true })).toMatchObject({ kept: false, known: [{ field: "co_quan", says: "cơ quan ban hành" }], unknown: ["co_quam"], issues: [{ code: "template.lacks" }, { code: "template.lacks" }] });
    expect(await take(whole, { keep: false })).toMatchObject({ kept: false, unknown: [], issues: [] });
    expect(await as(ngoc).templates.list({ unit: place.province })).toEqual([]);
    await expect(take(["{#noi_dung}"])).rejects.toThrow("thẻ mở mà không đóng");
    await expect(take(whole, { name: "mau.pdf" })).rejects.toThrow("không phải tệp Word");
    for (const [actor, unit] of [[hoa, place.ward], [ngoc, place.otherProvince]] as const) await expect(take(whole, { actor, unit })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test("draw the Word files of the units below from then on; what was frozen before stays as it was, and is old", async () => {
    const before = await word();
    expect(await take(whole)).toMatchObject({ kept: true });
    expect((await as(hoa).papers.preview(own)).template).toEqual({ name: "mau.docx", unit: expect.stringContaining("Tỉnh") as string });
    const drawn = await word();
    expect(drawn.id).not.toBe(before.id);
    const text = await textOf(drawn.bytes);
    expect(text).toContain("MẪU CỦA TỈNH");
    expect(text).toContain(`Dự thảo · Mã bản số liệu: ${drawn.id}`);
    expect((await readPaper(sample.db, before.id))!.content).not.toHaveProperty("template");
    expect(hash((await paperFile(sample.as(hoa), before.id, "docx"))!.bytes)).toBe(hash(before.bytes));
    expect((await as(hoa).papers.history(own)).map(({ id, old }) => [id, old])).toEqual(expect.arrayContaining([[before.id, true], [drawn.id, false]]));
    expect((await as(hoa).papers.lint(own)).findings.map(({ code }) => code)).toContain("template.table-lost");
  });

  test("once removed are used no more; a file that was drawn by one can be made again", async () => {
    const drawn = await word();
    const [one] = await as(ngoc).templates.list({ unit: place.ward });
    expect(one).toMatchObject({ name: "mau.docx", unit: { id: place.province }, by: "Đỗ Bích Ngọc" });
    await as(ngoc).templates.remove({ id: one!.id });
    await expect(as(ngoc).templates.remove({ id: one!.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    const after = await word();
    expect(after.id).not.toBe(drawn.id);
    expect(hash((await paperFile(sample.as(hoa), drawn.id, "docx"))!.bytes)).toBe(hash(drawn.bytes));
    const said = await sample.db.q.select().from(sample.db.t.audit);
    expect(said.map(({ act }) => act).filter((act) => act.startsWith("template."))).toEqual(["template.set", "template.remove"]);
  });
});
