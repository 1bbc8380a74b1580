import type { Indicator, IndicatorCode, Measure } from "../indicator/indicator.ts";
import type { Level } from "../unit/unit.ts";

/**
 * What is rolled up under one name: an indicator's own figure, `SKILL_INFO`, or the share of units whose level, standard or
 * title reaches a bound, `LIT_STD_LEVEL@2` (a standard met or a title held: `UPE_PRE5_STD@1`).
 */
export type SeriesId = string;

/**
 * How the figures of units become one figure of the unit above. `sum`: numerators over denominators, never a mean of
 * percentages; `share`: units that reach the bound over units that answered; `count`: plain sum; `lowest`, `highest`: of the
 * units; `none`: never becomes one figure (a degree): only its lowest and highest are told.
 */
export type RollUpRule = "sum" | "share" | "count" | "lowest" | "highest" | "none";

/** A series: where its figures come from and how they roll up. */
export interface Series {
  id: SeriesId;
  indicator: IndicatorCode;
  rule: RollUpRule;
  /** For a share: the least level that counts; 1 for a standard met or a title held. */
  atLeast?: number;
  /** For a share of other units than those that count the indicator: `LIT_STD_LEVEL@2:province`. */
  by?: Exclude<Level, "nation">;
}

const shares = (indicator: IndicatorCode, min: number, max: number): Series[] =>
  Array.from({ length: max - min + 1 }, (_, step) => {
    const atLeast = min + step;
    return { id: `${indicator}@${atLeast}`, indicator, rule: "share" as const, atLeast };
  });

/** The series of a measure: one for a ratio or a count, one for each level of a standard, one for a status. */
const byMeasure: { [K in Measure["kind"]]: (code: IndicatorCode, measure: Extract<Measure, { kind: K }>) => Series[] } =
  {
    ratio: (code) => [{ id: code, indicator: code, rule: "sum" }],
    count: (code, { across = "count" }) => [{ id: code, indicator: code, rule: across }],
    level: (code, { min, max }) => shares(code, Math.max(min, 1), max),
    status: (code) => shares(code, 1, 1),
  };

/** Every series that an indicator's figures feed, lowest level first. */
export const seriesOf = (code: IndicatorCode, { measure }: Pick<Indicator, "measure">): Series[] =>
  (byMeasure[measure.kind] as (code: IndicatorCode, measure: Measure) => Series[])(code, measure);

/** The shares of an indicator among units of another level than the one that counts it: how many provinces hold it. */
export const sharesAmong = (
  code: IndicatorCode,
  indicator: Pick<Indicator, "measure">,
  by: Exclude<Level, "nation">,
): Series[] =>
  seriesOf(code, indicator)
    .filter(({ rule }) => rule === "share")
    .map((series) => ({ ...series, id: `${series.id}:${by}`, by }));
