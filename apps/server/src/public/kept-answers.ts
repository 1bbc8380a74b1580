import type { MadeAnswer } from "../host/made-answer.ts";

/** Gives the answer of an address, from memory while nothing that it is made of changed. */
export type KeptAnswers = (address: string, make: () => Promise<MadeAnswer>) => Promise<MadeAnswer>;

/** How answers are kept. */
export interface Keeping {
  /** A text that changes with everything answers are made of; asked at most once in `look` ms. */
  stamp: () => Promise<string>;
  look: number;
  /** No answer is older than this, in ms. */
  oldest: number;
  most: number;
  now: () => number;
}

interface Kept {
  stamp: string;
  made: number;
  answer: Promise<MadeAnswer>;
}

/**
 * Remembers answers: a page that a whole ward opens at once is made once, and made again when something was published or taken back.
 * Two who ask at once wait for one making, and a failure is not kept.
 */
export const keptAnswers = ({ stamp, look, oldest, most, now }: Keeping): KeptAnswers => {
  const kept = new Map<string, Kept>();
  let looked = -Infinity;
  let seen: Promise<string> = Promise.resolve("");
  const present = (): Promise<string> => {
    if (now() - looked < look) return seen;
    looked = now();
    const asked = stamp();
    asked.catch(() => (looked = -Infinity));
    return (seen = asked);
  };
  return async (address, make) => {
    const here = await present();
    const known = kept.get(address);
    if (known && known.stamp === here && now() - known.made < oldest) return known.answer;
    const answer = make();
    kept.delete(address);
    kept.set(address, { stamp: here, made: now(), answer });
    if (kept.size > most) kept.delete(kept.keys().next().value!);
    return answer.catch((error: unknown) => {
      if (kept.get(address)?.answer === answer) kept.delete(address);
      throw error;
    });
  };
};
