import {
  type Figure, type IsoDate, type Leaf, type PlacedFigure, type Series, type Unit, type UnitTree, answersAt, combine, emptyFigure, leafFigure, unitId,
} from "@xhht/core";
import { type KnownIndicators, type ValueRow, valueCell } from "@xhht/documents/exchange";
import { reportingLevel } from "./reporting-level.ts";
import { dayOfPeriod, daysOfRows, withinLife } from "./row-day.ts";
import { type Heard, predecessorsSpeak, successorsSpeak } from "./spoken-for.ts";
import { heardIn, standingLines } from "./standing-lines.ts";
import type { UnitsBelow } from "./units-below.ts";

/** What values are rolled up on. */
export interface Ground {
  tree: UnitTree;
  /** The day asked for. */
  on: IsoDate;
  known: KnownIndicators;
  below: UnitsBelow;
}

/** One indicator's lines of one period under one unit: those that count there, those left out and why, and who is silent. */
export interface Gathered {
  above: Unit;
  counted: ValueRow[];
  /** Lines of a unit that stands above the counted ones. */
  otherLevel: ValueRow[];
  /** Lines of units to which a successor's answer is preferred. */
  replaced: ValueRow[];
  silent: number;
}

const ancestorsOf = (rows: readonly ValueRow[], { tree, on }: Ground): Map<Unit, ValueRow[]> => {
  const under = new Map<Unit, ValueRow[]>();
  const dayOf = daysOfRows(on);
  for (const row of rows)
    for (const above of tree.ancestors(row.unit, dayOf(row))) {
      const list = under.get(above);
      if (list) list.push(row);
      else under.set(above, [row]);
    }
  return under;
};

const gatherUnder = (above: Unit, rows: readonly ValueRow[], ground: Ground): Gathered => {
  const { tree, on, below } = ground;
  const [{ indicator, period }] = rows as [ValueRow];
  const level = reportingLevel(rows, indicator, ground);
  const ofLevel = rows.filter(({ unit }) => answersAt(unit, level, tree));
  const heard = heardIn(ofLevel, on);
  const day = withinLife(above, dayOfPeriod(period, on));
  const expected = below(above, level, day);
  const still = [...heard].every(([unit, heardOn]) => expected.has(unit) && heardOn <= day);
  const { counted, replaced } = still ? { counted: ofLevel, replaced: [] } : standingLines(ofLevel, tree, on);
  return {
    above,
    counted,
    otherLevel: rows.filter(({ unit }) => !answersAt(unit, level, tree)),
    replaced,
    silent: still ? expected.size - heard.size : silentAmong(expected, heard, heardIn(counted, on), tree),
  };
};

/** Those of whom nothing is heard, less those whose area the counted speak for: only where boundaries moved between the lines. */
const silentAmong = (expected: Iterable<Unit>, heard: Heard, counted: Heard, tree: UnitTree): number => {
  let silent = 0;
  for (const unit of expected)
    if (!heard.has(unit) && !predecessorsSpeak(unit, counted, tree) && !successorsSpeak(unit, counted, tree)) silent += 1;
  return silent;
};

/** Lines of one indicator and period, gathered under every unit above them on the boundaries of their own days. */
export const gather = (rows: readonly ValueRow[], ground: Ground): Gathered[] =>
  [...ancestorsOf(rows, ground)].map(([above, under]) => gatherUnder(above, under, ground));

/** So many units that did not report and of which nothing is known. */
const silence = (units: number, series: Series): Figure => {
  const one = leafFigure({ cell: { state: "not_reported" } }, series);
  return { ...one, expected: units, missingDenominator: one.missingDenominator * units, unknown: one.unknown * units };
};

/** The figure of a line for a series. A line that did not report may know its denominator. */
export const leafOf = (row: ValueRow): Leaf => {
  const [unit, cell] = [unitId(row.unit), valueCell(row)];
  return row.denominator === null ? { unit, cell } : { unit, cell, knownDenominator: row.denominator };
};

/** The figure of the unit above, boundaries as they were when values were observed. */
export const figureOf = ({ above, counted, silent }: Gathered, series: Series): PlacedFigure => {
  const [{ period }] = counted as [ValueRow];
  const figure = counted.reduce((sum, row) => combine(sum, leafFigure(leafOf(row), series), series.rule), emptyFigure);
  return { unit: unitId(above), series: series.id, period, ...combine(figure, silence(silent, series), series.rule) };
};
