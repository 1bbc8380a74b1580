import type { IndicatorCode, Issue, Measure, UnitTree } from "@xhht/core";
import { distinctRows } from "./distinct-rows.ts";
import { type ValueCell, type ValueReader, readValueRow } from "./read-value-row.ts";
import { findColumns } from "./value-column.ts";
import { type KnownIndicators, inferMeasure, measureIssue } from "./value-measure.ts";
import type { ValueRow } from "./value-row.ts";

/** One table of values: the first line names the columns. */
export interface ValueTable {
  file: string;
  lines: readonly { line: number; cells: readonly ValueCell[] }[];
}

/** Values that are good: each unit, indicator and period once, and what each indicator measures. */
export interface Values {
  rows: ValueRow[];
  measures: Map<IndicatorCode, Measure>;
}

const blank = (cell: ValueCell): boolean => cell === null || String(cell).trim() === "";

/** What was read so far: a file may hold more bad lines than a call takes arguments, so each is added by itself. */
interface ReadSoFar {
  rows: ValueRow[];
  issues: Issue[];
}

const readTable = ({ file, lines }: ValueTable, known: Omit<ValueReader, "columns">, { rows, issues }: ReadSoFar): void => {
  const filled = lines.filter(({ cells }) => !cells.every(blank));
  const [header, ...below] = filled;
  if (header === undefined)
    return void issues.push({ code: "values.empty", severity: "error", place: file, message: "Tệp không có dòng nào.", remedy: "Hãy xem lại tệp; dòng đầu phải là tên cột." });
  const columns = findColumns(header.cells.map((cell) => String(cell ?? "")), `${file}, dòng ${header.line}`);
  if (!columns.ok) return void issues.push(...columns.issues);
  const reader = { ...known, columns: columns.value };
  for (const { line, cells } of below) {
    const row = readValueRow(cells, { file, line }, reader);
    if (row.ok) rows.push(row.value);
    else issues.push(...row.issues);
  }
};

const byIndicator = (rows: readonly ValueRow[]): Map<IndicatorCode, ValueRow[]> => {
  const groups = new Map<IndicatorCode, ValueRow[]>();
  for (const row of rows) {
    const group = groups.get(row.indicator);
    if (group) group.push(row);
    else groups.set(row.indicator, [row]);
  }
  return groups;
};

interface Knowledge {
  tree: UnitTree;
  known: KnownIndicators;
}

/** The good lines of some tables, and an issue for each of the others that names its file and line. */
export type SortedValues = Values & { issues: Issue[] };

/**
 * Reads tables of values one after another, so that of hundreds of files none is kept whole. The measure of an indicator is its
 * plugin's; of a code that no plugin knows it is inferred from all its lines.
 */
export interface ValueReading {
  add(table: ValueTable): void;
  /** What all of them say together. */
  done(): SortedValues;
}

/** Begins to read tables of values. */
export const beginValues = (knowledge: Knowledge): ValueReading => {
  const read: ReadSoFar = { rows: [], issues: [] };
  const reader = { tree: knowledge.tree, units: new Map(), periods: new Map() };
  return {
    add: (table) => readTable(table, reader, read),
    done: () => together(read, knowledge),
  };
};

const together = ({ rows: read, issues: found }: ReadSoFar, { known }: Knowledge): SortedValues => {
  const issues = [...found];
  const measures = new Map<IndicatorCode, Measure>();
  const unfit = new Set<ValueRow>();
  for (const [code, rows] of byIndicator(read)) {
    const measure = known.get(code)?.measure ?? inferMeasure(rows);
    measures.set(code, measure);
    for (const row of rows) {
      const issue = measureIssue(row, measure);
      if (!issue) continue;
      issues.push(issue);
      unfit.add(row);
    }
  }
  const distinct = distinctRows(read);
  return {
    rows: unfit.size > 0 ? distinct.rows.filter((row) => !unfit.has(row)) : distinct.rows,
    measures,
    issues: [...issues, ...distinct.issues],
  };
};

/** Reads tables of values together and keeps the good lines. */
export const sortValues = (tables: readonly ValueTable[], knowledge: Knowledge): SortedValues => {
  const reading = beginValues(knowledge);
  for (const table of tables) reading.add(table);
  return reading.done();
};
