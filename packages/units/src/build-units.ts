import { type Unit, type UnitId, type UnitVersion, unitId } from "@xhht/core";
import { day } from "./day.ts";
import { splitName } from "./name.ts";
import type { Lineage } from "./lineage.ts";
import type { MappingRow, Reform } from "./source/read-reform.ts";
import type { Snapshot } from "./source/read-snapshot.ts";
import type { Places } from "./rule/match-district.ts";
import { supplements } from "./supplement.ts";

/** The nation, above every province. */
const nation: Unit = {
  code: "VN",
  level: "nation",
  validFrom: "0000",
  validTo: null,
  versions: [{ from: "0000", type: "", name: "Việt Nam", parent: null }],
};

const old = (code: string): UnitId => `${code}@${day.unknown}`;

/** Adds a version only where it says something new. */
const addVersion = (unit: Unit, version: UnitVersion): void => {
  const last = unit.versions.at(-1)!;
  if (last.type !== version.type || last.name !== version.name || last.parent !== version.parent)
    unit.versions.push(version);
};

const provinces = (
  snapshot: Snapshot,
  reform: Reform,
  { kept }: Lineage["provinces"],
  places: Places,
  rows: readonly MappingRow[],
): Unit[] => {
  const parent = unitId(nation);
  const before = new Map(
    snapshot.provinces.map(({ code, type, name }) => {
      const versions = [{ from: day.unknown, type, name, parent }];
      const unit: Unit = {
        code,
        level: "province",
        validFrom: day.unknown,
        validTo: kept.has(code) ? null : day.lastOfOldOrder,
        versions,
      };
      return [code, unit] as const;
    }),
  );
  for (const row of rows) {
    const unit = row.oldCode === null ? undefined : before.get(places.provinceOf(row) ?? "");
    const { type, name } = splitName(row.oldProvince);
    if (unit && unit.versions.at(-1)!.name !== name) addVersion(unit, { from: day.lastOfOldOrder, type, name, parent });
  }
  const after = reform.provinces.flatMap(({ code, type, name }): Unit[] => {
    const version = { from: day.reform, type, name, parent };
    const same = kept.has(code) ? before.get(code) : undefined;
    if (!same) return [{ code, level: "province", validFrom: day.reform, validTo: null, versions: [version] }];
    addVersion(same, version);
    return [];
  });
  return [...before.values(), ...after];
};

const districts = (snapshot: Snapshot, rows: readonly MappingRow[], places: Places): Unit[] => {
  const units = new Map(
    snapshot.districts.map(({ code, type, name, above }) => {
      const versions: UnitVersion[] = [{ from: day.unknown, type, name, parent: old(above!) }];
      return [
        code,
        {
          code,
          level: "district",
          validFrom: day.unknown,
          validTo: day.lastOfOldOrder,
          versions,
        } satisfies Unit as Unit,
      ] as const;
    }),
  );
  for (const row of rows) {
    const unit = row.oldCode === null ? undefined : units.get(places.districtOf(row) ?? "");
    const { type } = splitName(row.oldDistrict);
    if (unit) addVersion(unit, { ...unit.versions[0]!, from: day.lastOfOldOrder, type });
  }
  return [...units.values()];
};

const communes = (reform: Reform, lineage: Lineage): Unit[] => {
  const above = new Map(reform.communes.map((unit) => [unit.code, unit]));
  const parentOf = (code: string): UnitId => lineage.provinceId(above.get(code)!.above!);
  const before = lineage.communes.map((commune): Unit => {
    const versions = commune.versions.map(({ from, type, name, district }) => ({
      from,
      type,
      name,
      parent: old(district),
    }));
    const unit: Unit = { code: commune.code, level: "commune", validFrom: commune.from, validTo: commune.to, versions };
    if (lineage.kept.get(commune.code) !== commune) return unit;
    const { type, name } = above.get(commune.code)!;
    addVersion(unit, { from: day.reform, type, name, parent: parentOf(commune.code) });
    return { ...unit, validTo: null };
  });
  const after = reform.communes
    .filter(({ code }) => !lineage.kept.has(code))
    .map(({ code, type, name }): Unit => {
      const versions = [{ from: day.reform, type, name, parent: parentOf(code) }];
      return { code, level: "commune", validFrom: day.reform, validTo: null, versions };
    });
  return [...before, ...after].sort((a, b) =>
    a.code < b.code || (a.code === b.code && a.validFrom < b.validFrom) ? -1 : 1,
  );
};

/** Every unit, nation first, then by level, code and beginning. */
export const buildUnits = (
  snapshot: Snapshot,
  reform: Reform,
  rows: readonly MappingRow[],
  places: Places,
  lineage: Lineage,
): Unit[] => {
  const units = [
    nation,
    ...provinces(snapshot, reform, lineage.provinces, places, rows),
    ...districts(snapshot, rows, places),
    ...communes(reform, lineage),
  ];
  const ids = new Map(units.map((unit) => [unitId(unit), unit]));
  for (const { unit, change } of supplements) {
    const changed = ids.get(unit)!;
    addVersion(changed, { ...changed.versions.at(-1)!, ...change });
  }
  return units;
};
