import { sql } from "drizzle-orm";
import type { Queries } from "./database.ts";
import { inChunks } from "./in-chunks.ts";
import { preparedBySize } from "./prepared.ts";

type Tables = Queries["t"];

/** Numbers in one statement: far below what either engine takes. */
const most = 1_000;

/** Writes many new rows of one table, some hundreds of values a statement; a row that is there already is an error. */
export const insertRows = <N extends keyof Tables>(name: N, columns: readonly (keyof Tables[N]["$inferInsert"] & string)[]) => {
  const into = preparedBySize(({ q, t }, size) => {
    const row = (at: number) => Object.fromEntries(columns.map((column, i) => [column, sql.placeholder(String(at * columns.length + i))]));
    return q.insert(t[name]).values(Array.from({ length: size }, (_, at) => row(at)) as never).prepare();
  });
  const rowsEach = Math.floor(most / columns.length);
  return (tx: Queries, rows: readonly Tables[N]["$inferInsert"][]): Promise<void> =>
    inChunks(rows, (chunk) => into(tx, chunk.length).execute(chunk.flatMap((row) => columns.map((column) => (row as Record<string, unknown>)[column])) as unknown as Record<string, unknown>), rowsEach);
};
