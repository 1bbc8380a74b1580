import { type Unit, fullName, unitId } from "@xhht/core";
import { day } from "../day.ts";
import type { Ledger } from "../ledger.ts";
import { joinName } from "../name.ts";
import type { MappingRow } from "../source/read-reform.ts";
import type { Snapshot } from "../source/read-snapshot.ts";
import { unnamedWards } from "../supplement.ts";
import type { Places } from "./match-district.ts";

/**
 * Rule: the district level ended as a whole on 30/06/2025 (NQ 203/2025/QH15), so every district of the snapshot ends that day; those that no
 * coded line names, and those that a coded line names but the snapshot lacks, are reported. Island districts without communes
 * are named by no line and lived on to the end.
 */
export const noteGaps = (snapshot: Snapshot, rows: readonly MappingRow[], places: Places, ledger: Ledger): void => {
  const peopled = new Set(snapshot.communes.map((commune) => commune.above));
  const seen = new Set<string>();
  const lacking = new Set<string>();
  for (const row of rows) {
    if (row.oldCode === null) continue;
    const district = places.districtOf(row);
    if (district === undefined) lacking.add(`${row.oldDistrict}, ${row.oldProvince}`);
    else seen.add(district);
  }
  for (const name of [...lacking].sort()) ledger.note("district-without-code", name);
  for (const district of snapshot.districts)
    if (peopled.has(district.code) && !seen.has(district.code))
      ledger.note("district-gone", `${district.code} ${joinName(district)}`);
  const { count, on, source } = unnamedWards;
  for (let n = 1; n <= count; n++) ledger.note("change-unnamed", `${on} ${source} ${n}/${count}`);
};

/** Rule: whatever holds from the day of attestation although its unit is older changed on an earlier day that no source states. */
export const noteUndatedChanges = (units: readonly Unit[], ledger: Ledger): void => {
  for (const unit of units) {
    const at = unit.versions.findIndex(({ from }) => from === day.lastOfOldOrder);
    const [before, after] = [unit.versions[at - 1], unit.versions[at]];
    if (before && after)
      ledger.note(
        "change-undated",
        `${unitId(unit)} ${fullName(before)}, ${before.parent} → ${fullName(after)}, ${after.parent}`,
      );
  }
};
