import { TRPCError } from "@trpc/server";
import type { Context } from "./context.ts";

/** Whoever asks, where it is known at all: a public page knows nobody. */
export type Visiting = Pick<Context, "takeShare"> & Partial<Pick<Context, "actor">>;

let before: Promise<unknown> = Promise.resolve();

/** One piece of work for visitors begins in each turn of the event loop, whoever asks in the meantime is heard between two. */
const ownTurn = (): Promise<unknown> => (before = before.then(() => new Promise((begin) => setImmediate(begin))));

/**
 * Before something dear is worked out for whoever is not signed in: refuses with 429 who used up the share; else waits for its turn, so
 * that neither many calls nor many requests at once hold up who is signed in. Those who are signed in have no bound here.
 */
export const takeVisitorShare = async ({ takeShare, actor }: Visiting, work: number): Promise<void> => {
  if (!takeShare || (await actor?.())) return;
  const wait = takeShare(work);
  if (wait > 0)
    throw new TRPCError({ code: "TOO_MANY_REQUESTS", message: `Máy chủ đang tính nhiều số liệu cho địa chỉ của bạn. Hãy thử lại sau ${wait} giây, mỗi lần hỏi ít hơn.` });
  await ownTurn();
};
