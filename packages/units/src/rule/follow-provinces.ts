import type { Reform } from "../source/read-reform.ts";
import type { Snapshot } from "../source/read-snapshot.ts";
import type { OldCommune } from "./attest-communes.ts";

/** What became of the 63 provinces: new codes by old code, and the codes that are still the same province. */
export interface ProvinceLine {
  into: Map<string, Set<string>>;
  kept: Set<string>;
}

/**
 * Rule: a province went where its communes went. It stays itself only if it went whole into the province of its own code, alone; so
 * Hà Nội 01 stays, while Tây Ninh 80 is neither Long An 80 nor Tây Ninh 72.
 */
export const followProvinces = (snapshot: Snapshot, reform: Reform, communes: readonly OldCommune[]): ProvinceLine => {
  const district = new Map(snapshot.districts.map((unit) => [unit.code, unit.above!]));
  const province = new Map(reform.communes.map((unit) => [unit.code, unit.above!]));
  const into = new Map(snapshot.provinces.map((unit) => [unit.code, new Set<string>()]));
  for (const commune of communes)
    for (const target of commune.into)
      into.get(district.get(commune.versions[0]!.district)!)!.add(province.get(target)!);
  const sources = (code: string): string[] =>
    [...into].filter(([, targets]) => targets.has(code)).map(([source]) => source);
  const kept = reform.provinces
    .map((unit) => unit.code)
    .filter((code) => into.get(code)?.size === 1 && sources(code).join() === code);
  return { into, kept: new Set(kept) };
};
