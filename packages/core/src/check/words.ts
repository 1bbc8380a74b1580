import type { IndicatorCode } from "../indicator/indicator.ts";
import type { AgencyId } from "../plan/agency.ts";
import { targetText } from "../target/sentence.ts";
import type { Target } from "../target/target.ts";
import { formatNumber } from "../text/format.ts";
import type { Level } from "../unit/unit.ts";
import type { CheckContext } from "./context.ts";

/** A number as Vietnamese papers write it, at most two decimals: `99,5`. */
export const num = (value: number): string => formatNumber(Math.round(value * 100) / 100);

/** Label of an agency, or its id where the definition does not know it. */
export const agencyLabel = ({ agencies }: CheckContext, id: AgencyId): string => agencies?.[id]?.label ?? id;

/** Label of an indicator in quotes, or its code where the definition does not know it. */
export const indicatorLabel = ({ indicators }: CheckContext, code: IndicatorCode): string =>
  `“${indicators?.[code]?.label ?? code}”`;

/** What a target is about; for a share of lower units also of which, and at which level of the standard. */
export const targetLabel = (context: CheckContext, { indicator, reading }: Target): string => {
  const label = indicatorLabel(context, indicator);
  if (reading.kind !== "share") return label;
  return `${label}${"atLeast" in reading.where ? ` mức độ ${reading.where.atLeast}` : ""} của đơn vị ${levelWord[reading.of]}`;
};

const unknown = { measure: { kind: "ratio", of: "", outOf: "" } } as const;

/** The value of a target in words: `khoảng 35%`, `mức độ 3`; an indicator that nobody defines counts as a ratio. */
export const figure = ({ indicators }: CheckContext, target: Target): string =>
  targetText(target, indicators?.[target.indicator] ?? unknown);

/** `a`, `a và b`, `a, b và c`. */
export const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} và ${items.at(-1)}`;

/** The tier of a unit inside a sentence. */
export const levelWord: Record<Level, string> = {
  nation: "cả nước",
  province: "cấp tỉnh",
  district: "cấp huyện",
  commune: "cấp xã",
};
