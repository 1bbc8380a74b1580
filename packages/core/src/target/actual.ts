import type { Indicator, Measure } from "../indicator/indicator.ts";
import { formatNumber } from "../text/format.ts";
import type { Cell } from "../value/cell.ts";
import { compareExact, exact, over, roundTo, times, type Exact } from "../value/exact.ts";
import type { Target } from "./target.ts";

/** What is compared: a percentage, a level, a count, or a yes and no. */
export type Quantity = "percent" | "level" | "count" | "answer";

/** What a cell says of a target: a number to judge, a yes or no, or why neither can be had. */
export type Actual =
  | { kind: "number"; value: Exact; note: string }
  | { kind: "answer"; yes: boolean }
  | { kind: "none"; why: string };

/** The quantity in which a target is judged; a share and a degree are percentages whatever the indicator is. */
export const quantityOf = (
  { reading, value }: Pick<Target, "reading" | "value">,
  { measure }: Pick<Indicator, "measure">,
): Quantity => {
  if (value === null) return "answer";
  if (reading.kind === "share" || reading.kind === "degree" || measure.kind === "ratio") return "percent";
  return measure.kind === "level" ? "level" : "count";
};

type Figure = Extract<Cell, { state: "value" }>;

const none = (why: string): Actual => ({ kind: "none", why });
const number = (value: Exact, note = ""): Actual => ({ kind: "number", value, note });

const percent = (cell: Figure): Actual => {
  if (!("numerator" in cell)) {
    return cell.value < 0 || cell.value > 100
      ? none("tỷ lệ nằm ngoài 0–100%; xem lại số liệu")
      : number(exact(cell.value));
  }
  const { numerator, denominator } = cell;
  if (numerator < 0 || denominator < 0) return none("số liệu âm; xem lại số liệu");
  if (denominator === 0) return none("mẫu số bằng 0 nên không có tỷ lệ");
  if (numerator > denominator) return none("tử số lớn hơn mẫu số; xem lại số liệu");
  const parts = ` (${formatNumber(numerator)}/${formatNumber(denominator)})`;
  return number(over(times(exact(numerator), exact(100)), exact(denominator)), parts);
};

const count = (cell: Figure): Actual => {
  if (!("value" in cell)) return none("số liệu là tỷ lệ, không phải một con số; xem lại cách nhập");
  return cell.value < 0 ? none("số liệu âm; xem lại số liệu") : number(exact(cell.value));
};

/** Level 0 means that not even the lowest level is met. */
const level = (cell: Figure, measure: Measure): Actual => {
  const top = measure.kind === "level" ? measure.max : Number.POSITIVE_INFINITY;
  if ("value" in cell && (cell.value > top || !Number.isInteger(cell.value)))
    return none(`không có mức độ ${formatNumber(cell.value)}; xem lại số liệu`);
  return count(cell);
};

const answer = (cell: Figure): Actual =>
  "value" in cell && (cell.value === 0 || cell.value === 1)
    ? { kind: "answer", yes: cell.value === 1 }
    : none("chỉ tiêu này cần câu trả lời có hoặc không (1 hoặc 0), không phải con số");

/** One reader a quantity. */
const readers: Record<Quantity, (cell: Figure, measure: Measure) => Actual> = { percent, level, count, answer };

/** Reads a cell for a target. The states without a figure are reasons, never zero. */
export const readCell = (cell: Cell, target: Target, { measure }: Pick<Indicator, "measure">): Actual => {
  switch (cell.state) {
    case "value":
      return readers[quantityOf(target, { measure })](cell, measure);
    case "not_reported":
      return none("chưa báo cáo số liệu");
    case "suppressed":
      return none("số liệu không công bố");
    case "not_applicable":
      return none(
        target.condition
          ? `không phát sinh, mà chỉ tiêu chỉ đặt ra khi có (“${target.condition}”)`
          : "không phát sinh tại đơn vị",
      );
  }
};

const words: Record<Quantity, (text: string) => string> = {
  percent: (text) => `${text}%`,
  level: (text) => `mức độ ${text}`,
  count: (text) => text,
  answer: (text) => text,
};

/** A number with as few decimals, `least` or more, as keep it on its side of each bound: 64,97 does not become 65. */
export const shorten = (value: Exact, bounds: readonly Exact[], least = 1): number => {
  const stays = (decimals: number): boolean =>
    bounds.every((bound) => compareExact(exact(roundTo(value, decimals)), bound) === compareExact(value, bound));
  return roundTo(value, [1, 2, 3, 4, 6, 8].find((decimals) => decimals >= least && stays(decimals)) ?? 12);
};

/** An amount in words, shortened as far as the bounds allow. */
export const showAmount = (value: Exact, quantity: Quantity, ...bounds: readonly Exact[]): string =>
  words[quantity](formatNumber(shorten(value, bounds)));
