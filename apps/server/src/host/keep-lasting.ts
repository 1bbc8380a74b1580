import type { Context, World } from "@xhht/api";
import type { FastifyRequest } from "fastify";
import type { AskedAgain } from "./asked-again.ts";
import type { MadeAnswer } from "./made-answer.ts";

/** A session is looked at again after so many ms, so that it lives on while it is used. */
const longest = 1_000;
const day = 86_400_000;
/** Days end at midnight in Việt Nam. */
const dayEnd = (moment: number): number => (Math.floor((moment + 7 * 3_600_000) / day) + 1) * day - 7 * 3_600_000;

/** Puts remembered answers of procedures at the door. */
export interface KeepLasting {
  /** How the data stand before the answer is worked out; null for questions that were never remembered, and where that cannot be known. */
  versionFor(request: FastifyRequest, ctx: Context): number | null;
  keep(request: FastifyRequest, ctx: Context, made: MadeAnswer, version: number | null): void;
}

/**
 * A remembered answer is given again to the same cookies without asking anything, while nothing at all was committed since
 * before it was worked out: no figure, no right, no session. On Postgres, where that cannot be known, never.
 */
export const keepLasting = (again: AskedAgain, here: () => World): KeepLasting => {
  const paths = new Set<string>();
  return {
    versionFor: ({ url }, { db }) => (paths.has(url.split("?", 1)[0]!) ? db.dataVersion() : null),
    keep(request, { db, world, now }, made, version) {
      paths.add(request.url.split("?", 1)[0]!);
      if (version === null) return;
      const from = now().getTime();
      const until = Math.min(from + longest, dayEnd(from));
      again.keep(request.raw, made, () => {
        const at = now().getTime();
        return at >= from && at < until && db.dataVersion() === version && here() === world;
      });
    },
  };
};
