import type { ReportView } from "@xhht/api";
import type { Entry, EntryKey, Lock, Observation } from "@xhht/core";
import { batch, createSignal } from "solid-js";
import { createStore, reconcile } from "solid-js/store";
import { cellName, type Change, type Pending, sameEntry, type Scope } from "../offline/outbox.ts";
import type { SaveState, Sync } from "../offline/sync.ts";

/** A cell that was never entered. */
export const unwritten: Entry & { version: number } = { state: "not_reported", value: null, version: 0 };

/** What a page needs of a report while figures are entered into it. */
export interface Desk {
  view(): ReportView;
  /** Another answer to the same question: figures of others, locks, the card. */
  renew(view: ReportView): void;
  /** What stands in a cell here: the last typing, else what the server has. */
  entry(key: EntryKey): Entry;
  /** Everything that stands here, by key, with its times: for judging and validating. */
  entries(): Record<EntryKey, Standing>;
  known(key: EntryKey): Observation | null;
  /** The last typing that the server has not taken. */
  pending(key: EntryKey): Pending | null;
  lock(key: EntryKey): Lock | null;
  write(key: EntryKey, entry: Entry, half?: boolean): void;
  /** Takes back the last change; the cell it was in, or null. */
  undo(): EntryKey | null;
  keepMine(key: EntryKey): void;
  takeTheirs(key: EntryKey): void;
  save(): SaveState;
  sync: Sync;
}

/** What stands in a cell here; without `savedAt` it waits on the device. */
export interface Standing extends Entry {
  typedAt: string;
  savedAt: string;
}

interface Step {
  key: EntryKey;
  before: Entry;
  after: Entry;
}

const plain = ({ state, value }: Entry): Entry => ({ state, value });

/** What stands here wherever somebody typed or the server has something. */
const standing = (known: Record<EntryKey, Observation>, pending: Record<EntryKey, Pending>): Record<EntryKey, Standing> => {
  const all: Record<EntryKey, Standing> = {};
  for (const [key, { typedAt, savedAt, ...one }] of Object.entries(known)) all[key] = { ...plain(one), typedAt, savedAt };
  for (const [key, { typedAt, ...one }] of Object.entries(pending)) all[key] = { ...plain(one), typedAt, savedAt: "" };
  return all;
};

/** The desk of one report. `attach` builds the engine that carries changes, and is told where to say what it heard. */
export const createDesk = (first: ReportView, attach: (changed: (known: Change["known"]) => void) => Sync): Desk => {
  const [view, setView] = createSignal(first);
  const scope = (): Scope => ({ unit: view().card.unit, period: view().card.period });
  const [known, setKnown] = createStore<Record<EntryKey, Observation>>({});
  const [pending, setPending] = createStore<Record<EntryKey, Pending>>({});
  const [entries, setEntries] = createStore<Record<EntryKey, Standing>>({});
  const steps: Step[] = [];

  const hear = (observations: readonly Observation[]): void => {
    for (const one of observations) if (one.version >= (known[one.key]?.version ?? 0)) setKnown(one.key, { ...one });
  };
  const redraw = (): void => {
    const own = sync.list().filter(({ unit, period }) => unit === scope().unit && period === scope().period);
    setPending(reconcile(Object.fromEntries(own.map((one) => [one.key, one])), { key: null }));
    setEntries(reconcile(standing(known, pending), { key: null }));
    setSave(sync.state());
  };
  const changed = (heard: Change["known"]): void =>
    batch(() => {
      hear(heard.filter(({ unit, period }) => unit === scope().unit && period === scope().period));
      redraw();
    });
  const sync = attach((heard) => changed(heard));
  const [save, setSave] = createSignal(sync.state());

  const renew = (next: ReportView): void =>
    batch(() => {
      setView(next);
      hear(next.observations);
      redraw();
      // What was refused for a lock may go now that the cell is open.
      for (const one of sync.list()) if (one.stage === "stuck" && one.answer?.kind === "locked" && !next.locks[one.key]) sync.again(one.id);
    });
  renew(first);

  const write = (key: EntryKey, entry: Entry, half = false): void =>
    sync.write({ ...scope(), key }, plain(entry), known[key] ?? unwritten, half);
  const stuck = (key: EntryKey): string => pending[key]?.id ?? "";

  return {
    view,
    renew,
    entry: (key) => entries[key] ?? unwritten,
    entries: () => entries,
    known: (key) => known[key] ?? null,
    pending: (key) => pending[key] ?? null,
    lock: (key) => view().locks[key] ?? null,
    write(key, entry, half) {
      const before = plain(entries[key] ?? unwritten);
      if (sameEntry(before, entry)) return half ? undefined : write(key, entry);
      const last = steps.at(-1);
      if (last?.key === key && sameEntry(last.after, before)) last.after = entry;
      else steps.push({ key, before, after: entry });
      write(key, entry, half);
    },
    undo() {
      const last = steps.pop();
      if (!last) return null;
      write(last.key, last.before);
      return last.key;
    },
    keepMine: (key) => sync.again(stuck(key)),
    takeTheirs: (key) => sync.giveUp(stuck(key)),
    save,
    sync,
  };
};

/** Names a report's cell among all that the device keeps. */
export const nameOf = (desk: Desk, key: EntryKey): string => cellName({ unit: desk.view().card.unit, period: desk.view().card.period, key });
