import type { WorkView } from "@xhht/api";

/** The work list as it was last seen on this device. */
export interface KeptWork {
  /** Instant in UTC. */
  at: string;
  view: WorkView;
}

const keyOf = (person: string, unit: string, year: number): string => `work:${person}:${unit}:${year}`;

/** What this device last saw, or null. */
export const keptWork = (person: string, unit: string, year: number): KeptWork | null => {
  try {
    return JSON.parse(localStorage.getItem(keyOf(person, unit, year)) ?? "null") as KeptWork | null;
  } catch {
    return null;
  }
};

/** Keeps the list for the next visit where the browser lets us. */
export const keepWork = (person: string, unit: string, year: number, view: WorkView): void => {
  try {
    localStorage.setItem(keyOf(person, unit, year), JSON.stringify({ at: new Date().toISOString(), view }));
  } catch {
    // without a store the next visit shows the list a moment later
  }
};

/** Forgets every list; for a sign-out. */
export const forgetWork = (): void => {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith("work:")) localStorage.removeItem(key);
  } catch {
    // nothing was kept
  }
};
