import type { EntryKey, EntryState, Observation } from "@xhht/core";
import type { Queries } from "../database.ts";

/** A row of `entry` or `entry_version`, with the name of its author. */
export interface ObservationRow {
  key: EntryKey;
  version: number;
  state: EntryState;
  value: number | string | null;
  author: string;
  authorName: string | null;
  typedAt: Date;
  savedAt: Date;
}

/** The columns of an observation, from `entry` or `entry_version` joined to `person`. */
export const observationFields = ({ t }: Queries, from: Queries["t"]["entry"] | Queries["t"]["entryVersion"]) => ({
  key: from.key,
  version: from.version,
  state: from.state,
  value: from.value,
  author: from.author,
  authorName: t.person.name,
  typedAt: from.typedAt,
  savedAt: from.savedAt,
});

/** The observation that a row holds; an author whose account is gone has no name. */
export const observation = ({ authorName, typedAt, savedAt, ...row }: ObservationRow): Observation => ({
  ...row,
  authorName: authorName ?? "",
  typedAt: typedAt.toISOString(),
  savedAt: savedAt.toISOString(),
});
