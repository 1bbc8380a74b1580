import { createUnitTree, existsOn, fullName, type IsoDate, type Unit, type UnitTree, type UnitVersion } from "@xhht/core";
import { splitName } from "../name.ts";
import { matchRank, rankMatch } from "./rank-match.ts";
import { compared, type Entry, searchIndex, type UnitHit, withKey } from "./search-index.ts";
import { searchKey } from "./search-key.ts";

export type { UnitHit } from "./search-index.ts";

/** Only units that exist on a day; at most so many hits (20 unless told). */
export interface SearchOptions {
  on?: IsoDate | undefined;
  limit?: number | undefined;
}

const keys = new WeakMap<UnitVersion, string>();
const keyOf = (version: UnitVersion): string => {
  const key = keys.get(version) ?? searchKey(fullName(version));
  keys.set(version, key);
  return key;
};

/** Whether each of the places after a comma names something above the unit: `Ia Băng, Chư Prông`. */
const liesIn = (tree: UnitTree, places: readonly string[]): ((entry: Entry) => boolean) => {
  const known = new Map<string, boolean>();
  const read = ({ unit, version }: Entry): string =>
    tree.ancestors(unit, version.from).flatMap((one) => one.versions.map((each) => ` ${keyOf(each)}`)).join("\n");
  return (entry) => {
    if (places.length === 0) return true;
    const above = (entry.above ??= read(entry));
    const fits = known.get(above) ?? places.every((place) => above.includes(` ${place}`));
    known.set(above, fits);
    return fits;
  };
};

const none = Number.POSITIVE_INFINITY;

const search = (
  tree: UnitTree,
  text: string,
  places: readonly string[],
  { on, limit = 20 }: SearchOptions,
): UnitHit[] => {
  const query = compared(text);
  if (query.key === "") return [];
  const index = searchIndex(tree.units);
  const best = new Map<Unit, { rank: number; place: number }>();
  for (const { unit, name, full, place } of withKey(index, query.key)) {
    if (on !== undefined && !existsOn(unit, on)) continue;
    const ranks = (): number => Math.min(rankMatch(query, name) ?? none, rankMatch(query, full) ?? none);
    const rank = unit.code.toLowerCase() === query.key ? matchRank.code : ranks();
    if (rank < none && rank <= (best.get(unit)?.rank ?? none)) best.set(unit, { rank, place });
  }
  const size = index.ordered.length;
  // One number for rank and place: to order them costs a tenth of ordering names.
  const inOrder = Float64Array.from(best.values(), ({ rank, place }) => rank * size + place).sort();
  const fits = liesIn(tree, places);
  const hits: UnitHit[] = [];
  for (let at = 0; at < inOrder.length && hits.length < limit; at += 1) {
    const entry = index.ordered[inOrder[at]! % size]!;
    if (fits(entry)) hits.push({ unit: entry.unit, version: entry.version });
  }
  return hits;
};

/**
 * Finds units by any name they ever had or by code, without regard to diacritics and case; the type may be written or left out, and
 * places above may follow after commas. Codes come first, then names equal to the diacritic, equal when folded, beginning with
 * the text, holding it; equals in Vietnamese order. A type that fits no unit of that name is disregarded.
 */
export const searchUnits = (
  among: UnitTree | readonly Unit[],
  text: string,
  options: SearchOptions = {},
): UnitHit[] => {
  const tree = "units" in among ? among : createUnitTree(among, []);
  const [first = "", ...rest] = text.split(",");
  const places = [...new Set(rest.map(searchKey))].filter((place) => place !== "");
  const hits = search(tree, first, places, options);
  const { type, name } = splitName(first);
  return hits.length > 0 || type === "" ? hits : search(tree, name, places, options);
};
