import {
  countsIn, type Definition, deadlineOf, formOf, holderOn, inheritedReporting, type IsoDate, period, type PeriodId, type ReportDeadline,
  type ReportForm, reportId, type ReportId, type ReportingInForce, type ReportRef, type ReportSubject, reviewLabel, reviewsOwed, type Takeover, type Unit, type UnitId, type UnitTree,
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
  /** Null where nobody names a day. */
  deadline: ReportDeadline | null;
}

/** What obligations are worked out from. */
export interface ObligationSources {
  tree: UnitTree;
  definitions: Definitions;
  plans: readonly StoredPlan[];
  takeovers: readonly Takeover[];
}

/**
 * The reports that a unit owes in a year. Whoever holds a plan on the last day of a period reports on all of it: a plan
 * that closed before owes nothing, one that was taken over is owed by its new holder. A unit without a plan owes what is
 * asked of every unit of its level. Reviews are owed in the year in which they are due.
 */
export const obligations = (sources: ObligationSources, id: UnitId, year: number): Obligation[] => {
  const { tree, definitions, plans } = sources;
  const unit = tree.byId(id);
  const yearly = period(String(year));
  if (!unit || !yearly || !livesOn(unit, yearly.to)) return [];
  const definition = definitions.of(unit, yearly.to);
  const held = plans.filter((plan) => holderOf(plan, sources, yearly.to) === id);
  const owed = held.flatMap((plan) => owedForPlan({ unit: id, plan, definition, year, of: plan.unit === id ? null : tree.byId(plan.unit)! }));
  if (owed.length > 0 || definition.targets.length === 0 || !isRunning(definition, year)) return owed;
  const deadline = deadlineOf(askedOfAll(definition), yearly.id);
  return [obligation(id, "common", yearly.id, { kind: "yearly", title: `Báo cáo năm ${year} theo chỉ tiêu chung`, plan: null, definition, deadline })];
};

interface Holder {
  unit: UnitId;
  plan: StoredPlan;
  definition: Definition;
  year: number;
  /** The unit that issued the plan, where it is another one. */
  of: Unit | null;
}

const owedForPlan = ({ unit, plan, definition, year, of }: Holder): Obligation[] => {
  const programme = definition.programmes[plan.programme];
  const yearly = String(year);
  if (!programme || !countsIn(year, plan.body, programme)) return [];
  const whose = of ? ` (kế hoạch của ${nameOn(of, definition.on)})` : "";
  const make = (kind: Obligation["kind"], span: PeriodId, words: string, deadline: ReportDeadline | null): Obligation =>
    obligation(unit, plan.id, span, { kind, title: `${words}, ${programme.short}${whose}`, plan, definition, deadline });
  const { from } = programme.period;
  return [
    make("yearly", yearly, `Báo cáo năm ${year}`, deadlineOf(inheritedReporting(plan.body, definition), yearly)),
    ...reviewsOwed(plan.body, year).map(({ kind, deadline }) =>
      make(kind, `${from}/${year}`, `Báo cáo ${reviewLabel[kind].toLocaleLowerCase("vi")} giai đoạn ${from}–${year}`, deadline),
    ),
  ];
};

/** When what is asked of every unit is due: the nearest who names a day says it. */
const askedOfAll = ({ reporting }: Definition): ReportingInForce[] => {
  const nearest = reporting.find(({ due }) => due)?.origin;
  return reporting
    .filter(({ origin }) => origin === nearest)
    .map(({ origin, ...rule }) => ({ ...rule, inheritedFrom: { origin, plan: null, source: rule.source } }));
};

const holderOf = ({ id, unit }: StoredPlan, { takeovers, tree }: ObligationSources, on: IsoDate): UnitId | null => {
  const [plugin = "", plan = ""] = id.split("/");
  return holderOn({ plugin, plan, unit }, takeovers, on, tree).holder;
};

const livesOn = (unit: Unit, day: IsoDate): boolean => dayWithin(unit, day) === day && unit.level !== "nation";

/** Whether a programme that sets a target for the unit runs in a year. */
const isRunning = ({ programmes }: Definition, year: number): boolean =>
  Object.values(programmes).some(({ period: { from, to } }) => from <= year && year <= to);

const obligation = (unit: UnitId, subject: ReportSubject, span: PeriodId, rest: Pick<Obligation, "kind" | "title" | "plan" | "definition" | "deadline">): Obligation => {
  const ref = { unit, subject, period: span };
  return { ...ref, id: reportId(ref), ...rest };
};

/** The year in which a report of a period is owed: the last one. */
export const yearOf = (id: PeriodId): number | null => {
  const span = period(id);
  return span && Number(span.to.slice(0, 4));
};

/** Everything that an owed report asks for, under the title by which it is owed. */
export const formOfOwed = ({ unit, subject, period: span, title, plan, definition }: Obligation): ReportForm => {
  const origin = plan && definition.plans.find((one) => `${one.origin}/${one.plan.id}` === plan.id);
  if (plan && !origin) throw new Error(`plan ${plan.id} is owed by ${unit}, whose definition does not hold it`);
  return { ...formOf(definition, { unit, subject, period: span }, origin ? { ...origin, plan: plan!.body } : null), title };
};

/** The three periods before one, newest first: what stood in them is shown beside what is typed. Only years have such. */
export const earlierPeriods = (id: PeriodId): PeriodId[] => {
  const year = /^\d{4}$/.test(id) ? Number(id) : null;
  return year === null ? [] : [1, 2, 3].map((back) => String(year - back));
};
