import type { Ledger } from "../ledger.ts";
import { type Named, joinName, nameKey } from "../name.ts";
import type { MappingRow } from "../source/read-reform.ts";
import type { Snapshot } from "../source/read-snapshot.ts";
import { describeRow } from "./distinct-rows.ts";
import type { Places } from "./match-district.ts";

/** The old commune a line speaks of: its code, and whether the snapshot or the end of the old order bears the name. */
export interface Source {
  code: string;
  layer: "snapshot" | "end";
}

/** Name at a place → the code it means, or null where it means several. */
type Index = Map<string, string | null>;

const enter = (index: Index, key: string, code: string): void => {
  const known = index.get(key);
  index.set(key, known === undefined || known === code ? code : null);
};

const exact = (place: string, named: Named): string => `${place}|${joinName(named).toLowerCase()}`;
const loose = (place: string, named: Named): string => `${place}|${nameKey(named.name)}`;

/**
 * Rule: a line without an old code speaks of the commune of its name in its district and province: with diacritics and type, then
 * folded, each time first as the snapshot has it, then as the coded lines have it; last, of the one of that type and name in
 * the province, for lines that give a snapshot name under a younger district. A name that means two is left open.
 */
export const matchSource = (
  snapshot: Snapshot,
  rows: readonly MappingRow[],
  places: Places,
  ledger: Ledger,
): Map<MappingRow, Source> => {
  const provinces = new Map(snapshot.districts.map((district) => [district.code, district.above!]));
  const before: Index = new Map();
  const end: Index = new Map();
  const wide: Index = new Map();
  for (const commune of snapshot.communes) {
    enter(before, exact(commune.above!, commune), commune.code);
    enter(before, loose(commune.above!, commune), commune.code);
    enter(wide, exact(provinces.get(commune.above!)!, commune), commune.code);
  }
  const placeOf = (row: MappingRow): string => places.districtOf(row) ?? `${row.oldProvince}, ${row.oldDistrict}`;
  for (const row of rows) {
    if (row.oldCode === null || row.old === null) continue;
    enter(end, exact(placeOf(row), row.old), row.oldCode);
    enter(end, loose(placeOf(row), row.old), row.oldCode);
  }
  const find = (row: MappingRow, old: Named): Source | undefined => {
    const place = placeOf(row);
    const steps = [
      [before, exact(place, old), "snapshot"],
      [end, exact(place, old), "end"],
      [before, loose(place, old), "snapshot"],
      [end, loose(place, old), "end"],
      [wide, exact(places.provinceOf(row) ?? "", old), "snapshot"],
    ] as const;
    for (const [index, key, layer] of steps) {
      const code = index.get(key);
      if (code !== undefined) return code === null ? undefined : { code, layer };
    }
    return undefined;
  };
  const sources = new Map<MappingRow, Source>();
  for (const row of rows) {
    if (row.oldCode !== null || row.old === null) continue;
    const source = find(row, row.old);
    ledger.note(source ? "source-by-name" : "line-without-source", describeRow(row));
    if (source) sources.set(row, source);
  }
  return sources;
};
