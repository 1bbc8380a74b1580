import type { UnitTree } from "../unit/tree.ts";
import type { Level, Unit } from "../unit/unit.ts";

const known = new WeakMap<UnitTree, Set<Unit>>();

const withoutCommunes = (tree: UnitTree): Set<Unit> => {
  const found = new Set(
    tree.units.filter(
      (unit) => unit.level === "district" && tree.children(unit, unit.validTo ?? "9999-12-31").length === 0,
    ),
  );
  known.set(tree, found);
  return found;
};

/**
 * Whether a unit answers among those of a level: it is of that level, or where communes answer it is a district that has none
 * (the island districts until 30/06/2025), whose people stand in no commune's figure.
 */
export const answersAt = (unit: Unit, level: Level, tree: UnitTree): boolean =>
  unit.level === level ||
  (level === "commune" && unit.level === "district" && (known.get(tree) ?? withoutCommunes(tree)).has(unit));
