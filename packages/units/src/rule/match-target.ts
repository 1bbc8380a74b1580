import { groupBy } from "../group-by.ts";
import type { Ledger } from "../ledger.ts";
import { joinName, nameKey, splitName } from "../name.ts";
import type { MappingRow, NewUnit, Reform } from "../source/read-reform.ts";
import { describeRow } from "./distinct-rows.ts";

/**
 * Rule: a line leads to the new commune with its code if that commune bears the line's name in the line's province; otherwise to
 * the only commune of that name there (diacritics first, then folded). A wrong code never outweighs a right name.
 */
export const matchTarget = (reform: Reform, ledger: Ledger): ((row: MappingRow) => NewUnit | undefined) => {
  const provinces = new Map(reform.provinces.map((province) => [nameKey(province.name), province.code]));
  const byCode = new Map(reform.communes.map((commune) => [commune.code, commune]));
  const byName = groupBy(reform.communes, (commune) => `${commune.above} ${joinName(commune)}`);
  const byKey = groupBy(reform.communes, (commune) => `${commune.above} ${nameKey(joinName(commune))}`);
  const only = (found: NewUnit[] | undefined): NewUnit | undefined => (found?.length === 1 ? found[0] : undefined);
  return (row) => {
    const province = provinces.get(nameKey(splitName(row.newProvince).name));
    const name = joinName(row.new);
    const bearer = byCode.get(row.newCode);
    if (bearer?.above === province && bearer && joinName(bearer) === name) return bearer;
    const found = only(byName.get(`${province} ${name}`)) ?? only(byKey.get(`${province} ${nameKey(name)}`));
    const kind = found ? (bearer ? "target-code-of-another" : "target-code-unknown") : "line-without-target";
    ledger.note(kind, describeRow(row));
    return found;
  };
};
