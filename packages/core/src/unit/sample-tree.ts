import { createUnitTree } from "./tree.ts";
import { unitId, type Succession, type Unit, type UnitId, type UnitVersion } from "./unit.ts";

const version = (name: string, type: string, parent: UnitId | null): UnitVersion => ({
  from: "0000",
  name,
  type,
  parent,
});
const make = (
  code: string,
  level: Unit["level"],
  validFrom: string,
  validTo: string | null,
  one: UnitVersion,
): Unit => ({
  code,
  level,
  validFrom,
  validTo,
  versions: [{ ...one, from: validFrom }],
});

const reform = "2025-07-01";
const lastDay = "2025-06-30";

/** The nation of the sample tree. */
export const nation = make("VN", "nation", "0000", null, version("Việt Nam", "Nước", null));
/** A province that lives on. */
export const quangNgai = make("51", "province", "0000", null, version("Quảng Ngãi", "Tỉnh", unitId(nation)));
/** A district that ended in the reform of July 2025. */
export const ducPho = make("534", "district", "0000", lastDay, version("Đức Phổ", "Thị xã", unitId(quangNgai)));
/** A ward that ended in the same reform; its code lives on as another unit. */
export const nguyenNghiem = make(
  "21439",
  "commune",
  "0000",
  lastDay,
  version("Nguyễn Nghiêm", "Phường", unitId(ducPho)),
);
/** A neighbour, without a plugin of its own. */
export const phoHoa = make("21442", "commune", "0000", lastDay, version("Phổ Hòa", "Phường", unitId(ducPho)));
/** The ward that took over both, with the first one's code. */
export const ducPhoWard = make("21439", "commune", reform, null, version("Đức Phổ", "Phường", unitId(quangNgai)));
/** A ward that has nothing to do with them. */
export const traCau = make("21400", "commune", reform, null, version("Trà Câu", "Phường", unitId(quangNgai)));

const successions: Succession[] = [nguyenNghiem, phoHoa].map((unit) => ({
  from: unitId(unit),
  to: unitId(ducPhoWard),
  extent: "whole",
  share: null,
  on: reform,
}));

/** Seven units around one merger, for tests: a nation, a province, a district that ended, two wards that became one. */
export const sampleTree = createUnitTree(
  [nation, quangNgai, ducPho, nguyenNghiem, phoHoa, ducPhoWard, traCau],
  successions,
);
