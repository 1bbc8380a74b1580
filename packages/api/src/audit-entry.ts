import type { UnitId } from "@xhht/core";
import type { AuditEntry } from "@xhht/db";
import { auditChain } from "./audit-chain.ts";
import type { Here } from "./context.ts";
import { dayIn } from "./day-in.ts";

/** What was done to what. */
type Done = Pick<AuditEntry, "act" | "object"> & { details?: AuditEntry["details"] };

/** The line of the log for an act of this person (no id: somebody who is not signed in) on a unit, now. */
export const auditEntry = ({ world, now }: Here, { id, name }: { id: AuditEntry["actor"]; name: string }, unit: UnitId, { details = {}, ...done }: Done): AuditEntry => {
  const at = now();
  return { chain: auditChain(world.tree, unit, dayIn(at)), at, actor: id, actorName: name, unit, details, ...done };
};
