import { boundsOf, type Cell, type CellState, type Figure, type IndicatorCode, type PeriodId, type RollUpRule, type UnitId } from "@xhht/core";
import type { ExchangeFigure } from "@xhht/documents/exchange";
import type { FigureView, PublishedFiguresView, PublishedLine } from "../figures-view.ts";
import { isHidden } from "../roll-up/view-figure.ts";

/** What a figure is one of. */
export interface FigureOf {
  unit: { id: UnitId; name: string };
  indicator: IndicatorCode;
  label: string;
  period: PeriodId;
}

const idOf = (unit: UnitId): string => (unit.startsWith("VN@") ? "VN" : unit);
const number = ({ top, bottom }: { top: bigint; bottom: bigint }): number => Number(top) / Number(bottom);
const quotient = (numerator: number | null, denominator: number | null): number | null => (numerator !== null && denominator !== null && denominator > 0 ? numerator / denominator : null);

const row = ({ unit, indicator, label, period }: FigureOf, state: CellState): ExchangeFigure => ({
  unit: idOf(unit.id), unitName: unit.name, indicator, indicatorName: label, period, state,
  numerator: null, denominator: null, ratio: null, low: null, high: null, reported: null, expected: null,
});

/** What one unit counted itself, for another system; what is suppressed leaves without its numbers. */
export const ownFigure = (of: FigureOf, { state, numerator, denominator }: { state: CellState; numerator: number | null; denominator: number | null }): ExchangeFigure => {
  if (state !== "value") return row(of, state);
  return { ...row(of, state), numerator, denominator, ratio: quotient(numerator, denominator) };
};

/** The same for a cell. */
export const cellFigure = (of: FigureOf, cell: Cell): ExchangeFigure =>
  ownFigure(of, { state: cell.state, numerator: null, denominator: null, ...(cell.state === "value" ? ("value" in cell ? { numerator: cell.value } : cell) : {}) });

const stateOf = (figure: Figure, rule: RollUpRule): CellState => {
  if (isHidden(figure, rule)) return "suppressed";
  if (figure.reported > 0 || figure.denominator > 0) return "value";
  return figure.expected === 0 ? "not_applicable" : "not_reported";
};

/** What was rolled up to a unit, for another system; what may not be shown leaves without its numbers. */
export const rolledFigure = (of: FigureOf, figure: Figure, rule: RollUpRule): ExchangeFigure => {
  const state = stateOf(figure, rule);
  const { reported, expected } = figure;
  const parts = rule === "sum" || rule === "share";
  const bounds = state === "suppressed" || !(parts || figure.band) ? null : boundsOf(figure, rule);
  const [numerator, denominator] = state === "value" && rule !== "none" ? [figure.numerator, parts ? figure.denominator : null] : [null, null];
  return {
    ...row(of, state), numerator, denominator, ratio: parts ? quotient(numerator, denominator) : null,
    low: bounds && number(bounds.low), high: bounds && number(bounds.high), reported, expected,
  };
};

/** A published line for another system: what the unit counted itself, else what was rolled up to it. */
const lineFigure = (unit: FigureOf["unit"], period: PeriodId, { code, label, series, says, own, figure }: PublishedLine): ExchangeFigure => {
  if (own) return ownFigure({ unit, indicator: code, label, period }, own);
  const hidden = hiddenView(figure);
  return { ...rolledFigure({ unit, indicator: series, label: says === label ? label : `${label}: ${says}`, period }, figure, figure.rule), ...(hidden ? gone : {}) };
};

const gone = { state: "suppressed", numerator: null, denominator: null, ratio: null, low: null, high: null } as const;
/** The numerator of what is not shown left the view already. */
const hiddenView = ({ suppressed, value }: FigureView): boolean => suppressed > 0 && value === null;

/** Everything that is published of a unit in a period, for other systems. */
export const exchangeFigures = ({ unit, period, lines }: PublishedFiguresView): ExchangeFigure[] => lines.map((line) => lineFigure(unit, period.id, line));
