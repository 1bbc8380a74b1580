import { day } from "../day.ts";
import { groupBy } from "../group-by.ts";
import type { Snapshot } from "../source/read-snapshot.ts";
import type { OldCommune } from "./attest-communes.ts";

/** Where a district went: codes of new communes, and whether all of it went into that one. */
export interface DistrictLine {
  district: string;
  into: string;
  extent: "whole" | "part";
}

/**
 * Rule: a district went where its communes went: those it held last, or, if it held none on the last day (another district had
 * taken them), those of the snapshot. It went whole only if every one of them is known to have gone whole into the same commune.
 */
export const followDistricts = (
  snapshot: Snapshot,
  communes: readonly OldCommune[],
  heirs: ReadonlyMap<OldCommune, OldCommune>,
  zones: ReadonlyMap<string, string>,
): DistrictLine[] => {
  const first = groupBy(communes, (commune) => commune.versions[0]!.district);
  const last = groupBy(communes, (commune) => commune.versions.at(-1)!.district);
  return snapshot.districts.flatMap(({ code }) => {
    const zone = zones.get(code);
    if (zone !== undefined) return [{ district: code, into: zone, extent: "whole" as const }];
    const atEnd = last.get(code) ?? [];
    const held = atEnd.some((commune) => commune.to === day.lastOfOldOrder) ? atEnd : (first.get(code) ?? []);
    const ends = held.map((commune) => (heirs.get(commune) ?? commune).into);
    const targets = [...new Set(ends.flatMap((into) => [...into]))].sort();
    const extent =
      targets.length === 1 && ends.every((into) => into.size === 1) ? ("whole" as const) : ("part" as const);
    return targets.map((into) => ({ district: code, into, extent }));
  });
};
