import { check, checkContext, type Definition, holderOn, type Holding, type IsoDate, type Issue, type Takeover, type Unit, type UnitTree, type Yielding } from "@xhht/core";
import type { StoredPlan } from "@xhht/db";
import { remember } from "./answer/remember.ts";
import { summarizePlan } from "./answer/summarize-plan.ts";
import type { Definitions } from "./definitions.ts";
import type { PlanSummary } from "./view.ts";

/** A plan on a day, with what surrounds it. */
export interface DatedPlan {
  stored: StoredPlan;
  unit: Unit;
  on: IsoDate;
  definition: Definition;
  holding: Holding;
  checks: Issue[];
  summary: PlanSummary;
}

/** All plans in force, each worked out for a day at its first question. */
export interface PlanBook {
  ids: string[];
  /** Null where there is no such plan. */
  on(id: string, day: IsoDate): DatedPlan | null;
}

/** What a plan book needs. */
export interface PlanSources {
  plans: readonly StoredPlan[];
  tree: UnitTree;
  takeovers: readonly Takeover[];
  definitions: Definitions;
  /** What of a plugin's definition gives way, said among the checks of its plans. */
  said?: Yielding["said"];
}

/** Holds the plans in memory and remembers the latest hundred answers. */
export const openPlanBook = ({ plans, tree, takeovers, definitions, said = [] }: PlanSources): PlanBook => {
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  const known = remember<DatedPlan>(100);
  const work = (stored: StoredPlan, on: IsoDate): DatedPlan => {
    const [plugin = "", plan = ""] = stored.id.split("/");
    const unit = tree.byId(stored.unit);
    if (!unit) throw new Error(`plan ${stored.id} is of ${stored.unit}, which the tree does not hold`);
    const definition = definitions.of(unit, on);
    const programme = definition.programmes[stored.programme];
    if (!programme) throw new Error(`plan ${stored.id} is of programme ${stored.programme}, which no plugin defines`);
    const holding = holderOn({ plugin, plan, unit: stored.unit }, takeovers, on, tree);
    const givesWay = said.flatMap((one) => (one.plugin === plugin ? [one.issue] : []));
    const checks = [...givesWay, ...check(stored.body, checkContext(definition, { plan: stored.body, origin: plugin, unit: stored.unit }, tree, holding))];
    return { stored, unit, on, definition, holding, checks, summary: summarizePlan({ stored, unit, tree, programme, holding, checks, on }) };
  };
  return {
    ids: [...byId.keys()],
    on(id, day) {
      const stored = byId.get(id);
      return stored ? known(`${id} ${day}`, () => work(stored, day)) : null;
    },
  };
};
