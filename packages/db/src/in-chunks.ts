/** Hands `items` to `work` in order, some hundreds at a time: few round trips, and never too many parameters in one statement. */
export const inChunks = async <T>(
  items: readonly T[],
  work: (chunk: T[]) => PromiseLike<unknown>,
  size = 500,
): Promise<void> => {
  for (let at = 0; at < items.length; at += size) await work(items.slice(at, at + size));
};
