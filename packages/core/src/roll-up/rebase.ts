import type { PersonId } from "../access/role.ts";
import type { DocumentRef } from "../plan/document.ts";
import type { Target } from "../target/target.ts";
import { formatDate } from "../text/date.ts";
import type { IsoDate, Level } from "../unit/unit.ts";

/** Last day of a level of administration that is no more: districts, by NQ 203/2025/QH15. */
export const lastDayOf: Partial<Record<Level, IsoDate>> = { district: "2025-06-30" };

/**
 * A lawful reading of a target on units that no longer exist, chosen by a configurer: closed as achieved or not, or read over
 * communes, by a document.
 */
export interface Rebase {
  /** Id of the target and of its plan. */
  target: string;
  plan: string;
  choice: "close_achieved" | "close_not_achieved" | "restate_over_communes";
  document: DocumentRef;
  /** Who chose, and on which day. */
  by: PersonId;
  on: IsoDate;
}

/** Whether a target counts units of a level that no longer exists on a day. */
export const countsEndedUnits = ({ reading }: Pick<Target, "reading">, on: IsoDate): boolean => {
  const last = reading.kind === "share" ? lastDayOf[reading.of] : undefined;
  return last !== undefined && on > last;
};

/** The target as the choice reads it; unchanged unless it is read over communes. */
export const rebasedTarget = (target: Target, rebase: Rebase | undefined): Target =>
  rebase?.choice === "restate_over_communes" && target.reading.kind === "share"
    ? { ...target, reading: { ...target.reading, of: "commune" } }
    : target;

/** A document in words: `QĐ 12/QĐ-UBND ngày 05/01/2026 của UBND tỉnh Đồng Nai`. */
export const documentText = ({ kind, number, issuedOn, issuer }: DocumentRef): string =>
  [kind, number, issuedOn && `ngày ${formatDate(issuedOn)}`, `của ${issuer}`].filter(Boolean).join(" ");
