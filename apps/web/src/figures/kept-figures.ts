import type { DashboardView } from "@xhht/api";
import { me } from "../shell/session.ts";

const shelf = "figures";
/** So many dashboards are kept for a reload without a network. */
const most = 4;

type Kept = [address: string, view: DashboardView][];

const read = (): Kept => {
  try {
    const { who, kept } = JSON.parse(sessionStorage.getItem(shelf) ?? "null") as { who: string; kept: Kept };
    return who === me()?.id ? kept : [];
  } catch {
    return [];
  }
};

/** Keeps the last answer in this tab, for the person who asked; a tab that has no room keeps none. */
export const keepFigures = (address: string, view: DashboardView): void => {
  const kept = [[address, view], ...read().filter(([one]) => one !== address)].slice(0, most);
  try {
    sessionStorage.setItem(shelf, JSON.stringify({ who: me()?.id, kept }));
  } catch {
    sessionStorage.removeItem(shelf);
  }
};

/** The last answer that this tab had for an address; null where it had none, or somebody else had it. */
export const keptFigures = (address: string): DashboardView | null =>
  read().find(([one]) => one === address)?.[1] ?? null;
