import type { CellState, IndicatorCode, IsoDate, PeriodId, Unit } from "@xhht/core";

/** Where a value stands, for people: a file by its name and the line in it, counted from 1 with the header. */
export interface ValuePlace {
  file: string;
  line: number;
}

/** One line of a file of values, as it was read: a figure of one unit for one indicator and period. */
export interface ValueRow extends ValuePlace {
  unit: Unit;
  /** The day the line itself states; null where it states none. */
  on: IsoDate | null;
  indicator: IndicatorCode;
  period: PeriodId;
  state: CellState;
  /** Numerator of a ratio; a level, 1 or 0 of a status, a count. Null where none was typed. */
  numerator: number | null;
  /** Null for anything but a ratio, and where none was typed. */
  denominator: number | null;
  /** A line of a template that nobody filled in: neither a number nor a state. */
  blank?: true;
}

/** A place in words: `xa-van-hoa.csv, dòng 12`. */
export const sayPlace = ({ file, line }: ValuePlace): string => `${file}, dòng ${line}`;
