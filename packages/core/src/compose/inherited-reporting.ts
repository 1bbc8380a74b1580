import type { Plan } from "../plan/plan.ts";
import type { ReportingRule } from "../plan/reporting.ts";
import type { Definition, PlanOrigin } from "./definition.ts";

/** A reporting rule, and whose day it uses when the plan itself names none. */
export interface ReportingInForce extends ReportingRule {
  inheritedFrom: { origin: string; plan: string | null; source: string } | null;
}

type Dated = ReportingRule & {
  due: NonNullable<ReportingRule["due"]>;
  inheritedFrom: NonNullable<ReportingInForce["inheritedFrom"]>;
};

/**
 * What a plan owes every year. A rule without a day keeps its own words and takes the day of the nearest plan above for the same programme, else
 * the definition's (the level plugin's default); a plan without any yearly rule takes those rules whole.
 */
export const inheritedReporting = (
  plan: Pick<Plan, "programme" | "reporting">,
  definition: Pick<Definition, "reporting" | "plansAbove">,
): ReportingInForce[] => {
  const above = definition.plansAbove.find(
    (one) => one.plan.programme === plan.programme && one.plan.reporting.some(({ due }) => due),
  );
  const inherited = above ? datedOf(above) : defaults(definition);
  if (plan.reporting.length === 0) return inherited;
  const [nearest] = inherited;
  return plan.reporting.map((rule) => {
    if (rule.due || !nearest) return { ...rule, inheritedFrom: null };
    const { due, inheritedFrom } = nearest;
    const dueAsWritten = rule.dueAsWritten ?? nearest.dueAsWritten;
    return { ...rule, due, ...(dueAsWritten === undefined ? {} : { dueAsWritten }), inheritedFrom };
  });
};

/** What a unit without a plan owes every year: what is asked of its level, the nearest rules that name a day. */
export const commonReporting = (definition: Pick<Definition, "reporting">): ReportingInForce[] => defaults(definition);

const datedOf = ({ plan, origin }: PlanOrigin): Dated[] =>
  plan.reporting.flatMap((rule) =>
    rule.due ? [{ ...rule, due: rule.due, inheritedFrom: { origin, plan: plan.id, source: rule.source } }] : [],
  );

const defaults = ({ reporting }: Pick<Definition, "reporting">): Dated[] => {
  const nearest = reporting.find(({ due }) => due)?.origin;
  return reporting.flatMap(({ origin, ...rule }) =>
    rule.due && origin === nearest
      ? [{ ...rule, due: rule.due, inheritedFrom: { origin, plan: null, source: rule.source } }]
      : [],
  );
};
