import { type IsoDate, type LoadedPlugin, type StoredDefinition, type Takeover, type Unit, type UnitId, unitId, type UnitTree } from "@xhht/core";
import type { StoredPlan } from "@xhht/db";

/** Names a kind of units: the same name means that the same plugins speak for them and none of them holds a plan. */
export type Alike = (unit: Unit, on: IsoDate) => string;

/** Thousands of units have nothing of their own: what is worked out for one of a kind holds for all. */
export const alikeAmong = (sources: {
  tree: UnitTree;
  plugins: readonly LoadedPlugin[];
  stored: readonly StoredDefinition[];
  plans: readonly StoredPlan[];
  takeovers: readonly Takeover[];
}): Alike => {
  const { tree, plugins, stored, plans, takeovers } = sources;
  const spokenFor = new Set<UnitId>();
  for (const { definition } of [...plugins, ...stored]) {
    const unit = definition.unit && tree.at(definition.unit);
    if (unit) spokenFor.add(unitId(unit));
  }
  const holders = new Set<UnitId>([...plans.map(({ unit }) => unit), ...takeovers.map(({ successor }) => successor)]);
  const work = (unit: Unit, on: IsoDate): string => {
    const id = unitId(unit);
    if (holders.has(id)) return `${id} ${on}`;
    const path = [id, ...tree.ancestors(unit, on).map(unitId)].filter((one) => spokenFor.has(one));
    return `${unit.level} ${path.join(" ")} ${on}`;
  };
  // A table of units asks for each of them several times, on one day.
  const latest = new WeakMap<Unit, { on: IsoDate; name: string }>();
  return (unit, on) => {
    const known = latest.get(unit);
    if (known?.on === on) return known.name;
    const name = work(unit, on);
    latest.set(unit, { on, name });
    return name;
  };
};
