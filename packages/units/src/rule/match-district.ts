import { groupBy } from "../group-by.ts";
import { nameKey, splitName } from "../name.ts";
import type { MappingRow } from "../source/read-reform.ts";
import type { Snapshot } from "../source/read-snapshot.ts";

/** Where a line lies in the snapshot, by code; undefined where the snapshot has no such place. */
export interface Places {
  provinceOf(row: MappingRow): string | undefined;
  districtOf(row: MappingRow): string | undefined;
}

/**
 * Rule: a province named by the mapping is the one whose communes carry its coded lines (so `Thành phố Huế` is 46). A district is the one of
 * that name and type in its province; otherwise the only one of that name, now of another type (`Quận An Dương` was a huyện), unless a
 * coded line names that one too.
 */
export const matchDistrict = (snapshot: Snapshot, rows: readonly MappingRow[]): Places => {
  const above = new Map([...snapshot.districts, ...snapshot.communes].map((unit) => [unit.code, unit.above]));
  const communes = new Map(snapshot.communes.map((commune) => [commune.code, commune]));
  const provinces = new Map<string, string>();
  for (const { oldCode, oldProvince } of rows) {
    const district = oldCode !== null && communes.has(oldCode) ? above.get(oldCode) : undefined;
    if (district && !provinces.has(oldProvince)) provinces.set(oldProvince, above.get(district)!);
  }
  const byType = new Map(
    snapshot.districts.map((district) => [
      `${district.above} ${nameKey(district.type + district.name)}`,
      district.code,
    ]),
  );
  const byName = groupBy(snapshot.districts, (district) => `${district.above} ${nameKey(district.name)}`);
  const typed = (row: MappingRow): string | undefined =>
    byType.get(`${provinces.get(row.oldProvince)} ${nameKey(row.oldDistrict)}`);
  const named = new Set(rows.filter((row) => row.oldCode !== null).map(typed));
  const find = (row: MappingRow): string | undefined => {
    const same = typed(row);
    if (same !== undefined) return same;
    const others = byName.get(`${provinces.get(row.oldProvince)} ${nameKey(splitName(row.oldDistrict).name)}`) ?? [];
    const free = others.filter((district) => !named.has(district.code));
    return free.length === 1 ? free[0]!.code : undefined;
  };
  const found = new Map<string, string | undefined>();
  return {
    provinceOf: (row) => provinces.get(row.oldProvince),
    districtOf(row) {
      const place = `${row.oldProvince} ${row.oldDistrict}`;
      if (!found.has(place)) found.set(place, find(row));
      return found.get(place);
    },
  };
};
