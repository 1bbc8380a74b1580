import type { IndicatorCode } from "../indicator/indicator.ts";
import type { Level } from "../unit/unit.ts";
import type { LevelTarget, Modality, Place, Predicate, Reading, Target } from "./target.ts";

/** A target before its milestone and place are known; see `milestone`. */
export interface TargetDraft extends Omit<Target, "id" | "milestone" | "source" | "within" | "pairedWith"> {
  /** Parts of this target ("trong đó"). */
  parts?: TargetDraft[];
  /** The achieved half, when this is the registered half of a pair. */
  achieved?: TargetDraft;
}

type Extras = Partial<Pick<TargetDraft, "modality" | "condition" | "insideTask" | "parts">>;

const own: Reading = { kind: "own" };
const draft = (
  indicator: IndicatorCode,
  reading: Reading,
  comparator: Target["comparator"],
  value: number | null,
  extras: Extras = {},
): TargetDraft => ({ indicator, reading, comparator, value, modality: ["achieve"], ...extras });

/** Exactly `value`: a bare number in the document. */
export const equal = (indicator: IndicatorCode, value: number, extras?: Extras): TargetDraft => draft(indicator, own, "eq", value, extras);
/** `value` or more: "trở lên". */
export const atLeast = (indicator: IndicatorCode, value: number, extras?: Extras): TargetDraft => draft(indicator, own, "gte", value, extras);
/** More than `value`: "trên". */
export const moreThan = (indicator: IndicatorCode, value: number, extras?: Extras): TargetDraft => draft(indicator, own, "gt", value, extras);
/** At most `value`: "không quá". */
export const atMost = (indicator: IndicatorCode, value: number, extras?: Extras): TargetDraft => draft(indicator, own, "lte", value, extras);
/** About `value`: "khoảng". */
export const about = (indicator: IndicatorCode, value: number, extras?: Extras): TargetDraft => draft(indicator, own, "approx", value, extras);
/** A mean change of `points` percentage points a year; negative for a decrease. */
export const averageChange = (indicator: IndicatorCode, points: number, extras?: Extras): TargetDraft =>
  draft(indicator, { kind: "change" }, "avg_per_year", points, { modality: [points < 0 ? "decrease" : "develop"], ...extras });
/** A degree of completion in %, for the one thing that cannot be a share. */
export const degree = (indicator: IndicatorCode, value: number, extras?: Extras): TargetDraft =>
  draft(indicator, { kind: "degree" }, "eq", value, extras);
/** A standard that is met or a title that is held: no number. */
export const met = (indicator: IndicatorCode, extras?: Extras): TargetDraft => draft(indicator, own, null, null, extras);
/** A measurable thing promised without a number. */
export const carriedOut = (indicator: IndicatorCode, extras?: Extras): TargetDraft => draft(indicator, { kind: "carriedOut" }, null, null, extras);
/** The share, in %, of lower units that meet a predicate: `shareOf("LIT_STD_LEVEL", "district", { atLeast: 2 }, 100)`. */
export const shareOf = (
  indicator: IndicatorCode,
  of: Exclude<Level, "nation">,
  where: Predicate,
  value: number,
  extras?: Extras,
): TargetDraft => draft(indicator, { kind: "share", of, where }, "eq", value, extras);
/** A registered/achieved pair: two targets that point at each other. */
export const pair = (registered: TargetDraft, achieved: TargetDraft): TargetDraft => ({
  ...registered,
  modality: ["register"],
  achieved,
});
/** The same draft with another set of modalities: `promise(["strive", "maintain"], equal("X", 100))`. */
export const promise = (modality: Modality[], target: TargetDraft): TargetDraft => ({ ...target, modality });

const suffix = ({ reading, value }: TargetDraft): string => {
  if (reading.kind !== "share") return "";
  const level = "atLeast" in reading.where ? `@${reading.where.atLeast}` : "";
  return value === null ? level : `${level}:${reading.of}`;
};

/**
 * The targets of one milestone in one clause, flattened in reading order: a part follows its whole, the achieved half
 * its registered half. Ids are `year/CODE`, with the level and the kind of unit for shares.
 *
 * @example milestone(2025, "II.2.a", [about("EDU_TECH_TRAINED_15P", 55, { parts: [equal("EDU_UNIV_PLUS", 15)] })])
 */
export const milestone = (year: number | null, source: Place, drafts: TargetDraft[]): Target[] =>
  drafts.flatMap((item) => {
    const idOf = (one: TargetDraft): string => `${year ?? "-"}/${one.indicator}${suffix(one)}`;
    const { parts = [], achieved, ...rest } = item;
    const whole: Target = { ...rest, id: idOf(item), milestone: year, source };
    if (achieved) whole.pairedWith = idOf(achieved);
    const nested = milestone(year, source, parts).map((part) => (part.within ? part : { ...part, within: whole.id }));
    const other = achieved ? milestone(year, source, [achieved]).map((half) => ({ ...half, pairedWith: whole.id })) : [];
    return [whole, ...other, ...nested];
  });

/** The same targets, set for every unit of some levels. */
export const setFor = (levels: Level[], targets: Target[], reference?: string): LevelTarget[] =>
  targets.map((target) => ({ ...target, for: levels, ...(reference ? { reference } : {}) }));
