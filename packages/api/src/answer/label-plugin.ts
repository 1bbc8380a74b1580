import type { Level, PluginDefinition } from "@xhht/core";

const levels: Record<Exclude<Level, "nation">, string> = { province: "Mọi tỉnh, thành phố", district: "Mọi quận, huyện", commune: "Mọi xã, phường" };

/** What a plugin is for, in words for people: a programme's short name, a level, or a place. */
export const labelPlugin = ({ id, unit, level, programme }: PluginDefinition): string =>
  programme?.short ?? (level ? levels[level] : undefined) ?? unit?.name ?? id;
