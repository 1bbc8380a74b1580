import { countPlan, effectOf, type Holding, type IsoDate, type Issue, type Programme, type Unit, type UnitTree } from "@xhht/core";
import type { StoredPlan } from "@xhht/db";
import type { PlanSummary } from "../view.ts";
import { nameOn, summarizeUnit } from "./summarize-unit.ts";

/** What a summary is made from. */
export interface PlanFacts {
  stored: StoredPlan;
  unit: Unit;
  tree: UnitTree;
  programme: Programme;
  holding: Holding;
  checks: readonly Issue[];
  on: IsoDate;
}

/** A plan as lists show it. */
export const summarizePlan = ({ stored, unit, tree, programme, holding, checks, on }: PlanFacts): PlanSummary => {
  const { id, body } = stored;
  const { kind, number, issuedOn, title } = body.document;
  const holder = holding.holder === null ? undefined : tree.byId(holding.holder);
  const { targets, taskGroups, tasks, responsibilities, duties, taskTables } = countPlan(body);
  const tally = (severity: Issue["severity"]): number => checks.filter((issue) => issue.severity === severity).length;
  return {
    id,
    title,
    number: number === null ? null : `${kind} ${number}`,
    issuedOn,
    effect: effectOf(body),
    programme: { id: programme.id, label: programme.label, short: programme.short },
    unit: summarizeUnit(tree, unit, on),
    holder: holder ? { id: holding.holder!, name: nameOn(holder, on) } : null,
    closedOn: holding.closedOn,
    counts: { targets, taskGroups, tasks, responsibilities, duties, taskTables: taskTables.length },
    issues: { error: tally("error"), warning: tally("warning"), hint: tally("hint") },
  };
};
