import { DatabaseRefusal } from "../refusal.ts";
import type { Migration } from "./read-migrations.ts";

/** What the database remembers of a migration. */
export interface Applied {
  name: string;
  hash: string;
}

/** Where migrations are remembered; the same text on both engines. */
export const historyTable =
  "CREATE TABLE IF NOT EXISTS schema_migration (name text NOT NULL PRIMARY KEY, hash text NOT NULL)";

/**
 * The migrations still to run, oldest first. Throws `DatabaseRefusal` when the database has seen one that this program
 * does not know (it is newer) or one whose text has changed since.
 */
export const pending = (known: readonly Migration[], applied: readonly Applied[]): Migration[] => {
  const done = new Map(applied.map(({ name, hash }) => [name, hash]));
  const names = new Set(known.map(({ name }) => name));
  const unknown = [...done.keys()]
    .filter((name) => !names.has(name))
    .sort()
    .at(-1);
  if (unknown)
    throw new DatabaseRefusal(
      "newer",
      unknown,
      `Cơ sở dữ liệu mới hơn chương trình này: nó đã qua bước “${unknown}” mà chương trình chưa biết.`,
      "Hãy cài bản chương trình mới hơn, hoặc dùng lại bản sao lưu của cơ sở dữ liệu cũ.",
    );
  const edited = known.find(({ name, hash }) => done.has(name) && done.get(name) !== hash);
  if (edited)
    throw new DatabaseRefusal(
      "edited",
      edited.name,
      `Bước “${edited.name}” đã chạy trên cơ sở dữ liệu này nhưng nội dung của nó trong chương trình đã bị sửa.`,
      "Hãy trả tệp về nguyên trạng và thêm một bước mới cho thay đổi.",
    );
  return known.filter(({ name }) => !done.has(name));
};
