import type { Comparator, IndicatorCode, Modality, Signature } from "@xhht/core";
import type { HeadReading } from "../reading.ts";

/** Fields of a head that a person may correct; the place is that of the date line. */
export type HeadField = keyof HeadReading | "place";

/** What a person may correct of a goal. */
export interface TargetFields {
  comparator: Comparator | null;
  value: number | null;
  milestone: number | null;
  modality: Modality[];
}

/** What a person decided about a goal that was read; what she did not touch stays as it was read. */
export interface TargetChoice extends Partial<TargetFields> {
  /** The code as the reading writes it (`LIT_STD_LEVEL@2:SHARE_DISTRICTS`); null: none fits. Absent while nobody decided. */
  indicator?: IndicatorCode | null;
}

/** A goal that no reading gave: a person wrote it. */
export interface AddedTarget extends TargetFields {
  indicator: IndicatorCode;
  text: string;
  /** The clause where she saw it. */
  place: string;
}

/** Everything that people decided while they read an import over. */
export interface ImportChoices {
  /** Programme that the plan carries out; absent: the one that its bases name. */
  programme?: string;
  /** Corrected fields of the head. */
  head: Partial<Record<HeadField, string | null>>;
  signature?: Signature;
  /** By the place of the goal in `reading.targets`. */
  targets: Record<string, TargetChoice>;
  added: AddedTarget[];
  /** A note for each passage of `reading.unread` that is left out on purpose, by its place there. */
  unread: Record<string, string>;
  /** A plan for a later period, made from this paper: every year moves by so many, number and day are not given yet. */
  shift?: number;
}

/** Before anybody decided anything. */
export const noChoices = (): ImportChoices => ({ head: {}, targets: {}, added: [], unread: {} });
