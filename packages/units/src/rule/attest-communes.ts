import { day } from "../day.ts";
import { groupBy } from "../group-by.ts";
import type { Ledger } from "../ledger.ts";
import { type Named, joinName, nameKey } from "../name.ts";
import type { MappingRow } from "../source/read-reform.ts";
import type { Snapshot, SnapshotUnit } from "../source/read-snapshot.ts";
import type { Places } from "./match-district.ts";
import type { Source } from "./match-source.ts";

/** A commune of the old order: when it lived, what it was called, and the codes of the new communes it went into. */
export interface OldCommune {
  code: string;
  from: typeof day.unknown | typeof day.lastOfOldOrder;
  to: typeof day.lastUnattested | typeof day.lastOfOldOrder;
  versions: (Named & { from: string; district: string })[];
  into: Set<string>;
}

/**
 * Rule: the snapshot and the coded lines are two views of the old order, the second on its last day.
 * - Same code, same name: one commune. A new type or district holds from 30/06/2025, the first day a source attests it.
 * - Same code, another name: another commune if a merger shows (a line without a code still names the snapshot's bearer, the new
 *   name belonged to a commune of the district that is gone, or one is gone that no line names); otherwise it was renamed.
 * - In the snapshot only: ended before 30/06/2025. In the coded lines only: begins, as far as attested, on 30/06/2025.
 */
export const attestCommunes = (
  snapshot: Snapshot,
  rows: readonly MappingRow[],
  places: Places,
  sources: ReadonlyMap<MappingRow, Source>,
  ledger: Ledger,
): OldCommune[] => {
  const lines = new Map(
    rows.flatMap((row) =>
      row.oldCode === null || row.old === null ? [] : [[row.oldCode, { ...row, old: row.old }] as const],
    ),
  );
  const named = new Set(
    [...sources.values()].filter((source) => source.layer === "snapshot").map((source) => source.code),
  );
  const gone = groupBy(
    snapshot.communes.filter((commune) => !lines.has(commune.code)),
    (commune) => `${commune.above} ${nameKey(commune.name)}`,
  );
  const lost = new Set(
    [...gone.values()]
      .flat()
      .filter((commune) => !named.has(commune.code))
      .map((commune) => commune.above),
  );
  const merged = (commune: SnapshotUnit, old: Named): boolean =>
    named.has(commune.code) || gone.has(`${commune.above} ${nameKey(old.name)}`) || lost.has(commune.above);
  const communes: OldCommune[] = [];
  const add = (
    code: string,
    from: OldCommune["from"],
    to: OldCommune["to"],
    ...versions: OldCommune["versions"]
  ): void => {
    communes.push({ code, from, to, versions, into: new Set() });
  };
  for (const commune of snapshot.communes) {
    const { code, type, name, above } = commune;
    const first = { from: day.unknown, type, name, district: above! };
    const line = lines.get(code);
    lines.delete(code);
    if (!line) {
      add(code, day.unknown, day.lastUnattested, first);
      continue;
    }
    const district = places.districtOf(line) ?? above!;
    const same = nameKey(line.old.name) === nameKey(name);
    const last = { from: day.lastOfOldOrder, type: line.old.type, name: same ? name : line.old.name, district };
    if (!same && merged(commune, line.old)) {
      ledger.note("code-reused", `${code} ${joinName(commune)} → ${joinName(line.old)}`);
      add(code, day.unknown, day.lastUnattested, first);
      add(code, day.lastOfOldOrder, day.lastOfOldOrder, last);
    } else if (same && last.type === type && district === above) {
      add(code, day.unknown, day.lastOfOldOrder, first);
    } else {
      add(code, day.unknown, day.lastOfOldOrder, first, last);
    }
  }
  for (const [code, line] of lines) {
    ledger.note("code-new", `${code} ${joinName(line.old)}, ${line.oldDistrict}, ${line.oldProvince}`);
    add(code, day.lastOfOldOrder, day.lastOfOldOrder, {
      from: day.lastOfOldOrder,
      ...line.old,
      district: places.districtOf(line)!,
    });
  }
  return communes.sort((a, b) => (a.code < b.code || (a.code === b.code && a.from < b.from) ? -1 : 1));
};
