import type { Clause, Duty, LegalBasis, PrintedLine, Responsibility, Role, Task, TaskGroup } from "@xhht/core";
import { describeDue, targetSentence } from "@xhht/core";
import { plain, type Block } from "./paper.ts";
import { agencyName, type PlanFile } from "./plan-file.ts";
import { citation, ended, inSentence, sentenceCase } from "./words.ts";

/** A clause with its mark as printed: a letter, a number, a dash, or none. One that leads a list may end as it was printed. */
export const clauseBlock = (number: string | null, text: string, leads = false): Block => {
  const whole = leads ? sentenceCase(text) : ended(sentenceCase(text));
  if (number === null) return { kind: "prose", text: whole };
  if (number === "-") return { kind: "dash", text: whole };
  if (number === "+") return { kind: "plus", text: whole };
  return /^\p{L}$/u.test(number)
    ? { kind: "point", letter: number, pieces: [plain(whole)] }
    : { kind: "numbered", number, text: whole };
};

/** Papers that the plan cites at a clause and that the clause's own words do not name. */
const citedAt = ({ plan }: PlanFile, { text, source }: Clause): LegalBasis[] =>
  plan.legalBases.filter(
    (one) => one.relation === "cited" && one.source === source && !text.includes(one.printedAs ?? one.number ?? one.title),
  );

/** The words of a clause, with the papers that it cites. */
export const clauseText = (file: PlanFile, clause: Clause): string => {
  const cited = citedAt(file, clause).map(citation);
  return cited.length === 0 ? clause.text : `${ended(clause.text, "")} (${cited.join("; ")})`;
};

const details = (clause: { details?: string[] }, under: "dash" | "plus"): Block[] =>
  (clause.details ?? []).map((text) => ({ kind: under, text: ended(sentenceCase(text)) }));

/** Goals that stand inside a task, where its words do not tell their value. */
const goalsInside = ({ plan, indicators }: PlanFile, group: TaskGroup, task: Task, last: boolean): string => {
  const spoken = group.tasks.map(({ text }) => text).join(" ");
  return plan.targets
    .filter(({ insideTask, source }) => insideTask && (source === task.source || (last && source === group.source)))
    .filter(({ value }) => value === null || !spoken.includes(String(value)))
    .map((target) => `; ${inSentence(targetSentence(target, indicators[target.indicator]!))}`)
    .join("");
};

/** Whether printed words lead a list below them, and are no sentence: `b) Hội Khuyến học tỉnh`. */
const leadsList = ({ plan }: PlanFile, { text, details: below = [] }: { text: string; details?: string[] }): boolean =>
  plan.printed !== undefined && below.length > 0 && !/[.;,]$/u.test(text.trim());

/** A group of tasks: its heading, its items in printed order, the dashes under them. */
export const groupBlocks = (file: PlanFile, group: TaskGroup): Block[] => [
  { kind: "item", number: group.number, text: sentenceCase(group.title) },
  ...group.tasks.flatMap((task, index) => [
    clauseBlock(task.number, clauseText(file, task) + goalsInside(file, group, task, index === group.tasks.length - 1), leadsList(file, task)),
    ...details(task, task.number === "-" ? "plus" : "dash"),
  ]),
];

const verb: Record<Role, { alone: string; among: string; said: RegExp }> = {
  lead: { alone: "Chủ trì", among: "Chủ trì, phối hợp với", said: /chủ trì/iu },
  coordinate: { alone: "Phối hợp", among: "Phối hợp với", said: /phối hợp|cùng/iu },
  advise: { alone: "Tham mưu", among: "Tham mưu, phối hợp với", said: /tham mưu/iu },
  supervise: { alone: "Giám sát", among: "Giám sát, phối hợp với", said: /giám sát/iu },
};

/** A duty in words: in which part the agency acts and with whom, where the duty's own words do not say it. */
export const dutyText = (file: PlanFile, duty: Duty): string => {
  const text = clauseText(file, duty);
  const others = (duty.with ?? []).map((id) => agencyName(file, id));
  const { alone, among, said } = duty.role ? verb[duty.role] : { alone: "", among: "Phối hợp với", said: /(?!)/u };
  if (said.test(text) || (!duty.role && others.length === 0)) {
    return others.length === 0 ? text : `${ended(text, "")} (cùng ${others.join(", ")})`;
  }
  return `${others.length === 0 ? alone : `${among} ${others.join(", ")}`}: ${inSentence(text)}`;
};

