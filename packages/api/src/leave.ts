import { handOver, type PersonId, type UnitId } from "@xhht/core";
import { personById, type Queries, readAssignments, setAssignment } from "@xhht/db";
import { auditEntry } from "./audit-entry.ts";
import type { Here } from "./context.ts";
import { dayIn } from "./day-in.ts";
import { refuse } from "./refused.ts";
import type { Actor } from "./report-view.ts";
import { staffOf } from "./staff.ts";

/** Who leaves a unit, and who takes over what she answered for; without a successor her deputies do. */
export interface Leaving {
  unit: UnitId;
  leaver: PersonId;
  successor: PersonId | null;
}

/**
 * Hands over what a person answered for in a unit, in the transaction in which her right ends, unless she still has
 * another role there. Each change has its line in the log.
 */
export const leave = async (here: Here, tx: Queries, actor: Actor, { unit, leaver, successor }: Leaving): Promise<void> => {
  const staff = await staffOf(tx, unit, dayIn(here.now()));
  if (staff.has(leaver)) return;
  if (successor !== null && !staff.has(successor))
    throw refuse("member.successor", "Người nhận bàn giao hiện không có vai trò nào tại đơn vị.", "Hãy chọn một thành viên của đơn vị.", "successor");
  const all = await readAssignments(tx, unit);
  const name = (await personById(tx, leaver))?.name;
  for (const subject of new Set(all.map((one) => one.subject)))
    for (const changed of handOver(all.filter((one) => one.subject === subject), leaver, successor)) {
      const { item, agency, owner, deputy } = changed;
      const audit = auditEntry(here, actor, unit, { act: "assignment.handOver", object: leaver, details: { name, subject, item, agency, owner, deputy } });
      await setAssignment(tx, { unit, subject, item, agency, owner, deputy }, audit);
    }
};
