import type { Database } from "./database.ts";
import { DatabaseRefusal, migrationRefusal } from "./refusal.ts";

/**
 * Opens `sqlite:<path>` (the file is made when missing) or `postgres://user@host/name`. Only that engine's code is loaded.
 * Opening and migrating throw `DatabaseRefusal`.
 */
export const openDatabase = async (url: string): Promise<Database> => {
  const db = await open(url);
  const refuse = (error: unknown): never => {
    throw migrationRefusal(error);
  };
  return { ...db, migrate: () => db.migrate().catch(refuse) };
};

const open = async (url: string): Promise<Database> => {
  const path = /^sqlite:(?:\/\/(?=\/))?(.+)$/.exec(url)?.[1];
  if (path) return (await import("./sqlite/open-sqlite.ts")).openSqlite(path);
  if (/^postgres(ql)?:\/\//.test(url)) return (await import("./postgres/open-postgres.ts")).openPostgres(url);
  throw new DatabaseRefusal(
    "url",
    "DATABASE_URL",
    "Địa chỉ cơ sở dữ liệu không đúng dạng.",
    "Hãy ghi “sqlite:đường-dẫn-tệp” hoặc “postgres://người-dùng:mật-khẩu@máy-chủ/tên”.",
  );
};
