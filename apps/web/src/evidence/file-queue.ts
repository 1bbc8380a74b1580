import type { EvidenceView } from "@xhht/api";
import { batch, createSignal } from "solid-js";
import { createStore, produce } from "solid-js/store";
import { backOff } from "../offline/back-off.ts";
import { evidence as words } from "../words/evidence.ts";
import { type FileSent, type SendListener, thrownAway } from "./send-file.ts";
import { isPhoto, shrinkPhoto, UnreadablePhoto } from "./shrink-photo.ts";
import type { EvidenceCell, WaitingFile, WaitingFiles } from "./waiting-files.ts";

/** A file that was chosen and is not attached yet, as the screen shows it. */
export interface QueuedFile extends EvidenceCell {
  id: string;
  name: string;
  size: number;
  /** Bytes that the server has. */
  sent: number;
  stage: "preparing" | "waiting" | "sending" | "stuck";
  /** Why it does not go on; null while it does. */
  problem: string | null;
  /** It may be tried again as it is. */
  mayRetry: boolean;
}

/** Files on their way from this device. */
export interface FileQueue {
  files(): readonly QueuedFile[];
  /** Attached, and not shown yet in the list of its cell; oldest first. */
  arrived(): readonly (EvidenceCell & { file: EvidenceView })[];
  /** Says that a cell's list shows them now. */
  shown(ids: readonly string[]): void;
  /** The session has ended: nothing goes until somebody signs in. */
  signedOut(): boolean;
  add(cell: EvidenceCell, chosen: readonly File[]): Promise<void>;
  again(id: string): void;
  giveUp(id: string): void;
  /** Sends what waits, at once. */
  resume(): Promise<void>;
  close(): void;
}

/** What the queue stands on. */
export interface QueueParts {
  /** Null where the device keeps nothing. */
  kept: WaitingFiles | null;
  send(file: WaitingFile, listener: SendListener): Promise<FileSent>;
  newId(): string;
  random(): number;
  shrink?(photo: File): Promise<File>;
}

const largest = 20 * 1024 * 1024;
/** Endings of files that may be attached. */
export const accepted = [".pdf", ".jpg", ".jpeg", ".png", ".webp", ".docx", ".xlsx"];

/** Sends files one after the other; those that could not go wait on the device, and go when the server is back. */
export const openFileQueue = async ({ kept, send, newId, random, shrink = shrinkPhoto }: QueueParts): Promise<FileQueue> => {
  const whole = new Map<string, WaitingFile>((await kept?.all().catch(() => []))?.map((file) => [file.id, file]));
  const [files, setFiles] = createStore<QueuedFile[]>([...whole.values()].map(queued));
  const [arrived, setArrived] = createSignal<readonly (EvidenceCell & { file: EvidenceView })[]>([]);
  const [signedOut, setSignedOut] = createSignal(false);
  const stops = new Map<string, AbortController>();
  let [failures, isSending, isClosed] = [0, false, false];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const change = (id: string, next: Partial<QueuedFile>): void => setFiles((one) => one.id === id, next);
  const forget = (id: string): void => {
    whole.delete(id);
    setFiles(produce((list) => void list.splice(0, list.length, ...list.filter((one) => one.id !== id))));
    void kept?.drop(id).catch(() => {});
  };
  const keep = async (file: WaitingFile): Promise<void> => {
    whole.set(file.id, file);
    await kept?.put(file).catch(() => {});
  };

  const sendOne = async (file: WaitingFile): Promise<boolean> => {
    const stop = new AbortController();
    stops.set(file.id, stop);
    change(file.id, { stage: "sending", problem: null });
    const sent = await send(file, {
      signal: stop.signal,
      onSent: (bytes) => change(file.id, { sent: bytes }),
      onUpload: (upload) => void (whole.has(file.id) && keep({ ...file, upload })),
    });
    stops.delete(file.id);
    if (stop.signal.aborted) return true;
    if (sent.kind === "attached") {
      batch(() => {
        const { unit, period, key } = file;
        setArrived((list) => [...list, { unit, period, key, file: sent.file }]);
        forget(file.id);
      });
      failures = 0;
      return true;
    }
    if (sent.kind === "refused") {
      // What the server threw away begins anew.
      await keep({ ...file, upload: null });
      change(file.id, { stage: "stuck", sent: 0, problem: sent.message || words.refused, mayRetry: true });
      return true;
    }
    change(file.id, { stage: "waiting" });
    if (sent.kind === "signedOut") setSignedOut(true);
    return false;
  };

  const run = async (): Promise<void> => {
    if (isSending || isClosed || signedOut()) return;
    isSending = true;
    clearTimeout(timer);
    for (;;) {
      const next = files.find(({ stage }) => stage === "waiting");
      const file = next && whole.get(next.id);
      if (!file || isClosed) break;
      // Another page of the same person may have sent it meanwhile.
      if (kept && file.upload !== null && !(await kept.has(file.id).catch(() => true))) forget(file.id);
      else if (!(await sendOne(file))) {
        failures += 1;
        if (!signedOut()) timer = setTimeout(() => void run(), backOff(failures, random()));
        break;
      }
    }
    isSending = false;
  };

  const prepare = async (cell: EvidenceCell, chosen: File): Promise<void> => {
    const id = newId();
    const base = { id, ...cell, name: chosen.name.normalize("NFC"), size: chosen.size, sent: 0, mayRetry: false };
    const stuck = (problem: string): void => void setFiles(files.length, { ...base, stage: "stuck", problem });
    if (!accepted.some((ending) => chosen.name.toLowerCase().endsWith(ending))) return stuck(words.kind);
    if (chosen.size === 0) return stuck(words.empty);
    setFiles(files.length, { ...base, stage: "preparing", problem: null });
    try {
      const bytes = isPhoto(chosen) ? await shrink(chosen) : chosen;
      if (bytes.size > largest) return change(id, { stage: "stuck", problem: words.large });
      if (!files.some((one) => one.id === id)) return;
      const name = bytes.name.normalize("NFC");
      await keep({ id, ...cell, name, bytes, upload: null, addedAt: new Date().toISOString() });
      change(id, { name, size: bytes.size, stage: "waiting" });
    } catch (error) {
      if (!(error instanceof UnreadablePhoto)) throw error;
      change(id, { stage: "stuck", problem: words.unreadable });
    }
  };

  return {
    files: () => files,
    arrived,
    shown: (ids) => setArrived((list) => list.filter(({ file }) => !ids.includes(file.id))),
    signedOut,
    async add(cell, chosen) {
      for (const one of chosen) {
        await prepare(cell, one);
        void run();
      }
    },
    again(id) {
      change(id, { stage: "waiting", problem: null });
      void run();
    },
    giveUp(id) {
      stops.get(id)?.abort(thrownAway);
      forget(id);
    },
    async resume() {
      setSignedOut(false);
      failures = 0;
      await run();
    },
    close() {
      isClosed = true;
      clearTimeout(timer);
      for (const stop of stops.values()) stop.abort();
    },
  };
};

const queued = ({ id, unit, period, key, name, bytes }: WaitingFile): QueuedFile => ({
  id, unit, period, key, name, size: bytes.size, sent: 0, stage: "waiting", problem: null, mayRetry: true,
});
