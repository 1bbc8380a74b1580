export { type AppRouter, appRouter } from "./router.ts";
export { type Context, type Meta } from "./trpc.ts";
export { type FieldIssue } from "./input-issues.ts";
export { type World } from "./world.ts";
export type * from "./view.ts";
