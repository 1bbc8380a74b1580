import * as fc from "fast-check";
import { country, place } from "../access/sample-country.test.data.ts";
import { can } from "../access/policy.ts";
import type { Grant, MemberRole } from "../access/role.ts";
import type { Report, ReportAct } from "./report.ts";
import { opens as opensByState } from "./lock.ts";
import type { ReportState } from "./state.ts";
import { type ActContext, type ActRequest, transition } from "./workflow.ts";

const may = (role: MemberRole, unit = place.own): Grant => ({ role, unit, from: "2020-01-01", to: null });

/** People with every mixture of roles that matters: some have two, some had one, some have it elsewhere. */
export const people: Record<string, Grant[]> = {
  reporter: [may("reporter")],
  other: [may("reporter")],
  leader: [may("approver")],
  both: [may("reporter"), may("approver")],
  alsoBoth: [may("reporter"), may("approver"), may("clerk")],
  clerk: [may("clerk")],
  receiver: [may("receiver", place.province)],
  elsewhere: [may("reporter", place.sibling), may("approver", place.sibling), may("clerk", place.sibling), may("receiver", place.otherProvince)],
  former: [{ ...may("approver"), to: "2025-12-31" }, { ...may("clerk"), to: "2025-12-31" }],
};

/** The flow once more, written by hand from the paper: act, from, to. */
const paper = [
  "start not_started in_progress",
  "submit in_progress submitted_internal", "submit returned submitted_internal", "submit needs_more submitted_internal",
  "recall submitted_internal in_progress",
  "open submitted_internal submitted_internal",
  "approve submitted_internal approved", "return submitted_internal returned",
  "revise approved in_progress", "send approved sent", "withdraw sent approved",
  "receive sent received", "askMore received needs_more", "close received closed", "reopen closed received",
  "publish approved approved", "publish sent sent", "publish received received", "publish closed closed",
];

/** Which right an act takes, by the paper. */
const rightOf: Record<ReportAct, Parameters<typeof can>[0]["act"]> = {
  start: "entry.write", submit: "report.submit", recall: "report.recall", open: "report.approve", approve: "report.approve",
  return: "report.return", revise: "report.revise", send: "report.send", withdraw: "report.withdraw", receive: "report.receive",
  askMore: "report.askMore", close: "report.close", reopen: "report.reopen", publish: "report.publish",
};

const stillApproved: readonly ReportState[] = ["approved", "sent", "received", "closed"];
const at = "2026-11-22T02:00:00.000Z";
const today = "2026-11-22";

/** A report as it lives: its figures change beside it, wherever a cell is open. */
export interface Life {
  report: Report;
  /** What stands in the two cells. */
  figures: Record<"A/value" | "B/value", number>;
  onePersonUnit: boolean;
  machine: typeof transition;
  opens: typeof opensByState;
  /** How often each act was done. */
  done: Map<ReportAct, number>;
}

/** What the model knows by itself. */
interface Model {
  state: ReportState;
  submitter: string | null;
  opened: boolean;
  approved: string | null;
}

export const hashOf = ({ figures }: Pick<Life, "figures">): string => `A=${figures["A/value"]} B=${figures["B/value"]}`;

export const newReport = (differences: Partial<Report> = {}): Report => ({
  unit: place.own, subject: "common", period: "2026", state: "not_started", revision: 0, planVersion: null, submittedBy: null,
  opened: false, approvedHash: null, approvedBy: null, letter: null, sentAt: null, receivedAt: null, publishedAt: null, pointedAt: [],
  reason: null, ...differences,
});

export const contextOf = (by: string, hash: string | null, differences: Partial<ActContext> = {}): ActContext => ({
  by, grants: people[by] ?? [], tree: country, on: today, at, hash, cells: { "A/value": {}, "B/value": {} }, ...differences,
});

const must = (right: boolean, what: string): void => {
  if (!right) throw new Error(what);
};

