import type { Entry, EntryKey } from "@xhht/core";
import { backOff } from "./back-off.ts";
import type { Device } from "./device.ts";
import { again, type Change, cellName, giveUp, nextBatch, type Pending, type Scope, settled, type Stamp, step, typed } from "./outbox.ts";
import type { Pushed } from "./push.ts";
import { unite } from "./unite.ts";

/** What a page may say of what is saved where. */
export interface SaveState {
  /** Cells that the server has not taken yet and that nobody has to decide on. */
  unsent: number;
  /** A batch is under way. */
  sending: boolean;
  /** When the server last took something, an instant; null before. */
  savedAt: string | null;
  /** The last change did not fit on this device: only this page and the server have it. */
  full: boolean;
  signedOut: boolean;
}

/** What the engine stands on. */
export interface SyncPorts {
  /** Null where the browser keeps nothing. */
  device: Pick<Device, "pending" | "take" | "note" | "noted"> | null;
  push(batch: readonly Pending[]): Promise<Pushed>;
  author: { id: string; name: string };
  tab: string;
  /** Which pages still live: the others' changes are taken over at the start. */
  living(): Promise<(tab: string) => boolean>;
  newId(): string;
  now(): Date;
  random(): number;
  /** Called after every step, with cells that the server answered on. */
  changed(known: Change["known"]): void;
}

/** The way of every change from the keys to the device and to the server: each is applied there once, in order. */
export interface Sync {
  list(): readonly Pending[];
  state(): SaveState;
  /** Takes over what earlier pages left and sends it. */
  start(): Promise<void>;
  /** `hold`: a half-typed text, kept here and not sent before the person leaves the cell. */
  write(cell: Scope & { key: EntryKey }, entry: Entry, known: Entry & { version: number }, hold?: boolean): void;
  again(id: string): void;
  giveUp(id: string): void;
  /** Brings everything to the device at once. */
  keep(): Promise<void>;
  /** The page goes, or may go: what the device has not confirmed is noted at once, for the next page. */
  leave(): void;
  /** Sends all there is; ends when the server has it or cannot be had. */
  send(): Promise<void>;
  /** The person signed in again. */
  resume(): void;
  stop(): void;
}

const keepWithin = 150;
const sendAfter = 900;
const sendWithin = 1_700;
/** A whole form of pasted figures in one commit of the server; fewer after a failure. */
const mostInBatch = 60;

const nothing: Change = { put: [], drop: [], known: [] };

