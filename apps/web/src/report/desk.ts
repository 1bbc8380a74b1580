import type { ReportView } from "@xhht/api";
import type { Entry, EntryKey, Lock, Observation } from "@xhht/core";
import { batch, createSignal } from "solid-js";
import { cellName, type Change, type Pending, sameEntry, type Scope } from "../offline/outbox.ts";
import type { SaveState, Sync } from "../offline/sync.ts";
import { createKeyed } from "./keyed.ts";

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
  entries(): Readonly<Record<EntryKey, Standing>>;
  known(key: EntryKey): Observation | null;
  /** The last typing that the server has not taken. */
  pending(key: EntryKey): Pending | null;
  lock(key: EntryKey): Lock | null;
  write(key: EntryKey, entry: Entry, half?: boolean): void;
  /** The server has these, whoever saved them: they stand here at once, in a cell that is in hand when she lets it go. */
  hear(observations: readonly Observation[]): void;
  /**
   * Says which cells a person has in hand: what she sees there is what her typing goes by, so that what another saves
   * meanwhile meets it as a conflict and is never written over unseen.
   */
  hold(isInHand: (key: EntryKey) => boolean): void;
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

const sameForm = (a: ReportView["form"], b: ReportView["form"]): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const sameStanding = (a: Standing, b: Standing): boolean => sameEntry(a, b) && a.typedAt === b.typedAt && a.savedAt === b.savedAt;

/** The desk of one report. `attach` builds the engine that carries changes, and is told where to say what it heard. */
export const createDesk = (first: ReportView, attach: (changed: (known: Change["known"]) => void) => Sync): Desk => {
  const [view, setView] = createSignal(first);
  const scope = (): Scope => ({ unit: view().card.unit, period: view().card.period });
  const known = createKeyed<Observation>();
  const pending = createKeyed<Pending>();
  const entries = createKeyed<Standing>(sameStanding);
  const steps: Step[] = [];

  let isInHand = (_key: EntryKey): boolean => false;
  let later: readonly Observation[] = [];
  const know = (observations: readonly Observation[]): void => {
    for (const one of observations) if (one.version >= (known.now[one.key]?.version ?? 0)) known.set(one.key, one);
  };
  /** What stands in a cell: the last typing, else what the server has. */
  const standing = (key: EntryKey): Standing | undefined => {
    const mine = pending.now[key];
    const theirs = known.now[key];
    if (mine) return { ...plain(mine), typedAt: mine.typedAt, savedAt: "" };
    return theirs && { ...plain(theirs), typedAt: theirs.typedAt, savedAt: theirs.savedAt };
  };
  const redraw = (): void => {
    const own = new Map(sync.list().filter(({ unit, period }) => unit === scope().unit && period === scope().period).map((one) => [one.key, one]));
    for (const key of new Set([...Object.keys(pending.now), ...own.keys()])) pending.set(key, own.get(key));
    for (const key of new Set([...Object.keys(entries.now), ...Object.keys(known.now), ...own.keys()])) entries.set(key, standing(key));
    setSave(sync.state());
  };
  const changed = (heard: Change["known"]): void =>
    batch(() => {
      know(heard.filter(({ unit, period }) => unit === scope().unit && period === scope().period));
      redraw();
    });
  const sync = attach((heard) => changed(heard));
  const [save, setSave] = createSignal(sync.state());

  const hear = (observations: readonly Observation[]): void =>
    batch(() => {
      const all = [...later, ...observations];
      later = all.filter(({ key }) => isInHand(key));
      know(all.filter(({ key }) => !isInHand(key)));
      redraw();
    });
  const renew = (next: ReportView): void =>
    batch(() => {
      // What asks for the same stays the same object: a screen drawn anew would take the box from whoever types in it.
      setView(({ form }) => ({ ...next, form: sameForm(form, next.form) ? form : next.form }));
      hear(next.observations);
      // What was refused for a lock may go now that the cell is open.
      for (const one of sync.list()) if (one.stage === "stuck" && one.answer?.kind === "locked" && !next.locks[one.key]) sync.again(one.id);
    });
  renew(first);

  const write = (key: EntryKey, entry: Entry, half = false): void =>
    sync.write({ ...scope(), key }, plain(entry), known.now[key] ?? unwritten, half);
  const stuck = (key: EntryKey): string => pending.now[key]?.id ?? "";

  return {
    view,
    renew,
    entry: (key) => entries.all[key] ?? unwritten,
    entries: () => entries.all,
    known: (key) => known.all[key] ?? null,
    pending: (key) => pending.all[key] ?? null,
    lock: (key) => view().locks[key] ?? null,
    write(key, entry, half) {
      const before = plain(entries.now[key] ?? unwritten);
      if (sameEntry(before, entry)) return half ? undefined : write(key, entry);
      const last = steps.at(-1);
      if (last?.key === key && sameEntry(last.after, before)) last.after = entry;
      else steps.push({ key, before, after: entry });
      write(key, entry, half);
    },
    hear,
    hold(next) {
      isInHand = next;
      if (later.length > 0) hear([]);
    },
    undo() {
      for (let last = steps.pop(); last; last = steps.pop()) {
        // What another saved since then is not hers to take back.
        if (!sameEntry(last.after, entries.now[last.key] ?? unwritten)) continue;
        write(last.key, last.before);
        return last.key;
      }
      return null;
    },
    keepMine: (key) => sync.again(stuck(key)),
    takeTheirs: (key) => sync.giveUp(stuck(key)),
    save,
    sync,
  };
};

/** Names a report's cell among all that the device keeps. */
export const nameOf = (desk: Desk, key: EntryKey): string => cellName({ unit: desk.view().card.unit, period: desk.view().card.period, key });
