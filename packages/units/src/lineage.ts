import type { UnitId } from "@xhht/core";
import { day } from "./day.ts";
import type { Ledger } from "./ledger.ts";
import { type OldCommune, attestCommunes } from "./rule/attest-communes.ts";
import { findHeirs, followLeftOvers, followLines, followZones } from "./rule/follow-communes.ts";
import { type DistrictLine, followDistricts } from "./rule/follow-districts.ts";
import { type ProvinceLine, followProvinces } from "./rule/follow-provinces.ts";
import { keepCommunes } from "./rule/keep-communes.ts";
import type { Places } from "./rule/match-district.ts";
import { matchSource } from "./rule/match-source.ts";
import { matchTarget } from "./rule/match-target.ts";
import type { MappingRow, Reform } from "./source/read-reform.ts";
import type { Snapshot } from "./source/read-snapshot.ts";

/** What became of what: the whole reform by code, before it is written as units and successions. */
export interface Lineage {
  communes: OldCommune[];
  /** Commune that ended before 30/06/2025 → commune that took it in by then. */
  heirs: Map<OldCommune, OldCommune>;
  /** New code → old commune that is still the same unit. */
  kept: Map<string, OldCommune>;
  districts: DistrictLine[];
  provinces: ProvinceLine;
  /** Identity of the commune or province that bears a code in the new order. */
  communeId(code: string): UnitId;
  provinceId(code: string): UnitId;
}

/** Applies the rules in their order; each is one documented function in `rule/`. */
export const traceLineage = (
  snapshot: Snapshot,
  reform: Reform,
  rows: readonly MappingRow[],
  places: Places,
  ledger: Ledger,
): Lineage => {
  const match = matchTarget(reform, ledger);
  const targets = new Map(rows.map((row) => [row, match(row)]));
  const targetOf = (row: MappingRow) => targets.get(row);
  const sources = matchSource(snapshot, rows, places, ledger);
  const communes = attestCommunes(snapshot, rows, places, sources, ledger);
  followLines(communes, rows, sources, targetOf);
  const zones = followZones(snapshot, rows, targetOf, ledger);
  const provinces = followProvinces(snapshot, reform, communes);
  const provinceOfDistrict = new Map(snapshot.districts.map((district) => [district.code, district.above!]));
  const newProvinceOf = (commune: OldCommune) =>
    [...provinces.into.get(provinceOfDistrict.get(commune.versions[0]!.district)!)!][0];
  const reached = new Set([...communes.flatMap((commune) => [...commune.into]), ...zones.values()]);
  followLeftOvers(communes, reform, reached, newProvinceOf, ledger);
  const heirs = findHeirs(communes, ledger);
  const kept = keepCommunes(communes, reform, ledger);
  return {
    communes,
    heirs,
    kept,
    provinces,
    districts: followDistricts(snapshot, communes, heirs, zones),
    communeId: (code) => `${code}@${kept.get(code)?.from ?? day.reform}`,
    provinceId: (code) => `${code}@${provinces.kept.has(code) ? day.unknown : day.reform}`,
  };
};
