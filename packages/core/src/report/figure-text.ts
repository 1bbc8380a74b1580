import { shorten } from "../target/actual.ts";
import { boundOf } from "../target/bound.ts";
import { wantsLess } from "../target/compare.ts";
import { formatNumber } from "../text/format.ts";
import { cellStateLabel, type Cell } from "../value/cell.ts";
import { exact, over, times, type Exact } from "../value/exact.ts";
import type { FormRow } from "./form.ts";

/** The edges that the row's targets set; the shown number stays on its side of each. */
const edges = ({ targets }: Pick<FormRow, "targets">): Exact[] =>
  targets.flatMap((target) =>
    target.value === null || target.comparator === null || target.comparator === "avg_per_year"
      ? []
      : [boundOf(target.comparator, exact(target.value), wantsLess(target)).at],
  );

const percentText = (value: Exact, bounds: readonly Exact[]): string => `${formatNumber(shorten(value, bounds))}%`;

/**
 * The figure of a row in words: `64,97%` beside a target of 65% and `65%` only where it is reached, `mức độ 2`, `1.234`, `có`
 * or `chưa`; the words of the state where there is no figure to show; empty where the parts of a ratio contradict each other.
 */
export const figureText = (row: Pick<FormRow, "targets" | "measure" | "reading">, cell: Cell): string => {
  if (cell.state !== "value") return cellStateLabel[cell.state];
  if ("numerator" in cell) {
    const { numerator, denominator } = cell;
    if (numerator < 0 || denominator <= 0 || numerator > denominator) return "";
    return percentText(over(times(exact(numerator), exact(100)), exact(denominator)), edges(row));
  }
  if (row.reading === "degree") return percentText(exact(cell.value), edges(row));
  if (row.reading === "carriedOut" || row.measure.kind === "status") return cell.value === 1 ? "có" : "chưa";
  const number = formatNumber(cell.value);
  return row.measure.kind === "level" ? `mức độ ${number}` : number;
};
