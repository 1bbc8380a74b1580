import type { z } from "zod";
import type { Plan } from "../plan/plan.ts";
import type { PluginDefinition } from "../plugin.ts";
import type { planSchema } from "./plan.ts";
import type { pluginSchema } from "./plugin.ts";

/** A type written out: interfaces, intersections and mapped types become plain object types, all the way down. */
type Plain<T> = T extends object ? { [K in keyof T]: Plain<T[K]> } : T;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only while what the schemas accept is exactly what the types say, optional keys included. */
export const schemasEqualTypes: [
  Same<Plain<z.infer<typeof planSchema>>, Plain<Plan>>,
  Same<Plain<z.infer<typeof pluginSchema>>, Plain<PluginDefinition>>,
  Same<Plain<Omit<Plan, "reviews">>, Plain<Plan>>,
] = [true, true, false];
