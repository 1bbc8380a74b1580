import { existsSync, readFileSync } from "node:fs";
import { type UnitTree, createUnitTree } from "@xhht/core";
import { type NationalUnits, loadUnits } from "./load-units.ts";
import { treeStamp } from "./tree-stamp.ts";

type Country = Pick<NationalUnits, "units" | "successions">;

/** Where the build leaves the country, worked out once for all programs; run from source there is none. */
const made = new URL("./national-tree.json", import.meta.url);

/** The country as the build writes it down: with the stamp of the data and the rules that it was made by. */
export const writeCountry = (): string => {
  const { units, successions } = loadUnits();
  return JSON.stringify({ stamp: treeStamp(), units, successions });
};

/** The country that was written down; null where other data or rules than those of today made it, or a build that was stopped amid it. */
export const readCountry = (text: string): Country | null => {
  const written = parsed(text);
  return written?.stamp === treeStamp() ? { units: written.units, successions: written.successions } : null;
};

const parsed = (text: string): (Country & { stamp: string }) | null => {
  try {
    return JSON.parse(text) as Country & { stamp: string };
  } catch {
    return null;
  }
};

/** Every unit of the country through time and what became of it: as the build left them, else worked out now. */
export const nationalUnits = (): Country => (existsSync(made) ? readCountry(readFileSync(made, "utf8")) : null) ?? loadUnits();

let tree: UnitTree | undefined;

/** The whole country through time, read on first use and kept; a program with a database reads its tree from there instead. */
export const nationalTree = (): UnitTree => {
  if (tree === undefined) {
    const { units, successions } = nationalUnits();
    tree = createUnitTree(units, successions);
  }
  return tree;
};
