import { fail, ok, type Issue, type Result } from "../issue.ts";
import type { Grant, PersonId } from "../access/role.ts";
import { can } from "../access/policy.ts";
import type { UnitTree } from "../unit/tree.ts";
import { existsOn, type IsoDate } from "../unit/unit.ts";
import type { EntryKey } from "./entry.ts";
import { bindsContent, reportActs, reportFlow } from "./flow.ts";
import { faultOfRequest } from "./request.ts";
import { refuse } from "./refusals.ts";
import type { Report, ReportAct, ReportEvent } from "./report.ts";

/** What somebody asks to do to a report. */
export interface ActRequest {
  act: ReportAct;
  /** The revision that the person saw. */
  revision: number;
  reason?: string | undefined;
  /** Cells that a return or a request for more points at; none: the whole report. */
  cells?: readonly EntryKey[] | undefined;
  /** Approve: hash of the content that the person saw. */
  hash?: string | undefined;
  letter?: { number: string; issuedOn: IsoDate } | undefined;
}

/** Who acts, and on which day. */
export interface ActorContext {
  by: PersonId;
  grants: readonly Grant[];
  tree: UnitTree;
  /** The day in Vietnam. */
  on: IsoDate;
  /** The unit has one person for everything: who submits may approve, and the event says so. */
  onePersonUnit?: boolean | undefined;
}

/** What an act is decided on. */
export interface ActContext extends ActorContext {
  /** The moment, an instant in UTC. */
  at: string;
  /** Hash of the report's content as it stands; submit, approve and send ask for it. */
  hash: string | null;
  /** Cells of the report's form, by key. */
  cells: Readonly<Record<EntryKey, unknown>>;
  /** The latest event, to name who acted meanwhile. */
  last?: Pick<ReportEvent, "act" | "byName"> | undefined;
}

/** What an act made: the report after it, and the event to keep. */
export interface Transition {
  report: Report;
  event: Omit<ReportEvent, "number" | "byName">;
}

/**
 * Does one act to a report, or says in sentences why not: no right, somebody acted meanwhile, wrong state, four eyes,
 * or something that the act asks for is missing. An approval binds to the content hash: content that is not what the
 * approver saw is refused, and so is the sending of content that is not what was approved.
 */
export const transition = (report: Report, request: ActRequest, context: ActContext): Result<Transition> => {
  const { act } = request;
  const { by, at } = context;
  const fault =
    rightOf(act, report, context) ??
    (request.revision === report.revision ? null : refuse.stale(context.last)) ??
    standOf(act, report, context);
  if (fault) return fail(fault);
  const faults = faultOfRequest(report, request, context);
  if (faults.length > 0) return fail(...faults);
  const from = report.state;
  const to = reportFlow[act].to ?? from;
  const reason = request.reason?.trim() || null;
  const cells = reportFlow[act].cells ? [...(request.cells ?? [])] : [];
  const hash = bindsContent.includes(act) ? context.hash : null;
  const alone = act === "approve" && report.submittedBy === by;
  return ok({
    report: { ...report, ...changes(request, context), state: to, revision: report.revision + 1 },
    event: { act, from, to, by, at, reason, cells, hash, alone },
  });
};

/** The acts that a person may do to a report now; what they ask for beside is seen when they are done. */
export const actsFor = (report: Report, context: ActorContext): ReportAct[] =>
  reportActs.filter((act) => !standOf(act, report, context) && !rightOf(act, report, context));

const rightOf = (act: ReportAct, { unit: id }: Report, { grants, tree, on }: ActorContext): Issue | null => {
  if (can({ grants, act: reportFlow[act].by, unit: id, on, tree })) return null;
  const unit = tree.byId(id);
  return unit && !existsOn(unit, on) ? refuse.unitEnded(act, unit, on) : refuse.noRight(act);
};

const standOf = (act: ReportAct, { state, submittedBy, opened, publishedAt }: Report, { by, onePersonUnit }: ActorContext): Issue | null => {
  const { from, who, unopened } = reportFlow[act];
  if (!from.includes(state)) return refuse.wrongState(act, state);
  if (who === "submitter" && submittedBy !== by) return refuse.notSubmitter();
  if (who === "other" && submittedBy === by && !onePersonUnit) return refuse.fourEyes();
  if (unopened && opened) return refuse.opened(act);
  return act === "publish" && publishedAt !== null ? refuse.published() : null;
};

const notApproved = { approvedHash: null, approvedBy: null } as const;

/** What an act writes beside the state. */
const changes = ({ act, reason, cells = [], letter }: ActRequest, { by, at, hash }: ActContext): Partial<Report> => {
  switch (act) {
    case "submit":
      return { submittedBy: by, opened: false };
    case "open":
      return { opened: true };
    case "approve":
      return { opened: true, approvedHash: hash, approvedBy: by, pointedAt: [], reason: null };
    case "return":
      return { opened: true, pointedAt: [...cells], reason: reason!.trim() };
    case "revise":
      return { ...notApproved, publishedAt: null };
    case "send":
      return { letter: { number: letter!.number.trim(), issuedOn: letter!.issuedOn }, sentAt: at };
    case "withdraw":
      return { sentAt: null, letter: null };
    case "receive":
      return { receivedAt: at };
    case "askMore":
      return { ...notApproved, publishedAt: null, pointedAt: [...cells], reason: reason!.trim() };
    case "publish":
      return { publishedAt: at };
    case "start":
    case "recall":
    case "close":
    case "reopen":
      return {};
  }
};
