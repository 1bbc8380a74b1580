import type { Field, FieldValue } from "../field/field.ts";
import type { Issue } from "../issue.ts";
import type { AgencyId } from "../plan/agency.ts";
import type { TaskTable } from "../plan/plan.ts";
import type { ReportingRule } from "../plan/reporting.ts";
import type { Place } from "../target/target.ts";
import type { Definition, PlanOrigin } from "./definition.ts";

/** Names in plans, targets, tables and reporting rules that nothing in the definition defines. */
export const unknownNames = (definition: Definition): Issue[] => {
  const issues: Issue[] = [];
  const agency = (origin: string, place: Place, id: AgencyId | undefined): void => {
    if (id !== undefined && !Object.hasOwn(definition.agencies, id))
      issues.push(unknown("agency", "cơ quan", origin, place, id));
  };
  const indicator = (origin: string, place: Place, code: string): void => {
    if (!Object.hasOwn(definition.indicators, code)) issues.push(unknown("indicator", "chỉ số", origin, place, code));
  };
  const rule = (origin: string, { source, from, to, via }: ReportingRule): void => {
    for (const id of [from, ...to, via]) agency(origin, source, id);
  };
  const table = (origin: string, { columns, rows, source }: TaskTable): void =>
    rows.forEach((row, at) => {
      for (const [key, column] of Object.entries(columns))
        for (const id of named(column, row[key])) agency(origin, `${source}, dòng ${at + 1}`, id);
    });
  const wholePlan = ({ plan, origin }: PlanOrigin): void => {
    for (const target of plan.targets) indicator(origin, target.source, target.indicator);
    for (const { agency: head, source, duties } of plan.responsibilities) {
      agency(origin, source, head);
      for (const duty of duties) for (const id of [duty.agency, ...(duty.with ?? [])]) agency(origin, duty.source, id);
    }
    for (const paragraph of plan.funding.paragraphs)
      for (const id of paragraph.estimate ?? []) agency(origin, paragraph.source, id);
    for (const one of plan.reporting) rule(origin, one);
    for (const one of Object.values(plan.taskTables)) table(origin, one);
  };
  for (const [code, { partOf, origin }] of Object.entries(definition.indicators))
    if (partOf !== undefined) indicator(origin, `indicators.${code}`, partOf);
  for (const target of [...definition.targets, ...definition.countedAbove]) indicator(target.origin, target.source, target.indicator);
  for (const one of definition.reporting) rule(one.origin, one);
  for (const one of Object.values(definition.taskTables)) table(one.origin, one);
  definition.plans.forEach(wholePlan);
  return issues;
};

const named = (column: Field, cell: FieldValue | undefined): AgencyId[] => {
  if (column.kind !== "agency") return [];
  return Array.isArray(cell) ? cell : typeof cell === "string" ? [cell] : [];
};

const unknown = (kind: "agency" | "indicator", word: string, origin: string, place: Place, name: string): Issue => ({
  code: `${kind}.unknown`,
  severity: "error",
  place,
  message: `Gói “${origin}” nhắc tới ${word} “${name}” ở mục ${place} nhưng không gói nào áp dụng tại đây định nghĩa ${word} này.`,
  remedy: `Sửa lại tên cho đúng, hoặc khai báo ${word} “${name}” trong gói “${origin}”.`,
});
