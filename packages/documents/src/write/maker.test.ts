import { createHash } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { fileOf } from "./file-of.ts";
import { drawnBy, fileName, formatsOf, type FrozenContent } from "./frozen-content.ts";
import { openMaker } from "./maker.ts";
import { planGrids } from "./plan-grids.ts";
import { reportGrids } from "./report-grids.ts";
import { samplePlanFile } from "./sample-plan-file.test.data.ts";
import { sampleReportFile } from "./sample-report-file.test.data.ts";
import { writePlan } from "./write-plan.ts";
import { writeReport } from "./write-report.ts";
import { evidenceSheet } from "./evidence-sheet.ts";

const report: FrozenContent = {
  drawnBy, name: "bao-cao-nam-2026", title: "Báo cáo năm 2026", paper: writeReport(sampleReportFile), grids: reportGrids(sampleReportFile), footer: "Mã bản số liệu: 0a1b2c3d4e5f",
};
const sheet = evidenceSheet(sampleReportFile, [{ label: "Gia đình có tủ sách", name: "so-theo-doi.pdf" }])!;
const withFiles: FrozenContent = { ...report, paper: { ...report.paper!, sheets: [...report.paper!.sheets, sheet] } };
const plan: FrozenContent = { ...report, name: "ke-hoach", paper: writePlan(samplePlanFile), grids: planGrids(samplePlanFile) };
const bare: FrozenContent = { ...report, paper: null };
const hash = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex").slice(0, 16);

describe("a frozen paper", () => {
  test("says in which forms it can be had, and what its files are called", () => {
    expect([formatsOf(report), formatsOf(bare), formatsOf({ paper: report.paper, grids: [] })]).toEqual([["docx", "pdf", "xlsx"], ["xlsx", "csv"], ["docx", "pdf"]]);
    expect(fileName(report, "0a1b2c3d4e5f", "docx")).toBe("bao-cao-nam-2026-0a1b2c3d4e5f.docx");
  });

  test("gives the bytes that this way of drawing always gave: where they change, `drawnBy` is raised and these lines are written anew", async () => {
    const made = await Promise.all([fileOf(report, "docx"), fileOf(report, "pdf"), fileOf(report, "xlsx"), fileOf(bare, "csv"), fileOf(plan, "docx")]);
    expect({ drawnBy, hashes: made.map(hash) }).toMatchInlineSnapshot(`
      {
        "drawnBy": 1,
        "hashes": [
          "e832791d0b1f4c64",
          "dd81793593444a71",
          "6f65868907eb0155",
          "c449f065f93aa51c",
          "3cea02a3aa219f6a",
        ],
      }
    `);
  });
});

describe("a maker", () => {
  const maker = openMaker();
  afterAll(() => maker.close());

  test("makes in its thread the same bytes, one after the other, and says how far it is", async () => {
    const all = Array.from({ length: 6 }, () => maker.file(report, "docx"));
    expect(all.map(({ progress }) => progress())).toEqual([1, 2, 3, 4, 5, 6].map((total) => ({ done: 0, total })));
    const order: number[] = [];
    const made = await Promise.all(all.map(({ made: one }, at) => one.then((bytes) => (order.push(at), bytes))));
    expect(order).toEqual([0, 1, 2, 3, 4, 5]);
    expect(new Set(made.map(hash))).toEqual(new Set([hash(await fileOf(report, "docx"))]));
    expect(all[5]!.progress()).toEqual({ done: 6, total: 6 });
    expect(maker.waiting()).toBe(0);
  });

  test("finds nothing to straighten in our own papers, with annexes of files too", async () => {
    for (const content of [report, withFiles, plan]) expect((await maker.lint(content).made).filter(({ severity }) => severity !== "hint")).toEqual([]);
  });

  test("one that fails rejects alone; what waits behind it is made", async () => {
    const [bad, good] = [maker.file(bare, "pdf"), maker.file(report, "docx")];
    await expect(bad.made).rejects.toThrow("no .pdf");
    expect((await good.made).length).toBeGreaterThan(1_000);
  });

  test("one that takes too long is ended", async () => {
    const hasty = openMaker({ ms: 1 });
    await expect(hasty.file(report, "docx").made).rejects.toThrow("more than 1 ms");
    await hasty.close();
  });
});
