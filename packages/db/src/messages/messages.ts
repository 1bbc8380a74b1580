import type { IsoDate, PersonId, ReportId } from "@xhht/core";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Queries } from "../database.ts";
import { inChunks } from "../in-chunks.ts";
import { prepared } from "../prepared.ts";

/** A message to one person. */
export interface Message {
  /** `<person>~<report>~<kind>~<day>`: what makes it come once. */
  id: string;
  person: PersonId;
  report: ReportId | null;
  kind: string;
  day: IsoDate;
  text: string;
  createdAt: Date;
}

/** A message in an inbox. */
export interface InboxMessage extends Message {
  readAt: Date | null;
  mailedAt: Date | null;
}

const ofPerson = prepared(({ q, t: { message: m } }) =>
  // The number is part of the text: a bound LIMIT is compiled anew for every run.
  q.select().from(m).where(eq(m.person, sql.placeholder("person"))).orderBy(sql`${m.createdAt} desc, ${m.id} desc limit 100`).prepare(),
);
const unread = prepared(({ q, t: { message: m } }) =>
  q
    .select({ count: sql<number>`count(*)`.mapWith(Number) })
    .from(m)
    .where(and(eq(m.person, sql.placeholder("person")), isNull(m.readAt)))
    .prepare(),
);

/** The hundred newest messages of a person, newest first. */
export const readInbox = (db: Queries, person: PersonId): Promise<InboxMessage[]> => ofPerson(db).execute({ person });

/** How many of a person's messages she has not read. */
export const unreadCount = async (db: Queries, person: PersonId): Promise<number> => (await unread(db).execute({ person }))[0]?.count ?? 0;

/** Puts messages into inboxes; answers the ids of those that were not there already. */
export const sendMessages = async (db: Queries, messages: readonly Message[]): Promise<string[]> => {
  const sent: string[] = [];
  await db.tx(async ({ q, t: { message } }) =>
    inChunks(messages, async (chunk) => {
      const rows = await q.insert(message).values(chunk).onConflictDoNothing().returning({ id: message.id });
      sent.push(...rows.map(({ id }) => id));
    }),
  );
  return sent;
};

/** Marks messages of a person as read; those of others stay as they are. */
export const markRead = async ({ q, t: { message: m } }: Queries, person: PersonId, ids: readonly string[], now: Date): Promise<void> =>
  inChunks(ids, (chunk) => q.update(m).set({ readAt: now }).where(and(eq(m.person, person), inArray(m.id, chunk), isNull(m.readAt))));
