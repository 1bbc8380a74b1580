import type { Level } from "../unit/unit.ts";

/** Short identity of an indicator, `SKILL_INFO`; the full one is `pluginId/CODE`. */
export type IndicatorCode = string;

/**
 * What a measure is. A ratio says what both its parts count; a status says what it attests; a count may say that units are
 * not added but compared (`across`: the lowest or the highest of them stands for all).
 */
export type Measure =
  | { kind: "ratio"; of: string; outOf: string }
  | { kind: "level"; min: number; max: number }
  | { kind: "status"; attests: "standard" | "title" }
  | { kind: "count"; of: string; across?: "count" | "lowest" | "highest" };

/** Under which heading of the objectives an indicator stands (the groups of QĐ 1373 and QĐ 387). */
export type Theme = "literacy_universal" | "skills" | "institutions" | "models" | "movement" | "clc";

/** Something that is counted, rated or attested, with the words people use for it. */
export interface Indicator {
  /** Name on its own, as a table heading: `Người trong độ tuổi lao động có năng lực thông tin`. */
  label: string;
  /** English name. */
  english: string;
  /**
   * How the thing reads inside a sentence, in lower case: after `50% ` for a ratio, after `đạt ` for a level,
   * a status or a title.
   */
  phrase: string;
  theme: Theme;
  measure: Measure;
  /** The law or document that defines it, where one does. */
  definedBy?: string;
  /** What to mind when counting it. */
  note?: string;
  /** The lowest level at which it is counted directly; above it is rolled up. */
  countedAt?: Level;
  /** The indicator that counts the same thing among everybody, of which this counts one group: shown beside it, never added. */
  partOf?: IndicatorCode;
}

/** A ratio: `of` is the numerator's count, `outOf` what the denominator counts. */
export const ratio = (parts: { of: string; outOf: string }): Measure => ({ kind: "ratio", ...parts });
/** A level of a standard, `min` to `max` (literacy 1–2, universal education 1–3: NĐ 20/2014/NĐ-CP). */
export const level = (bounds: { min: number; max: number }): Measure => ({ kind: "level", ...bounds });
/** A yes or no: a standard met, or a title held. */
export const status = (attests: "standard" | "title"): Measure => ({ kind: "status", attests });
/** A plain count of something. */
export const count = (of: string): Measure => ({ kind: "count", of });
