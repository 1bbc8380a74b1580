import type { Ledger } from "../ledger.ts";
import { joinName } from "../name.ts";
import type { MappingRow } from "../source/read-reform.ts";

/** A line of the mapping in words, as the ledger shows it. */
export const describeRow = (row: MappingRow): string => {
  const old = row.old
    ? `${row.oldCode ?? "không mã"} ${joinName(row.old)}, ${row.oldDistrict}, ${row.oldProvince}`
    : "không tên";
  return `#${row.id} ${old} → ${row.newCode} ${joinName(row.new)}, ${row.newProvince}`;
};

/** Rule: lines that say the same in every word count once. */
export const distinctRows = (rows: readonly MappingRow[], ledger: Ledger): MappingRow[] => {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const words = describeRow(row).slice(row.id.length + 1);
    const again = seen.has(words);
    if (again) ledger.note("repeated-line", describeRow(row));
    seen.add(words);
    return !again;
  });
};
