import { type Definition, type IsoDate, type LoadedPlugin, type Unit, type UnitTree, unitId } from "@xhht/core";
import type { PlanSummary, UnitView } from "../view.ts";
import { labelPlugin } from "./label-plugin.ts";
import { dayWithin, linkOf, nameOn, summarizeUnit } from "./summarize-unit.ts";

/** What a unit's page is made from. */
export interface UnitFacts {
  unit: Unit;
  on: IsoDate;
  tree: UnitTree;
  definition: Definition;
  plugins: readonly LoadedPlugin[];
  /** Plans that it issued, holds or held. */
  plans: PlanSummary[];
}

/** The layers of a definition with words for people. */
export const viewLayers = ({ layers }: Definition, plugins: readonly LoadedPlugin[]): UnitView["layers"] =>
  layers.map(({ plugin }) => {
    const found = plugins.find(({ definition }) => definition.id === plugin);
    return { plugin, label: found ? labelPlugin(found.definition) : plugin };
  });

/** One unit, whole: its life, its neighbours above, below, before and after, its plans, what is in force there. */
export const viewUnit = ({ unit, on, tree, definition, plugins, plans }: UnitFacts): UnitView => {
  const day = dayWithin(unit, on);
  return {
    ...summarizeUnit(tree, unit, on),
    versions: unit.versions,
    predecessors: tree.predecessors(unit).map((one) => linkOf(tree, one, "from")),
    children: tree.children(unit, day).map((child) => ({ id: unitId(child), code: child.code, name: nameOn(child, day) })),
    plans,
    layers: viewLayers(definition, plugins),
  };
};
