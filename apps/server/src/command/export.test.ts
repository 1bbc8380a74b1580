import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Level, Plan, Target } from "@xhht/core";
import { docxOf, lintDocx, readPlan, readSource, writePlan, type Reading } from "@xhht/documents";
import { nationalTree } from "@xhht/units";
import { afterAll, describe, expect, test } from "vitest";
import { loadEachPlugin } from "../load-plugins.ts";
import { shippedPlan } from "../shipped-plan.ts";
import { exportCommand } from "./export.ts";
import { lintCommand } from "./lint.ts";
import type { Terminal } from "./command.ts";

const shipped = ["commune-van-hoa", "ward-nguyen-nghiem", "commune-ia-bang", "province-long-an", "district-ba-dinh"];
const levels: Record<string, Level> = { commune: "commune", ward: "commune", province: "province", district: "district" };

const folder = mkdtempSync(join(tmpdir(), "xhht-export-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const terminal = (): Terminal & { said: string[]; complained: string[] } => {
  const said: string[] = [];
  const complained: string[] = [];
  return { said, complained, out: (text) => said.push(text), err: (text) => complained.push(text), env: {}, workingFolder: folder };
};

/** What a goal is, as the reader names it. */
const goalOf = ({ indicator, reading, milestone, comparator, value, within }: Target): string => {
  const of = reading.kind === "share" ? `${"atLeast" in reading.where ? `@${reading.where.atLeast}` : ""}:share` : "";
  return [indicator + of, milestone, comparator, value, within !== undefined].join(" | ");
};
const readGoal = ({ indicator, milestone, comparator, value, nested }: Reading["targets"][number]): string =>
  [indicator?.replace(/:SHARE_\w+/, ":share"), milestone, comparator, value, nested].join(" | ");

const bare = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase("vi")).replace(/[.;]+$/u, "");
const day = ({ document }: Plan): string | null => (document.issuedOn !== null && /^\d{4}-\d{2}-\d{2}$/.test(document.issuedOn) ? document.issuedOn : null);

describe.each(shipped)("the plan of %s", async (name) => {
  const { plugins } = await loadEachPlugin();
  const found = shippedPlan(name, plugins, nationalTree());
  if (!found.ok) throw new Error(found.issues[0]!.message);
  const { plan, indicators } = found.value;
  const bytes = await docxOf(writePlan({ ...found.value, stamp: {} }));

  test("passes every rule of the decree; a gap in its own numbers is only a hint", async () => {
    const lint = await lintDocx(bytes);
    expect(lint.ok && lint.value.filter(({ code }) => code !== "nd30.outline.gap")).toEqual([]);
  });

  test("is read back from its Word file as it was", async () => {
    const source = await readSource(bytes, "a.docx");
    const text = source.ok ? source.value.text : "";
    const level = levels[name.split("-")[0]!]!;
    const reading = readPlan(text, { level, indicators });
    expect(reading.targets.map(readGoal).toSorted()).toEqual(plan.targets.map(goalOf).toSorted());
    expect(reading.document).toMatchObject({ kind: "KH", number: plan.document.number, issuer: plan.document.issuer, title: plan.document.title });
    const { issuedBy } = plan.document;
    expect(reading.decision && { number: reading.decision.number, date: reading.decision.date }).toEqual(issuedBy ? { number: issuedBy.number, date: issuedBy.issuedOn } : null);
    expect(issuedBy ? null : reading.document.date).toBe(issuedBy ? null : day(plan));
    expect(reading.taskGroups.map(({ number, title, tasks }) => [number, bare(title), tasks.length])).toEqual(
      plan.taskGroups.map(({ number, title, tasks }) => [number, title, tasks.length]),
    );
    const tasks = reading.taskGroups.flatMap((group) => group.tasks.map((task) => [task.letter, bare(task.text)] as const));
    for (const [at, { number, text: words }] of plan.taskGroups.flatMap((group) => group.tasks).entries()) {
      expect(tasks[at]![0]).toBe(number);
      expect(tasks[at]![1]).toContain(bare(words));
    }
    expect(reading.responsibilities.map(({ number, duties }) => [number, duties.length])).toEqual(plan.responsibilities.map(({ number, duties }) => [number, duties.length]));
    expect(reading.purposes.map((one) => bare(one.text))).toEqual(plan.purpose.map((one) => bare(one.text)));
    expect(reading.requirements.map((one) => bare(one.text))).toEqual(plan.requirements.map((one) => bare(one.text)));
    expect(reading.funding.map((one) => bare(one.text).slice(0, 30))).toEqual(plan.funding.paragraphs.map((one) => bare(one.text).slice(0, 30)));
    expect(reading.recipients).toHaveLength(plan.recipients.length);
    expect(reading.taskTables.map(({ columns, rows }) => [columns.length, rows.length])).toEqual(
      Object.values(plan.taskTables).map(({ columns, rows }) => [Object.keys(columns).length, rows.length]),
    );
    expect(reading.legalBases).toHaveLength(plan.legalBases.length);
    expect(reading.reporting).toHaveLength(plan.reporting.length + plan.reviews.length);
    expect(reading.signature?.name).toBe(plan.signature.name);
  });
});

