import { dayIn } from "@xhht/api";
import { type Database, peopleToMail, returnDigest, takeDigest } from "@xhht/db";
import type { Post } from "../mail/open-post.ts";
import { digestLetter } from "./digest-letter.ts";

/** What digests need. */
export interface DigestDesk {
  db: Database;
  now: () => Date;
  /** Where people reach the program, or null. */
  publicUrl: string | null;
  /** Ends a run before its end. */
  signal?: AbortSignal;
}

/** Messages that waited longer are not mailed any more; they stand in the inbox. */
const newest = 7 * 86_400_000;

/**
 * Mails to each person all that is new for her, one letter a day. Gives false where some could not leave now: they
 * wait, and where there is no mail server the rest is not even tried. A program that is killed between taking and sending leaves that
 * one letter unsent rather than sending it twice.
 */
export const sendDigests = async ({ db, now, publicUrl, signal }: DigestDesk, post: Post): Promise<boolean> => {
  const moment = now();
  const day = dayIn(moment);
  const since = new Date(moment.getTime() - newest);
  const dayBegan = new Date(`${day}T00:00:00+07:00`);
  let isAll = true;
  for (const person of await peopleToMail(db, since)) {
    if (signal?.aborted) return false;
    const digest = await takeDigest(db, { person, since, dayBegan, now: now() });
    if (!digest) continue;
    const posted = await post.send(digestLetter(digest, day, publicUrl));
    if (posted === "sent" || posted === "refused") continue;
    await returnDigest(db, digest);
    if (posted === "down") return false;
    isAll = false;
  }
  return isAll;
};
