import type { PersonId } from "@xhht/core";
import { uuid7 } from "../offline/uuid7.ts";
import { type FileQueue, openFileQueue } from "./file-queue.ts";
import { sendFile } from "./send-file.ts";
import { openWaitingFiles, wipeWaitingFiles } from "./waiting-files.ts";

let own: { account: PersonId; queue: Promise<FileQueue>; stop: AbortController } | null = null;

/**
 * The queue of the person who is signed in: one for the whole page, so that a file goes on while she is in another cell.
 * It begins with what an earlier page left, and goes on when the network is back.
 */
export const ownQueue = (account: PersonId): Promise<FileQueue> => {
  if (own?.account === account) return own.queue;
  own?.stop.abort();
  const stop = new AbortController();
  const queue = open(account, stop.signal);
  own = { account, queue, stop };
  return queue;
};

const open = async (account: PersonId, signal: AbortSignal): Promise<FileQueue> => {
  const kept = await openWaitingFiles(account).catch(() => null);
  const queue = await openFileQueue({ kept, send: sendFile, newId: uuid7, random: Math.random });
  addEventListener("online", () => void queue.resume(), { signal });
  signal.addEventListener("abort", () => {
    queue.close();
    kept?.close();
  });
  void queue.resume();
  return queue;
};

/**
 * Before a person signs out: how many files still wait on this device; with `evenUnsent`, or where none waits, they are
 * wiped and nothing goes on.
 */
export const leaveFiles = async (account: PersonId, { evenUnsent = false } = {}): Promise<number> => {
  const kept = await openWaitingFiles(account).catch(() => null);
  const left = (await kept?.all())?.length ?? 0;
  kept?.close();
  if (left > 0 && !evenUnsent) return left;
  if (own?.account === account) {
    own.stop.abort();
    own = null;
  }
  if (kept) await wipeWaitingFiles(account);
  return 0;
};
