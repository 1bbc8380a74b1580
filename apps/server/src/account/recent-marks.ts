/** Texts that may be claimed once within a while. */
export interface RecentMarks {
  /** Claims a text; false where it was claimed a moment ago. */
  claim(mark: string): boolean;
  /** Lets a claimed text be claimed again. */
  release(mark: string): void;
}

/** Two minutes: longer than a code of an authenticator app can be right. */
export const recentMarks = ({ keepMs = 120_000, bound = 20_000, now = Date.now }: { keepMs?: number; bound?: number; now?: () => number } = {}): RecentMarks => {
  const until = new Map<string, number>();
  return {
    claim(mark) {
      if ((until.get(mark) ?? 0) > now()) return false;
      until.delete(mark);
      until.set(mark, now() + keepMs);
      for (const [oldest, end] of until) {
        if (until.size <= bound && end > now()) break;
        until.delete(oldest);
      }
      return true;
    },
    release: (mark) => void until.delete(mark),
  };
};
