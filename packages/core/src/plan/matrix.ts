import type { Agency, AgencyId, Role } from "./agency.ts";
import type { Duty, Plan } from "./plan.ts";

/** What an agency does for a task; `carryOut` where the document names no role. */
export type MatrixRole = Role | "carryOut";

/** Task × agency: what each agency does for each task, through which duties (their places). */
export interface ResponsibilityMatrix {
  agencies: { id: AgencyId; label: string; short: string }[];
  rows: {
    place: string;
    number: string;
    text: string;
    group: string;
    cells: Record<AgencyId, { role: MatrixRole; duties: string[] }>;
  }[];
}

/** When an agency has several roles in one task, the first of these is shown. */
const strongest: MatrixRole[] = ["lead", "carryOut", "advise", "supervise", "coordinate"];

interface Share {
  agency: AgencyId;
  role: MatrixRole;
  duty: Duty;
}

const shares = (plan: Plan): Share[] =>
  plan.responsibilities.flatMap(({ agency, duties }) =>
    duties.flatMap((duty) => [
      { agency: duty.agency ?? agency, role: duty.role ?? ("carryOut" as const), duty },
      ...(duty.with ?? []).map((other) => ({ agency: other, role: "coordinate" as const, duty })),
    ]),
  );

const serves = (duty: Duty, task: string): boolean =>
  (duty.tasks ?? []).some((place) => task === place || task.startsWith(`${place}.`));

const cellsFor = (task: string, all: readonly Share[]): ResponsibilityMatrix["rows"][number]["cells"] => {
  const cells: ResponsibilityMatrix["rows"][number]["cells"] = {};
  for (const { agency, role, duty } of all) {
    if (!serves(duty, task)) continue;
    const cell = (cells[agency] ??= { role, duties: [] });
    if (strongest.indexOf(role) < strongest.indexOf(cell.role)) cell.role = role;
    if (!cell.duties.includes(duty.source)) cell.duties.push(duty.source);
  }
  return cells;
};

/**
 * The responsibility matrix of a plan: its tasks in printed order; first the agencies with a heading of their own, those
 * without a task too, then the others it names. A duty that serves a group serves each of its tasks.
 */
export const responsibilityMatrix = (
  plan: Plan,
  agencies: Readonly<Record<AgencyId, Agency>>,
): ResponsibilityMatrix => {
  const all = shares(plan);
  const ids = new Set([...plan.responsibilities.map(({ agency }) => agency), ...all.map(({ agency }) => agency)]);
  return {
    agencies: [...ids].map((id) => ({
      id,
      label: agencies[id]?.label ?? id,
      short: agencies[id]?.short ?? agencies[id]?.label ?? id,
    })),
    rows: plan.taskGroups.flatMap((group) =>
      group.tasks.map((task, index) => ({
        place: task.source,
        number: `${group.number}.${task.number === null || task.number === "-" ? index + 1 : task.number}`,
        text: task.text,
        group: group.title,
        cells: cellsFor(task.source, all),
      })),
    ),
  };
};
