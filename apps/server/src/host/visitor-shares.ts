import { canonicalAddress } from "../account/canonical-address.ts";

/** Takes from a visitor's share of the server's work: 0, or after how many seconds she has some again. */
export type TakeShare = (work: number) => number;

/** How large shares are; a piece of work is what the figures of one commune cost, some 3 ms: an address has a tenth of two cores. */
interface Limits {
  /** What one request may begin; one piece of work that is larger may still be done, alone. */
  request: number;
  /** What an address may use at once, and what it has again every second: a citizen who walks from the nation through its years to her ward, all of them new, does not wait. */
  burst: number;
  perSecond: number;
  /** So many addresses are remembered; then the one that was quiet longest is forgotten. */
  bound: number;
  now: () => number;
}

interface Left {
  work: number;
  at: number;
}

/**
 * Shares of the work that whoever is not signed in may cause: by address over time, so that nobody takes it from all others,
 * and by request, so that one of many calls is not a way around. What is remembered costs nothing. Gives the share of one request.
 */
export const createVisitorShares = ({ request = 60, burst = 1_200, perSecond = 60, bound = 20_000, now = Date.now }: Partial<Limits> = {}) => {
  const left = new Map<string, Left>();
  return (address: () => string): TakeShare => {
    let begun = 0;
    return (work) => {
      if (begun > 0 && begun + work > request) return 1;
      const key = canonicalAddress(address());
      const at = now();
      const known = left.get(key);
      const has = known ? Math.min(burst, known.work + ((at - known.at) / 1_000) * perSecond) : burst;
      if (has <= 0) return Math.ceil((1 - has) / perSecond);
      begun += work;
      left.delete(key);
      left.set(key, { work: has - work, at });
      if (left.size > bound) left.delete(left.keys().next().value!);
      return 0;
    };
  };
};
