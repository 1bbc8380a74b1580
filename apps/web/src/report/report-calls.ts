import type { CommentView } from "@xhht/api";
import type { EntryKey, Observation } from "@xhht/core";
import { ask } from "../api/ask.ts";
import type { Path } from "../api/question.ts";
import { send } from "../api/send.ts";
import type { Scope } from "../offline/outbox.ts";

const asked = <T>(path: string, input: unknown): Promise<T> => ask(path as Path, input as never) as Promise<T>;
const told = <T>(path: string, input: unknown): Promise<T> => send(path as never, input as never) as Promise<T>;

/** Every version that stood in a cell, newest first. */
export const historyOf = async (cell: Scope & { key: EntryKey }): Promise<Observation[]> =>
  (await asked<Observation[]>("entries.history", cell)).toSorted((a, b) => b.version - a.version);

/** Puts a remark beside a cell. */
export const addComment = (cell: Scope & { key: EntryKey }, text: string): Promise<CommentView> => told("comments.add", { ...cell, text });

/** Hands the report to the leader, as it stood when this page was drawn. */
export const submitReport = (id: string, revision: number): Promise<unknown> => told("reports.submit", { id, revision });
