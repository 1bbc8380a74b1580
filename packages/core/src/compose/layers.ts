import { fail, ok, type Issue, type Result } from "../issue.ts";
import type { UnitTree } from "../unit/tree.ts";
import { unitId, type IsoDate, type Unit } from "../unit/unit.ts";
import type { HeldPlan, LoadedPlugin, StoredDefinition } from "./definition.ts";

/** Plugins in force on a day, by id: a stored definition supersedes the plugin of its id from its date of effect, the latest wins. */
export const inForce = (
  plugins: readonly LoadedPlugin[],
  stored: readonly StoredDefinition[],
  on: IsoDate,
): Result<LoadedPlugin[]> => {
  const byId = new Map<string, LoadedPlugin>();
  const issues: Issue[] = [];
  for (const plugin of plugins) {
    const { id } = plugin.definition;
    if (byId.has(id)) issues.push(twice(id, byId.get(id)!, plugin));
    else if (!id.startsWith("_")) byId.set(id, plugin);
  }
  const due = stored.filter((one) => one.effectiveFrom <= on && !one.definition.id.startsWith("_"));
  for (const { definition, version } of due.toSorted((a, b) =>
    a.effectiveFrom < b.effectiveFrom ? -1 : a.effectiveFrom > b.effectiveFrom ? 1 : 0,
  ))
    byId.set(definition.id, { definition, version, home: "stored" });
  const ids = [...byId.keys()].toSorted();
  return issues.length > 0 ? fail(...issues) : ok(ids.map((id) => byId.get(id)!));
};

const twice = (id: string, first: LoadedPlugin, second: LoadedPlugin): Issue => ({
  code: "plugin.same-id",
  severity: "error",
  place: id,
  message: `Có hai plugin cùng mang tên “${id}” (${first.home} ${first.version} và ${second.home} ${second.version}).`,
  remedy: "Bỏ một trong hai, hoặc đổi tên thư mục và “id” của plugin mới.",
});

/** The plugins of a unit on a day by what they are for; each list in the order in which they speak. */
export interface UnitLayers {
  programmes: LoadedPlugin[];
  level: LoadedPlugin[];
  /** Of the units above, from the province down. */
  above: LoadedPlugin[];
  own: LoadedPlugin[];
  /** Of plans taken over, with the level plugins whose agencies those plans name. */
  held: LoadedPlugin[];
}

/** Picks, by identity and not by name or code alone, the plugins that speak for a unit on a day. */
export const layersOf = (
  unit: Unit,
  on: IsoDate,
  tree: UnitTree,
  plugins: readonly LoadedPlugin[],
  held: readonly HeldPlan[],
): UnitLayers => {
  const byUnit = new Map<string, LoadedPlugin[]>();
  for (const plugin of plugins) {
    const place = plugin.definition.unit && tree.at(plugin.definition.unit);
    if (place) byUnit.set(unitId(place), [...(byUnit.get(unitId(place)) ?? []), plugin]);
  }
  const ofLevel = (level: string): LoadedPlugin[] => plugins.filter(({ definition }) => definition.level === level);
  const programmes = plugins.filter(({ definition }) => definition.programme);
  const level = ofLevel(unit.level);
  const above = tree
    .ancestors(unit, on)
    .toReversed()
    .flatMap((one) => byUnit.get(unitId(one)) ?? []);
  const own = byUnit.get(unitId(unit)) ?? [];
  const spoken = new Set([...programmes, ...level, ...above, ...own]);
  const taken = plugins.filter(({ definition }) => held.some((one) => one.plugin === definition.id));
  const extra = new Set(
    taken
      .flatMap((plugin) => [...ofLevel(plugin.definition.unit?.level ?? ""), plugin])
      .filter((one) => !spoken.has(one)),
  );
  return { programmes, level, above, own, held: [...extra] };
};
