import type { EntryKey, PeriodId, PersonId, UnitId } from "@xhht/core";
import { and, asc, eq, sql } from "drizzle-orm";
import type { Queries } from "../database.ts";
import { prepared } from "../prepared.ts";

/** A remark on a cell. */
export interface CellComment {
  id: string;
  key: EntryKey;
  author: PersonId;
  authorName: string;
  at: Date;
  text: string;
}

const ofUnit = prepared(({ q, t: { comment: c, person } }) =>
  q
    .select({ id: c.id, key: c.key, author: c.author, authorName: person.name, at: c.at, text: c.text })
    .from(c)
    .leftJoin(person, eq(person.id, c.author))
    .where(and(eq(c.unit, sql.placeholder("unit")), eq(c.period, sql.placeholder("period"))))
    .orderBy(asc(c.at), asc(c.id))
    .prepare(),
);

/** The remarks on the cells of a unit in a period, oldest first. */
export const readComments = async (db: Queries, unit: UnitId, period: PeriodId): Promise<CellComment[]> =>
  (await ofUnit(db).execute({ unit, period })).map((row) => ({ ...row, authorName: row.authorName ?? "" }));

/** Adds a remark; a second time with the same id does nothing. */
export const addComment = async (
  { q, t: { comment } }: Queries,
  added: { unit: UnitId; period: PeriodId } & Omit<CellComment, "authorName">,
): Promise<void> => {
  await q.insert(comment).values(added).onConflictDoNothing();
};
