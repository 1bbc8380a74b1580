import { AsyncLocalStorage } from "node:async_hooks";

/** Knows who is inside a transaction, so that nobody there uses the outer handle (on SQLite it would wait for itself). */
export interface TransactionGuard {
  /** Runs `work` as the inside of a transaction. */
  inside<T>(work: () => Promise<T>): Promise<T>;
  /** Throws when called from the inside. */
  outsideOnly(): void;
}

/** One guard a database. */
export const createTransactionGuard = (): TransactionGuard => {
  const here = new AsyncLocalStorage<{ over: boolean }>();
  let open = 0;
  return {
    async inside(work) {
      const stay = { over: false };
      open += 1;
      try {
        return await here.run(stay, work);
      } finally {
        stay.over = true;
        open -= 1;
        // Before Node 24 a storage in use makes every promise of the program dearer; the next `run` enables it again.
        if (open === 0) here.disable();
      }
    },
    outsideOnly() {
      if (here.getStore()?.over === false)
        throw new Error(
          "The outer database handle was used inside tx(); use the handle that tx() passes to its callback.",
        );
    },
  };
};