describe("xhht export and xhht lint", () => {
  test("write each kind of file, say what is left blank, and find it right", async () => {
    for (const kind of ["docx", "pdf", "xlsx"]) {
      const console = terminal();
      const code = await exportCommand.run({ words: ["province-long-an/qd-1373"], options: { [kind]: true, out: `a.${kind}`, json: true } }, console);
      expect([code, console.complained]).toEqual([0, []]);
      const answer = JSON.parse(console.said.join("\n")) as { bytes: number; blanks: { place: string }[] };
      expect(readFileSync(join(folder, `a.${kind}`))).toHaveLength(answer.bytes);
      expect(answer.blanks.map(({ place }) => place)).toEqual(["Số, ký hiệu của kế hoạch", "Ngày ban hành kế hoạch"]);
    }
    const lint = terminal();
    expect(await lintCommand.run({ words: ["a.docx"], options: { json: true } }, lint)).toBe(0);
    expect(JSON.parse(lint.said.join("\n"))).toEqual([]);
    const issued = terminal();
    expect(await lintCommand.run({ words: ["a.docx"], options: { issued: true } }, issued)).toBe(1);
    expect(issued.said.join("\n")).toContain("nd30.blank");
  });

  test("a province's own template is filled in, and a tag that is not known is told", async () => {
    const { plugins } = await loadEachPlugin();
    const found = shippedPlan("district-ba-dinh", plugins, nationalTree());
    if (!found.ok) throw new Error(found.issues[0]!.message);
    const { plan } = found.value;
    const tagged: Plan = { ...plan, document: { ...plan.document, title: "mẫu của {co_quan}, {la_the}" } };
    writeFileSync(join(folder, "mau.docx"), await docxOf(writePlan({ ...found.value, plan: tagged, stamp: {} })));
    const console = terminal();
    expect(await exportCommand.run({ words: ["district-ba-dinh"], options: { template: "mau.docx", out: "theo-mau.docx", json: true } }, console)).toBe(0);
    expect(JSON.parse(console.said.join("\n"))).toMatchObject({ missing: expect.arrayContaining([expect.objectContaining({ code: "template.unknown-tag", place: "thẻ {la_the}" })]) });
    const source = await readSource(readFileSync(join(folder, "theo-mau.docx")), "theo-mau.docx");
    expect(source.ok && source.value.text).toMatch(/mẫu của ỦY BAN NHÂN DÂN QUẬN BA ĐÌNH, …/i);

    const none = terminal();
    expect(await exportCommand.run({ words: ["district-ba-dinh"], options: { template: "khong-co.docx", out: "b.docx" } }, none)).toBe(1);
    expect(none.complained.join("\n")).toContain("Không đọc được tệp mẫu này.");
    expect(await exportCommand.run({ words: ["district-ba-dinh"], options: { template: "mau.docx", pdf: true, out: "b.pdf" } }, terminal())).toBe(2);
  });

  test("refuse what they do not know with a sentence, and wrong use", async () => {
    const unknown = terminal();
    expect(await exportCommand.run({ words: ["nowhere"], options: { out: "a.docx" } }, unknown)).toBe(1);
    expect(unknown.complained.join("\n")).toContain("Không có kế hoạch nào tên là “nowhere”.");
    const level = terminal();
    expect(await exportCommand.run({ words: ["commune-van-hoa"], options: { out: "no/such/folder/a.docx" } }, level)).toBe(1);
    expect(level.complained.join("\n")).toMatch(/^Không ghi được tệp/);
    expect(await exportCommand.run({ words: ["commune-van-hoa"], options: {} }, terminal())).toBe(2);
    const wrong = terminal();
    expect(await lintCommand.run({ words: ["a.xlsx"], options: { json: true } }, wrong)).toBe(1);
    expect(JSON.parse(wrong.said.join("\n"))).toMatchObject([{ code: "file.not-word", place: "a.xlsx", severity: "error" }]);
    expect(await lintCommand.run({ words: ["none.docx"], options: {} }, terminal())).toBe(1);
    expect(await lintCommand.run({ words: [], options: {} }, terminal())).toBe(2);
  });
});
