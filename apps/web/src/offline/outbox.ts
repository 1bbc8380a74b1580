import type { Entry, EntryKey, Observation, Operation, OperationAnswer, PeriodId, UnitId } from "@xhht/core";

/** Whose figures, of when. */
export interface Scope {
  unit: UnitId;
  period: PeriodId;
}

/** Why the server did not take a change. */
export type Refusal = Exclude<OperationAnswer, { kind: "saved" }>;

/**
 * A change on its way to the server. `waiting` was never sent and may still be replaced; `sent` may have arrived, so it is
 * only ever repeated as it is; `stuck` waits for a person, with the server's `answer`.
 */
export interface Pending extends Operation, Scope {
  stage: "waiting" | "sent" | "stuck";
  answer?: Refusal;
  /** The open page that it belongs to, so that no other page sends it too. */
  tab: string;
}

/** What a step does to the changes that a device keeps; `known` are cells as the server now has them. */
export interface Change {
  put: Pending[];
  drop: string[];
  known: (Scope & Observation)[];
}

/** Identity and moment of a new change. */
export interface Stamp {
  id: string;
  at: string;
  tab: string;
}

/** Name of one cell among all units and periods. */
export const cellName = ({ unit, period, key }: Scope & { key: EntryKey }): string => `${unit}~${period}~${key}`;

/** Whether two cells hold the same. */
export const sameEntry = (a: Entry, b: Entry): boolean => a.state === b.state && a.value === b.value;

const sameCell = (a: Scope & { key: EntryKey }) => (b: Pending) => b.key === a.key && b.unit === a.unit && b.period === a.period;

/** Takes a step: replaced and settled changes go, new ones come, in the order of their ids. */
export const step = (list: readonly Pending[], { put, drop }: Pick<Change, "put" | "drop">): Pending[] => {
  const gone = new Set([...drop, ...put.map(({ id }) => id)]);
  return [...list.filter(({ id }) => !gone.has(id)), ...put].toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
};

/**
 * Somebody typed: the newest typing replaces what was not sent yet and keeps the version on which that was made. Typing what
 * the server has already leaves nothing to send. A conflict stays one until a person decides.
 */
export const typed = (list: readonly Pending[], cell: Scope & { key: EntryKey }, entry: Entry, known: Entry & { version: number }, stamp: Stamp): Change => {
  const mine = list.filter(sameCell(cell));
  const sent = mine.find(({ stage }) => stage === "sent");
  const open = mine.find(({ stage }) => stage !== "sent");
  const conflict = open?.answer?.kind === "conflict" ? open.answer : null;
  const drop = open ? [open.id] : [];
  if (sameEntry(entry, conflict?.current ?? sent ?? known)) return { put: [], drop, known: [] };
  const { unit, period, key } = cell;
  const base = { unit, period, key, ...entry, id: stamp.id, typedAt: stamp.at, tab: stamp.tab };
  if (conflict) return { put: [{ ...base, baseVersion: open!.baseVersion, stage: "stuck", answer: conflict }], drop, known: [] };
  return { put: [{ ...base, baseVersion: open?.stage === "waiting" ? open.baseVersion : known.version, stage: "waiting" }], drop, known: [] };
};

/** The next changes to send: those that may not have arrived first, all of one unit and period, no two of one cell. */
export const nextBatch = (list: readonly Pending[], most = 60): Pending[] => {
  const sent = list.filter(({ stage }) => stage === "sent");
  const busy = new Set(sent.map(cellName));
  const ready = [...sent, ...list.filter((one) => one.stage === "waiting" && !busy.has(cellName(one)))];
  const [first] = ready;
  if (!first) return [];
  return ready.filter(({ unit, period }) => unit === first.unit && period === first.period).slice(0, most).map((one) => ({ ...one, stage: "sent" }));
};

/** The server answered. A repeated answer to what is settled already changes nothing. */
export const settled = (list: readonly Pending[], answers: readonly OperationAnswer[], author: { id: string; name: string }): Change => {
  const change: Change = { put: [], drop: [], known: [] };
  for (const answer of answers) {
    const one = list.find(({ id, stage }) => id === answer.id && stage === "sent");
    if (!one) continue;
    const next = list.find((other) => other.stage === "waiting" && sameCell(one)(other));
    change.drop.push(one.id);
    if (answer.kind === "saved") {
      const { unit, period, key, state, value, typedAt } = one;
      const { version, savedAt } = answer;
      change.known.push({ unit, period, key, state, value, typedAt, version, savedAt, author: author.id, authorName: author.name });
      if (next) change.put.push({ ...next, baseVersion: version });
    } else if (answer.kind === "conflict") {
      const { unit, period } = one;
      change.known.push({ unit, period, ...answer.current });
      const mine = next ?? one;
      if (next) change.drop.push(next.id);
      if (!sameEntry(mine, answer.current)) change.put.push({ ...mine, stage: "stuck", answer });
    } else if (!next) {
      change.put.push({ ...one, stage: "stuck", answer });
    }
  }
  change.drop = change.drop.filter((id) => !change.put.some((one) => one.id === id));
  return change;
};

/** Sends a stuck change anew, on top of what stands there now: a person kept her own value, or the cell was opened again. */
export const again = (list: readonly Pending[], id: string, stamp: Stamp): Change => {
  const one = list.find((other) => other.id === id && other.stage === "stuck");
  if (!one) return { put: [], drop: [], known: [] };
  const { answer, ...rest } = one;
  const baseVersion = answer?.kind === "conflict" ? answer.current.version : one.baseVersion;
  return { put: [{ ...rest, id: stamp.id, tab: stamp.tab, baseVersion, stage: "waiting" }], drop: [id], known: [] };
};

/** Gives a stuck change up: what the server has stands. */
export const giveUp = (list: readonly Pending[], id: string): Change => ({
  put: [],
  drop: list.filter((one) => one.id === id && one.stage === "stuck").map((one) => one.id),
  known: [],
});
