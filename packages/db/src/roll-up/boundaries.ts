import { existsOn, type IsoDate, period as periodOf, type PeriodId, type Unit, type UnitId, unitId, type UnitTree } from "@xhht/core";

/** The day whose boundaries count for a unit's figure of a period, as reported: its last, or the unit's own last within it. */
export const dayOf = ({ validTo }: Pick<Unit, "validTo">, id: PeriodId): IsoDate => {
  const { to } = periodOf(id)!;
  return validTo !== null && validTo < to ? validTo : to;
};

/** The province in which a unit lay when it was observed: itself where it is one, the nation for the nation. */
export const provinceOf = (tree: UnitTree, unit: Unit, id: PeriodId): UnitId => {
  const path = [unit, ...tree.ancestors(unit, dayOf(unit, id))];
  return unitId(path.find(({ level }) => level === "province") ?? path.at(-1)!);
};

/**
 * Every unit whose figure of a period may hold what a unit reported: those above it on any day of the period. More than
 * need be is harmless, for each is worked out anew.
 */
export const above = (tree: UnitTree, id: UnitId, span: PeriodId, found = new Set<UnitId>()): Set<UnitId> => {
  const unit = tree.byId(id);
  const { from, to } = periodOf(span)!;
  for (const [at, version] of (unit?.versions ?? []).entries()) {
    const next = unit!.versions[at + 1]?.from ?? "9999";
    const parent = version.parent !== null && version.from <= to && next > from ? tree.byId(version.parent) : undefined;
    if (!parent || found.has(unitId(parent)) || !livesIn(parent, from, to)) continue;
    found.add(unitId(parent));
    above(tree, unitId(parent), span, found);
  }
  return found;
};

const livesIn = (unit: Unit, from: IsoDate, to: IsoDate): boolean => existsOn(unit, to) || (unit.validFrom <= to && (unit.validTo ?? to) >= from);

const heights = ["commune", "district", "province", "nation"] as const;

/** How far above the communes a unit stands: what is below is folded first. */
export const height = ({ level }: Unit): number => heights.indexOf(level);
