import type { Queries } from "./database.ts";

/** Gives what a key stands for, read anew where it may have changed since. */
export type UntilChanged<T> = (db: Queries, key: string, read: () => Promise<T>) => Promise<T>;

/** How long what was read is used. */
export interface Patience {
  /** Where only asking could tell whether something changed, it is used for so many ms. 0: it is asked for every time. */
  unsure: number;
  /** So many keys are remembered; then all are forgotten. */
  most: number;
  now?: () => number;
}

interface Known<T> {
  version: number | null;
  at: number;
  values: Map<string, Promise<T>>;
}

/**
 * Remembers what was read until something is committed: at once on SQLite (`dataVersion`); on Postgres
 * within `unsure` ms. The look comes before the reading, so what changes between the two is read anew. A failure is not kept.
 */
export const untilChanged = <T>({ unsure, most, now = () => performance.now() }: Patience): UntilChanged<T> => {
  const byHandle = new WeakMap<Queries, Known<T>>();
  const standing = (db: Queries, version: number | null): Known<T> => {
    const known = byHandle.get(db);
    const at = now();
    const holds = known && known.version === version && (version !== null || at - known.at < unsure) && known.values.size < most;
    if (holds) return known;
    const fresh: Known<T> = { version, at, values: new Map() };
    byHandle.set(db, fresh);
    return fresh;
  };
  return (db, key, read) => {
    const version = db.dataVersion();
    if (version === null && unsure === 0) return read();
    const { values } = standing(db, version);
    const known = values.get(key);
    if (known) return known;
    const reading = read();
    values.set(key, reading);
    reading.catch(() => values.delete(key));
    return reading;
  };
};
