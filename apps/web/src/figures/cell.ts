import type { CellKind, CellStatus, DashboardColumn, DashboardIndicator, Legend } from "@xhht/api";
import { formatNumber } from "@xhht/core";
import { figures as words } from "../words/figures.ts";

/** A cell as it is drawn and as it is read out. */
export interface DrawnCell {
  kind: CellKind;
  status: CellStatus;
  tone: string;
  sign: string;
  text: string;
  /** That units below are still missing in it, and how many; else empty. */
  partly: string;
  /** The whole of it in words, for a reader that speaks. */
  spoken: string;
}

/** Numbers below one another: each with one decimal. */
const withOneDecimal = (value: number): string => {
  const text = formatNumber(Math.round(value * 10) / 10);
  return text.includes(",") ? text : `${text},0`;
};

/** The number of a cell in the way of its quantity: `61,4%` for people, `61,4` in a narrow cell. */
export const sayValue = (value: number, quantity: DashboardIndicator["quantity"], narrow = false): string => {
  switch (quantity) {
    case "percent":
      return narrow ? withOneDecimal(value) : `${formatNumber(Math.round(value * 10) / 10)}%`;
    case "level":
      return words.level(value);
    case "answer":
      return words.answer(value === 1);
    case "count":
      return formatNumber(value);
  }
};

/** Draws cell `at` of a column. A unit that lies above others shows the share of those that reached the bound. */
export const drawCell = (
  column: DashboardColumn,
  at: number,
  { quantity, above }: DashboardIndicator,
  legend: Legend,
  isAbove: boolean,
): DrawnCell => {
  const kind = legend.kinds[column.kind[at]!]!;
  const status = legend.statuses[column.status[at]!]!;
  const value = column.value[at] ?? null;
  if (kind !== "value" || value === null) {
    const { short, whole } = words.kind[kind === "value" ? "suppressed" : kind];
    return {
      kind,
      status: "none",
      tone: kind === "not_asked" || kind === "not_applicable" ? "blank" : "hatched",
      sign: "",
      text: short,
      partly: "",
      spoken: whole,
    };
  }
  const { tone, sign, word } = words.status[status];
  const own = isAbove ? above : quantity;
  const [reported, expected] = [column.reported[at]!, column.expected[at]!];
  const partly = isAbove && reported < expected ? words.provisional(reported, expected) : "";
  return {
    kind,
    status,
    tone: status === "none" ? "plain" : tone,
    sign,
    text: sayValue(value, own, true),
    partly,
    spoken: [sayValue(value, own), status === "none" ? "" : word, partly].filter(Boolean).join(", "),
  };
};
