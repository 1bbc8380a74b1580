import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { lintDocx } from "../lint/lint-docx.ts";
import { docxOf } from "./docx-of.ts";
import { paperText } from "./paper-text.ts";
import type { Paper } from "./paper.ts";
import { sampleIssuedPlanFile, samplePlanFile } from "./sample-plan-file.test.data.ts";
import { sampleReportFile } from "./sample-report-file.test.data.ts";
import { writePlan } from "./write-plan.ts";
import { writeReport } from "./write-report.ts";

const soffice = ["/usr/bin/soffice", "/usr/local/bin/soffice"].find((path) => existsSync(path));
const folder = mkdtempSync(join(tmpdir(), "xhht-office-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** LibreOffice's own reading of a Word file: as text, or saved anew. */
const converted = async (paper: Paper, to: "txt:Text (encoded):UTF8" | "docx"): Promise<Buffer> => {
  const [from, into] = [join(folder, "a.docx"), join(folder, to.slice(0, 3))];
  writeFileSync(from, await docxOf(paper));
  const { status, stderr } = spawnSync(soffice!, ["--headless", `-env:UserInstallation=file://${folder}/home`, "--convert-to", to, "--outdir", into, from], { timeout: 90_000 });
  if (status !== 0) throw new Error(String(stderr));
  return readFileSync(join(into, `a.${to === "docx" ? "docx" : "txt"}`));
};

/** Lines without the signs that differ between a tab and a line. */
const words = (text: string): string[] =>
  text.replace("\uFEFF", "").normalize("NFC").split(/[\n\t]+/u).map((line) => line.replace(/\s+/gu, " ").trim()).filter(Boolean);

const papers: [string, Paper][] = [
  ["plan", writePlan(samplePlanFile)],
  ["decision", writePlan(sampleIssuedPlanFile)],
  ["report", writeReport(sampleReportFile)],
];

if (!soffice) {
  if (process.env["XHHT_REQUIRE_OFFICE"]) throw new Error("XHHT_REQUIRE_OFFICE is set and there is no LibreOffice");
  console.warn("\n!!! SKIPPED: no LibreOffice, so what it makes of our files is not looked at (apt-get install libreoffice-writer) !!!\n");
}
describe.skipIf(!soffice)("in LibreOffice", () => {
  test.each(papers)("a %s has the same words, numbers of lists too", { timeout: 120_000 }, async (_, paper) => {
    const own = words(paperText(paper)).join(" ");
    const theirs = words(String(await converted(paper, "txt:Text (encoded):UTF8"))).join(" ");
    const from = (text: string): string => text.slice(text.indexOf(" I. "));
    expect(from(own).length).toBeGreaterThan(own.length / 2);
    expect(from(theirs)).toBe(from(own));
    const sorted = (text: string): string[] => text.split(" ").toSorted();
    expect(sorted(theirs)).toEqual(sorted(own));
  });

  test.each(papers)("a %s that is saved anew still passes the decree", { timeout: 120_000 }, async (_, paper) => {
    const read = await lintDocx(await converted(paper, "docx"));
    expect(read.ok && read.value.filter(({ code }) => code !== "nd30.outline.gap")).toEqual([]);
  });
});
