import type { Reading } from "../reading.ts";
import type { ExpectedTarget } from "../targets/score.ts";

/** What a person finds in a whole plan: the facts of its parts, a line each (`tasks 2 3`), and its goals. */
export interface PlanExpectation {
  parts: Record<string, string>;
  targets: ExpectedTarget[];
  /** How many of the goals the grammar is known not to read as a person does; they begin with `!`. */
  missed: number;
}

const orNull = (word: string | undefined): string | null => (word === undefined || word === "-" ? null : word);

const measureOf = (unit: string | null): ExpectedTarget["measure"] => {
  if (unit === "%") return "ratio";
  if (unit === "±%" || unit === "%/năm") return "rate";
  if (unit === "level") return "level";
  return unit === "standard_met" || unit === "title" || unit === "qualitative" ? "status" : "count";
};

const targetOf = (line: string): ExpectedTarget => {
  const [figure = "", code, modality = "achieve", nested] = line.replace(/^! /, "").split("|").map((part) => part.trim());
  const [year, comparator, value, ...rest] = figure.split(/\s+/);
  const unit = rest.join(" ");
  return {
    milestone: orNull(year) === null ? null : Number(year), comparator: orNull(comparator) as ExpectedTarget["comparator"],
    value: orNull(value) === null ? null : Number(value), unit: unit === "±%" ? "%" : unit, measure: measureOf(unit),
    modality, nested: nested === "nested", indicator: orNull(code),
  };
};

/** Reads what a person wrote down: goals as `2025 gte 75 % | CODE | achieve | nested`, `-` for nothing; other lines are parts. */
export const expectationOf = (text: string): PlanExpectation => {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const parts = lines.filter((line) => !line.includes("|")).map((line): [string, string] => [line.split(" ")[0]!, line.slice(line.indexOf(" ") + 1).trim()]);
  return { parts: Object.fromEntries(parts), targets: lines.filter((line) => line.includes("|")).map(targetOf), missed: lines.filter((line) => line.startsWith("!")).length };
};

const head = (one: Reading["document"]): string => [one.kind, one.number, one.date, one.issuer].map((part) => part ?? "-").join(" ");

/** The parts of a reading in the same words as a person's expectation. */
export const partsSaid = (reading: Reading): Record<string, string> => ({
  head: head(reading.document),
  ...(reading.decision && { decision: head(reading.decision) }),
  place: reading.place ?? "-",
  signer: reading.signature?.name ?? "-",
  bases: String(reading.legalBases.length),
  aims: [reading.purposes, reading.requirements, reading.generalGoal].map(({ length }) => length).join(" "),
  tasks: reading.taskGroups.map(({ tasks }) => tasks.length).join(" "),
  duties: reading.responsibilities.map(({ duties }) => duties.length).join(" "),
  funding: String(reading.funding.length),
  reporting: reading.reporting.map(({ due }) => due ?? "-").join(" ") || "-",
  recipients: String(reading.recipients.length),
});

/** How many facts of the parts agree, and which do not, as `tasks: 2 3, read 2 2`. */
export const partsCompared = (expected: PlanExpectation["parts"], reading: Reading): { facts: number; wrong: string[] } => {
  const said = partsSaid(reading);
  const names = Object.keys(expected);
  return { facts: names.length, wrong: names.filter((name) => expected[name] !== (said[name] ?? "-")).map((name) => `${name}: ${expected[name]!}, read ${said[name] ?? "-"}`) };
};
