import { type Cell, type IndicatorCode, type Measure, period as periodOf, type PeriodId, type Unit, unitId } from "@xhht/core";
import { leafOf, readFacts } from "@xhht/db";
import { nameOn } from "./answer/summarize-unit.ts";
import type { Context } from "./context.ts";
import type { BeforeView, PredecessorView, ToldCell } from "./report-view.ts";

/** So many years of each, the newest. */
const most = 6;
const isYear = (id: PeriodId): boolean => /^\d{4}$/.test(id);

/** What is told of a cell: the numbers of a hidden one stay here. */
const told = (cell: Cell): ToldCell => (cell.state === "suppressed" ? { state: cell.state } : cell);

/**
 * What the units from which a unit was made had sent of an indicator before a period, each by itself. Figures of several
 * units never stand in one series with those of the unit; only where all of them went into it whole is their sum exact.
 */
export const beforeUnit = async (
  { world: { tree, measured }, db }: Pick<Context, "world" | "db">,
  unit: Unit,
  { period, indicator }: { period: PeriodId; indicator: IndicatorCode },
): Promise<BeforeView> => {
  const made = tree.predecessors(unit).filter(({ from }) => from !== unitId(unit));
  const start = periodOf(period)!.from;
  const facts = made.length === 0 ? [] : await readFacts(db, made.map(({ from }) => from), { indicator });
  const units = made.flatMap(({ from, extent, share, on }): PredecessorView[] => {
    const old = tree.byId(from);
    if (!old) return [];
    const own = facts.filter((fact) => fact.unit === from && isYear(fact.period) && periodOf(fact.period)!.to < start);
    const years = own.map((fact) => ({ period: fact.period, cell: told(leafOf(fact).cell) })).toSorted((a, b) => (a.period < b.period ? -1 : 1));
    return [{ id: from, name: nameOn(old, on), until: old.validTo, extent, share, years: years.slice(-most) }];
  });
  const measure = measured(indicator)?.measure;
  return { units: units.toSorted((a, b) => (a.extent === b.extent ? a.name.localeCompare(b.name, "vi") : a.extent === "whole" ? -1 : 1)), sum: measure ? sumOf(units, measure) : null };
};

/** The sum of units that all went whole into one, for years in which each of them has a figure that may be shown; else null. */
export const sumOf = (units: readonly PredecessorView[], measure: Measure): BeforeView["sum"] => {
  const adds = measure.kind === "ratio" || (measure.kind === "count" && (measure.across ?? "count") === "count");
  if (!adds || units.length < 2 || units.some(({ extent }) => extent !== "whole")) return null;
  const periods = [...new Set(units.flatMap(({ years }) => years.map(({ period }) => period)))].toSorted();
  const years = periods.flatMap((period) => {
    const cells = units.map(({ years: own }) => own.find((one) => one.period === period)?.cell);
    const cell = added(cells);
    return cell ? [{ period, cell }] : [];
  });
  return years.length > 0 ? { of: units.length, years } : null;
};

const added = (cells: readonly (ToldCell | undefined)[]): Cell | null => {
  if (!cells.every((cell) => cell?.state === "value")) return null;
  const sum = (of: readonly number[]): number => of.reduce((a, b) => a + b, 0);
  if (cells.every((cell) => "numerator" in cell))
    return { state: "value", numerator: sum(cells.map(({ numerator }) => numerator)), denominator: sum(cells.map(({ denominator }) => denominator)) };
  if (cells.every((cell) => "value" in cell)) return { state: "value", value: sum(cells.map(({ value }) => value)) };
  return null;
};
