import { setImmediate } from "node:timers/promises";
import { dayIn, type ReportStanding, standingOf, type World } from "@xhht/api";
import { type IsoDate, type PersonId, type Reminder, type ReminderKind, remindersDue, type ReportId, type UnitId } from "@xhht/core";
import { type Assignment, type Database, type Message, readAssignments, remindersGiven, sendMessages, type StaffRow, staffOn } from "@xhht/db";

/** What reminding needs. */
export interface RemindingDesk {
  db: Database;
  world: World;
  now: () => Date;
  /** Ends a run before its end. */
  signal?: AbortSignal;
}

const kinds: readonly ReminderKind[] = ["due_in_30", "due_in_7", "due_in_1", "overdue"];
/** A reminder that is older has no say in what is due today: no kind lasts longer. */
const remembered = 40;
/** Units that are looked at before others get a turn. */
const atOnce = 20;

type Given = ReadonlyMap<ReportId, readonly Pick<Reminder, "person" | "kind" | "day">[]>;

/**
 * Puts today's reminders of reports that are owed and not sent into the inboxes; gives the ids of those that are new.
 * However often it runs on a day, and in however many processes, each comes once: its id says whom it reminds of what and
 * when. Only units in which somebody has a role are looked at.
 */
export const remindToday = async ({ db, world, now, signal }: RemindingDesk): Promise<string[]> => {
  const moment = now();
  const today = dayIn(moment);
  const year = Number(today.slice(0, 4));
  const units = grouped(await staffOn(db, today), ({ unit }) => unit);
  const given: Given = grouped(await remindersGiven(db, kinds, dayIn(new Date(moment.getTime() - remembered * 86_400_000))), ({ report }) => report);
  const sent: string[] = [];
  const all = [...units.keys()];
  for (let at = 0; at < all.length; at += atOnce) {
    if (signal?.aborted) break;
    const some = all.slice(at, at + atOnce);
    const messages: Message[] = [];
    for (const asked of [year - 1, year])
      for (const [unit, standing] of grouped(await standingOf({ world, db, now }, some, asked), ({ owed }) => owed.unit)) {
        const staff = units.get(unit)!;
        const owed = asked === year ? standing : standing.filter((one) => wasManned(one, staff));
        if (owed.length > 0) messages.push(...(await remindUnit(db, { unit, staff, owed, today, given, moment })));
      }
    if (messages.length > 0) sent.push(...(await sendMessages(db, messages)));
    await setImmediate();
  }
  return sent;
};

/** Of an earlier year only what fell due while somebody was there to report: a unit that begins to use the program owes it nothing before. */
const wasManned = ({ owed: { deadline } }: ReportStanding, staff: readonly StaffRow[]): boolean => deadline !== null && staff.some(({ from }) => from <= deadline.lastDay);

interface Unit {
  unit: UnitId;
  staff: readonly StaffRow[];
  owed: readonly ReportStanding[];
  today: IsoDate;
  given: Given;
  moment: Date;
}

const remindUnit = async (db: Database, { unit, staff, owed: standing, today, given, moment }: Unit): Promise<Message[]> => {
  const assignments = await readAssignments(db, unit);
  return standing.flatMap(({ owed: { id, subject, title, deadline }, report }) => {
    if (!deadline) return [];
    const sent = [...(given.get(id) ?? [])];
    const due: Reminder[] = [];
    for (const people of chains(staff, assignments.filter((one) => one.subject === subject))) {
      const more = remindersDue({ title, report, deadline, today, sent, ...people });
      sent.push(...more);
      due.push(...more);
    }
    return due.map(({ person, kind, day, text }) => ({ id: `${person}~${id}~${kind}~${day}`, person, report: id, kind, day, text, createdAt: moment }));
  });
};

type Chain = Record<"owner" | "deputy" | "leader", PersonId | null>;

/**
 * Who is reminded of a report, and who stands in for whom: each owner with her deputy, each under each leader; where nobody
 * was named, whoever enters figures. A person who has no role there any more is nobody.
 */
const chains = (staff: readonly StaffRow[], assignments: readonly Assignment[]): Chain[] => {
  const there = new Set(staff.map(({ person }) => person));
  const inRole = (wanted: StaffRow["role"]): PersonId[] => [...new Set(staff.filter(({ role }) => role === wanted).map(({ person }) => person))];
  const present = (person: PersonId | null): PersonId | null => (person !== null && there.has(person) ? person : null);
  const named = assignments.map(({ owner, deputy }) => ({ owner: present(owner), deputy: present(deputy) })).filter(({ owner, deputy }) => owner !== null || deputy !== null);
  const pairs = named.length > 0 ? [...new Map(named.map((pair) => [`${pair.owner} ${pair.deputy}`, pair])).values()] : inRole("reporter").map((owner) => ({ owner, deputy: null }));
  const leaders = inRole("approver");
  return orNobody(pairs, { owner: null, deputy: null }).flatMap((pair) => orNobody<PersonId | null>(leaders, null).map((leader) => ({ ...pair, leader })));
};

const orNobody = <T>(some: readonly T[], nobody: T): readonly T[] => (some.length > 0 ? some : [nobody]);

const grouped = <T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};
