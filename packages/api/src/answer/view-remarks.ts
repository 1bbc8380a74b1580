import type { CellComment, InboxMessage } from "@xhht/db";
import type { CommentView, MessageView } from "../report-view.ts";

/** A remark on a cell. */
export const viewComment = ({ id, key, authorName, at, text }: CellComment): CommentView => ({ id, key, by: authorName, at: at.toISOString(), text });

/** A message in an inbox. */
export const viewMessage = ({ id, report, kind, text, createdAt, readAt }: InboxMessage): MessageView => ({
  id, report, kind, text, at: createdAt.toISOString(), read: readAt !== null,
});
