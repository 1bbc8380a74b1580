import {
  type IsoDate,
  type Level,
  type Unit,
  type UnitTree,
  type UnitVersion,
  compareVi,
  createUnitTree,
  existsOn,
  fullName,
} from "@xhht/core";
import { cleanName, splitName } from "../name.ts";
import { type Compared, matchRank, rankMatch } from "./rank-match.ts";
import { searchKey } from "./search-key.ts";

/** A unit found, with the version whose name answered (the last one for a code). */
export interface UnitHit {
  unit: Unit;
  version: UnitVersion;
}

/** Only units that exist on a day; at most so many hits (20 unless told). */
export interface SearchOptions {
  on?: IsoDate | undefined;
  limit?: number | undefined;
}

interface Entry extends UnitHit {
  name: Compared;
  full: Compared;
}

const order: Record<Level, number> = { nation: 0, province: 1, district: 2, commune: 3 };

/** `hoà` and `hòa` are one spelling: the tone is read on the last of two vowels. */
const toneLast = (text: string): string =>
  text.normalize("NFD").replace(/([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])(?!\p{L})/gu, "$1$3$2");

const compared = (text: string): Compared => ({ text: toneLast(cleanName(text).toLowerCase()), key: searchKey(text) });

const indexes = new WeakMap<object, Entry[]>();

const indexOf = (units: readonly Unit[]): Entry[] => {
  let index = indexes.get(units);
  if (index === undefined) {
    index = units.flatMap((unit) =>
      unit.versions.map((version) => ({
        unit,
        version,
        name: compared(version.name),
        full: compared(fullName(version)),
      })),
    );
    indexes.set(units, index);
  }
  return index;
};

/** Whether each of the places after a comma names something above the unit: `Ia Băng, Chư Prông`. */
const liesIn = (tree: UnitTree, { unit, version }: UnitHit, places: readonly string[]): boolean => {
  if (places.length === 0) return true;
  const above = tree
    .ancestors(unit, version.from)
    .flatMap((one) => one.versions.map((each) => ` ${searchKey(fullName(each))}`));
  return places.every((place) => above.some((name) => name.includes(` ${place}`)));
};

const byRank = (a: Entry & { rank: number }, b: Entry & { rank: number }): number =>
  a.rank - b.rank ||
  compareVi(a.version.name, b.version.name) ||
  order[a.unit.level] - order[b.unit.level] ||
  Number(a.unit.validTo !== null) - Number(b.unit.validTo !== null) ||
  (a.unit.code < b.unit.code ? -1 : a.unit.code > b.unit.code ? 1 : a.unit.validFrom > b.unit.validFrom ? -1 : 1);

const search = (
  tree: UnitTree,
  text: string,
  places: readonly string[],
  { on, limit = 20 }: SearchOptions,
): UnitHit[] => {
  const query = compared(text);
  if (query.key === "") return [];
  const best = new Map<Unit, Entry & { rank: number }>();
  for (const entry of indexOf(tree.units)) {
    if (on !== undefined && !existsOn(entry.unit, on)) continue;
    const ranks = [rankMatch(query, entry.name), rankMatch(query, entry.full)].filter((rank) => rank !== undefined);
    const rank = entry.unit.code.toLowerCase() === query.key ? matchRank.code : Math.min(...ranks);
    const known = best.get(entry.unit)?.rank ?? Number.POSITIVE_INFINITY;
    if (Number.isFinite(rank) && rank <= known) best.set(entry.unit, { ...entry, rank });
  }
  const hits = [...best.values()].sort(byRank);
  return hits
    .filter((hit) => liesIn(tree, hit, places))
    .slice(0, limit)
    .map(({ unit, version }) => ({ unit, version }));
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
  const places = rest.map(searchKey).filter((place) => place !== "");
  const hits = search(tree, first, places, options);
  const { type, name } = splitName(first);
  return hits.length > 0 || type === "" ? hits : search(tree, name, places, options);
};
