import type { Definition, LoadedPlugin, Unit, UnitTree } from "@xhht/core";
import type { DefinitionView } from "../view.ts";
import { summarizeUnit } from "./summarize-unit.ts";
import { viewLayers } from "./view-unit.ts";

/** A definition as people and partners read it. */
export const viewDefinition = (unit: Unit, definition: Definition, tree: UnitTree, plugins: readonly LoadedPlugin[]): DefinitionView => {
  const { on, indicators, agencies, targets, taskTables, reporting, entry } = definition;
  return { unit: summarizeUnit(tree, unit, on), on, layers: viewLayers(definition, plugins), indicators, agencies, targets, taskTables, reporting, entry };
};
