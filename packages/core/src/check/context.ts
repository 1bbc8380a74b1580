import type { Definition, PlanOrigin } from "../compose/definition.ts";
import type { Indicator, IndicatorCode } from "../indicator/indicator.ts";
import type { Agency, AgencyId } from "../plan/agency.ts";
import type { Holding } from "../plan/holder.ts";
import type { Plan } from "../plan/plan.ts";
import type { Programme } from "../plan/programme.ts";
import type { LevelTarget } from "../target/target.ts";
import type { UnitTree } from "../unit/tree.ts";
import { fullName, versionOn, type IsoDate, type Unit } from "../unit/unit.ts";

/** A goal that a programme sets for every unit of the plan's level. */
export type NationTarget = LevelTarget & { programme: string };

/** What surrounds a plan. Every part may be absent; what needs it is then not asked. */
export interface CheckContext {
  indicators?: Record<IndicatorCode, Indicator>;
  agencies?: Record<AgencyId, Agency>;
  /** The programme that the plan carries out. */
  programme?: Programme;
  nationTargets?: readonly NationTarget[];
  /** The plan of the unit above for the same programme, and whose it is. */
  parent?: { plan: Plan; who: string };
  /** The unit that issued the plan. */
  unit?: Unit;
  tree?: UnitTree;
  /** The day for which the plan is looked at. */
  on?: IsoDate;
  /** Who holds the plan on that day, where takeovers are known. */
  holding?: Holding;
}

/** Gathers the context of a plan from the composed definition of its unit. */
export const checkContext = (
  definition: Definition,
  { plan, unit: id }: PlanOrigin,
  tree: UnitTree,
  holding?: Holding,
): CheckContext => {
  const programme = definition.programmes[plan.programme];
  const above = definition.plansAbove.find((one) => one.plan.programme === plan.programme);
  const issuerAbove = above && tree.byId(above.unit);
  const unit = tree.byId(id);
  const ofProgramme = new Map(Object.values(definition.programmes).map((one) => [one.origin, one.id]));
  return {
    indicators: definition.indicators,
    agencies: definition.agencies,
    ...(programme && { programme }),
    nationTargets: definition.targets.flatMap((target) => {
      const from = ofProgramme.get(target.origin);
      return from === undefined ? [] : [{ ...target, programme: from }];
    }),
    ...(above && issuerAbove && { parent: { plan: above.plan, who: fullName(versionOn(issuerAbove, definition.on)) } }),
    ...(unit && { unit }),
    tree,
    on: definition.on,
    ...(holding && { holding }),
  };
};
