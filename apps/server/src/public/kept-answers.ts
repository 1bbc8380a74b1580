import type { MadeAnswer } from "./made-answer.ts";

/** Gives the answer of an address, from memory while it is fresh. */
export type KeptAnswers = (address: string, make: () => Promise<MadeAnswer>) => Promise<MadeAnswer>;

interface Kept {
  until: number;
  answer: Promise<MadeAnswer>;
}

/**
 * Remembers answers for a moment, at most so many: a page that a whole ward opens at once is made once. When the moment is over it is
 * made again; if it says the same, its packed bytes stay. Two who ask at once wait for one making, and a failure is not kept.
 */
export const keptAnswers = ({ ms, most, now }: { ms: number; most: number; now: () => number }): KeptAnswers => {
  const kept = new Map<string, Kept>();
  return async (address, make) => {
    const known = kept.get(address);
    if (known && known.until > now()) return known.answer;
    const answer = (async () => {
      const [made, before] = [await make(), await known?.answer.catch(() => undefined)];
      return before !== undefined && before.etag === made.etag && before.status === made.status && sameHeaders(before, made) ? before : made;
    })();
    kept.delete(address);
    kept.set(address, { until: now() + ms, answer });
    if (kept.size > most) kept.delete(kept.keys().next().value!);
    return answer.catch((error: unknown) => {
      if (kept.get(address)?.answer === answer) kept.delete(address);
      throw error;
    });
  };
};

const sameHeaders = (a: MadeAnswer, b: MadeAnswer): boolean => JSON.stringify(a.headers) === JSON.stringify(b.headers);
