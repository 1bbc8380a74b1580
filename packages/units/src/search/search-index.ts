import { compareVi, type Level, type Unit, type UnitVersion } from "@xhht/core";
import { cleanName } from "../name.ts";
import type { Compared } from "./rank-match.ts";
import { searchKey } from "./search-key.ts";

/** A unit found, with the version whose name answered (the last one for a code). */
export interface UnitHit {
  unit: Unit;
  version: UnitVersion;
}

/** One name of a unit, ready to be compared. */
export interface Entry extends UnitHit {
  name: Compared;
  /** Its type and its name, each as it is compared alone. */
  full: Compared;
  /** How many come before it among equals. */
  place: number;
  /** Keys of all names of the units above, each after a blank; read when a place is first asked for. */
  above?: string;
}

/** Every name of some units. */
export interface SearchIndex {
  entries: readonly Entry[];
  /** The same as equals are ordered. */
  ordered: readonly Entry[];
  /** A line for each entry, its whole name and its code; where each line begins. */
  lines: string;
  starts: readonly number[];
}

/** `hoà` and `hòa` are one spelling: the tone is read on the last of two vowels. */
const toneLast = (text: string): string =>
  text.normalize("NFD").replace(/([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])(?!\p{L})/gu, "$1$3$2");

/** A text as it is compared. */
export const compared = (text: string): Compared => ({ text: toneLast(cleanName(text).toLowerCase()), key: searchKey(text) });

const order: Record<Level, number> = { nation: 0, province: 1, district: 2, commune: 3 };

const inOrder = ({ unit: a, version: { name: nameA } }: UnitHit, { unit: b, version: { name: nameB } }: UnitHit): number =>
  compareVi(nameA, nameB) ||
  order[a.level] - order[b.level] ||
  Number(a.validTo !== null) - Number(b.validTo !== null) ||
  Number(a.code > b.code) - Number(a.code < b.code) ||
  Number(a.validFrom < b.validFrom) - Number(a.validFrom > b.validFrom);

const indexes = new WeakMap<readonly Unit[], SearchIndex>();

/** The index of a list of units, made at its first question. */
export const searchIndex = (units: readonly Unit[]): SearchIndex => {
  const index = indexes.get(units) ?? build(units);
  indexes.set(units, index);
  return index;
};

const build = (units: readonly Unit[]): SearchIndex => {
  const read = new Map<string, Compared>();
  const once = (text: string): Compared => read.get(text) ?? read.set(text, compared(text)).get(text)!;
  const entries = units.flatMap((unit) =>
    unit.versions.map((version): Entry => {
      const [type, name] = [once(version.type), once(version.name)];
      return { unit, version, name, full: { text: `${type.text} ${name.text}`.trim(), key: `${type.key} ${name.key}`.trim() }, place: 0 };
    }),
  );
  const ordered = entries.toSorted(inOrder);
  ordered.forEach((entry, place) => (entry.place = place));
  let lines = "";
  const starts: number[] = [];
  for (const { unit, full } of entries) {
    starts.push(lines.length);
    lines += `${full.key}\t${unit.code.toLowerCase()}\n`;
  }
  return { entries, ordered, lines, starts };
};

/** The entries in whose whole name or code a key stands: one walk through one text, several times as fast as asking every name. */
export const withKey = ({ entries, lines, starts }: SearchIndex, key: string): Entry[] => {
  const found: Entry[] = [];
  let line = 0;
  for (let at = lines.indexOf(key); at >= 0; at = lines.indexOf(key, starts[line] ?? lines.length)) {
    while (starts[line]! <= at) line += 1;
    found.push(entries[line - 1]!);
  }
  return found;
};
