import { kindOf, type Indicator, type Target, type Theme, type TargetKind } from "@xhht/core";

/** A target as a person labelled it when reading the paper; `where` is its clause. */
export interface Label {
  id: string;
  seed: string;
  milestone: number | null;
  group: Theme;
  /** Indicator, with `@level` and `:SHARE_…` where lower units are counted: `LIT_STD_LEVEL@2:SHARE_DISTRICTS`. */
  code: string;
  kind: TargetKind;
  /** The set of promises joined by `+`, in the order of the words. */
  modality: string;
  comparator: string | null;
  value: number | null;
  unit: "%" | "%/năm" | "level" | "standard_met" | "title" | "qualitative" | "count";
  nested: boolean;
  hidden: boolean;
  where: string;
}

const shareOf = { province: "SHARE_PROVINCES", district: "SHARE_DISTRICTS", commune: "SHARE_WARDS" } as const;

const codeOf = ({ indicator, reading }: Target): string => {
  if (reading.kind !== "share") return indicator;
  const level = "atLeast" in reading.where ? `@${reading.where.atLeast}` : "";
  return `${indicator}${level}:${shareOf[reading.of]}`;
};

const unitOf = ({ reading }: Target, { measure }: Indicator): Label["unit"] => {
  if (reading.kind === "carriedOut") return "qualitative";
  if (reading.kind === "change") return "%/năm";
  if (reading.kind === "share" || reading.kind === "degree" || measure.kind === "ratio") return "%";
  if (measure.kind === "status") return measure.attests === "standard" ? "standard_met" : "title";
  return measure.kind;
};

/** The label that a typed target amounts to; `place` counts from 1 in the order of the plan. */
export const labelOf = (seed: string, place: number, target: Target, indicator: Indicator): Label => ({
  id: `${seed}-${String(place).padStart(2, "0")}`,
  seed,
  milestone: target.milestone,
  group: indicator.theme,
  code: codeOf(target),
  kind: kindOf(target, indicator),
  modality: target.modality.join("+"),
  comparator: target.comparator,
  value: target.value,
  unit: unitOf(target, indicator),
  nested: target.within !== undefined,
  hidden: target.insideTask === true,
  where: target.source,
});
