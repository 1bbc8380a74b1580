import {
  compose, type Definition, type IsoDate, type LoadedPlugin, type Result, type StoredDefinition, type Takeover, type Unit, type UnitTree, unitId,
} from "@xhht/core";
import { remember } from "./answer/remember.ts";

/** Gives the definition in force for a unit on a day. */
export interface Definitions {
  /** As composed, clashes included. */
  composed(unit: Unit, on: IsoDate): Result<Definition>;
  /** The definition itself; throws where plugins clash, which start-up has ruled out. */
  of(unit: Unit, on: IsoDate): Definition;
}

/** What is composed. */
export interface Sources {
  tree: UnitTree;
  plugins: readonly LoadedPlugin[];
  stored: readonly StoredDefinition[];
  takeovers: readonly Takeover[];
  /** Keys of stored definitions that give way. */
  yields: ReadonlySet<string>;
}

/** Composes on demand and remembers the latest two hundred answers. */
export const openDefinitions = ({ tree, plugins, stored, takeovers, yields }: Sources): Definitions => {
  const known = remember<Result<Definition>>(200);
  const composed = (unit: Unit, on: IsoDate): Result<Definition> =>
    known(`${unitId(unit)} ${on}`, () => {
      const held = takeovers.filter(({ successor, from }) => successor === unitId(unit) && from <= on);
      return compose({ unit, on, tree, plugins, stored, held, yields });
    });
  return {
    composed,
    of(unit, on) {
      const result = composed(unit, on);
      if (result.ok) return result.value;
      throw new Error(result.issues.map(({ message }) => message).join(" "));
    },
  };
};
