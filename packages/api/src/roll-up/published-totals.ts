import { givenAway, type Leaf, type PeriodId, type Unit, type UnitId, unitId, without } from "@xhht/core";
import { dayOf, type Fact, type Figures, figuresAbove, indicatorOf, leafOf, publishedFacts, type Queries, type Sources } from "@xhht/db";
import type { World } from "../world.ts";

/**
 * The totals of a unit from published reports alone; what stands between is not stored, so it is worked out too. A suppressed cell
 * that could be told by taking the published ones from a total is not counted in it: to everybody it was not reported (decision 0015).
 */
export const publishedTotals = async (world: World, db: Queries, id: UnitId, period: PeriodId): Promise<Figures> => {
  const above = figuresAbove(world.counting, world.asked);
  const suppressed: Fact[] = [];
  const from: Sources = {
    facts: async (units, of) => {
      const facts = await publishedFacts(db, units, of);
      suppressed.push(...facts.filter(({ state }) => state === "suppressed"));
      return facts;
    },
    rolled: async (units, of) => {
      const found = new Map<UnitId, Figures>();
      for (const unit of units) found.set(unit, await above(from, unit, of));
      return found;
    },
  };
  const totals = await above(from, id, period);
  const unit = world.tree.byId(id);
  return unit && suppressed.length > 0 ? guarded(world, totals, unit, period, suppressed) : totals;
};

const guarded = ({ tree, counting }: World, totals: Figures, unit: Unit, period: PeriodId, suppressed: readonly Fact[]): Figures => {
  const day = dayOf(unit, period);
  const known = new Map<UnitId, Unit[]>();
  const children = (of: Unit): Unit[] => {
    const found = known.get(unitId(of)) ?? tree.children(of, day);
    known.set(unitId(of), found);
    return found;
  };
  return new Map(
    [...totals].map(([name, figure]) => {
      const series = counting.series(indicatorOf(name)).find((one) => one.id === name)!;
      const counted = suppressed.filter((fact) => fact.indicator === series.indicator && tree.byId(fact.unit)?.level === series.level);
      const cells = new Map(counted.map((fact): [UnitId, Leaf] => [fact.unit, leafOf(fact)]));
      return [name, without(figure, givenAway({ children }, unit, day, cells, series), series)];
    }),
  );
};
