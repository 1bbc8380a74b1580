import type { Issue } from "@xhht/core";

/** A database that cannot be used until a person does something; `issue` says what, in Vietnamese. */
export class DatabaseRefusal extends Error {
  override readonly name = "DatabaseRefusal";
  readonly issue: Issue;

  constructor(code: string, place: string, message: string, remedy: string, cause?: unknown) {
    super(`${message} ${remedy}`, { cause });
    this.issue = { code: `database.${code}`, severity: "error", place, message, remedy };
  }
}

interface EngineError {
  /** Postgres: SQLSTATE. */
  code?: unknown;
  /** SQLite: the extended result code, whose low byte is the primary one. */
  errcode?: unknown;
  message?: unknown;
  cause?: unknown;
}

type Sentence = readonly [code: string, message: string, remedy: string];

const foreign: Sentence = [
  "foreign",
  "Cơ sở dữ liệu này đã có bảng của một chương trình khác trùng tên với bảng của XHHT.",
  "Hãy đặt DATABASE_URL trỏ tới một cơ sở dữ liệu trống, dành riêng cho XHHT.",
];
const locked: Sentence = [
  "locked",
  "Cơ sở dữ liệu đang bị một chương trình khác khóa.",
  "Hãy đóng chương trình đang mở nó (công cụ xem dữ liệu, bản sao lưu, một máy chủ XHHT khác), rồi chạy lại.",
];
const damaged: Sentence = [
  "damaged",
  "Tệp cơ sở dữ liệu bị hỏng hoặc không phải là cơ sở dữ liệu SQLite.",
  "Hãy giữ lại tệp này, đặt bản sao lưu gần nhất vào chỗ của nó, hoặc trỏ DATABASE_URL tới tệp khác.",
];
const full: Sentence = ["full", "Đĩa chứa cơ sở dữ liệu đã đầy.", "Hãy dọn bớt chỗ trên đĩa, rồi chạy lại."];
const readOnly: Sentence = [
  "read-only",
  "Cơ sở dữ liệu chỉ cho đọc, không ghi được.",
  "Hãy cấp quyền ghi cho tệp và thư mục chứa nó, hoặc kết nối tới máy chủ chính thay vì bản sao chỉ đọc.",
];
const notAllowed: Sentence = [
  "not-allowed",
  "Tài khoản trong DATABASE_URL không có quyền tạo bảng trong cơ sở dữ liệu này.",
  "Hãy nhờ người quản trị cấp quyền (GRANT USAGE, CREATE ON SCHEMA public), hoặc dùng tài khoản sở hữu cơ sở dữ liệu.",
];

const ofSqlite: Record<number, Sentence> = { 5: locked, 6: locked, 8: readOnly, 11: damaged, 13: full, 26: damaged };
const ofPostgres: Record<string, Sentence> = {
  "25006": readOnly,
  "42501": notAllowed,
  "42703": foreign,
  "42710": foreign,
  "42P07": foreign,
  "53100": full,
  "55P03": locked,
};

const sentenceFor = ({ code, errcode, message }: EngineError): Sentence | undefined => {
  if (typeof errcode === "number")
    return /already exists|no such column|has no column/.test(String(message)) ? foreign : ofSqlite[errcode & 0xff];
  return typeof code === "string" ? ofPostgres[code] : undefined;
};

/** What an engine's error means for the person who runs the program, or undefined where it is a surprise. */
export const refusalFor = (error: unknown, place = "DATABASE_URL"): DatabaseRefusal | undefined => {
  for (let one = error; typeof one === "object" && one !== null; one = (one as EngineError).cause) {
    if (one instanceof DatabaseRefusal) return one;
    const sentence = sentenceFor(one as EngineError);
    if (sentence) return new DatabaseRefusal(sentence[0], place, sentence[1], sentence[2], error);
  }
  return undefined;
};

/** `refusalFor`, with a sentence also for what has none of its own: the engine's words stand in the remedy. */
export const migrationRefusal = (error: unknown): DatabaseRefusal =>
  refusalFor(error) ??
  new DatabaseRefusal(
    "migration",
    "DATABASE_URL",
    "Không đưa được cơ sở dữ liệu về đúng khuôn của chương trình; dữ liệu vẫn như trước.",
    `Hãy sửa theo lời báo của cơ sở dữ liệu rồi chạy lại: “${(error instanceof Error ? error.message : String(error)).split("\n")[0]}”.`,
    error,
  );
