import {
  cellOf, compose, existsOn, formOf, type IndicatorCode, type LoadedPlugin, type ReportForm, type Unit, unitId, type UnitTree,
} from "@xhht/core";
import type { CsvCell } from "@xhht/documents/exchange";
import { lastDay } from "./chosen-units.ts";
import { courseOf } from "./course.ts";
import { type Chance, figuresOf } from "./figures-of.ts";
import { sizesFrom } from "./size-of.ts";
import { simulated } from "./tally.ts";

/** The columns of `xhht roll-up`, and one that says on every line that it is simulated. */
export const simulatedColumns = ["unit", "indicator", "period", "numerator", "denominator", "state", "on", "nguồn"] as const;

/** What values are simulated from. */
export interface ValuesInput {
  tree: UnitTree;
  plugins: readonly LoadedPlugin[];
  year: number;
  seed: number;
}

/**
 * The values of communes for a year as lines of a file: a unit that sent nothing has lines that say so. Where communes were
 * made in the year, those before them have their own lines, observed on their last day.
 */
export const simulateValues = (input: ValuesInput, communes: readonly Unit[]): CsvCell[][] => {
  const { tree, year } = input;
  const sizeOf = sizesFrom(tree, input.seed);
  const ended = new Set(communes.flatMap((unit) => madeInYear(tree, unit, year)));
  const before = [...ended].filter((unit) => tree.successors(unit).every(({ to }) => communes.some((one) => unitId(one) === to)));
  return [...before, ...communes].flatMap((unit) => linesOf(input, unit, { seed: input.seed, unit: unitId(unit), year, sizeOf }));
};

/** The communes of which one was made within the year. */
const madeInYear = (tree: UnitTree, unit: Unit, year: number): Unit[] =>
  unit.validFrom > `${year}-01-01`
    ? tree.predecessors(unit).flatMap(({ from, on }) => {
        const made = tree.byId(from)!;
        return on === unit.validFrom && made.level === "commune" && !existsOn(made, lastDay(year)) ? [made] : [];
      })
    : [];

const formAt = ({ tree, plugins, year }: ValuesInput, unit: Unit): ReportForm | null => {
  const on = existsOn(unit, lastDay(year)) ? lastDay(year) : unit.validTo!;
  const definition = compose({ unit, on, tree, plugins });
  if (!definition.ok) throw new Error(definition.issues.map(({ message }) => message).join(" "));
  const runs = Object.values(definition.value.programmes).some(({ period: { from, to } }) => from <= year && year <= to);
  return runs ? formOf(definition.value, { unit: unitId(unit), subject: "common", period: String(year) }, null) : null;
};

const linesOf = (input: ValuesInput, unit: Unit, chance: Chance): CsvCell[][] => {
  const form = formAt(input, unit);
  if (form === null) return [];
  const entries = courseOf(input.seed, unitId(unit), input.year) === "missing" ? {} : Object.fromEntries(figuresOf(form, chance));
  const on = existsOn(unit, lastDay(input.year)) ? null : unit.validTo;
  const line = (indicator: IndicatorCode, numerator: number | null, denominator: number | null, state: string): CsvCell[] =>
    [unit.code, indicator, form.period, numerator, denominator, state, on, simulated];
  return form.sections.flatMap(({ rows }) =>
    rows.flatMap((row) => {
      if (!row.cells || (row.reading !== "own" && row.reading !== "change")) return [];
      const cell = cellOf(row, entries);
      if ("numerator" in cell) return [line(row.indicator, cell.numerator, cell.denominator, cell.state)];
      if ("value" in cell) return [line(row.indicator, cell.value, null, cell.state)];
      const base = cell.state === "not_reported" && "outOf" in row.cells ? entries[row.cells.outOf]?.value : null;
      return [line(row.indicator, null, typeof base === "number" ? base : null, cell.state)];
    }),
  );
};
