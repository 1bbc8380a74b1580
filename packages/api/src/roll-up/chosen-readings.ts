import type { Rebase } from "@xhht/core";
import { contentHash, listRebasings, type Queries } from "@xhht/db";

/** The lawful readings that were chosen, for any target of any unit. */
export interface ChosenReadings {
  rebases: readonly Rebase[];
  /** One text for all of them: the same text means the same readings. */
  readAs: string;
}

/** Reads them; a figure is judged by them wherever it is shown, so whoever remembers an answer remembers `readAs` with it. */
export const chosenReadings = async (db: Queries): Promise<ChosenReadings> => {
  const rebases = await listRebasings(db);
  return { rebases, readAs: rebases.length === 0 ? "" : contentHash(rebases.map(({ plan, target, choice, on, at }) => [plan, target, choice, on, at.getTime()])) };
};
