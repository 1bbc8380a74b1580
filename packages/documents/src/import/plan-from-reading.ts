import type {
  Agency, AgencyId, FundingParagraph, FundingSource, Indicator, IndicatorCode, Issue, Plan, PlanPart, PrintedWords, Programme, Recipient, ReportingRule, Review, TaskTable,
} from "@xhht/core";
import type { SectionRole } from "../parts/section-role.ts";
import type { ClauseReading, Reading, ReportingReading, TaskReading, TaskTableReading } from "../reading.ts";
import { type AgencyBook, isAsked, openAgencies } from "./agencies-of.ts";
import type { ImportChoices } from "./choices.ts";
import { documentOf, legalBasesOf, programmeOf, signatureOf } from "./document-of.ts";
import { placeOf } from "./place-of.ts";
import { targetsOf } from "./targets-of.ts";

/** A reading with the words that the official text of its plan keeps; those read before there were such have none. */
export type ImportedReading = Reading & { printed?: PrintedWords };

/** What is in force around the plan. */
export interface PlanGround {
  programmes: readonly Programme[];
  /** Every indicator that may be linked. */
  indicators: Readonly<Record<IndicatorCode, Indicator>>;
  agencies: Readonly<Record<AgencyId, Agency>>;
}

/** A plan made of a reading, the agencies that only this paper names, and what is missing; an error among them keeps it from being saved. */
export interface PlanFromReading {
  plan: Plan;
  agencies: Record<AgencyId, Agency>;
  issues: Issue[];
}

const parts: Partial<Record<SectionRole, PlanPart>> = {
  aims: "purpose", purpose: "purpose", requirement: "purpose", goal: "targets", objectives: "targets", tasks: "tasks", funding: "funding", organisation: "responsibilities", reporting: "reporting",
};

/** A heading all in capitals as one says it: capitals are type, not wording. One that may hold the name of a place stays as printed. */
const spoken = (title: string): string =>
  /\p{Ll}/u.test(title) || /(?:TỈNH|THÀNH PHỐ|QUẬN|HUYỆN|THỊ XÃ|THỊ TRẤN|PHƯỜNG|XÃ(?! HỘI)|ĐẶC KHU) \p{Lu}/u.test(title) ? title : `${title.slice(0, 1)}${title.slice(1).toLocaleLowerCase("vi")}`;

const clause = (reading: Reading) => ({ letter, text, span }: ClauseReading) => ({ number: letter === "-" ? null : letter, text, source: placeOf(reading, span, letter) });

const taskOf = (group: string) => ({ letter, text, points }: TaskReading) => ({
  number: letter,
  text,
  source: letter === "-" ? group : `${group}.${letter}`,
  ...(points.length > 0 ? { details: points.map((point) => point.text) } : {}),
});

const groupPlace = (reading: Reading, number: string, span: ClauseReading["span"]): string => {
  const own = reading.sections.find((one) => one.span[0] === span[0]);
  const at = own?.place ?? placeOf(reading, span, number);
  return at === "Mở đầu" && number ? number : at;
};

const sources: [FundingSource, RegExp][] = [
  ["state_budget", /ngân sách/iu],
  ["mainstreamed", /lồng ghép/iu],
  ["sponsorship", /tài trợ|xã hội hóa|đóng góp/iu],
  ["other_lawful", /hợp pháp khác/iu],
];

const fundingOf = (reading: Reading): FundingParagraph[] =>
  reading.funding.map((one) => {
    const rule = /\d{1,6}\/\d{4}\/TT-\p{Lu}{1,30}/u.exec(one.text)?.[0];
    return { ...clause(reading)(one), sources: sources.filter(([, pattern]) => pattern.test(one.text)).map(([source]) => source), ...(rule ? { rule } : {}) };
  });

const purposes: [NonNullable<Recipient["purpose"]>, RegExp][] = [
  ["report", /\(\s*b\s*\/\s*c\s*\)|để báo cáo/iu],
  ["act", /để (?:thực hiện|t\/?h\b)|\(\s*t\/?h\s*\)/iu],
  ["file", /^lưu\b/iu],
];

const recipientOf = ({ text }: ClauseReading): Recipient => {
  const purpose = purposes.find(([, pattern]) => pattern.test(text))?.[0];
  return { text, ...(purpose ? { purpose } : {}) };
};

const tableOf = ({ title, columns, rows }: TaskTableReading, at: number): [string, TaskTable] => {
  const keys = columns.map((_, n) => `c${n + 1}`);
  return [
    `table${at + 1}`,
    {
      label: title?.trim() ? spoken(title.trim()) : `Bảng ${at + 1}`,
      columns: Object.fromEntries(keys.map((key, n) => [key, { kind: "text" as const, label: columns[n]!.trim() || `Cột ${n + 1}` }])),
      rows: rows.map((row) => Object.fromEntries(keys.map((key, n) => [key, row[n]?.trim() || null]))),
      source: "Phụ lục",
    },
  ];
};

