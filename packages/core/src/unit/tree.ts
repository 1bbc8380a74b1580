import { existsOn, unitId, versionOn, type IsoDate, type Succession, type Unit, type UnitId, type UnitRef } from "./unit.ts";

/** The administrative tree through time, held in memory. Every answer is for a day. */
export interface UnitTree {
  readonly units: readonly Unit[];
  readonly successions: readonly Succession[];
  /** The unit with this identity. */
  byId(id: UnitId): Unit | undefined;
  /** The unit that bears a code on a day. */
  at(ref: UnitRef): Unit | undefined;
  /** All units that ever bore a code, oldest first. */
  withCode(code: string): Unit[];
  /** Units above, nearest first, ending with the nation; as of a day, or of the unit's own last day if it ended earlier. */
  ancestors(unit: Unit, on: IsoDate): Unit[];
  /** Units directly below on a day, in code order. */
  children(unit: Unit, on: IsoDate): Unit[];
  /** What directly became of a unit. */
  successors(unit: Unit): Succession[];
  /** From what a unit was directly made. */
  predecessors(unit: Unit): Succession[];
}

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

/** Indexes units and successions; input order does not matter. */
export const createUnitTree = (units: readonly Unit[], successions: readonly Succession[]): UnitTree => {
  const ids = new Map<UnitId, Unit>();
  const codes = new Map<string, Unit[]>();
  const below = new Map<UnitId, Unit[]>();
  const forward = new Map<UnitId, Succession[]>();
  const backward = new Map<UnitId, Succession[]>();
  for (const unit of units) {
    ids.set(unitId(unit), unit);
    push(codes, unit.code, unit);
    for (const parent of new Set(unit.versions.map((version) => version.parent))) if (parent) push(below, parent, unit);
  }
  for (const list of codes.values()) list.sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  for (const list of below.values()) list.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  for (const succession of successions) {
    push(forward, succession.from, succession);
    push(backward, succession.to, succession);
  }
  const parentOn = (unit: Unit, on: IsoDate): Unit | undefined => {
    const day = unit.validTo !== null && unit.validTo < on ? unit.validTo : on;
    const parent = versionOn(unit, day).parent;
    return parent === null ? undefined : ids.get(parent);
  };
  return {
    units,
    successions,
    byId: (id) => ids.get(id),
    at: ({ code, on }) => codes.get(code)?.find((unit) => existsOn(unit, on)),
    withCode: (code) => codes.get(code) ?? [],
    ancestors(unit, on) {
      const path: Unit[] = [];
      for (let above = parentOn(unit, on); above && !path.includes(above); above = parentOn(above, on)) path.push(above);
      return path;
    },
    children: (unit, on) =>
      (below.get(unitId(unit)) ?? []).filter((child) => existsOn(child, on) && versionOn(child, on).parent === unitId(unit)),
    successors: (unit) => forward.get(unitId(unit)) ?? [],
    predecessors: (unit) => backward.get(unitId(unit)) ?? [],
  };
};
