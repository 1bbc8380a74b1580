import type { UnitSummary } from "@xhht/api";
import { createSignal } from "solid-js";
import { me } from "./session.ts";
import { today } from "./today.ts";

const key = "unit";
const stored = (): string => {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
};
const thisYear = (): number => Number(today().slice(0, 4));
const [chosen, setChosen] = createSignal(stored());
const [year, setYear] = createSignal(thisYear());

/** The year that the work pages show. */
export { year, setYear };

/** Years that can be chosen, newest first: from the first year of the national programmes. */
export const years = (): number[] => Array.from({ length: thisYear() - 2021 + 1 }, (_, back) => thisYear() - back);

/** Units in which the person has a role, each once. */
export const ownUnits = (): UnitSummary[] => [
  ...new Map((me()?.memberships ?? []).map(({ unit }) => [unit.id, unit])).values(),
];

/** The unit that the work pages show: the chosen one while the person has a role there, else her first. */
export const unit = (): UnitSummary | undefined => ownUnits().find(({ id }) => id === chosen()) ?? ownUnits()[0];

/** Chooses another unit and remembers it where the browser lets us. */
export const chooseUnit = (id: string): void => {
  setChosen(id);
  try {
    localStorage.setItem(key, id);
  } catch {
    // a browser that keeps nothing shows the first unit at the next start
  }
};

/** The person has one of these roles in the unit that is shown. */
export const hasRole = (...roles: string[]): boolean =>
  (me()?.memberships ?? []).some((one) => one.unit.id === unit()?.id && roles.includes(one.role));

/** The person has this role in the unit, or in one above it. */
export const reaches = (below: Pick<UnitSummary, "id" | "path">, role: string): boolean =>
  (me()?.memberships ?? []).some(
    (one) =>
      one.role === role &&
      (one.unit.id === below.id ||
        one.unit.level === "nation" ||
        below.path.some(({ code }) => code === one.unit.code)),
  );
