import { fail, ok, type Result } from "@xhht/core";

/** A file that is not read: thrown inside a reading, never out of one; `message` and `remedy` are whole Vietnamese sentences. */
export class Refusal extends Error {
  readonly code: string;
  readonly remedy: string;

  constructor(code: string, message: string, remedy: string) {
    super(message);
    this.code = code;
    this.remedy = remedy;
  }
}

/** What most broken files need. */
export const saveAgain = "Hãy mở tệp bằng phần mềm đã tạo ra nó, lưu lại thành tệp mới rồi chọn tệp mới đó.";

/** The refusal of a file whose bytes are damaged or cut. */
export const damaged = (): Refusal => new Refusal("file.damaged", "Tệp bị hỏng hoặc bị cắt mất một phần nên không đọc được.", saveAgain);

/** Runs a reading: what it throws as a `Refusal` becomes a failed result that names the file, a surprise stays one. */
export const refusable = async <T>(fileName: string, read: () => Promise<T>): Promise<Result<T>> => {
  try {
    return ok(await read());
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, message, remedy } = error;
    return fail({ code, severity: "error", place: fileName, message, remedy });
  }
};
