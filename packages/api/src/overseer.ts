import { existsOn, type IsoDate, type UnitId, unitId, type UnitTree } from "@xhht/core";

/** Who decides on the people of a unit on a day: the unit itself, or once it ended the nearest unit above it that lives on. */
export const overseer = (tree: UnitTree, id: UnitId, on: IsoDate): UnitId | null => {
  const unit = tree.byId(id);
  const living = unit && [unit, ...tree.ancestors(unit, on)].find((one) => existsOn(one, on));
  return living ? unitId(living) : null;
};
