import { getTRPCErrorFromUnknown, type TRPCError } from "@trpc/server";
import type { Call } from "./wire.ts";

type Outcome = { ok: true; data: unknown } | { ok: false; error: TRPCError };
interface Changes {
  ctx?: object;
  input?: unknown;
  getRawInput?: Call["getRawInput"];
}
type Middleware = (options: Call & { input: unknown; meta: unknown; next: (changes?: Changes) => Promise<Outcome> }) => Promise<Outcome>;

/** A procedure's middlewares in their order (inputs, rights, then the resolver itself) and what it says of itself. */
export interface Chain {
  middlewares: readonly Middleware[];
  meta?: unknown;
}

/**
 * Gives what the resolver answers, or throws the TRPCError of the first middleware that refuses. Walks as tRPC does, but
 * tRPC copies all options four times at each step through a helper for old engines, which costs as much as a small answer.
 */
export const walk = async ({ middlewares, meta }: Chain, call: Call): Promise<unknown> => {
  const { path, type, signal, batchIndex } = call;
  const step = async (at: number, ctx: Call["ctx"], getRawInput: Call["getRawInput"], input: unknown): Promise<Outcome> => {
    const next = (changes: Changes = {}): Promise<Outcome> =>
      step(
        at + 1,
        changes.ctx ? { ...ctx, ...changes.ctx } : ctx,
        changes.getRawInput ?? getRawInput,
        "input" in changes ? changes.input : input,
      );
    try {
      return await middlewares[at]!({ path, type, signal, batchIndex, ctx, getRawInput, input, meta, next });
    } catch (cause) {
      return { ok: false, error: getTRPCErrorFromUnknown(cause) };
    }
  };
  const outcome = await step(0, call.ctx, call.getRawInput, undefined);
  if (!outcome.ok) throw outcome.error;
  return outcome.data;
};
