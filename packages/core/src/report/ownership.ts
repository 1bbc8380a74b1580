import type { PersonId } from "../access/role.ts";
import type { AgencyId } from "../plan/agency.ts";
import { responsibilityMatrix } from "../plan/matrix.ts";
import type { Plan } from "../plan/plan.ts";
import type { ReportForm } from "./form.ts";

/** Who answers for one target or task within a unit. */
export interface Assignment {
  /** Indicator code, or key of a task. */
  item: string;
  agency: AgencyId | null;
  owner: PersonId | null;
  deputy: PersonId | null;
}

/** Something of a report that nobody answers for in full. */
export interface Orphan {
  item: string;
  label: string;
  /** What is missing, in words: `người phụ trách`. */
  missing: string[];
  /** The same as a whole sentence. */
  says: string;
}

/** Who can answer for something: a person who left, or whose right ended, cannot. */
export interface Staff {
  has(person: PersonId): boolean;
}

/** One thing that must have an agency, an owner and a deputy. */
export interface OwnedItem {
  item: string;
  label: string;
  kind: "target" | "task";
  /** The agency that leads it by the plan itself, where the plan says so. */
  byPlan: AgencyId | null;
}

/** Everything in a report that must be owned: each indicator once, each task and row. */
export const ownedItems = (form: Pick<ReportForm, "sections" | "progress">, plan: Plan | null): OwnedItem[] => {
  const leads = plan ? leadsOf(plan) : new Map<string, AgencyId>();
  const rows = form.sections.flatMap((section) => section.rows);
  const targets = new Map(rows.map(({ indicator, label }) => [indicator, label]));
  return [
    ...[...targets].map(([item, label]) => ({ item, label, kind: "target" as const, byPlan: null })),
    ...form.progress.map(({ key, label, source }) => ({ item: key, label, kind: "task" as const, byPlan: leads.get(source) ?? null })),
  ];
};

/** The targets and tasks without a responsible agency, a named owner and a deputy who are still there, with a sentence each. */
export const orphans = (
  form: Pick<ReportForm, "sections" | "progress">,
  plan: Plan | null,
  assignments: readonly Assignment[],
  staff: Staff,
): Orphan[] => {
  const byItem = new Map(assignments.map((one) => [one.item, one]));
  return ownedItems(form, plan).flatMap((owned) => {
    const missing = missingOf(owned, byItem.get(owned.item), staff);
    return missing.length > 0 ? [{ item: owned.item, label: owned.label, missing, says: sentence(owned, missing) }] : [];
  });
};

/**
 * Hands over what a person who leaves answered for: to the successor, else the deputy becomes the owner. Only the
 * assignments that change come back.
 */
export const handOver = (assignments: readonly Assignment[], leaver: PersonId, successor: PersonId | null): Assignment[] =>
  assignments.flatMap((one) => {
    if (one.owner === leaver) {
      const owner = successor ?? one.deputy;
      const deputy = one.deputy === owner || one.deputy === leaver ? null : one.deputy;
      return [{ ...one, owner: owner === leaver ? null : owner, deputy }];
    }
    if (one.deputy !== leaver) return [];
    return [{ ...one, deputy: successor === one.owner ? null : successor }];
  });

const missingOf = ({ byPlan }: OwnedItem, given: Assignment | undefined, staff: Staff): string[] => {
  const { agency = null, owner = null, deputy = null } = given ?? {};
  const absent = (person: PersonId | null): boolean => person === null || !staff.has(person);
  return [
    ...(agency === null && byPlan === null ? ["cơ quan chịu trách nhiệm"] : []),
    ...(absent(owner) ? ["người phụ trách"] : []),
    ...(absent(deputy) ? ["người thay"] : deputy === owner ? ["người thay khác với người phụ trách"] : []),
  ];
};

const sentence = ({ kind, label }: OwnedItem, missing: string[]): string =>
  `${kind === "target" ? "Chỉ tiêu" : "Nhiệm vụ"} “${label}” chưa có ${missing.join(", ")}.`;

/** The agency that leads a task by the plan, else the first that carries it out, by the task's place. */
const leadsOf = (plan: Plan): Map<string, AgencyId> =>
  new Map(
    responsibilityMatrix(plan, {}).rows.flatMap(({ place, cells }) => {
      const doers = Object.entries(cells);
      const lead = doers.find(([, { role }]) => role === "lead") ?? doers.find(([, { role }]) => role === "carryOut");
      return lead ? [[place, lead[0]]] : [];
    }),
  );
