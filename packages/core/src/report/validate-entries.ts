import { type CellFinding, type EntryRule, type FindingLevel, type Look, standsInTheWay, type TimedEntries } from "./finding.ts";
import type { ReportForm } from "./form.ts";
import type { Earlier } from "./judge-row.ts";
import { reasonFor } from "./reason.ts";
import { asks } from "./rule/asks.ts";
import { blocks } from "./rule/blocks.ts";
import { hints } from "./rule/hints.ts";

const found = (level: FindingLevel, rules: Record<string, EntryRule>, look: Look): CellFinding[] =>
  Object.entries(rules).flatMap(([rule, find]) =>
    find(look).map(({ about = [], ...remark }) => {
      const all = [remark.key, ...about.filter((key) => key !== remark.key)];
      return { ...remark, level, rule, about: all, reason: level === "ask" ? reasonFor(all, look.entries) : null };
    }),
  );

const lookAt = (form: ReportForm, entries: TimedEntries, earlier: readonly Earlier[]): Look => ({
  form,
  entries,
  earlier,
  rows: form.sections.flatMap(({ rows }) => rows),
  specs: Object.values(form.cells),
});

const ordered = ({ cells }: ReportForm, findings: readonly CellFinding[]): CellFinding[] => {
  const place = new Map(Object.keys(cells).map((key, index) => [key, index]));
  return findings.toSorted((a, b) => place.get(a.key)! - place.get(b.key)!);
};

/**
 * What there is to see to in a report: what blocks it, what asks for a reason, what may be passed over; each in the order of
 * the form. An `ask` with a reason for the present values stays in the list, with that reason. `earlier` is newest first.
 */
export const validateEntries = (form: ReportForm, entries: TimedEntries, earlier: readonly Earlier[]): CellFinding[] => {
  const look = lookAt(form, entries, earlier);
  return [...ordered(form, found("block", blocks, look)), ...ordered(form, found("ask", asks, look)), ...ordered(form, found("hint", hints, look))];
};

/**
 * What keeps a report from being submitted, without the hints beside it: the same findings of `validateEntries` that stand in
 * the way. Hints judge every target in whole sentences, which costs more than all the rest.
 */
export const entriesInTheWay = (form: ReportForm, entries: TimedEntries, earlier: readonly Earlier[]): CellFinding[] => {
  const look = lookAt(form, entries, earlier);
  return [...ordered(form, found("block", blocks, look)), ...ordered(form, found("ask", asks, look))].filter(standsInTheWay);
};
