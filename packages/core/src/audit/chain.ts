import type { PersonId } from "../access/role.ts";
import { canonicalText } from "../text/canonical.ts";
import type { UnitId } from "../unit/unit.ts";

/** A line of the log of acts. */
export interface AuditLine {
  /** Code and first day of the province, or `VN@0000`. */
  chain: string;
  /** 1, 2, 3 … within the chain. */
  number: number;
  at: Date;
  /** Null where the program itself acted. */
  actor: PersonId | null;
  actorName: string;
  act: string;
  unit: UnitId | null;
  /** Id of what it was done to. */
  object: string;
  /** Plain JSON. */
  details: unknown;
  /** Hash of the line before; of the first line `chainBeginning`. */
  previous: string;
  hash: string;
}

/** The last line of a chain, kept apart from it: without it nobody sees that the end was cut off. */
export type AuditHead = Pick<AuditLine, "number" | "hash">;

/** SHA-256 of a text in hex; injected, because core knows no platform. */
export type Sha256 = (text: string) => string;

/** Hash that the first line of every chain names as the one before it. */
export const chainBeginning = "0".repeat(64);

/** Where a chain begins. */
export const beforeFirst: AuditHead = { number: 0, hash: chainBeginning };

/** The text of a line that its hash is made of: everything it says, and the hash of the line before. */
export const auditText = ({ chain, number, at, actor, actorName, act, unit, object, details, previous }: Omit<AuditLine, "hash">): string =>
  canonicalText({ chain, number, at: at.getTime(), actor, actorName, act, unit, object, details, previous });

/** A line that does not hold: it is missing, it is not what was written, or nobody wrote it in this place. */
export interface AuditFault {
  number: number;
  fault: "missing" | "changed" | "added";
}

/** Either the last line that holds, to go on from, or the first that does not. */
export type ChainVerdict = { ok: true; last: AuditHead } | ({ ok: false } & AuditFault);

/** Follows lines of one chain, in the order in which they are kept, from the line before them; long chains go page by page. */
export const followChain = (lines: Iterable<AuditLine>, sha256: Sha256, from: AuditHead = beforeFirst): ChainVerdict => {
  let last = from;
  for (const line of lines) {
    const fault = faultOf(line, last, sha256);
    if (fault) return { ok: false, ...fault };
    last = { number: line.number, hash: line.hash };
  }
  return { ok: true, last };
};

/** The first line of a whole chain that does not hold, or null: any single change, deletion, insertion or reorder is found. */
export const verifyChain = (lines: Iterable<AuditLine>, head: AuditHead, sha256: Sha256): AuditFault | null => {
  const verdict = followChain(lines, sha256);
  if (!verdict.ok) return { number: verdict.number, fault: verdict.fault };
  const { last } = verdict;
  if (last.number < head.number) return { number: last.number + 1, fault: "missing" };
  if (last.number > head.number) return { number: head.number + 1, fault: "added" };
  return last.hash === head.hash ? null : { number: last.number, fault: "changed" };
};

const faultOf = (line: AuditLine, last: AuditHead, sha256: Sha256): AuditFault | null => {
  if (line.number <= last.number) return { number: line.number, fault: "added" };
  if (line.number !== last.number + 1) return { number: last.number + 1, fault: "missing" };
  return line.previous === last.hash && sha256(auditText(line)) === line.hash ? null : { number: line.number, fault: "changed" };
};
