import { type CellState, type IndicatorCode, type IsoDate, type PeriodId, existsOn, period } from "@xhht/core";
import { sayUnit } from "./find-value-unit.ts";
import { csvText } from "../write/csv.ts";
import { indicatorName } from "./exchange-figure.ts";
import type { KnownIndicators } from "./value-measure.ts";
import type { ValueRow } from "./value-row.ts";

/** One line of a file of values as it is written: codes for programs, names beside them for people. */
export interface ValueLine {
  unit: string;
  unitName: string;
  indicator: IndicatorCode;
  indicatorName: string;
  period: PeriodId;
  numerator: number | null;
  denominator: number | null;
  /** Empty where somebody is to fill the line in: `value` with a number, `not_reported` without. */
  state: CellState | "";
  on: IsoDate | "";
}

/** The columns of the template, in order: what `roll-up` and import read, and the two names. */
export const valueFileColumns: readonly (keyof ValueLine)[] = [
  "unit", "unitName", "indicator", "indicatorName", "period", "numerator", "denominator", "state", "on",
];

/** Columns that a person fills in; the others are ids and names that stay as they are. */
export const openColumns: ReadonlySet<keyof ValueLine> = new Set(["numerator", "denominator", "state", "on"]);

type Line = Pick<ValueRow, "unit" | "indicator" | "period"> & Partial<Pick<ValueRow, "numerator" | "denominator" | "on">> & { state?: CellState };

/** A line for a file: with its figure, or empty and waiting for one. A unit that is gone on the period's last day says its own last day. */
export const valueLine = (line: Line, known: KnownIndicators): ValueLine => {
  const { unit, indicator, numerator = null, denominator = null, state = "", on = null } = line;
  const gone = existsOn(unit, period(line.period)!.to) ? "" : (unit.validTo ?? unit.validFrom);
  return {
    unit: unit.code,
    unitName: sayUnit(unit),
    indicator,
    indicatorName: indicatorName(indicator, known),
    period: line.period,
    numerator,
    denominator,
    state,
    on: on ?? gone,
  };
};

/** Lines as a csv that `roll-up` and import read, and Excel opens. */
export const valuesCsv = (lines: readonly ValueLine[]): string =>
  csvText(valueFileColumns, lines.map((line) => valueFileColumns.map((name) => line[name])));
