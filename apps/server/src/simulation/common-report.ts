import type { Obligation, World } from "@xhht/api";
import { type ReportForm, reportId, type Unit, unitId } from "@xhht/core";
import { lastDay } from "./chosen-units.ts";

/** A report that a unit owes, and everything that it asks for. */
export interface Owed {
  owed: Obligation;
  form: ReportForm;
}

/**
 * The yearly report that a commune owes by what is asked of all, or null where it owes none or holds a plan of its own. What
 * is worked out for one of a kind holds for all that are asked alike.
 */
export const commonReports = (world: World, year: number): ((unit: Unit) => Owed | null) => {
  const kinds = new Map<string, Owed | null>();
  const work = (unit: Unit): Owed | null => {
    const owed = world.obligations(unitId(unit), year).find(({ subject, kind }) => subject === "common" && kind === "yearly");
    return owed ? { owed, form: world.form(owed) } : null;
  };
  return (unit) => {
    const kind = world.alike(unit, lastDay(year));
    const known = kinds.has(kind) ? kinds.get(kind)! : work(unit);
    kinds.set(kind, known);
    if (known === null) return null;
    const own = { unit: unitId(unit) };
    return { owed: { ...known.owed, ...own, id: reportId({ ...known.owed, ...own }) }, form: { ...known.form, ...own } };
  };
};