/** Builds the engine; nothing happens before `start`. */
export const createSync = ({ device, push, author, tab, living, newId, now, random, changed }: SyncPorts): Sync => {
  let list: Pending[] = [];
  let toKeep = nothing;
  let onWay: Change[] = [];
  let noted = false;
  const held = new Set<string>();
  let keeping: Promise<void> = Promise.resolve();
  let sending: Promise<void> | null = null;
  let keepTimer: ReturnType<typeof setTimeout> | undefined;
  let sendTimer: ReturnType<typeof setTimeout> | undefined;
  let firstUnsent = 0;
  let failures = 0;
  let atOnce = mostInBatch;
  const flags = { savedAt: null as string | null, full: false, signedOut: false, stopped: false };

  const take = (change: Change): void => {
    list = step(list, change);
    toKeep = unite(toKeep, change);
    keepTimer ??= setTimeout(() => void keep(), keepWithin);
    changed(change.known);
  };

  /** Hands everything to the device at once, behind what is still on its way there. */
  const keep = (): Promise<void> => {
    clearTimeout(keepTimer);
    keepTimer = undefined;
    const change = toKeep;
    toKeep = nothing;
    if (device && change.put.length + change.drop.length + change.known.length > 0) keeping = hand(device, change, keeping);
    return keeping;
  };

  const hand = async (to: NonNullable<typeof device>, change: Change, before: Promise<void>): Promise<void> => {
    onWay.push(change);
    try {
      await to.take(change);
      flags.full = false;
    } catch {
      // Later steps may have been kept meanwhile: only what still stands is tried again, as it stands.
      const puts = new Set(change.put.map(({ id }) => id));
      toKeep = unite({ ...change, put: list.filter(({ id }) => puts.has(id)) }, toKeep);
      flags.full = true;
    }
    onWay = onWay.filter((other) => other !== change);
    if (noted && onWay.length === 0 && !flags.full) {
      to.note(tab, null);
      noted = false;
    }
    changed([]);
    await before;
  };

  const leave = (): void => {
    void keep();
    noted = onWay.length > 0;
    if (noted) device?.note(tab, onWay.reduce(unite));
  };

  /** What pages that went left to the device; another page that still lives brings its own there. */
  const takeOver = async (lives: (tab: string) => boolean): Promise<void> => {
    for (const left of device?.noted() ?? []) {
      if (lives(left.tab)) continue;
      await device!.take(left.change);
      device!.note(left.tab, null);
    }
  };

  const sendSoon = (): void => {
    if (failures > 0 || flags.signedOut || flags.stopped) return;
    const at = Date.now();
    firstUnsent ||= at;
    clearTimeout(sendTimer);
    sendTimer = setTimeout(() => void send(), Math.max(0, Math.min(sendAfter, firstUnsent + sendWithin - at)));
  };

  const sendable = (): Pending[] => list.filter((one) => one.tab === tab && (one.stage !== "waiting" || !held.has(cellName(one))));

  const failed = (): void => {
    failures += 1;
    clearTimeout(sendTimer);
    if (!flags.stopped) sendTimer = setTimeout(() => void send(), backOff(failures, random()));
  };

  /** One batch; false where the way is blocked. */
  const sendOne = async (batch: Pending[]): Promise<boolean> => {
    take({ put: batch, drop: [], known: [] });
    // That it may have arrived must outlive a crash, or a repeat could be taken for something new.
    await keep();
    const pushed = await push(batch);
    if (pushed.kind === "signedOut") {
      flags.signedOut = true;
      return false;
    }
    if (pushed.kind === "unreachable") return (failed(), false);
    if (pushed.kind === "refused" && batch.length > 1) return ((atOnce = 1), true);
    const answers = pushed.kind === "answered" ? pushed.answers : [{ kind: "refused" as const, id: batch[0]!.id, key: batch[0]!.key, message: pushed.message }];
    const change = settled(list, answers, author);
    if (change.drop.length + change.put.length === 0) return (failed(), false);
    failures = 0;
    if (answers.some(({ kind }) => kind === "saved")) flags.savedAt = now().toISOString();
    take(change);
    return true;
  };

  const sendAll = async (): Promise<void> => {
    firstUnsent = 0;
    for (;;) {
      const batch = nextBatch(sendable(), atOnce);
      if (batch.length === 0) atOnce = mostInBatch;
      if (batch.length === 0 || flags.signedOut || flags.stopped || !(await sendOne(batch))) return;
    }
  };

  const send = (): Promise<void> => {
    clearTimeout(sendTimer);
    sending ??= sendAll().finally(() => {
      sending = null;
      changed([]);
    });
    return sending;
  };

  const stamp = (): Stamp => ({ id: newId(), at: now().toISOString(), tab });

  return {
    list: () => list,
    state: () => ({
      unsent: new Set(list.filter(({ stage }) => stage !== "stuck").map(cellName)).size,
      sending: sending !== null,
      savedAt: flags.savedAt,
      full: flags.full,
      signedOut: flags.signedOut,
    }),
    async start() {
      const lives = await living();
      await takeOver(lives).catch(() => {});
      const left = (await device?.pending().catch(() => [])) ?? [];
      const mine = left.filter((one) => one.tab === tab || !lives(one.tab)).map((one) => ({ ...one, tab }));
      take({ put: mine.filter((one) => !list.some((other) => cellName(other) === cellName(one))), drop: [], known: [] });
      if (mine.length > 0) void send();
    },
    write(cell, entry, known, hold = false) {
      if (hold) held.add(cellName(cell));
      else held.delete(cellName(cell));
      take(typed(list, cell, entry, known, stamp()));
      sendSoon();
    },
    again(id) {
      take(again(list, id, stamp()));
      sendSoon();
    },
    giveUp(id) {
      take(giveUp(list, id));
    },
    keep,
    leave,
    send: () => ((failures = 0), send()),
    resume() {
      flags.signedOut = false;
      failures = 0;
      void send();
    },
    stop() {
      flags.stopped = true;
      clearTimeout(sendTimer);
      void keep();
    },
  };
};
