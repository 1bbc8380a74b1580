import type { Cell } from "../value/cell.ts";
import type { Figure, Leaf } from "./figure.ts";
import type { RollUpRule, Series } from "./series.ts";

/** The figure of no unit at all: adding it changes nothing. */
export const emptyFigure: Figure = Object.freeze({
  numerator: 0,
  denominator: 0,
  reported: 0,
  expected: 0,
  missingDenominator: 0,
  unknown: 0,
  suppressed: 0,
  estimatedNumerator: 0,
  estimatedDenominator: 0,
});

/** A cell that holds numbers, shown or suppressed. */
export type Held = Extract<Cell, { state: "value" | "suppressed" }>;

/** Whether a cell holds numbers. */
export const holds = (cell: Cell): cell is Held => cell.state === "value" || cell.state === "suppressed";

const whole = (n: number): boolean => Number.isSafeInteger(n) && n >= 0;

const impossible = (what: string): never => {
  throw new RangeError(`A figure cannot hold ${what}: refuse it where it is entered`);
};

type Parts = Pick<Figure, "numerator" | "denominator">;

const single = (cell: Held, read: (value: number) => Parts): Parts | null => ("value" in cell ? read(cell.value) : null);

const extreme = (cell: Held): Parts | null => single(cell, (value) => ({ numerator: value, denominator: 0 }));

/** What one unit adds, by rule; null where the cell is of another kind (a degree cannot be part of a sum). */
const partsOf: Record<RollUpRule, (cell: Held, series: Series) => Parts | null> = {
  sum: (cell) => {
    if (!("numerator" in cell)) return null;
    const { numerator, denominator } = cell;
    return whole(numerator) && whole(denominator) && numerator <= denominator
      ? { numerator, denominator }
      : impossible(`${numerator}/${denominator}`);
  },
  share: (cell, { atLeast = 1 }) =>
    single(cell, (value) => ({ numerator: value >= atLeast ? 1 : 0, denominator: 1 })),
  count: (cell) =>
    single(cell, (value) => (whole(value) ? { numerator: value, denominator: 0 } : impossible(String(value)))),
  lowest: extreme,
  highest: extreme,
  none: (cell) => single(cell, (value) => ({ numerator: value, denominator: value })),
};

/** A unit that should have reported and did not; its denominator may be known. */
const missing = (rule: RollUpRule, known: number | undefined): Figure => {
  const expected = { ...emptyFigure, expected: 1 };
  if (rule === "share") return { ...expected, missingDenominator: 1 };
  if (rule === "sum" && known !== undefined)
    return whole(known) ? { ...expected, missingDenominator: known } : impossible(String(known));
  return { ...expected, unknown: 1 };
};

/**
 * The figure of one unit alone. Not reported, and a cell of another kind than the series adds, is expected and missing;
 * not applicable is not even expected; suppressed counts. Throws where the numbers contradict each other.
 */
export const leafFigure = ({ cell, knownDenominator }: Pick<Leaf, "cell" | "knownDenominator">, series: Series): Figure => {
  if (cell.state === "not_applicable") return emptyFigure;
  const parts = holds(cell) ? partsOf[series.rule](cell, series) : null;
  if (parts === null) return missing(series.rule, knownDenominator);
  const { numerator, denominator } = parts;
  const suppressed = cell.state === "suppressed" ? 1 : 0;
  // Written out: a copy of a frozen object takes eight times as long, and this is asked once for each line of a country.
  return { numerator, denominator, reported: 1, expected: 1, missingDenominator: 0, unknown: 0, suppressed, estimatedNumerator: 0, estimatedDenominator: 0 };
};
