import { existsOn, fold, type IsoDate, type Unit, type UnitTree, versionOn } from "@xhht/core";
import { levelOf, unitsIn } from "./parts/unit-name.ts";
import type { Reading } from "./reading.ts";

/** The day on which a plan was made: its own, that of its decision, or the latest day among its bases; null where none is printed. */
export const dayOf = ({ document, decision, legalBases }: Pick<Reading, "document" | "decision" | "legalBases">): IsoDate | null =>
  document.date ?? decision?.date ?? legalBases.flatMap(({ date }) => date ?? []).toSorted().at(-1) ?? null;

/**
 * The unit that the head of a plan names, on the day of the plan: by type and name, and where several units share them by
 * the units above that the text names. Null where that leaves none or several.
 */
export const whosePlan = (tree: UnitTree, reading: Pick<Reading, "document" | "decision" | "legalBases">, source: string): Unit | null => {
  const mention = unitsIn(reading.document.issuer ?? "")[0] ?? unitsIn(reading.document.title ?? "").at(-1);
  if (!mention) return null;
  const [level, name, type, on] = [levelOf(mention), fold(mention.name), fold(mention.type), dayOf(reading)];
  const text = fold(source).replace(/\s+/g, " ");
  const bears = (unit: Unit): boolean => unit.versions.some((one) => fold(one.name) === name && fold(one.type) === type);
  const found = tree.units
    .filter((unit) => unit.level === level && bears(unit) && (on === null || existsOn(unit, on)))
    .map((unit) => {
      const above = tree.ancestors(unit, on ?? unit.validTo ?? unit.validFrom).filter((one) => one.level !== "nation");
      const named = above.filter((one) => one.versions.some((each) => text.includes(fold(`${each.type} ${each.name}`)))).length;
      // Ia Băng and Ia Bang are two communes of one district: among equals the tone marks decide.
      const exact = unit.versions.some((one) => one.name.toLowerCase() === mention.name.toLowerCase());
      return { unit, named: named + (exact ? 0.5 : 0) };
    })
    .sort((a, b) => b.named - a.named);
  const [best, next] = found;
  return best && (!next || best.named > next.named) ? best.unit : null;
};

/** `Xã Vạn Hòa` on the day of the plan. */
export const nameOn = (unit: Unit, on: IsoDate | null): string => {
  const { type, name } = versionOn(unit, on ?? unit.validTo ?? unit.validFrom);
  return `${type} ${name}`;
};
