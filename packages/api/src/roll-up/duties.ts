import { existsOn, lateness, period as periodOf, type PeriodId, type ReportDeadline, sendingThatCounts, standing, type Unit, type UnitId, unitId } from "@xhht/core";
import { type Queries, readReportEvents, type SentReport, sentReports } from "@xhht/db";
import { remember } from "../answer/remember.ts";
import type { World } from "../world.ts";
import type { Scene } from "./scene.ts";

/** How a unit stands with what it owes for a period: itself where it reports, else all under it. */
export interface Duty {
  received: number;
  expected: number;
  late: boolean;
  /** The last sending; null where there is none. */
  sentAt: string | null;
}

/** What several owe or have sent, together. */
export const sumOf = (duties: readonly Pick<Duty, "received" | "expected">[], of: "received" | "expected"): number => duties.reduce((total, duty) => total + duty[of], 0);

interface Owed {
  count: number;
  deadline: ReportDeadline | null;
}
const nothing: Owed = { count: 0, deadline: null };
const memory = new WeakMap<World, ReturnType<typeof remember<Owed>>>();

/** What units owe for a period, and by when; units of a kind owe the same. */
const owing = (world: World, period: PeriodId, year: number): ((unit: Unit) => Owed) => {
  const last = periodOf(period)!.to;
  const known = memory.get(world) ?? memory.set(world, remember(10_000)).get(world)!;
  const ofKind = new Map<string, Owed>();
  const work = (unit: Unit): Owed => {
    const own = world.obligations(unitId(unit), year).filter((one) => one.period === period);
    return { count: own.length, deadline: own.find(({ deadline }) => deadline)?.deadline ?? null };
  };
  return (unit) => {
    // Who is not there on that day owes nothing, and does not answer for a kind.
    if (!existsOn(unit, last)) return nothing;
    const kind = world.alike(unit, last);
    let owed = ofKind.get(kind);
    if (!owed) ofKind.set(kind, (owed = known(`${kind} ${period}`, () => work(unit))));
    return owed;
  };
};

/** How each unit directly below a scene's stands, in their order. Late: sent after its last good moment, or not sent and that is over. */
export const dutiesOf = async (world: World, db: Queries, { period, year, children, on }: Scene, now: Date): Promise<Duty[]> => {
  const between = children.some(({ level }) => level !== "commune");
  const byUnit = new Map<UnitId, SentReport[]>();
  for (const one of await sentReports(db, period.id, between ? null : children.map(unitId))) byUnit.set(one.unit, [...(byUnit.get(one.unit) ?? []), one]);
  const at = now.toISOString();
  const overdue = new Map<ReportDeadline, boolean>();
  const isOver = (deadline: ReportDeadline): boolean => {
    const known = overdue.get(deadline) ?? standing(deadline, at).overdue;
    overdue.set(deadline, known);
    return known;
  };
  // A report that was asked for again was not late because its answer was: only then are its events read.
  const wasLate = async (sent: readonly SentReport[], deadline: ReportDeadline): Promise<boolean> => {
    for (const one of sent) if (lateness(deadline, sendingThatCounts(await readReportEvents(db, one.id)) ?? one.sentAt.toISOString()) > 0) return true;
    return false;
  };

  const owed = owing(world, period.id, year);
  const single = (unit: Unit): Duty | Promise<Duty> => {
    const { count: expected, deadline } = owed(unit);
    const sent = byUnit.get(unitId(unit)) ?? [];
    const last = sent.map(({ sentAt }) => sentAt.toISOString()).toSorted().at(-1) ?? null;
    const late = deadline !== null && sent.length < expected && isOver(deadline);
    const duty = { received: Math.min(sent.length, expected), expected, late, sentAt: last };
    const doubtful = late || deadline === null ? [] : sent.filter((one) => lateness(deadline, one.sentAt.toISOString()) > 0);
    return doubtful.length === 0 ? duty : wasLate(doubtful, deadline!).then((so) => ({ ...duty, late: so }));
  };
  const subtree = (unit: Unit): Duty | Promise<Duty> => {
    const under = unit.level === "commune" ? [] : world.tree.children(unit, on);
    return under.length === 0 ? single(unit) : together(under);
  };
  const together = async (under: readonly Unit[]): Promise<Duty> => {
    const each = await Promise.all(under.map(subtree));
    return {
      received: sumOf(each, "received"),
      expected: sumOf(each, "expected"),
      late: each.some(({ late }) => late),
      sentAt: each.flatMap(({ sentAt }) => sentAt ?? []).toSorted().at(-1) ?? null,
    };
  };
  return Promise.all(children.map(subtree));
};
