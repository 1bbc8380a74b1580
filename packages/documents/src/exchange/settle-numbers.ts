import type { ValueTable } from "./read-values.ts";
import { meantWholes } from "./read-whole-number.ts";
import { findColumns } from "./value-column.ts";
import type { ValuePlace } from "./value-row.ts";

/** A column of counts. */
export type CountColumn = "numerator" | "denominator";

/** A number in a file that may mean another than it says: the text, and the whole numbers that it may mean. */
export interface DoubtfulNumber extends ValuePlace {
  column: CountColumn;
  text: string;
  readings: number[];
}

/** What somebody answered to one of them. */
export interface SettledNumber extends ValuePlace {
  column: CountColumn;
  value: number;
}

const countColumns: readonly CountColumn[] = ["numerator", "denominator"];

const placesIn = ({ file, lines }: ValueTable): Partial<Record<CountColumn, number>> => {
  const header = lines.find(({ cells }) => cells.some((cell) => cell !== null && String(cell).trim() !== ""));
  const columns = findColumns((header?.cells ?? []).map((cell) => String(cell ?? "")), file);
  return columns.ok ? columns.value : {};
};

/** The numbers of some tables that nobody can be sure of, in the order in which they stand. */
export const doubtfulNumbers = (tables: readonly ValueTable[]): DoubtfulNumber[] =>
  tables.flatMap((table) => {
    const places = placesIn(table);
    return table.lines.flatMap(({ line, cells }) =>
      countColumns.flatMap((column): DoubtfulNumber[] => {
        const cell = places[column] === undefined ? null : (cells[places[column]] ?? null);
        const readings = meantWholes(cell);
        return readings.length === 0 ? [] : [{ file: table.file, line, column, text: String(cell).trim(), readings }];
      }),
    );
  });

/** The tables with the answered numbers in the place of the doubtful ones; an answer about any other cell changes nothing. */
export const settleNumbers = (tables: readonly ValueTable[], answers: readonly SettledNumber[]): ValueTable[] => {
  const at = ({ file, line }: ValuePlace, column: CountColumn): string => JSON.stringify([file, line, column]);
  const given = new Map(answers.map((one) => [at(one, one.column), one.value]));
  if (given.size === 0) return [...tables];
  return tables.map((table) => {
    const places = placesIn(table);
    const settled = (line: number, place: number, cell: ValueTable["lines"][number]["cells"][number]) => {
      const column = countColumns.find((name) => places[name] === place);
      const value = column && given.get(at({ file: table.file, line }, column));
      return value !== undefined && meantWholes(cell).includes(value) ? value : cell;
    };
    return { ...table, lines: table.lines.map(({ line, cells }) => ({ line, cells: cells.map((cell, place) => settled(line, place, cell)) })) };
  });
};
