import { z } from "zod";
import { planSchema } from "./plan.ts";
import { pluginSchema } from "./plugin.ts";

/** The schemas as JSON Schema 2020-12, by the name of their file; checked in under `schema/` for editors. */
export const jsonSchemas = (): Record<"plugin" | "plan", object> => ({
  plugin: z.toJSONSchema(pluginSchema),
  plan: z.toJSONSchema(planSchema),
});
