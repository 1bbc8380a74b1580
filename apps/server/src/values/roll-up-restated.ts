import { type IsoDate, type Level, type Parcel, type PlacedFigure, type Series, type Unit, type UnitId, type Unplaced, answersAt, restate, rollUpRestated, unitId } from "@xhht/core";
import type { ValueRow } from "@xhht/documents/exchange";
import { reportingLevel } from "./reporting-level.ts";
import { type Ground, leafOf } from "./roll-up-reported.ts";
import { dayOfRow } from "./row-day.ts";

/** One indicator's lines of one period, on the boundaries of the day asked for. */
export interface RestatedFigures {
  figures: PlacedFigure[];
  /** Lines of units that stand above or below the counted ones. */
  otherLevel: ValueRow[];
  /** Units of that day to which only part of what they were made of brought a figure: they have not reported. */
  partly: Unit[];
  /** Lines that have no place on that day, with the reason. */
  unplaced: { row: ValueRow; reason: Unplaced["reason"] }[];
}

const answered = ({ leaf }: Parcel): boolean => leaf.cell.state !== "not_reported";
const answers = (parcels: readonly Parcel[]): boolean => parcels.some(({ leaf }) => leaf.cell.state === "value" || leaf.cell.state === "suppressed");

const earliest = (days: readonly IsoDate[]): IsoDate => days.reduce((a, b) => (a < b ? a : b));

/**
 * Carries lines to the units of the day asked for and rolls them up there: one figure of each unit above a unit to which a
 * line came. Units that were there on the first day of the lines and have none did not report, nor did what became of them.
 */
export const rollUpOnDay = (rows: readonly ValueRow[], series: Series, ground: Ground): RestatedFigures => {
  const { tree, on } = ground;
  const [{ indicator, period }] = rows as [ValueRow];
  const level = reportingLevel(rows, indicator, ground);
  const counted = rows.filter(({ unit }) => answersAt(unit, level, tree));
  const otherLevel = rows.filter(({ unit }) => !answersAt(unit, level, tree));
  if (level === "nation") return { figures: [], otherLevel, partly: [], unplaced: [] };
  const byUnit = new Map<UnitId, ValueRow>(counted.map((row) => [unitId(row.unit), row]));
  const way = { tree, to: on, series, reportsAt: level as Exclude<Level, "nation"> };
  const restated = restate({ ...way, from: earliest(counted.map((row) => dayOfRow(row, on))), leaves: counted.map(leafOf) });
  const reached = restated.leaves.filter(({ parcels }) => parcels.some(({ leaf }) => byUnit.has(leaf.unit)));
  const above = new Set<Unit>(reached.flatMap(({ unit }) => tree.ancestors(tree.byId(unit)!, on)));
  const ids = new Set([...above].map(unitId));
  return {
    figures: rollUpRestated({ ...way, period, restated }).filter(({ unit }) => ids.has(unit)),
    otherLevel,
    partly: reached.filter(({ parcels }) => answers(parcels) && !parcels.every(answered)).map(({ unit }) => tree.byId(unit)!),
    unplaced: restated.unplaced.flatMap(({ leaf, reason }) => {
      const row = byUnit.get(leaf.unit);
      return row ? [{ row, reason }] : [];
    }),
  };
};
