import type { Issue, Unit } from "@xhht/core";
import { sayUnit } from "./find-value-unit.ts";
import { sayValue } from "./value-measure.ts";
import { type ValueRow, sayPlace } from "./value-row.ts";

const content = ({ state, numerator, denominator, on }: ValueRow): string => JSON.stringify([state, numerator, denominator, on]);

/**
 * Each figure once: a line that repeats another word for word falls away, and so does one that nobody filled in where another
 * was (the same template comes back from many); where two differ neither stays, and an issue names both places.
 */
export const distinctRows = (rows: readonly ValueRow[]): { rows: ValueRow[]; issues: Issue[] } => {
  const first = new Map<Unit, Map<string, ValueRow>>();
  const distinct: ValueRow[] = [];
  const issues: Issue[] = [];
  const dropped = new Set<ValueRow>();
  for (const row of rows) {
    const ofUnit = first.get(row.unit) ?? new Map<string, ValueRow>();
    if (ofUnit.size === 0) first.set(row.unit, ofUnit);
    const key = `${row.indicator}\n${row.period}`;
    const earlier = ofUnit.get(key);
    if (earlier === undefined) {
      ofUnit.set(key, row);
      distinct.push(row);
    } else if (earlier.blank && !row.blank) {
      ofUnit.set(key, row);
      dropped.add(earlier);
      distinct.push(row);
    } else if (!row.blank && content(earlier) !== content(row)) {
      dropped.add(earlier);
      issues.push({
        code: "values.twice",
        severity: "error",
        place: sayPlace(row),
        message: `${sayUnit(row.unit)} có hai số khác nhau cho ${row.indicator} kỳ ${row.period}: ${sayValue(earlier)} ở ${sayPlace(earlier)} và ${sayValue(row)} ở ${sayPlace(row)}.`,
        remedy: "Hãy giữ lại một dòng đúng.",
      });
    }
  }
  return { rows: dropped.size > 0 ? distinct.filter((row) => !dropped.has(row)) : distinct, issues };
};
