import type { Level } from "@xhht/core";
import type { Branch } from "../outline/tree.ts";
import { joinPassages, type Passage, type Span, wholeSpan } from "../passage.ts";
import type { Reading } from "../reading.ts";
import type { TargetClause } from "../targets/target-clause.ts";
import { clausesOf } from "./aims.ts";
import { tableOf } from "./annex.ts";
import { namesGroup, objectiveClauses } from "./objectives.ts";
import { reportingIn, reportingRule } from "./reporting.ts";
import { responsibilitiesOf } from "./responsibilities.ts";
import { pointsOf, prose, type Section, sectionsOf, wordsOf } from "./section.ts";
import { taskGroupsOf } from "./tasks.ts";

/** What the body of a plan says, part by part. */
export interface Body extends Pick<Reading, "purposes" | "requirements" | "generalGoal" | "taskGroups" | "responsibilities" | "funding" | "reporting" | "sections"> {
  tables: Reading["taskTables"];
  /** Where goals may stand, objectives first. */
  clauses: TargetClause[];
  taken: Span[];
}

const spansUnder = (branch: Branch): Span[] => [branch.span, ...branch.children.flatMap(spansUnder)];

const tablesUnder = (title: string, branches: readonly Branch[]): Reading["taskTables"] => {
  let last = title;
  return branches.flatMap((branch) => {
    if (branch.table) return [tableOf(last, branch.table)];
    last = branch.passage.text.length < 160 ? branch.passage.text.replace(/[.:;]+$/u, "") : last;
    return tablesUnder(last, branch.children);
  });
};

const reportingUnder = (branches: readonly Branch[]): Reading["reporting"] =>
  branches.flatMap((branch) => (branch.table ? branch.table.rows.slice(1).flatMap((row) => reportingIn(dutyWithTime(row), branch.place)) : [...reportingIn(branch.passage, branch.place), ...reportingUnder(branch.children)]));

/** The cells of a row of duties that speak of a report and of a day, as one sentence. */
const dutyWithTime = (row: readonly Passage[]): Passage =>
  row.filter(({ text }) => /báo cáo|sơ kết|tổng kết|\d{1,2}\s*[/-]\s*\d{1,2}|ngày|quý/iu.test(text)).reduce(joinPassages, { text: "", offsets: [] });

/** Headings and marks of a part of the body; the words under them count only where a goal was read in them. */
const headingSpans = (branch: Branch): Span[] => {
  if (branch.table) return [...branch.table.rows[0]!, ...branch.table.rows.slice(1).filter(namesGroup).flat()].map(wholeSpan);
  const first = branch.passage.offsets[0];
  const mark: Span[] = branch.mark && first !== undefined ? [[branch.span[0], first]] : [];
  if (!branch.mark && branch.passage.text.endsWith(":")) return [branch.span];
  return branch.children.length === 0 ? mark : [branch.span, ...branch.children.flatMap(headingSpans)];
};

const readSection = (section: Section, body: Body, year: number | null, level: Level | null): void => {
  const { role, branch, items, title, lead } = section;
  const tables = tablesUnder(title.text.replace(/[.:;]+$/u, ""), items);
  const all = [branch.span, ...items.flatMap(spansUnder)];
  if (role && branch.mark) body.sections.push({ number: branch.mark.label, title: title.text, role, place: branch.place, span: branch.span });
  switch (role) {
    case "aims":
    case "purpose":
      body.purposes.push(...clausesOf(section));
      break;
    case "requirement":
      body.requirements.push(...clausesOf(section));
      break;
    case "goal":
      body.generalGoal.push(...clausesOf(section));
      break;
    case "objectives": {
      const clauses = objectiveClauses(section, year, level);
      const general = clauses.length > 0 && items.length > 0 && prose(items).length === items.length && !clauses.some(({ passage }) => /\d\s*%|mức\s+độ/u.test(passage.text));
      if (general) body.generalGoal.push(...clausesOf(section));
      else body.clauses.push(...clauses);
      body.taken.push(...(general ? all : [...(lead ? [] : [branch.span]), ...items.flatMap(headingSpans)]));
      body.tables.push(...tables);
      return;
    }
    case "tasks":
      for (const { group, clauses } of taskGroupsOf(section, level)) {
        body.taskGroups.push(group);
        body.clauses.push(...clauses);
      }
      body.reporting.push(...reportingUnder(items));
      break;
    case "funding":
      body.funding.push(...clausesOf(section));
      break;
    case "organisation":
      body.responsibilities.push(...responsibilitiesOf(section));
      body.reporting.push(...reportingUnder(items));
      break;
    case "bases":
      // The documents cited in it are read wherever they stand.
      break;
    case "reporting":
      for (const words of [...(lead ? [{ passage: lead, place: branch.place }] : []), ...items.filter(({ table }) => !table).flatMap((item) => [{ passage: wordsOf(item), place: item.place }, ...pointsOf(item).map((point) => ({ passage: wordsOf(point), place: point.place }))])]) {
        body.reporting.push(...reportingRule(words.passage, words.place));
      }
      break;
    default:
      // A heading that only holds sections with a purpose is understood; what stands under it alone is not.
      if (items.length < branch.children.length) body.taken.push([branch.span[0], Math.max(branch.span[0], wholeSpan(title)[1])]);
      body.tables.push(...tables);
      body.taken.push(...items.filter(({ table }) => table).map(({ span }) => span));
      return;
  }
  body.tables.push(...tables);
  body.taken.push(...all);
};

/** Reads the tree of a body; `year` is the milestone that the title names, for goals that name none. */
export const readBody = (tree: readonly Branch[], year: number | null, level: Level | null): Body => {
  const body: Body = { purposes: [], requirements: [], generalGoal: [], taskGroups: [], responsibilities: [], funding: [], reporting: [], sections: [], tables: [], clauses: [], taken: [] };
  for (const section of sectionsOf(tree)) readSection(section, body, year, level);
  return body;
};
