import type { UnitTree } from "../unit/tree.ts";
import { existsOn, unitId, versionOn, type IsoDate, type Level, type Unit, type UnitId } from "../unit/unit.ts";
import { createFrame, type Frame } from "./kernel-frame.ts";

/** Levels from the top down; a unit's level is kept as its place in this list. */
export const levels: readonly Level[] = ["nation", "province", "district", "commune"];

/** The units of one day in preorder, as numbers: made once for a version of the tree, used by every series of that day. */
export interface Layout {
  readonly on: IsoDate;
  /** Identities by position; a unit comes before all units below it. */
  readonly ids: readonly UnitId[];
  /** Position of the unit above, −1 at the top. */
  readonly parent: Int32Array;
  /** Position after the last unit below. */
  readonly end: Int32Array;
  /** Place in `levels`. */
  readonly level: Uint8Array;
  /** Position of a unit, −1 where it does not exist on that day. */
  positionOf(id: UnitId): number;
  /** The layout as those see it who roll up what the units of one level report; made once. */
  frame(reportsAt: Level): Frame;
}

/** A unit whose parent does not exist on the day stands at the top: nothing is lost without being seen. */
const tops = (tree: UnitTree, on: IsoDate): Unit[] =>
  tree.units.filter((unit) => {
    if (!existsOn(unit, on)) return false;
    const { parent } = versionOn(unit, on);
    const above = parent === null ? undefined : tree.byId(parent);
    return above === undefined || !existsOn(above, on);
  });

/** Lays out the tree as it stood on a day; children in code order, so that equal trees give equal positions. */
export const layoutOf = (tree: UnitTree, on: IsoDate): Layout => {
  const ids: UnitId[] = [];
  const parents: number[] = [];
  const ends: number[] = [];
  const heights: number[] = [];
  const place = (unit: Unit, parent: number): void => {
    const at = ids.push(unitId(unit)) - 1;
    parents.push(parent);
    heights.push(levels.indexOf(unit.level));
    for (const child of tree.children(unit, on)) place(child, at);
    ends[at] = ids.length;
  };
  for (const top of tops(tree, on).toSorted((a, b) => (unitId(a) < unitId(b) ? -1 : 1))) place(top, -1);
  const positions = new Map(ids.map((id, at) => [id, at]));
  const frames = new Map<Level, Frame>();
  const layout: Layout = {
    on,
    ids,
    parent: Int32Array.from(parents),
    end: Int32Array.from(ends),
    level: Uint8Array.from(heights),
    positionOf: (id) => positions.get(id) ?? -1,
    frame(reportsAt) {
      const known = frames.get(reportsAt);
      if (known) return known;
      const made = createFrame(layout, levels.indexOf(reportsAt));
      frames.set(reportsAt, made);
      return made;
    },
  };
  return layout;
};
