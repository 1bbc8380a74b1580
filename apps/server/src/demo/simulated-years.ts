import { type Actor, appRouter, Refused, type World } from "@xhht/api";
import { type EntryKey, type PeriodId, type ReportAct, unitId, type UnitId } from "@xhht/core";
import type { Queries } from "@xhht/db";
import { type DemoPerson, grantsIn } from "./demo-people.ts";
import { operationId } from "./operation-id.ts";
import { simulateEntries, type SimulatedEntry } from "./simulated-entries.ts";

/** What the simulated people work with. */
export interface Office {
  world: World;
  db: Queries;
  staff: readonly DemoPerson[];
}

/** How far a report of the demo gets. */
export interface Stage {
  /** The yearly report, or the reviews that fall into the year. */
  of: "yearly" | "reviews";
  /** The share of the cells that are filled, 0–1. */
  filled: number;
  acts: readonly ReportAct[];
  /** Day of the acts, in Việt Nam. */
  on: string;
}

const roleOf: Partial<Record<ReportAct, DemoPerson["role"]>> = {
  submit: "reporter", approve: "approver", return: "approver", send: "clerk", receive: "receiver", askMore: "receiver", close: "receiver", publish: "approver",
};

/**
 * Reports a year of one unit through the very procedures that people use, at a simulated hour: what no person could do,
 * no simulation does.
 */
export const simulateYear = async (office: Office, unit: UnitId, year: number, { of, filled, acts, on }: Stage): Promise<void> => {
  const { world } = office;
  const level = world.tree.byId(unit)!.level;
  for (const owed of world.obligations(unit, year).filter(({ kind }) => (kind === "yearly") === (of === "yearly"))) {
    const form = world.form(owed);
    const all = simulateEntries(form, level);
    const period = owed.period;
    await enter(office, unit, period, all.slice(0, Math.ceil(all.length * filled)), on);
    for (const act of acts) await take(office, owed.id, { unit, period, act, year, on });
  }
};

/** The simulated staff invites nobody. */
const noInvitations = (): Promise<never> => Promise.reject(new Error("no invitations in the demo"));
const nobody = { newSecret: noInvitations, create: noInvitations };

const callerOf = ({ world, db, staff }: Office, role: DemoPerson["role"], unit: UnitId, on: string) => {
  const person = staff.find((one) => one.role === role)!;
  const now = () => new Date(`${on}T02:30:00.000Z`);
  const above = world.tree.ancestors(world.tree.byId(unit)!, on).map(unitId);
  const actor: Actor = {
    id: person.id, name: person.name, email: person.email, strong: true, mustChangePassword: false, session: "demo",
    grants: grantsIn(role, role === "receiver" ? above : [unit]),
  };
  return appRouter.createCaller({ world, db, now, people: nobody, demo: true, actor: async () => actor });
};

const enter = async (office: Office, unit: UnitId, period: PeriodId, entries: readonly SimulatedEntry[], on: string): Promise<void> => {
  const caller = callerOf(office, "reporter", unit, on);
  for (let at = 0; at < entries.length; at += 20) {
    const operations = entries.slice(at, at + 20).map((entry) => ({ ...entry, id: operationId(on), baseVersion: 0, typedAt: `${on}T02:00:00.000Z` }));
    const answers = await caller.entries.push({ unit, period, operations });
    const odd = answers.find(({ kind }) => kind !== "saved");
    if (odd) throw new Error(`A simulated entry was not saved: ${JSON.stringify(odd)}`);
  }
};

type Step = { unit: UnitId; period: PeriodId; act: ReportAct; year: number; on: string };

const take = async (office: Office, id: string, { unit, period, act, year, on }: Step): Promise<void> => {
  const { reports } = callerOf(office, roleOf[act]!, unit, on);
  const { card } = await reports.get({ id });
  const seen = { id, revision: card.revision };
  switch (act) {
    case "submit":
      await reports.submit(seen).catch(async (error: unknown) => {
        await explain(office, error, { unit, period, on });
        await reports.submit({ id, revision: card.revision });
      });
      return;
    case "approve":
      await reports.approve({ ...seen, hash: (await reports.content({ id })).hash });
      return;
    case "return":
      await reports.return({ ...seen, reason: "Mô phỏng: số được chỉ ra chưa khớp với danh sách của thôn, đề nghị soát lại.", cells: pointed(office, id) });
      return;
    case "send":
      // No mark in the number: every paper of a demo bears its own, in the head and at each foot.
      await reports.send({ ...seen, letter: { number: `${year % 100}/BC-UBND`, issuedOn: on } });
      return;
    case "askMore":
      await reports.askMore({ ...seen, reason: "Mô phỏng: đề nghị kiểm tra lại số liệu được chỉ ra.", cells: pointed(office, id) });
      return;
    case "receive":
      await reports.receive(seen);
      return;
    case "close":
      await reports.close(seen);
      return;
    case "publish":
      await reports.publish(seen);
      return;
    default:
      throw new Error(`The demo does not know how to ${act}`);
  }
};

/** The first cell of a report that holds a numerator. */
const pointed = ({ world }: Office, id: string): EntryKey[] => {
  const owed = world.obligation(id);
  const key = owed && Object.keys(world.form(owed).cells).find((one) => one.endsWith("/of"));
  return key ? [key] : [];
};

/** Answers every question that a submission was refused for. */
const explain = async (office: Office, error: unknown, { unit, period, on }: { unit: UnitId; period: PeriodId; on: string }): Promise<void> => {
  const issues = error instanceof Refused ? error.issues : (error as { cause?: unknown }).cause instanceof Refused ? ((error as { cause: Refused }).cause).issues : [];
  if (issues.length === 0 || issues.some(({ severity }) => severity === "error")) throw error;
  const keys = [...new Set(issues.map(({ place }) => place))];
  await enter(office, unit, period, keys.map((key) => ({ key: `why/${key}`, state: "value", value: "Số liệu mô phỏng." })), on);
};

