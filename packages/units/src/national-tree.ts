import { type UnitTree, createUnitTree } from "@xhht/core";
import { loadUnits } from "./load-units.ts";

let tree: UnitTree | undefined;

/** The whole country through time, read on first use and kept; a program with a database reads its tree from there instead. */
export const nationalTree = (): UnitTree => {
  if (tree === undefined) {
    const { units, successions } = loadUnits();
    tree = createUnitTree(units, successions);
  }
  return tree;
};
