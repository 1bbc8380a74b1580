import type { Cell, Leaf } from "@xhht/core";
import type { Queries } from "../database.ts";

/** What a unit reported for an indicator in a period, in the latest snapshot that was sent. */
export type Fact = Queries["t"]["fact"]["$inferSelect"];

/** What a fact says, without where and when. */
export type FactParts = Pick<Fact, "state" | "numerator" | "denominator">;

/** The parts of a cell as a fact keeps them; `known` is the denominator of a ratio that is not reported. */
export const partsOf = (cell: Cell, known?: number): FactParts => {
  if (cell.state === "not_applicable") return { state: cell.state, numerator: null, denominator: null };
  if (cell.state === "not_reported") return { state: cell.state, numerator: null, denominator: known ?? null };
  return "value" in cell
    ? { state: cell.state, numerator: cell.value, denominator: null }
    : { state: cell.state, numerator: cell.numerator, denominator: cell.denominator };
};

/** The cell that a fact says. */
export const cellOfFact = ({ state, numerator, denominator }: FactParts): Cell => {
  if (state === "not_applicable") return { state };
  if (state === "not_reported" || numerator === null) return { state: "not_reported" };
  return (denominator === null ? { state, value: numerator } : { state, numerator, denominator }) as Cell;
};

/** The leaf that a fact is: its cell, and the denominator that is known of one that is not reported. */
export const leafOf = (fact: FactParts & Pick<Fact, "unit">): Leaf => {
  const { unit, denominator } = fact;
  const cell = cellOfFact(fact);
  return cell.state === "not_reported" && denominator !== null ? { unit, cell, knownDenominator: denominator } : { unit, cell };
};

type Said = FactParts & Pick<Fact, "report" | "hash">;

/** Whether two facts say the same, from the same snapshot. */
export const sameFact = (a: Said, b: Said): boolean =>
  a.state === b.state && a.numerator === b.numerator && a.denominator === b.denominator && a.report === b.report && a.hash === b.hash;
