import type { LoadedPlugin, StoredDefinition } from "@xhht/core";

/** Plugins as they stand today: the latest stored definition of an id in the place of its folder, new ids after them. */
export const standingPlugins = (plugins: readonly LoadedPlugin[], stored: readonly StoredDefinition[], today: string): LoadedPlugin[] => {
  const byId = new Map(plugins.map((plugin) => [plugin.definition.id, plugin]));
  const due = stored.filter(({ effectiveFrom }) => effectiveFrom <= today).toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : a.effectiveFrom > b.effectiveFrom ? 1 : 0));
  for (const { definition, version } of due) byId.set(definition.id, { definition, version, home: "stored" });
  return [...byId.values()];
};
