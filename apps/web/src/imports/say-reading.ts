import type { ImportView, IndicatorOption } from "@xhht/api";
import { formatNumber } from "@xhht/core";
import { imports } from "../words/imports.ts";

const words = imports.review;
type Goal = Pick<ImportView["reading"]["targets"][number], "comparator" | "value" | "unit" | "milestone" | "place" | "nested">;

const figure = ({ comparator, value, unit }: Goal): string => {
  if (value === null) return "";
  const plain = formatNumber(value);
  const number = unit === "level" ? `mức độ ${plain}` : unit?.startsWith("%") ? `${plain}%` : `${plain} ${unit ?? ""}`.trim();
  if (comparator === "eq" || comparator === null) return number;
  return comparator === "gte" || comparator === "avg_per_year" ? `${number} ${words.comparators[comparator]}` : `${words.comparators[comparator]} ${number}`;
};

/** What was understood of a goal, in one line: `99,5% trở lên · đến 2025 · mục II.1.a`. */
export const sayGoal = (goal: Goal): string =>
  [goal.nested ? words.part : "", figure(goal), goal.milestone === null ? words.noYear : words.year(goal.milestone), goal.place ? words.place(goal.place) : ""]
    .filter((part) => part !== "")
    .join(" · ");

const shares: Record<string, string> = { SHARE_PROVINCES: "tỷ lệ tỉnh đạt", SHARE_DISTRICTS: "tỷ lệ huyện đạt", SHARE_WARDS: "tỷ lệ xã, phường đạt" };

/** An indicator as a reading names it, in words: its label, and what is read of it. */
export const sayIndicator = (code: string, options: readonly IndicatorOption[]): string => {
  const [, bare = code, level, share = ""] = /^([A-Z0-9_]+)(?:@(\d+))?(?::(\w+))?$/.exec(code) ?? [];
  const label = options.find((one) => one.code === bare)?.label ?? bare;
  const more = [shares[share], level === undefined ? "" : `mức độ ${level} trở lên`].filter(Boolean).join(" ");
  return more ? `${label} (${more})` : label;
};
