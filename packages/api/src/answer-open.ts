import type { Context } from "./context.ts";
import { dayIn } from "./day-in.ts";
import { keepLatest, perWorld } from "./papers/keep-latest.ts";
import { takeVisitorShare, type Visiting } from "./visitor-work.ts";

/** So many answers of a world are remembered, some twenty kilobytes each. */
const most = 500;

const memoryOf = perWorld(() => keepLatest<object>(most, () => 1));

/**
 * Answers what anybody may ask: from memory where the same was asked lately, today, of this world; else it takes the work (in
 * pieces of some 3 ms) from a visitor's share, so that nobody takes the server from all others by questions that are ever new.
 * What is not there (null) is not remembered.
 */
export const answerOpen = async <T extends object | null>(
  ctx: Pick<Context, "world" | "now"> & Visiting,
  question: readonly [path: string, input: unknown],
  work: number,
  make: () => T,
): Promise<T> => {
  const memory = memoryOf(ctx.world);
  const key = JSON.stringify([dayIn(ctx.now()), ...question]);
  const known = memory.get(key);
  if (known) return known as T;
  await takeVisitorShare(ctx, work);
  const made = make();
  if (made) memory.keep(key, made);
  return made;
};
