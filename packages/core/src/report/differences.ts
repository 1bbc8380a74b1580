import type { Entry, EntryKey } from "./entry.ts";
import type { ContentCell, ReportContent } from "./content-of.ts";

/** A cell that says something else than it did; null where the content had no such cell. */
export interface ContentDifference {
  key: EntryKey;
  from: Entry | null;
  to: Entry | null;
  /** Hashes of files that came, and that went. */
  added: string[];
  removed: string[];
}

const said = (cell: ContentCell | undefined): Entry | null => (cell ? { state: cell.state, value: cell.value } : null);
const without = (files: readonly string[], others: readonly string[]): string[] =>
  files.filter((one) => !others.includes(one));

/** What changed since an earlier content, sorted by key. A new version that says the same is no difference. */
export const differences = (
  content: Pick<ReportContent, "cells">,
  earlier: Pick<ReportContent, "cells">,
): ContentDifference[] => {
  const now = new Map(content.cells.map((cell) => [cell.key, cell]));
  const before = new Map(earlier.cells.map((cell) => [cell.key, cell]));
  return [...new Set([...before.keys(), ...now.keys()])].toSorted().flatMap((key) => {
    const [old, present] = [before.get(key), now.get(key)];
    const [from, to] = [said(old), said(present)];
    const [had, has] = [old?.evidence ?? [], present?.evidence ?? []];
    const [added, removed] = [without(has, had), without(had, has)];
    const same = from?.state === to?.state && from?.value === to?.value;
    return same && added.length === 0 && removed.length === 0 ? [] : [{ key, from, to, added, removed }];
  });
};
