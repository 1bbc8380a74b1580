import { type Succession, type Unit, type UnitId, unitId, type UnitTree } from "@xhht/core";
import { randomFrom } from "../demo/random.ts";

/** How many a commune of before the reform has, least and span, by the words of what is counted; the first that fits. */
const sizes: readonly [words: RegExp, least: number, span: number][] = [
  [/^xã có/, 1, 0],
  [/trung tâm/, 1, 0],
  [/^(thôn|tổ dân phố)/, 6, 14],
  [/^(cơ sở|cơ quan|trường)/, 6, 20],
  [/cán bộ|công chức/, 12, 30],
  [/hội viên/, 300, 600],
  [/người|dân|lao động|trẻ|học/, 2_600, 4_800],
  [/gia đình|hộ/, 900, 1_500],
  [/dòng họ/, 10, 25],
];
const others: readonly [number, number] = [6, 14];

/** Every so many grow a little each year; what is counted on two hands stays. */
const growing = 200;

/** How many of something a unit has in a year. A unit that was made of others has what they had, so that sums are kept. */
export type SizeOf = (unit: UnitId, counts: string, year: number) => number;

interface Part {
  unit: UnitId;
  share: number;
}

/** What a unit was made of, down to units that were always there; what goes on in several parts is divided among them. */
const partsOf = (tree: UnitTree, unit: Unit): Part[] => {
  const made = tree.predecessors(unit).filter(({ from, on }) => on === unit.validFrom && tree.byId(from)?.level === unit.level);
  if (made.length === 0) return [{ unit: unitId(unit), share: 1 }];
  return made.flatMap((one) => partsOf(tree, tree.byId(one.from)!).map(({ unit: id, share }) => ({ unit: id, share: share * shareOf(tree, one) })));
};

const shareOf = (tree: UnitTree, { from, extent, share }: Succession): number => {
  if (extent === "whole") return 1;
  return share ?? 1 / tree.successors(tree.byId(from)!).length;
};

/** Sizes of units by chance; the same seed gives the same. */
export const sizesFrom = (tree: UnitTree, seed: number): SizeOf => {
  const parts = new Map<UnitId, Part[]>();
  const own = (unit: UnitId, counts: string, year: number): number => {
    const [least, span] = sizes.find(([words]) => words.test(counts))?.slice(1) as [number, number] | undefined ?? others;
    const size = Math.round(least + randomFrom(`${seed} size ${unit} ${counts}`)() * span);
    return size < growing ? size : Math.round(size * (1 + 0.012 * (year - 2022)));
  };
  return (id, counts, year) => {
    const made = parts.get(id) ?? partsOf(tree, tree.byId(id)!);
    parts.set(id, made);
    if (counts.startsWith("xã có")) return 1;
    return Math.max(1, Math.round(made.reduce((sum, part) => sum + own(part.unit, counts, year) * part.share, 0)));
  };
};
