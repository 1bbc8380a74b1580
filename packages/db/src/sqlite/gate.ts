/** First come, first served: one at a time through the one writing connection. */
export interface Gate {
  /** Waits for its turn, runs `work`, then lets the next one in, also when `work` fails. */
  pass<T>(work: () => T | Promise<T>): Promise<T>;
}

export const createGate = (): Gate => {
  let last: Promise<unknown> = Promise.resolve();
  return {
    pass(work) {
      const turn = last.then(work);
      last = turn.catch(() => undefined);
      return turn;
    },
  };
};
