import type { EntryKey } from "./entry.ts";
import type { TimedEntries, TimedEntry } from "./finding.ts";
import { reasonedKey, whyKey } from "./key.ts";

/** When an entry came to stand: what waits on the device is later than all that was saved; its own order is that of typing. */
const moment = ({ savedAt, typedAt = "" }: TimedEntry): [string, string] => [savedAt || "~", typedAt];

const later = (a: TimedEntry, b: TimedEntry): boolean => {
  const [[savedA, typedA], [savedB, typedB]] = [moment(a), moment(b)];
  return savedA === savedB ? typedA > typedB : savedA > savedB;
};

const isGiven = (entry: TimedEntry | undefined): entry is TimedEntry =>
  entry?.state === "value" && typeof entry.value === "string" && entry.value.trim() !== "";

/**
 * The reason that was given for the present values of some cells, or null. It stands under the first of them and is stale
 * once any of them changed after the reason was saved (within one save: after it was typed).
 */
export const reasonFor = (
  about: readonly [EntryKey, ...EntryKey[]] | readonly EntryKey[],
  entries: TimedEntries,
): string | null => {
  const why = about[0] === undefined ? undefined : entries[whyKey(about[0])];
  if (!isGiven(why)) return null;
  return about.some((key) => entries[key] && later(entries[key], why)) ? null : String(why.value);
};

/** Reasons that stand beside a value which changed after them: nothing is deleted, but they answer nothing any more. */
export const staleReasons = (entries: TimedEntries): EntryKey[] =>
  Object.keys(entries)
    .filter((key) => {
      const own = reasonedKey(key);
      return own !== null && isGiven(entries[key]) && reasonFor([own], entries) === null;
    })
    .toSorted();
