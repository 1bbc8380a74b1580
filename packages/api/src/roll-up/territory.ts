import { createUnitTree, type IsoDate, type Level, type Unit, type UnitId, unitId, type UnitTree } from "@xhht/core";

/**
 * The part of the tree that a restatement of one unit needs: what lies below it on the day, all that those units were made
 * of, everything that became of those (a piece may lie across the border), and the units above.
 */
export const territory = (tree: UnitTree, root: Unit, on: IsoDate): UnitTree => {
  const kept = new Map<UnitId, Unit>();
  const keep = (unit: Unit | undefined): boolean => {
    if (!unit || kept.has(unitId(unit))) return false;
    kept.set(unitId(unit), unit);
    return true;
  };
  const down = (unit: Unit): void => {
    if (keep(unit)) for (const child of tree.children(unit, on)) down(child);
  };
  down(root);
  const back = [...kept.values()];
  for (const unit of back) for (const { from } of tree.predecessors(unit)) if (keep(tree.byId(from))) back.push(tree.byId(from)!);
  const forth = [...kept.values()];
  for (const unit of forth) for (const { to } of tree.successors(unit)) if (keep(tree.byId(to))) forth.push(tree.byId(to)!);
  // A map that grows while it is walked is walked to its end: parents of parents are kept too.
  for (const unit of kept.values()) for (const { parent } of unit.versions) if (parent) keep(tree.byId(parent));
  const successions = [...kept.values()].flatMap((unit) => tree.successors(unit)).filter(({ to }) => kept.has(to));
  return createUnitTree([...kept.values()], successions);
};

/** The units of a level at or below one on a day. */
export const unitsOfLevel = (tree: UnitTree, unit: Unit, level: Level, on: IsoDate): Unit[] =>
  unit.level === level ? [unit] : tree.children(unit, on).flatMap((child) => unitsOfLevel(tree, child, level, on));
