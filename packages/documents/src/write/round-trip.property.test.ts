import type { Plan, Target } from "@xhht/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { lintDocx } from "../lint/lint-docx.ts";
import { readPlan } from "../read-plan.ts";
import type { Reading } from "../reading.ts";
import { readSource } from "../source/read-source.ts";
import { sampleIndicators } from "../targets/sample-indicators.test.data.ts";
import { anyAgencies, anyPlan } from "./any-plan.test.data.ts";
import { docxOf } from "./docx-of.ts";
import { writePlan } from "./write-plan.ts";

const indicators = sampleIndicators("national-1373");
/** Under a decision no signature ends the plan: the reader leaves its last words with the last duty. */
const closing = /\s*Ủy ban nhân dân xã Bến Sao yêu cầu.*$/su;
const bare = (text: string): string => text.replace(closing, "").replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase("vi")).replace(/[.;]+$/u, "");
const goal = ({ indicator, milestone, comparator, value }: Target): string => [indicator, milestone, comparator, value].join(" | ");

/** What a plan says, as far as a document says it. */
const said = (plan: Plan): object => ({
  number: plan.document.issuedBy ? plan.document.issuedBy.number?.padStart(11, "0").slice(-11) : plan.document.number?.padStart(11, "0").slice(-11),
  title: plan.document.title,
  targets: plan.targets.map(goal).toSorted(),
  purposes: plan.purpose.map(({ number, text }) => [number, text]),
  requirements: plan.requirements.map(({ text }) => text),
  tasks: plan.taskGroups.map(({ number, title, tasks }) => [number, title, tasks.map((task) => [task.number, task.text])]),
  duties: plan.responsibilities.map(({ number, agency, duties }) => [number, anyAgencies[agency]!.label, duties.map((duty) => [duty.number, duty.text])]),
  funding: plan.funding.paragraphs.map(({ text }) => text),
  recipients: plan.recipients.length,
  tables: Object.values(plan.taskTables).map(({ columns, rows }) => [Object.values(columns).map(({ label }) => label), rows.map(({ work }) => work)]),
  signature: plan.signature.name,
  unread: [],
});

const read = (reading: Reading): object => ({
  number: (reading.decision ?? reading.document).number?.padStart(11, "0").slice(-11),
  title: reading.document.title,
  targets: reading.targets.map(({ indicator, milestone, comparator, value }) => [indicator, milestone, comparator, value].join(" | ")).toSorted(),
  purposes: reading.purposes.map(({ letter, text }) => [letter, bare(text)]),
  requirements: reading.requirements.map(({ text }) => bare(text)),
  tasks: reading.taskGroups.map(({ number, title, tasks }) => [number, bare(title), tasks.map(({ letter, text }) => [letter, bare(text)])]),
  duties: reading.responsibilities.map(({ number, agency, duties }) => [number, agency, duties.map(({ letter, text }) => [letter, bare(text)])]),
  funding: reading.funding.map(({ text }) => bare(text)),
  recipients: reading.recipients.length,
  tables: reading.taskTables.map(({ columns, rows }) => [columns, rows.map((cells) => cells[1])]),
  signature: reading.signature?.name,
  unread: reading.unread.map(({ text }) => text),
});

test("any plan is read back from its Word file as it was, and the file passes the decree", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyPlan(indicators), async (plan) => {
      const bytes = await docxOf(writePlan({ plan, indicators, agencies: anyAgencies, stamp: {} }));
      const lint = await lintDocx(bytes);
      expect(lint.ok && lint.value.filter(({ code }) => code !== "nd30.outline.gap")).toEqual([]);
      const source = await readSource(bytes, "a.docx");
      expect(source.ok && read(readPlan(source.value.text, { indicators, level: "commune" }))).toEqual(said(plan));
    }),
    { numRuns: Number(process.env["ROUND_TRIPS"] ?? 25) },
  );
});
