import type { Target } from "../target/target.ts";
import { judge, type Verdict } from "../target/judge.ts";
import type { Observed } from "../target/trajectory.ts";
import { exact, over, roundTo, times } from "../value/exact.ts";
import { cellOf, type Entries } from "./cell-of.ts";
import type { FormRow } from "./form.ts";
import { type PeriodId, yearOf } from "./period.ts";

/** What stood in the same cells in an earlier period. */
export interface Earlier {
  period: PeriodId;
  entries: Entries;
}

const observed = (row: FormRow, { period, entries }: Earlier): Observed[] => {
  const cell = cellOf(row, entries);
  if (cell.state !== "value") return [];
  if ("value" in cell) return [{ year: yearOf(period), value: cell.value }];
  const { numerator, denominator } = cell;
  if (numerator < 0 || denominator <= 0 || numerator > denominator) return [];
  return [{ year: yearOf(period), value: roundTo(over(times(exact(numerator), exact(100)), exact(denominator)), 12) }];
};

/** Each target of a row beside what stands in its cells in a period, and earlier. A rolled row is judged where it is rolled up: none. */
export const judgeRow = (
  row: FormRow,
  entries: Entries,
  at: PeriodId,
  earlier: readonly Earlier[] = [],
): { target: Target; verdict: Verdict }[] => {
  if (!row.cells) return [];
  const cell = cellOf(row, entries);
  const context = { year: yearOf(at), series: earlier.flatMap((one) => observed(row, one)) };
  return row.targets.map((target) => ({ target, verdict: judge(target, row, cell, context) }));
};
