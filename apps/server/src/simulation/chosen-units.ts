import { existsOn, fail, formatDate, type IsoDate, type Issue, ok, type Result, type Unit, unitId, type UnitTree } from "@xhht/core";

/** Which communes of which year are simulated. */
export interface Chosen {
  year: number;
  tree: "today" | "old";
  /** Codes of provinces as of the year's last day; null for the whole country. */
  provinces: readonly string[] | null;
}

/** First year of the two tiers of local government (from 1/7/2025). */
const reform = 2025;

const refusal = (place: string, message: string, remedy: string): Issue => ({ code: "simulate.asked", severity: "error", place, message, remedy });

/** The tree that a year stands in. */
export const treeOfYear = (year: number): Chosen["tree"] => (year >= reform ? "today" : "old");

/** The last day of a year, whose boundaries count. */
export const lastDay = (year: number): IsoDate => `${year}-12-31`;

/** Every commune of the chosen provinces on the year's last day, by province, in the order of their codes. */
export const chosenUnits = (tree: UnitTree, { year, tree: asked, provinces }: Chosen): Result<{ province: Unit; communes: Unit[] }[]> => {
  if (asked !== treeOfYear(year)) {
    const [words, other] = asked === "old" ? ["63 tỉnh, 705 huyện, 10.599 xã chỉ có đến năm 2024", "today"] : ["34 tỉnh, 3.321 xã chỉ có từ năm 2025", "old"];
    return fail(refusal("--tree", `Cây hành chính ${words}, còn năm được chọn là ${year}.`, `Hãy bỏ --tree, hoặc ghi --tree ${other}.`));
  }
  const on = lastDay(year);
  const known = tree.units.filter((unit) => unit.level === "province" && existsOn(unit, on)).toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const strange = (provinces ?? []).filter((code) => known.every((one) => one.code !== code));
  if (strange.length > 0)
    return fail(...strange.map((code) => refusal("--provinces", `Không có tỉnh nào mang mã “${code}” vào ngày ${formatDate(on)}.`, `Hãy tra mã bằng lệnh “xhht units find <tên> --on ${on}”.`)));
  return ok(known.filter(({ code }) => provinces === null || provinces.includes(code)).map((province) => ({ province, communes: communesBelow(tree, province, on) })));
};

const communesBelow = (tree: UnitTree, unit: Unit, on: IsoDate): Unit[] =>
  tree.children(unit, on).flatMap((child) => (child.level === "commune" ? [child] : communesBelow(tree, child, on))).toSorted((a, b) => (unitId(a) < unitId(b) ? -1 : 1));
