import { type IsoDate, type Level, type Unit, type UnitTree, fullName, versionOn } from "@xhht/core";

/** A unit for a list: what it is, where it lies, what directly became of it. An unknown beginning is `0000`. */
export interface UnitDescription {
  code: string;
  level: Level;
  /** Name with its type: `Phường Nguyễn Nghiêm`. */
  name: string;
  validFrom: IsoDate;
  validTo: IsoDate | null;
  /** From the province down to the unit itself. */
  path: { code: string; name: string }[];
  successors: { code: string; validFrom: IsoDate; share: number | null }[];
}

/** Describes a unit as of a day, or as of its last day: name and path then, and its direct successors. */
export const describeUnit = (tree: UnitTree, unit: Unit, on: IsoDate = "9999-12-31"): UnitDescription => {
  const day = unit.validTo !== null && unit.validTo < on ? unit.validTo : on;
  const nameOf = (one: Unit): string => fullName(versionOn(one, day));
  const above = tree.ancestors(unit, day).filter((one) => one.level !== "nation");
  return {
    code: unit.code,
    level: unit.level,
    name: nameOf(unit),
    validFrom: unit.validFrom,
    validTo: unit.validTo,
    path: [...above.toReversed(), unit].map((one) => ({ code: one.code, name: nameOf(one) })),
    successors: tree.successors(unit).flatMap(({ to, share }) => {
      const successor = tree.byId(to);
      return successor ? [{ code: successor.code, validFrom: successor.validFrom, share }] : [];
    }),
  };
};
