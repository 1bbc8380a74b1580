import { type Cell, formatNumber, type FormRow } from "@xhht/core";

const signed = (change: number, end: string): string =>
  change === 0 ? "0" : `${change > 0 ? "+" : "−"}${formatNumber(Math.abs(change), { decimals: Number.isInteger(change) ? 0 : 1 })}${end}`;

const percent = ({ numerator, denominator }: { numerator: number; denominator: number }): number | null =>
  denominator > 0 && numerator >= 0 && numerator <= denominator ? (numerator * 100) / denominator : null;

/** How a figure changed since an earlier one: `+3,2 điểm` for ratios, `+12` for counts; empty where the two cannot be compared. */
export const changeOf = ({ reading, measure }: Pick<FormRow, "reading" | "measure">, now: Cell, then: Cell): string => {
  if (now.state !== "value" || then.state !== "value") return "";
  if ("numerator" in now && "numerator" in then) {
    const [after, before] = [percent(now), percent(then)];
    return after === null || before === null ? "" : signed(Math.round((after - before) * 10) / 10, " điểm");
  }
  if (!("value" in now) || !("value" in then) || reading === "carriedOut" || measure.kind === "status") return "";
  return signed(now.value - then.value, reading === "degree" ? " điểm" : "");
};
