import type {
  Cell, Entry, EntryKey, EntryWindow, Grant, IsoDate, Lock, MemberRole, Observation, PeriodId, PersonId, Report, ReportAct, ReportEvent, ReportForm, ReportId, UnitId,
} from "@xhht/core";
import type { UnitSummary } from "./view.ts";

/** The person who asks. */
export interface Actor {
  id: PersonId;
  name: string;
  email: string;
  grants: readonly Grant[];
  /** The session passed a second factor. */
  strong: boolean;
  /** The first secret was not replaced yet: nothing else is answered. */
  mustChangePassword: boolean;
  /** Identity of the session, to end it. */
  session: string;
}

/** What a signed-in person sees of herself. */
export interface MeView {
  id: PersonId;
  name: string;
  email: string;
  memberships: { role: MemberRole; roleLabel: string; unit: UnitSummary; to: IsoDate | null }[];
  /** The session passed a second factor; one of her roles asks for it. */
  strong: boolean;
  needsSecondFactor: boolean;
  mustChangePassword: boolean;
  /** This installation shows simulated figures. */
  demo: boolean;
  unread: number;
}

/** When a report is due: as written, and exact. */
export interface DueView {
  /** As the document words it: `trước ngày 05/12`. */
  written: string;
  /** `hết ngày 04/12/2026`. */
  says: string;
  lastDay: IsoDate;
  /** The last good moment, an instant in UTC. */
  lastMoment: string;
  /** Whole days from today to the last good day; negative when over. */
  daysLeft: number;
  overdue: boolean;
  /** Whose day it is where the plan names none: a sentence, else null. */
  inherited: string | null;
}

/** One report in a list, and what the person who asks may do to it now. */
export interface ReportCard extends Report {
  id: ReportId;
  title: string;
  unitSummary: UnitSummary;
  periodLabel: string;
  stateLabel: string;
  due: DueView | null;
  /** To whom it goes, in words. */
  to: string[];
  /** Cells that hold something, of all that are asked. */
  filled: number;
  total: number;
  evidence: number;
  /** Sent after the last good moment, by the server's clock. */
  late: boolean;
  /** Names for `pointedAt`. */
  pointed: { key: EntryKey; label: string }[];
  acts: ReportAct[];
}

/** A file attached to a cell. */
export interface EvidenceView {
  id: string;
  key: EntryKey;
  name: string;
  size: number;
  type: string;
  by: string;
  at: string;
}

/** A remark on a cell. */
export interface CommentView {
  id: string;
  key: EntryKey;
  by: string;
  at: string;
  text: string;
}

/** All that the entry screen needs; with it a device works without network. */
export interface ReportView {
  card: ReportCard;
  form: ReportForm;
  observations: Observation[];
  /** What stood in the same cells in earlier periods, by period, newest first. */
  earlier: { period: PeriodId; entries: Record<EntryKey, Entry> }[];
  comments: CommentView[];
  evidence: EvidenceView[];
  /** The signed paper of what was sent, as the clerk attached it: the level above sees it too. */
  signed: EvidenceView[];
  events: ReportEvent[];
  /** What stood, when the report last came back, in the cells that say something else now; null where it never did. */
  returned: Record<EntryKey, Entry> | null;
  /** Cells that cannot be changed now by the person who asks; a key that is absent is open. */
  locks: Record<EntryKey, Lock>;
  /** The days on which cells may be entered. */
  window: EntryWindow;
  /** Instant of this answer, in UTC, to ask later for what changed since. */
  asOf: string;
}

/** A figure as it is told: of a hidden one only that there is one. */
export type ToldCell = Exclude<Cell, { state: "suppressed" }> | { state: "suppressed" };

/** A unit from which another was made, and what it had sent of one indicator. */
export interface PredecessorView {
  id: UnitId;
  /** As it was called at its end. */
  name: string;
  /** Its last day; null where it lives on after giving a part away. */
  until: IsoDate | null;
  /** Whether all of it went into the other. */
  extent: "whole" | "part";
  /** Share of its people that went, 0–1; null where no source says. */
  share: number | null;
  /** Oldest first; the numbers of a hidden figure are not told. */
  years: { period: PeriodId; cell: ToldCell }[];
}

/** What stood in an indicator before a unit was made. */
export interface BeforeView {
  units: PredecessorView[];
  /** The exact sum of so many units, where all of them went whole into this one; else null. */
  sum: { of: number; years: PredecessorView["years"] } | null;
}

/** A report that a unit published: what was approved. */
export interface PublishedView {
  id: ReportId;
  title: string;
  unit: UnitSummary;
  periodLabel: string;
  letter: Report["letter"];
  /** Instants in UTC. */
  sentAt: string | null;
  publishedAt: string;
  /** Hash of the content that was approved. */
  hash: string;
  form: ReportForm;
  /** By key; a suppressed figure has no value. */
  entries: Record<EntryKey, Entry>;
}

/** The home page of one unit: what is owed, nearest first. */
export interface WorkView {
  unit: UnitSummary;
  year: number;
  today: IsoDate;
  /** Owed by the unit. */
  reports: ReportCard[];
  /** Of lower units, waiting for the person who asks. */
  toReceive: ReportCard[];
  messages: MessageView[];
  /** Targets without a responsible agency, an owner or a deputy. */
  orphans: number;
  /** Figures on this installation are simulated. */
  demo: boolean;
}

/** A message in a person's inbox. */
export interface MessageView {
  id: string;
  report: ReportId | null;
  kind: string;
  text: string;
  at: string;
  read: boolean;
}

/** A person of a unit with a role there. */
export interface MemberView {
  membership: string;
  person: PersonId;
  name: string;
  email: string;
  role: MemberRole;
  roleLabel: string;
  unit: UnitSummary;
  from: IsoDate;
  to: IsoDate | null;
  disabled: boolean;
  secondFactor: boolean;
}

/** Who answers for a target or a task within a unit. */
export interface AssignmentView {
  item: string;
  label: string;
  agency: { id: string; label: string } | null;
  owner: { id: PersonId; name: string } | null;
  deputy: { id: PersonId; name: string } | null;
  /** What is missing, in words; empty when nothing is. */
  missing: string[];
}

/** A line of the log of acts. */
export interface AuditView {
  chain: string;
  number: number;
  at: string;
  who: string;
  /** What was done, a whole sentence. */
  says: string;
  hash: string;
}
