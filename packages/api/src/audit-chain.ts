import { type IsoDate, type UnitId, unitId, type UnitTree } from "@xhht/core";

/** The log in which an act on a unit is written: that of the province it lies in, else the nation's. */
export const auditChain = (tree: UnitTree, id: UnitId, on: IsoDate): string => {
  const unit = tree.byId(id);
  const province = unit && [unit, ...tree.ancestors(unit, on)].find(({ level }) => level === "province");
  return province ? unitId(province) : "VN@0000";
};
