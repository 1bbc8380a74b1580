export { parsePlan, parsePlugin } from "./schema/parse.ts";
export { planSchema } from "./schema/plan.ts";
export { pluginSchema } from "./schema/plugin.ts";
export { jsonSchemas } from "./schema/json-schema.ts";
