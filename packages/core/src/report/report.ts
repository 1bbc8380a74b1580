import type { PersonId } from "../access/role.ts";
import type { IsoDate, UnitId } from "../unit/unit.ts";
import type { EntryKey } from "./entry.ts";
import type { PeriodId } from "./period.ts";
import type { ReportState } from "./state.ts";

/** What a report is about: a plan as `plugin/plan`, or `common`: what the nation, the province and the level ask of every unit. */
export type ReportSubject = string;

/** Identity of a report: `<unit>~<subject>~<period>`, `27289@2025-07-01~ward-nguyen-nghiem/qd-1373~2026`. */
export type ReportId = string;

/** Names a report. */
export interface ReportRef {
  unit: UnitId;
  subject: ReportSubject;
  period: PeriodId;
}

/** The id of a report from its parts. */
export const reportId = ({ unit, subject, period }: ReportRef): ReportId => `${unit}~${subject}~${period}`;

/** The parts of a report's id, or null where the text is none. */
export const reportRef = (id: ReportId): ReportRef | null => {
  const [unit, subject, period, more] = id.split("~");
  return unit && subject && period && more === undefined ? { unit, subject, period } : null;
};

/** Where a report stands. */
export interface Report extends ReportRef {
  state: ReportState;
  /** Raised by every act; an act names the revision it saw. */
  revision: number;
  /** Version of the plan it reports on; null for `common`. */
  planVersion: number | null;
  /** Who submitted it last. */
  submittedBy: PersonId | null;
  /** An approver has looked at it since it was submitted. */
  opened: boolean;
  /** Content hash that the approval binds to. */
  approvedHash: string | null;
  approvedBy: PersonId | null;
  /** Number and day of the official letter. */
  letter: { number: string; issuedOn: IsoDate } | null;
  /** Instants in UTC. */
  sentAt: string | null;
  receivedAt: string | null;
  publishedAt: string | null;
  /** Cells that the last return or the last request for more points at; empty: the whole report. */
  pointedAt: EntryKey[];
  /** The reason of that return or request. */
  reason: string | null;
}

/** Something that was done to a report. */
export interface ReportEvent {
  number: number;
  act: ReportAct;
  from: ReportState;
  to: ReportState;
  by: PersonId;
  byName: string;
  /** Instant in UTC. */
  at: string;
  reason: string | null;
  cells: EntryKey[];
  hash: string | null;
  /** Done by the same person who submitted it, as a one-person unit may. */
  alone: boolean;
}

/** What may be done to a report. */
export type ReportAct =
  | "start" | "submit" | "recall" | "open" | "approve" | "return" | "revise" | "send" | "withdraw" | "receive" | "askMore" | "close" | "reopen" | "publish";
