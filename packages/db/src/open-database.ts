import type { Database } from "./database.ts";
import { openPostgres } from "./postgres/open-postgres.ts";
import { DatabaseRefusal } from "./refusal.ts";
import { openSqlite } from "./sqlite/open-sqlite.ts";

/** Opens `sqlite:<path>` (the file is made when missing) or `postgres://user@host/name`. Throws `DatabaseRefusal`. */
export const openDatabase = async (url: string): Promise<Database> => {
  const path = /^sqlite:(?:\/\/(?=\/))?(.+)$/.exec(url)?.[1];
  if (path) return openSqlite(path);
  if (/^postgres(ql)?:\/\//.test(url)) return openPostgres(url);
  throw new DatabaseRefusal(
    "url",
    "DATABASE_URL",
    "Địa chỉ cơ sở dữ liệu không đúng dạng.",
    "Hãy ghi “sqlite:đường-dẫn-tệp” hoặc “postgres://người-dùng:mật-khẩu@máy-chủ/tên”.",
  );
};
