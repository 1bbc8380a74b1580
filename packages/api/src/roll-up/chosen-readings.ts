import type { Rebase } from "@xhht/core";
import { contentHash, listRebasings, type Queries, untilChanged } from "@xhht/db";
import { unsure } from "./revisions.ts";

/** The lawful readings that were chosen, for any target of any unit. */
export interface ChosenReadings {
  rebases: readonly Rebase[];
  /** One text for all of them: the same text means the same readings. */
  readAs: string;
}

const known = untilChanged<ChosenReadings>({ unsure, most: 1 });

/** Reads them; a figure is judged by them wherever it is shown, so whoever remembers an answer remembers `readAs` with it. */
export const chosenReadings = (db: Queries): Promise<ChosenReadings> =>
  known(db, "all", async () => {
    const rebases = await listRebasings(db);
    return { rebases, readAs: rebases.length === 0 ? "" : contentHash(rebases.map(({ plan, target, choice, on, at }) => [plan, target, choice, on, at.getTime()])) };
  });
