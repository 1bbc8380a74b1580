import type { PersonId, UnitId } from "@xhht/core";
import { contentHash } from "../canonical-json.ts";

/** Something that somebody did, for the log. */
export interface AuditEntry {
  /** Code and first day of the province, or `VN@0000`. */
  chain: string;
  at: Date;
  /** Null where the program itself acted. */
  actor: PersonId | null;
  actorName: string;
  /** `report.submit`, `member.grant`, … */
  act: string;
  unit: UnitId | null;
  /** Id of what it was done to. */
  object: string;
  details: Record<string, unknown>;
}

/** A line of the log: it names the hash of the line before it. */
export interface AuditRow extends AuditEntry {
  /** 1, 2, 3 … within the chain. */
  number: number;
  previous: string;
  hash: string;
}

/** What the first line of a chain names as the hash before it. */
export const beginning = "0".repeat(64);

/** SHA-256 over everything that a line says, and over the hash of the line before it. */
export const auditHash = ({ chain, number, at, actor, actorName, act, unit, object, details, previous }: Omit<AuditRow, "hash">): string =>
  contentHash({ chain, number, at: at.getTime(), actor, actorName, act, unit, object, details, previous });
