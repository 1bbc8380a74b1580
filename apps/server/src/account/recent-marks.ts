/** Remembers texts for a while. */
export interface RecentMarks {
  has(mark: string): boolean;
  add(mark: string): void;
}

/** Two minutes: longer than a code of an authenticator app can be right. */
export const recentMarks = ({ keepMs = 120_000, bound = 20_000, now = Date.now }: { keepMs?: number; bound?: number; now?: () => number } = {}): RecentMarks => {
  const until = new Map<string, number>();
  return {
    has: (mark) => (until.get(mark) ?? 0) > now(),
    add(mark) {
      until.delete(mark);
      until.set(mark, now() + keepMs);
      for (const [oldest, end] of until) {
        if (until.size <= bound && end > now()) break;
        until.delete(oldest);
      }
    },
  };
};
