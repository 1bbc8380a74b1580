import type { Indicator, IndicatorCode } from "../indicator/indicator.ts";
import type { Level } from "../unit/unit.ts";

/** Clause of the document, its numbers joined by dots: `II.2.a`. */
export type Place = string;

/** A test on the value of one unit: its level is at least so high, or the standard is met or the title held. */
export type Predicate = { atLeast: number } | { met: true };

/**
 * How a target reads its indicator: the unit's own value, its change over the years (percentage points a year),
 * a degree of completion in %, the share of lower units that meet a predicate, or simply "carried out".
 */
export type Reading =
  | { kind: "own" }
  | { kind: "change" }
  | { kind: "degree" }
  | { kind: "share"; of: Exclude<Level, "nation">; where: Predicate }
  | { kind: "carriedOut" };

/** eq = bare number, gte = "trở lên", gt = "trên", lte = "không quá", approx = "khoảng", avg_per_year = mean change a year. */
export type Comparator = "eq" | "gte" | "gt" | "lte" | "approx" | "avg_per_year";

/** What the plan promises to do with the value; a target has a set of these. */
export type Modality =
  | "achieve" | "maintain" | "strive" | "consolidate" | "develop" | "register" | "recognised" | "control" | "decrease";

/** One indicator, one milestone, one goal. */
export interface Target {
  /** Unique within its plan, `2025/SKILL_INFO`. */
  id: string;
  indicator: IndicatorCode;
  reading: Reading;
  /** Null where there is nothing to compare: a status, or "carried out". */
  comparator: Comparator | null;
  /** Percent for ratios, degrees and shares; the level; points a year for a change; null for a status. */
  value: number | null;
  modality: Modality[];
  /** Any year, or null where the document gives none. */
  milestone: number | null;
  /** Id of the target of which this is a part ("trong đó"). */
  within?: string;
  /** Condition in the document's words: `nếu có`. */
  condition?: string;
  /** Id of the other half of a registered/achieved pair. */
  pairedWith?: string;
  /** The goal stands inside the text of a task, not among the objectives. */
  insideTask?: true;
  source: Place;
}

/** A target that a programme, a level or a province sets for every unit of some levels. */
export interface LevelTarget extends Target {
  for: Level[];
  /** Where the figure was read, if not in the decision itself. */
  reference?: string;
}

/** The kind of figure a target ends up with; follows from measure, reading and comparator. */
export type TargetKind = "ratio" | "rate" | "level" | "status" | "count";

/** Derives the kind of a target: a share or a degree is a ratio, a change is a rate, "carried out" is a status. */
export const kindOf = (target: Pick<Target, "reading">, indicator: Pick<Indicator, "measure">): TargetKind => {
  switch (target.reading.kind) {
    case "share":
    case "degree":
      return "ratio";
    case "change":
      return "rate";
    case "carriedOut":
      return "status";
    case "own":
      return indicator.measure.kind;
  }
};
