import { getTRPCErrorShape, type TRPCError } from "@trpc/server";
import type { ZodType } from "zod";
import { appRouter } from "./router.ts";
import type { Context } from "./context.ts";
import type { Meta } from "./trpc.ts";
import { type Chain, walk } from "./walk.ts";

/** What a procedure is called with, as tRPC itself calls it. */
export interface Call {
  path: string;
  getRawInput: () => Promise<unknown>;
  ctx: Context;
  type: CallType;
  signal: AbortSignal | undefined;
  batchIndex: number;
}

/** What kind of procedure is called; `unknown` where there is none. */
export type CallType = "query" | "mutation" | "subscription" | "unknown";

/** A procedure with what it says of itself. */
export type Procedure = ((call: Call) => Promise<unknown>) & { about: { type: CallType; meta: Meta; input: ZodType | null } };

interface Defined {
  _def: Chain & { type: CallType; meta?: Meta; inputs: ZodType[] };
}

// The one place that knows under which names tRPC keeps these.
const { _def: router } = appRouter;
const { _config: config } = router;

/** Every procedure by its path, `plans.get`; names of the prototype are not among them. */
export const procedures: ReadonlyMap<string, Procedure> = new Map(
  Object.entries(router.procedures as unknown as Record<string, Defined>).map(([path, procedure]) => {
    const { _def: own } = procedure;
    if (!own.meta?.policy) throw new Error(`The procedure ${path} does not say who may ask`);
    const about = { type: own.type, meta: own.meta, input: own.inputs[0] ?? null };
    return [path, Object.assign((call: Call) => walk(own, call), { about })];
  }),
);

/** An error as a client gets it: through the router's own formatter. */
export const errorShape = (error: TRPCError, call: { type: CallType; path?: string; ctx: Context | undefined }) =>
  getTRPCErrorShape({ config, error, type: call.type, path: call.path, input: undefined, ctx: call.ctx });
