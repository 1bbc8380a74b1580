import type { CommentView } from "@xhht/api";
import type { EntryKey, Observation } from "@xhht/core";
import { ask } from "../api/ask.ts";
import { send } from "../api/send.ts";
import type { Scope } from "../offline/outbox.ts";

/** Every version that stood in a cell, newest first. */
export const historyOf = async (cell: Scope & { key: EntryKey }): Promise<Observation[]> =>
  (await ask("entries.history", cell)).toSorted((a, b) => b.version - a.version);

/** Puts a remark beside a cell. */
export const addComment = (cell: Scope & { key: EntryKey }, text: string): Promise<CommentView> => send("comments.add", { ...cell, text });

/** Hands the report to the leader, as it stood when this page was drawn. */
export const submitReport = (id: string, revision: number): Promise<unknown> => send("reports.submit", { id, revision });
