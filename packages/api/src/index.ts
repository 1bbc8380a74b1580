export { type AppRouter, appRouter } from "./router.ts";
export { type Context, type Meta } from "./trpc.ts";
export { type FieldIssue } from "./input-issues.ts";
export { type World, type WorldInput, openWorld } from "./world.ts";
export { dayIn } from "./day-in.ts";
export type * from "./view.ts";
export { type RestCall, restCalls } from "./rest.ts";
export { summarizePlugin } from "./answer/summarize-plugin.ts";
export { summarizeUnit } from "./answer/summarize-unit.ts";
