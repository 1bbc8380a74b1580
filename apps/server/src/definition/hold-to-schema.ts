import type { Plan, PluginDefinition, Result } from "@xhht/core";

/** What a file turned out to hold, checked by its schema. */
export type Held = { kind: "plan"; plan: Result<Plan> } | { kind: "plugin"; plugin: Result<PluginDefinition> };

/** Holds unknown content to the schema of what it looks like: a plan or a plugin. The schemas are loaded only here. */
export const holdToSchema = async (content: unknown): Promise<Held> => {
  const { parsePlan, parsePlugin } = await import("@xhht/core/schema");
  return isPlan(content) ? { kind: "plan", plan: parsePlan(content) } : { kind: "plugin", plugin: parsePlugin(content) };
};

/** A plan names its programme and shows its paper; a plugin does neither at its root. */
const isPlan = (content: unknown): boolean =>
  typeof content === "object" && content !== null && "document" in content && "programme" in content && typeof content.programme === "string";