const ruleOf = ({ text, kind, due, inclusive, to, place }: ReportingReading, at: number, agencies: AgencyBook): ReportingRule => {
  const [month, day] = (kind === "yearly" ? (due ?? "") : "").split("-").map(Number);
  const written = /(?:trước|chậm nhất|muộn nhất|trong)\s[^,;.]{0,60}?(?:tháng\s*\d{1,2}|\d{1,2}\s*\/\s*\d{1,2})/iu.exec(text)?.[0];
  return {
    id: `report-${at + 1}`,
    label: text,
    due: month && day ? { month, day, inclusive: inclusive ?? false } : null,
    ...(written ? { dueAsWritten: written } : {}),
    to: [...new Set(to.map((one) => agencies.idOf(one)))],
    source: place || "Kết thúc",
  };
};

const reviewOf = ({ kind, due, place }: ReportingReading, shift: number): Review | null => {
  const [, year, quarter] = /^(\d{4})(?:-Q([1-4]))?$/.exec(due ?? "") ?? [];
  if (year === undefined || kind === "yearly" || kind === "once") return null;
  return { kind: kind === "mid_term" ? "midterm" : "final", due: { year: Number(year) + shift, ...(quarter ? { quarter: Number(quarter) as 1 | 2 | 3 | 4 } : {}) }, source: place || "Kết thúc" };
};

/** Goals that a person added stand in the official text after those that are printed. */
const withAdded = ({ goals, ...rest }: PrintedWords, { added }: ImportChoices): PrintedWords => ({
  ...rest,
  goals: goals.length === 0 ? goals : [...goals, ...added.map(({ text }) => ({ mark: "-", text }))],
});

/**
 * Makes a plan of what was read and of what people decided; pure, and nothing in it is invented: what the paper does not
 * print is an issue with its place (`targets.3`, `head.issuer`, `unread.0`), and a goal is in it once somebody gave it its indicator.
 */
export const planFromReading = (reading: ImportedReading, choices: ImportChoices, ground: PlanGround): PlanFromReading => {
  const issues: Issue[] = [];
  const agencies = openAgencies(ground.agencies);
  const shift = choices.shift ?? 0;
  const programme = programmeOf(reading, choices, ground.programmes);
  if (programme === null)
    issues.push({ code: "import.programme", severity: "error", place: "programme", message: "Chưa rõ kế hoạch này thực hiện chương trình nào.", remedy: "Hãy chọn chương trình mà kế hoạch thực hiện." });
  const { targets, issues: open } = targetsOf(reading, choices, ground.indicators);
  const document = documentOf(reading, choices, issues);
  const [firstGoal, ...moreGoals] = reading.generalGoal;
  const plan: Plan = {
    id: shift > 0 && programme ? `${programme}-cong-${shift}` : (programme ?? ""),
    programme: programme ?? "",
    digest: false,
    document,
    legalBases: legalBasesOf(reading, ground.programmes, issues),
    sections: reading.sections.flatMap(({ number, title, role, place }) => (parts[role] && number !== "" && !place.includes(".") ? [{ number, title: spoken(title), part: parts[role] }] : [])),
    purpose: reading.purposes.map(clause(reading)),
    requirements: reading.requirements.map(clause(reading)),
    generalGoal: firstGoal ? { number: null, text: [firstGoal, ...moreGoals].map(({ text }) => text).join("\n"), source: placeOf(reading, firstGoal.span) } : null,
    targets,
    taskGroups: reading.taskGroups.map(({ number, title, span, tasks }) => {
      const source = groupPlace(reading, number, span);
      return { number: number || "-", title, tasks: tasks.map(taskOf(source)), source };
    }),
    taskTables: Object.fromEntries(reading.taskTables.map(tableOf)),
    funding: { paragraphs: fundingOf(reading), lines: [] },
    responsibilities: reading.responsibilities.map(({ number, agency, duties, span }) => {
      const source = groupPlace(reading, number, span);
      return { number: number || "-", agency: agencies.idOf(agency), ...(isAsked(agency) ? { requested: true as const } : {}), duties: duties.map(taskOf(source)), source };
    }),
    reporting: reading.reporting.filter(({ kind }) => kind === "yearly" || kind === "once").map((one, at) => ruleOf(one, at, agencies)),
    reviews: reading.reporting.flatMap((one) => reviewOf(one, shift) ?? []),
    recipients: reading.recipients.map(recipientOf),
    signature: signatureOf(reading, choices, issues),
    ...(reading.printed && choices.shift === undefined ? { printed: withAdded(reading.printed, choices) } : {}),
  };
  reading.unread.forEach(({ text }, at) => {
    if (choices.unread[at] === undefined)
      issues.push({ code: "import.unread", severity: "warning", place: `unread.${at}`, message: `Chưa hiểu đoạn “${text.length > 120 ? `${text.slice(0, 117)}…` : text}”.`, remedy: "Hãy đọc lại: thêm chỉ tiêu bằng tay nếu đoạn này có chỉ tiêu, hoặc ghi chú vì sao bỏ qua." });
  });
  return { plan, agencies: agencies.added, issues: [...issues, ...open] };
};
