import type { Indicator, IndicatorCode } from "@xhht/core";
import type { TargetReading } from "../reading.ts";
import type { TargetClause } from "./target-clause.ts";

/** Reads a row of a table of goals: the words of its label, and a figure under each column that names a year. */
export const readRow = (
  _clause: TargetClause,
  _cells: NonNullable<TargetClause["cells"]>,
  _indicators: Readonly<Record<IndicatorCode, Indicator>>,
): TargetReading[] => [];
