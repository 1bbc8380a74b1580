import {
  type Definition, effectOf, holderOn, type IsoDate, period, type PeriodId, reportId, type ReportId, type ReportRef, type ReportSubject, type Takeover,
  type Unit, type UnitId, type UnitTree,
} from "@xhht/core";
import type { StoredPlan } from "@xhht/db";
import { dayWithin, nameOn } from "./answer/summarize-unit.ts";
import type { Definitions } from "./definitions.ts";

/** A report that a unit owes, with what it is made from. */
export interface Obligation extends ReportRef {
  id: ReportId;
  kind: "yearly" | "midterm" | "final";
  title: string;
  /** The plan in force; null for what is asked of every unit. */
  plan: StoredPlan | null;
  /** In force for the unit on the last day of the period. */
  definition: Definition;
}

/** What obligations are worked out from. */
export interface ObligationSources {
  tree: UnitTree;
  definitions: Definitions;
  plans: readonly StoredPlan[];
  takeovers: readonly Takeover[];
}

const reviewWords = { midterm: "Báo cáo sơ kết", final: "Báo cáo tổng kết" } as const;

/**
 * The reports that a unit owes in a year. Whoever holds a plan on the last day of a period reports on all of it: a plan
 * that closed before owes nothing, one that was taken over is owed by its new holder. A unit without a plan owes what is
 * asked of every unit of its level. Reviews are owed in the year in which they are due.
 */
export const obligations = ({ tree, definitions, plans, takeovers }: ObligationSources, id: UnitId, year: number): Obligation[] => {
  const unit = tree.byId(id);
  const yearly = period(String(year));
  if (!unit || !yearly || !livesOn(unit, yearly.to)) return [];
  const definition = definitions.of(unit, yearly.to);
  const held = plans.filter((plan) => holds(plan, id, yearly.to));
  const owed = held.flatMap((plan) => {
    const programme = definition.programmes[plan.programme];
    if (!programme || effectOf(plan.body).on > yearly.to || year > programme.period.to) return [];
    const of = plan.unit === id ? "" : ` (kế hoạch của ${nameOn(tree.byId(plan.unit)!, yearly.to)})`;
    const make = (kind: Obligation["kind"], span: PeriodId, words: string): Obligation =>
      obligation(id, plan.id, span, { kind, title: `${words}, ${programme.short}${of}`, plan, definition });
    const reviews = plan.body.reviews
      .filter(({ due }) => due.year === year)
      .map(({ kind }) => make(kind, `${programme.period.from}/${year}`, `${reviewWords[kind]} giai đoạn ${programme.period.from}–${year}`));
    const once = new Map(reviews.map((one) => [one.id, one]));
    return [make("yearly", yearly.id, `Báo cáo năm ${year}`), ...once.values()];
  });
  if (owed.length > 0 || definition.targets.length === 0 || !isRunning(definition, year)) return owed;
  return [obligation(id, "common", yearly.id, { kind: "yearly", title: `Báo cáo năm ${year} theo chỉ tiêu chung`, plan: null, definition })];

  function holds({ id: plan, unit: issuer }: StoredPlan, holder: UnitId, on: IsoDate): boolean {
    const [plugin = "", name = ""] = plan.split("/");
    return holderOn({ plugin, plan: name, unit: issuer }, takeovers, on, tree).holder === holder;
  }
};

const livesOn = (unit: Unit, day: IsoDate): boolean => dayWithin(unit, day) === day && unit.level !== "nation";

/** Whether a programme that sets a target for the unit runs in a year. */
const isRunning = ({ programmes }: Definition, year: number): boolean =>
  Object.values(programmes).some(({ period: { from, to } }) => from <= year && year <= to);

const obligation = (unit: UnitId, subject: ReportSubject, span: PeriodId, rest: Pick<Obligation, "kind" | "title" | "plan" | "definition">): Obligation => {
  const ref = { unit, subject, period: span };
  return { ...ref, id: reportId(ref), ...rest };
};

/** The year in which a report of a period is owed: the last one. */
export const yearOf = (id: PeriodId): number | null => {
  const span = period(id);
  return span && Number(span.to.slice(0, 4));
};
