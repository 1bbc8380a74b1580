import { type Definition, effectOf, holderOn, type IndicatorCode, type IsoDate, type Takeover, type Target, type Unit, type UnitId, unitId, type UnitTree } from "@xhht/core";
import type { StoredPlan } from "@xhht/db";
import { remember } from "../answer/remember.ts";
import type { Alike } from "./alike.ts";

/** A target that a unit is held to, with who set it. */
export interface Goal {
  target: Target;
  /** Plugin that sets it. */
  origin: string;
  /** The plan in which it stands, `plugin/plan`; null where a programme, a level or a province sets it for all. */
  plan: string | null;
}

/** The goals of a unit, by indicator. */
export type Goals = ReadonlyMap<IndicatorCode, readonly Goal[]>;

/** The goals of a unit on a day: those of the plans that it holds; without a plan, what is set for every unit of its level. */
export const goalsAmong = (sources: {
  tree: UnitTree;
  plans: readonly StoredPlan[];
  takeovers: readonly Takeover[];
  definitionOf(unit: Unit, on: IsoDate): Definition;
  alike: Alike;
}): ((id: UnitId, on: IsoDate) => Goals) => {
  const { tree, plans, takeovers, definitionOf, alike } = sources;
  const known = remember<Goals>(10_000);
  const holds = ({ id, unit: issuer, body }: StoredPlan, unit: UnitId, on: IsoDate): boolean => {
    const [plugin = "", plan = ""] = id.split("/");
    return effectOf(body).on <= on && holderOn({ plugin, plan, unit: issuer }, takeovers, on, tree).holder === unit;
  };
  const work = (unit: Unit, on: IsoDate): Goals => {
    const held = plans.filter((plan) => holds(plan, unitId(unit), on));
    const own = held.flatMap(({ id, body }) => body.targets.map((target): Goal => ({ target, origin: id.split("/")[0]!, plan: id })));
    const all = own.length > 0 ? own : definitionOf(unit, on).targets.map(({ origin, for: _for, ...target }): Goal => ({ target, origin, plan: null }));
    const byIndicator = new Map<IndicatorCode, Goal[]>();
    for (const goal of all) byIndicator.set(goal.target.indicator, [...(byIndicator.get(goal.target.indicator) ?? []), goal]);
    return byIndicator;
  };
  return (id, on) => {
    const unit = tree.byId(id);
    return unit ? known(alike(unit, on), () => work(unit, on)) : new Map();
  };
};

/** The goal by which a year is judged: of those that fit the one with the nearest milestone to come, else the latest that passed. */
export const goalFor = (goals: readonly Goal[] | undefined, year: number, fits: (goal: Goal) => boolean): Goal | null => {
  const distance = ({ target: { milestone } }: Goal): number => (milestone === null ? 5_000 : milestone >= year ? milestone - year : 1_000 + year - milestone);
  return (goals ?? []).filter(fits).toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
};