/** Somebody tries an act; how much of the request is right is random too. */
class Try implements fc.Command<Model, Life> {
  readonly who: string;
  readonly request: Omit<ActRequest, "revision" | "hash"> & { behind: number; seen: "now" | "older" };
  constructor(who: string, request: Try["request"]) {
    this.who = who;
    this.request = request;
  }
  check = (): boolean => true;
  run(model: Model, life: Life): void {
    const { behind, seen, ...rest } = this.request;
    const { act } = rest;
    const before = life.report;
    const hash = hashOf(life);
    const request: ActRequest = { ...rest, revision: before.revision - behind, hash: seen === "now" ? hash : `${hash}?` };
    const result = life.machine(before, request, contextOf(this.who, hash, { onePersonUnit: life.onePersonUnit }));
    must(before === life.report && Object.isFrozen(before), "the report given in was changed");
    if (!result.ok) {
      must(result.issues.length > 0 && result.issues.every(({ message, remedy }) => message.endsWith(".") && remedy.endsWith(".")), "no sentence");
      return;
    }
    const { report, event } = result.value;
    const tree = country;
    must(paper.includes(`${act} ${model.state} ${report.state}`), `${act} led from ${model.state} to ${report.state}`);
    must(event.from === model.state && event.to === report.state && event.by === this.who && event.act === act, "the event tells something else");
    must(can({ grants: people[this.who]!, act: rightOf[act], unit: place.own, on: today, tree }) !== null, `${this.who} had no right to ${act}`);
    must(behind === 0, "somebody acted on what was no longer so");
    must(report.revision === before.revision + 1, "the revision was not raised");
    must(!["return", "revise", "askMore", "reopen"].includes(act) || event.reason !== null, `${act} without a reason`);
    must(act !== "recall" || (model.submitter === this.who && !model.opened), "recalled by another, or after it was opened");
    if (act === "approve") {
      must(seen === "now", "approved what was not seen");
      must(event.alone === (model.submitter === this.who), "the event does not say that she was alone");
      must(life.onePersonUnit || model.submitter !== this.who, "four eyes");
    }
    must(act !== "send" || (report.letter !== null && report.sentAt === at), "sent without number and day");
    must(stillApproved.includes(report.state) === (report.approvedHash !== null), `an approval ${report.approvedHash} in ${report.state}`);
    life.report = Object.freeze(report);
    life.done.set(act, (life.done.get(act) ?? 0) + 1);
    model.state = report.state;
    if (act === "submit") Object.assign(model, { submitter: this.who, opened: false });
    if (["open", "approve", "return"].includes(act)) model.opened = true;
    if (act === "approve") model.approved = hash;
    alwaysSo(model, life);
  }
  toString = (): string => `${this.who}.${this.request.act}(${this.request.behind}, ${this.request.seen})`;
}

/** A figure changes where its cell is open. */
class Edit implements fc.Command<Model, Life> {
  readonly key: keyof Life["figures"];
  readonly value: number;
  constructor(key: keyof Life["figures"], value: number) {
    this.key = key;
    this.value = value;
  }
  check = (): boolean => true;
  run(model: Model, life: Life): void {
    if (life.opens(life.report, this.key)) life.figures[this.key] = this.value;
    alwaysSo(model, life);
  }
  toString = (): string => `edit(${this.key}, ${this.value})`;
}

const alwaysSo = (model: Model, life: Life): void => {
  const { report } = life;
  must(report.state === model.state, "the state changed by itself");
  if (!stillApproved.includes(report.state)) return;
  must(report.approvedHash === hashOf(life) && report.approvedHash === model.approved, `approved ${report.approvedHash}, but it says ${hashOf(life)}`);
  must(report.approvedBy !== null && (life.onePersonUnit || report.approvedBy !== report.submittedBy), "approved by who submitted it");
};

const acts = [...new Set(paper.map((line) => line.split(" ")[0] as ReportAct))];
const whoMostly: Record<ReportAct, string[]> = Object.fromEntries(
  acts.map((act) => [act, Object.keys(people).filter((who) => can({ grants: people[who]!, act: rightOf[act], unit: place.own, on: today, tree: country }))]),
) as Record<ReportAct, string[]>;

const tries = fc.constantFrom(...acts).chain((act) =>
  fc
    .record({
      who: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...whoMostly[act]) }, fc.constantFrom(...Object.keys(people))),
      behind: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.constantFrom(1, -1)),
      seen: fc.oneof({ weight: 4, arbitrary: fc.constant("now" as const) }, fc.constant("older" as const)),
      reason: fc.oneof({ weight: 4, arbitrary: fc.constant("Xem lại số liệu.") }, fc.constantFrom("", "  ")),
      cells: fc.subarray(["A/value", "B/value"]),
      letter: fc.oneof({ weight: 4, arbitrary: fc.constant({ number: "56/BC-UBND", issuedOn: today }) }, fc.constantFrom(undefined, { number: " ", issuedOn: today })),
    })
    .map(({ who, ...request }) => new Try(who, { act, ...request })),
);
const edits = fc.tuple(fc.constantFrom("A/value" as const, "B/value" as const), fc.nat(3)).map(([key, value]) => new Edit(key, value));

/** Lets random people act on one report, many times over; throws with the shortest story in which a promise is broken. */
export const live = (runs: number, machine = transition, opens = opensByState): Map<ReportAct, number> => {
  const done = new Map<ReportAct, number>();
  const story = fc.commands([tries, tries, tries, edits], { maxCommands: 80, size: "max" });
  fc.assert(
    fc.property(story, fc.boolean(), (commands, onePersonUnit) => {
      fc.modelRun(
        () => ({
          model: { state: "not_started" as ReportState, submitter: null, opened: false, approved: null },
          real: { report: Object.freeze(newReport()), figures: { "A/value": 0, "B/value": 0 }, onePersonUnit, machine, opens, done },
        }),
        commands,
      );
    }),
    { numRuns: runs, seed: 20261122, includeErrorInReport: true },
  );
  return done;
};
