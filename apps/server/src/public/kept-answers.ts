import type { MadeAnswer } from "../host/made-answer.ts";

/** Answers by address, remembered while nothing that they are made of changed. */
export interface KeptAnswers {
  /** Gives the answer of an address; a remembered one at once and not by a promise. */
  get(address: string, make: () => Promise<MadeAnswer>): MadeAnswer | Promise<MadeAnswer>;
  /** Whether this is what `get` would give now, without looking whether something changed. */
  stands(address: string, made: MadeAnswer): boolean;
}

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
  answer: MadeAnswer | Promise<MadeAnswer>;
}

/**
 * Remembers answers: a page that a whole ward opens at once is made once, and made again when something was published or taken back.
 * Two who ask at once wait for one making, and a failure is not kept.
 */
export const keptAnswers = ({ stamp, look, oldest, most, now }: Keeping): KeptAnswers => {
  const kept = new Map<string, Kept>();
  let looked = -Infinity;
  let seen: string | Promise<string> = "";
  const present = (at: number): string | Promise<string> => {
    if (at - looked < look) return seen;
    looked = at;
    const asked = stamp();
    asked.then((text) => (seen === asked ? (seen = text) : undefined), () => (looked = -Infinity));
    return (seen = asked);
  };
  const answerOf = (here: string, address: string, make: () => Promise<MadeAnswer>): MadeAnswer | Promise<MadeAnswer> => {
    const known = kept.get(address);
    if (known && known.stamp === here && now() - known.made < oldest) return known.answer;
    const answer = make();
    const own: Kept = { stamp: here, made: now(), answer };
    kept.delete(address);
    kept.set(address, own);
    if (kept.size > most) kept.delete(kept.keys().next().value!);
    answer.then((done) => (own.answer = done), () => (kept.get(address) === own ? kept.delete(address) : undefined));
    return answer;
  };
  return {
    get(address, make) {
      const here = present(now());
      return typeof here === "string" ? answerOf(here, address, make) : here.then((text) => answerOf(text, address, make));
    },
    stands(address, made) {
      const known = kept.get(address);
      const at = now();
      return known?.answer === made && known.stamp === seen && at - looked < look && at - known.made < oldest;
    },
  };
};
