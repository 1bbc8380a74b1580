/**
 * The honest states of a figure. Zero is a value; "không phát sinh" is `not_applicable`; a suppressed figure counts
 * in sums but is never shown; nothing typed is `not_reported`, never zero.
 */
export type CellState = "value" | "not_reported" | "not_applicable" | "suppressed";

/** One observed figure: a ratio keeps both parts, anything else keeps one number (a level, 1/0 for a status, a count). */
export type Cell =
  | { state: "value"; value: number }
  | { state: "value"; numerator: number; denominator: number }
  | { state: "suppressed"; value: number }
  | { state: "suppressed"; numerator: number; denominator: number }
  | { state: "not_reported" }
  | { state: "not_applicable" };

/** Vietnamese words for the states. */
export const cellStateLabel: Record<CellState, string> = {
  value: "Có số liệu",
  not_reported: "Chưa báo cáo",
  not_applicable: "Không phát sinh",
  suppressed: "Không công bố",
};
