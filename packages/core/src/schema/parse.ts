import type { z } from "zod";
import { ok, type Result } from "../issue.ts";
import type { Plan } from "../plan/plan.ts";
import type { PluginDefinition } from "../plugin.ts";
import { explain } from "./explain.ts";
import { jsonProblems } from "./json-safe.ts";
import { planSchema } from "./plan.ts";
import { pluginSchema } from "./plugin.ts";
import { failWith, type Problem } from "./problem.ts";
import { planProblems, pluginProblems } from "./references.ts";

const parse = <T>(
  schema: z.ZodType<T>,
  input: unknown,
  name: string,
  problemsOf: (value: T) => Problem[],
): Result<T> => {
  const unsafe = jsonProblems(input);
  if (unsafe.length > 0) return failWith(name, unsafe);
  // Each shape is read a few times and no more: compiling it first costs more than it saves.
  const read = schema.safeParse(input, { jitless: true });
  if (!read.success)
    return failWith(
      name,
      read.error.issues.flatMap((issue) => explain(issue, input, schema)),
    );
  const problems = problemsOf(read.data);
  return problems.length > 0 ? failWith(name, problems) : ok(read.data);
};

const named = (what: string, input: unknown): string => {
  const id: unknown = (input as { id?: unknown } | null | undefined)?.id;
  return typeof id === "string" && id !== "" ? `${what} “${id}”` : `${what} chưa có mã`;
};

/**
 * Reads a plugin from a folder, a package or the editor: its shape, its references, its tables. Every problem is an
 * issue with the plugin, the place and the way out; keys come back in the order of the schema.
 */
export const parsePlugin = (input: unknown): Result<PluginDefinition> =>
  parse(pluginSchema, input, named("Gói", input), pluginProblems);

/** Reads one plan, by import or from the editor, as strictly as `parsePlugin`. */
export const parsePlan = (input: unknown): Result<Plan> =>
  parse(planSchema, input, named("Kế hoạch", input), (plan) => planProblems(plan));
