import { createUnitTree } from "../unit/tree.ts";
import { unitId, type Unit, type UnitId } from "../unit/unit.ts";

const unit = (code: string, level: Unit["level"], days: [string, string | null], parents: [string, UnitId | null][]): Unit => ({
  code,
  level,
  validFrom: days[0],
  validTo: days[1],
  versions: parents.map(([from, parent]) => ({ from, name: code, type: "Đơn vị", parent })),
});

const nation = unit("VN", "nation", ["0000", null], [["0000", null]]);
const province = unit("01", "province", ["0000", null], [["0000", unitId(nation)]]);
const otherProvince = unit("02", "province", ["0000", null], [["0000", unitId(nation)]]);
const district = unit("101", "district", ["0000", "2025-06-30"], [["0000", unitId(province)]]);
const below = (code: string, above: Unit = province): Unit =>
  unit(code, "commune", ["0000", null], [
    ["0000", unitId(above === province ? district : above)],
    ["2025-07-01", unitId(above)],
  ]);
const own = below("10001");
const sibling = below("10002");
const cousin = below("20001", otherProvince);
const dissolved = unit("10003", "commune", ["0000", "2025-06-30"], [["0000", unitId(district)]]);
const unborn = unit("10004", "commune", ["2027-01-01", null], [["2027-01-01", unitId(province)]]);
/** Of province 01 until the reform of July 2025, of province 02 since. */
const moved = unit("10005", "commune", ["0000", null], [
  ["0000", unitId(district)],
  ["2025-07-01", unitId(otherProvince)],
]);

const all = { nation, province, otherProvince, district, own, sibling, cousin, dissolved, unborn, moved };

/** Units of a small country by what they are to the commune `own`. */
export const place = Object.fromEntries(Object.entries(all).map(([name, one]) => [name, unitId(one)])) as Record<keyof typeof all, UnitId>;

/** A country of two provinces around the reform of July 2025. */
export const country = createUnitTree(Object.values(all), []);
