interface Failure {
  code?: unknown;
  name?: unknown;
  message?: unknown;
  stack?: unknown;
  /** esbuild: what does not parse, and where. */
  errors?: { location?: { line: number; column: number } | null }[];
}

/** Why a file could not be run, as half a Vietnamese sentence with the line where it is known. Takes whatever was thrown. */
export const sayFailure = (thrown: unknown): string => {
  if (typeof thrown !== "object" || thrown === null) return `tệp báo lỗi khi chạy: ${quote(thrown)}`;
  const failure = thrown as Failure;
  const message = typeof failure.message === "string" ? failure.message : "";
  const missing = /^Cannot find (?:package|module) '([^']+)'/.exec(message)?.[1];
  if (missing !== undefined) return `tệp cần “${missing}” nhưng không tìm thấy`;
  if (failure.name === "TransformError" || message.startsWith("Transform failed")) {
    const { line, column } = failure.errors?.[0]?.location ?? {};
    const [, textLine, textColumn] = /:(\d+):(\d+): ERROR/.exec(message) ?? [];
    return syntax(line ?? textLine, column ?? textColumn);
  }
  const [, from, name] = /^The requested module '([^']+)' does not provide an export named '([^']+)'/.exec(message) ?? [];
  if (name !== undefined) return `tệp lấy “${name}” từ “${from}”, nhưng ở đó không có tên này`;
  if (failure.name === "SyntaxError") return syntax(/^file:.*:(\d+)$/m.exec(String(failure.stack))?.[1]);
  return message === "" ? "tệp báo lỗi khi chạy" : `tệp báo lỗi khi chạy: ${quote(message)}`;
};

const syntax = (line?: number | string, column?: number | string): string =>
  `mã sai cú pháp${line === undefined ? "" : ` ở dòng ${line}`}${column === undefined ? "" : `, cột ${Number(column) + 1}`}`;

const quote = (said: unknown): string => `“${String(said).split("\n")[0]}”`;
