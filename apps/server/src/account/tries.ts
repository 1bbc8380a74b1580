/** Counts tries of whoever asks, within a window that slides. */
export interface Tries {
  /** Takes one try of every key, or none where one of them has used up its own. */
  take(...keys: string[]): Taken;
}

/** A try that was allowed can be given back when it succeeded; a refused one says after how many seconds the next is. */
export type Taken = { ok: true; giveBack(): void } | { ok: false; waitSeconds: number };

interface Limits {
  most: number;
  windowMs: number;
  /** So many keys are remembered; then the one that was quiet longest is forgotten. */
  bound: number;
  now: () => number;
}

/** Ten tries in fifteen minutes. A try counts from the moment it begins, so that many at once are no way around. */
export const createTries = ({ most = 10, windowMs = 15 * 60_000, bound = 50_000, now = Date.now }: Partial<Limits> = {}): Tries => {
  /** Moments by key, the key that tried last at the end. */
  const moments = new Map<string, number[]>();
  const recent = (key: string, at: number): number[] => (moments.get(key) ?? []).filter((moment) => moment > at - windowMs);
  const keep = (key: string, list: number[]): void => {
    moments.delete(key);
    if (list.length > 0) moments.set(key, list);
    for (const oldest of moments.keys()) {
      if (moments.size <= bound) break;
      moments.delete(oldest);
    }
  };
  return {
    take(...keys) {
      const at = now();
      const lists = keys.map((key) => recent(key, at));
      const full = lists.filter((list) => list.length >= most);
      if (full.length > 0) return { ok: false, waitSeconds: Math.ceil(Math.max(...full.map((list) => list.at(-most)! + windowMs - at)) / 1000) };
      keys.forEach((key, index) => keep(key, [...lists[index]!, at]));
      return {
        ok: true,
        giveBack() {
          for (const key of keys) {
            const list = moments.get(key) ?? [];
            const own = list.lastIndexOf(at);
            if (own !== -1) keep(key, list.toSpliced(own, 1));
          }
        },
      };
    },
  };
};
