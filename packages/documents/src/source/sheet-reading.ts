/** What one cell holds. `formula` marks a value that a formula gave; an empty cell with it was never calculated. */
export type CellReading =
  | { kind: "empty"; formula?: true }
  | { kind: "text"; text: string; formula?: true }
  /** `percent` marks a cell shown as a percentage: 0,5 is shown as 50 %. `shown` is a code with leading zeros as the sheet shows it. */
  | { kind: "number"; number: number; percent?: true; shown?: string; formula?: true }
  /** ISO day, with `T08:30:00` where the cell has a time. */
  | { kind: "date"; date: string; formula?: true }
  | { kind: "yesNo"; yes: boolean; formula?: true }
  /** `#DIV/0!` and the like, as written. */
  | { kind: "error"; text: string; formula?: true };

/** A row that holds something; its cells begin in column A, blanks between are `empty`, blanks at the end are left out. */
export interface RowReading {
  /** As the sheet numbers it, from 1. */
  number: number;
  hidden: boolean;
  cells: CellReading[];
}

/** Cells joined into one; rows and columns from 1, both ends within. The value stands in the first. */
export interface MergedRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** One sheet of a workbook, or a whole csv. */
export interface SheetReading {
  name: string;
  hidden: boolean;
  /** Rows without anything are left out: see their numbers. */
  rows: RowReading[];
  merges: MergedRange[];
}