/** A heading of the implementation part: the agency and its duties. */
export const responsibilityBlocks = (file: PlanFile, { number, agency, requested, duties }: Responsibility): Block[] => [
  { kind: "item", number, text: `${requested ? "Đề nghị " : ""}${agencyName(file, agency)}` },
  ...duties.flatMap((duty) => {
    const leads = leadsList(file, duty);
    const text = leads ? sentenceCase(dutyText(file, duty)) : ended(sentenceCase(dutyText(file, duty)));
    const block: Block =
      duty.agency === undefined || duty.number === null || duty.number === "-"
        ? clauseBlock(duty.number, duty.agency === undefined ? text : `${agencyName(file, duty.agency)}: ${text}`, leads)
        : { kind: "point", letter: duty.number, pieces: [{ text: `${agencyName(file, duty.agency)}: `, bold: true }, plain(text)] };
    return [block, ...details(duty, duty.number === "-" ? "plus" : "dash")];
  }),
];

const clausesOf = ({ plan }: PlanFile): Clause[] => [
  ...plan.taskGroups.flatMap(({ tasks }) => tasks),
  ...plan.responsibilities.flatMap(({ duties }) => duties),
  ...plan.funding.paragraphs,
];

/** A line as the plan's own paper prints it; a short one with a number is a heading. */
export const printedBlock = ({ mark, text }: PrintedLine): Block =>
  mark !== null && /^\d+(?:\.\d+)*$/.test(mark) && !/[.;,]$/u.test(text) && text.length < 150 ? { kind: "item", number: mark, text } : clauseBlock(mark, text, true);

/** Reports as the plan's own paper asks for them, where no other part of it says so. */
const printedReporting = ({ plan }: PlanFile, said: readonly string[]): Block[] =>
  plan.reporting.flatMap(({ label }): Block[] => (said.some((text) => text.includes(label.replace(/[.;,]$/u, ""))) ? [] : [{ kind: "prose", text: ended(label) }]));

/** Whether a text names a day of the year, in figures or in words. */
const saysDay = (text: string, { day, month }: { day: number; month: number }): boolean =>
  new RegExp(`(?<!\\d)0?${day}\\s*(?:/|-|tháng)\\s*0?${month}(?!\\d)`, "u").test(text);

/** Reports that are owed, one sentence each; those that a clause already tells with its day are left to the clause. */
export const reportingBlocks = (file: PlanFile): Block[] => {
  const clauses = clausesOf(file);
  const { printed } = file.plan;
  if (printed && printed.reporting.length > 0) return printed.reporting.map(printedBlock);
  if (printed) return printedReporting(file, [...clauses.map(({ text }) => text), ...printed.closing]);
  return file.plan.reporting.flatMap((rule): Block[] => {
    const told = clauses.some(({ source, text }) => source === rule.source && rule.due !== null && saysDay(text, rule.due));
    if (told) return [];
    const day = rule.dueAsWritten ?? (rule.due === null ? "theo quy định" : describeDue(rule.due).replace(" hằng năm", ""));
    const by = rule.from === undefined ? "Các cơ quan, đơn vị" : sentenceCase(agencyName(file, rule.from));
    const to = rule.to.map((id) => agencyName(file, id)).join(", ");
    const via = rule.via === undefined ? "" : ` (qua ${agencyName(file, rule.via)} để tổng hợp)`;
    const when = rule.due === null ? day : `${day} hằng năm`;
    return [{ kind: "prose", text: ended(`${by} báo cáo kết quả thực hiện kế hoạch với ${to}${via} ${when}`) }];
  });
};

const quarters = ["I", "II", "III", "IV"];

/** Reviews that no clause tells, in one sentence each. */
export const reviewBlocks = (file: PlanFile): Block[] => {
  // Its own words tell them already, in whatever part.
  if (file.plan.printed) return [];
  const clauses = clausesOf(file);
  return file.plan.reviews.flatMap(({ kind, due, source }): Block[] => {
    const what = kind === "midterm" ? "Sơ kết" : "Tổng kết";
    const words = new RegExp(`${what}[^.;,]*(?:năm |[/-])${due.year}`, "iu");
    const told = clauses.some((one) => one.source === source && words.test(one.text));
    const when = due.quarter === undefined ? `năm ${due.year}` : `quý ${quarters[due.quarter - 1]} năm ${due.year}`;
    return told ? [] : [{ kind: "prose", text: `${what} việc thực hiện kế hoạch vào ${when}.` }];
  });
};
