import type { UnitId } from "@xhht/core";
import { and, desc, eq, lt, or } from "drizzle-orm";
import type { Queries } from "../database.ts";
import type { AuditRow } from "./audit-row.ts";

/** Which lines: of one unit or of a whole chain, older than a line, at most so many. */
export interface AuditQuestion {
  of: { unit: UnitId } | { chain: string };
  before?: Pick<AuditRow, "at" | "number"> | undefined;
  limit: number;
}

/** Lines of the log, newest first. */
export const readAudit = async ({ q, t: { audit } }: Queries, { of, before, limit }: AuditQuestion): Promise<AuditRow[]> => {
  const own = "unit" in of ? eq(audit.unit, of.unit) : eq(audit.chain, of.chain);
  const older = before && or(lt(audit.at, before.at), and(eq(audit.at, before.at), lt(audit.number, before.number)));
  return q.select().from(audit).where(and(own, older)).orderBy(desc(audit.at), desc(audit.number)).limit(limit);
};
