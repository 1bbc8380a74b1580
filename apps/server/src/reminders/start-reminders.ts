import { Cron } from "croner";
import type { MailConfig } from "../mail/mail-config.ts";
import { type RemindingDesk, remindToday } from "./remind-today.ts";
import { type DigestDesk, sendDigests } from "./send-digests.ts";

/** What the daily reminding is started with. */
export interface RemindersInput extends RemindingDesk, DigestDesk {
  /** Null: messages go into inboxes only. */
  mail: MailConfig | null;
  /** Hears a sentence for whoever runs the program. */
  tell: (sentence: string) => void;
  /** Milliseconds until e-mail that could not leave is tried again. */
  retryAfter?: number;
}

/** The running reminding. */
export interface Reminders {
  /** Reminds and mails now; waits for a run that is under way. */
  run(): Promise<void>;
  /** Ends it, after the run that is under way. */
  stop(): Promise<void>;
}

/** The hour in Việt Nam at which people are reminded. */
const hour = 7;
/** After a start people are answered first, for so many milliseconds. */
const firstAnswers = 1_000;

/** Every day at that hour, whatever the zone of the server. */
export const everyMorning = (act?: () => void): Cron => new Cron(`0 ${hour} * * *`, { timezone: "Asia/Ho_Chi_Minh" }, act);

/** Whether the hour of today has passed. */
export const hasPassed = (now: Date): boolean => new Date(now.getTime() + 7 * 3_600_000).getUTCHours() >= hour;

/** Reminds every morning at seven in Việt Nam, and at once where this start comes after it: a second run on a day changes nothing. */
export const startReminders = ({ mail, tell, retryAfter = 15 * 60_000, ...desk }: RemindersInput): Reminders => {
  let last: Promise<void> = Promise.resolve();
  let again: NodeJS.Timeout | undefined;
  const over = new AbortController();
  const failed = (error: unknown): void => tell(`Chưa nhắc việc được: ${error instanceof Error ? error.message : String(error)}. Sẽ thử lại sau ${Math.ceil(retryAfter / 60_000)} phút.`);
  const work = async (): Promise<void> => {
    if (over.signal.aborted) return;
    clearTimeout(again);
    let done = false;
    try {
      await remindToday({ ...desk, signal: over.signal });
      done = mail === null || (await mailAll({ ...desk, signal: over.signal }, mail, tell));
    } catch (error) {
      failed(error);
    }
    if (!done && !over.signal.aborted) again = setTimeout(() => void run(), retryAfter).unref();
  };
  const run = (): Promise<void> => (last = last.then(work));
  const cron = everyMorning(() => void run());
  if (hasPassed(desk.now())) again = setTimeout(() => void run(), firstAnswers).unref();
  return {
    run,
    async stop() {
      over.abort();
      cron.stop();
      clearTimeout(again);
      await last;
    },
  };
};

const mailAll = async (desk: DigestDesk, mail: MailConfig, tell: (sentence: string) => void): Promise<boolean> => {
  const { openPost } = await import("../mail/open-post.ts");
  const post = openPost(mail, (code) => tell(`Máy chủ thư không nhận một thư nhắc việc (${code}).`));
  try {
    return await sendDigests(desk, post);
  } finally {
    post.close();
  }
};
