import type { UnitId } from "@xhht/core";
import type { AuditEntry } from "@xhht/db";
import { auditChain } from "./audit-chain.ts";
import type { Here } from "./context.ts";
import { dayIn } from "./day-in.ts";
import type { Actor } from "./report-view.ts";

/** What was done to what. */
type Done = Pick<AuditEntry, "act" | "object"> & { details?: AuditEntry["details"] };

/** The line of the log for an act of this person on a unit, now. */
export const auditEntry = ({ world, now }: Here, { id, name }: Actor, unit: UnitId, { details = {}, ...done }: Done): AuditEntry => {
  const at = now();
  return { chain: auditChain(world.tree, unit, dayIn(at)), at, actor: id, actorName: name, unit, details, ...done };
};
