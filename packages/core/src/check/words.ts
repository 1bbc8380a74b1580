import type { IndicatorCode } from "../indicator/indicator.ts";
import type { AgencyId } from "../plan/agency.ts";
import type { Target } from "../target/target.ts";
import { formatNumber } from "../text/format.ts";
import type { Level } from "../unit/unit.ts";
import type { CheckContext } from "./context.ts";

/** A number as Vietnamese papers write it, at most two decimals: `99,5`. */
export const num = (value: number): string => formatNumber(Math.round(value * 100) / 100);

/** Label of an agency, or its id where the definition does not know it. */
export const agencyLabel = ({ agencies }: CheckContext, id: AgencyId): string => agencies?.[id]?.label ?? id;

/** Label of an indicator in quotes, or its code where the definition does not know it. */
export const indicatorLabel = ({ indicators }: CheckContext, code: IndicatorCode): string => `“${indicators?.[code]?.label ?? code}”`;

/** A target with its value: `khoảng 35%`, `mức độ 3`, `không có số`. */
export const figure = ({ indicators }: CheckContext, { indicator, reading, comparator, value }: Target): string => {
  if (value === null) return "không có số";
  const isLevel = reading.kind === "own" && indicators?.[indicator]?.measure.kind === "level";
  const text = isLevel ? `mức độ ${num(value)}` : reading.kind === "own" && indicators?.[indicator]?.measure.kind === "count" ? num(value) : `${num(value)}%`;
  switch (comparator) {
    case "gte": return `${text} trở lên`;
    case "gt": return `trên ${text}`;
    case "lte": return `không quá ${text}`;
    case "approx": return `khoảng ${text}`;
    case "avg_per_year": return `trung bình ${text} mỗi năm`;
    default: return text;
  }
};

/** `a`, `a và b`, `a, b và c`. */
export const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} và ${items.at(-1)}`;

/** The tier of a unit inside a sentence. */
export const levelWord: Record<Level, string> = { nation: "cả nước", province: "cấp tỉnh", district: "cấp huyện", commune: "cấp xã" };
