import type { PersonId } from "../access/role.ts";
import { progressWords } from "./choices.ts";
import type { Entry, Observation, Operation, OperationAnswer } from "./entry.ts";
import type { CellSpec } from "./form.ts";

/** What becomes of an operation: the answer, and what to store; nothing is stored where `write` is null. */
export interface Applied {
  answer: Exclude<OperationAnswer, { kind: "locked" }>;
  write: Observation | null;
}

/** The longest typing that is kept though it cannot be read. */
const longestKept = 20_000;

/** Whether a cell holds a value as a number: up to 2^53, beyond which neighbours can no longer be told apart. */
export const isHeld = (value: Entry["value"]): value is number =>
  typeof value === "number" && Math.abs(value) <= Number.MAX_SAFE_INTEGER;

const isText = (value: Entry["value"], most: number): value is string =>
  typeof value === "string" && value.trim() !== "" && value.length <= most;

const fits = ({ takes }: CellSpec, value: Entry["value"]): boolean => {
  if (takes.kind === "text") return isText(value, takes.most);
  if (takes.kind === "progress") return typeof value === "string" && Object.hasOwn(progressWords, value);
  return isHeld(value);
};

/**
 * Why an entry can never stand in a cell, or null. Only what no honest device sends is refused here: a number that is wrong
 * (negative, too large) may be stored and blocks the report, so that nothing typed is lost.
 */
export const entryFlaw = (spec: CellSpec, { state, value }: Entry): string | null => {
  switch (state) {
    case "not_reported":
      return value === null ? null : "Ô chưa báo cáo thì không kèm giá trị.";
    case "not_applicable":
      if (spec.takes.kind === "text")
        return "Ô lời văn không có trạng thái “Không phát sinh”; để trống nếu không có gì để viết.";
      return value === null ? null : "Ô không phát sinh thì không kèm giá trị.";
    case "invalid":
      return isText(value, longestKept) ? null : "Nội dung quá dài để lưu; hãy rút gọn.";
    case "suppressed":
      if (spec.takes.kind === "text" || spec.takes.kind === "progress")
        return "Chỉ số liệu mới có trạng thái “Không công bố”.";
      return isHeld(value) ? null : "Số liệu không công bố vẫn phải có giá trị để cộng lên cấp trên.";
    case "value":
      return fits(spec, value) ? null : `Giá trị không đúng loại mà ô “${spec.label}” nhận.`;
    default:
      return "Trạng thái của ô không có trong danh mục; tải lại trang để dùng bản mới.";
  }
};

const tidy = ({ state, value }: Entry): Entry => ({
  state,
  value: typeof value === "string" ? value.normalize("NFC") : value === 0 ? 0 : value,
});

const unwritten = (key: string): Observation => ({
  key,
  state: "not_reported",
  value: null,
  version: 0,
  author: "",
  authorName: "",
  typedAt: "",
  savedAt: "",
});

/**
 * Applies one change to one cell. A change to what stands already is saved without a new version; else it must be made on
 * the present version, or it is a conflict and nothing is written. `spec` is null where no report has the cell. Applying
 * twice writes once. `savedAt` is the server's instant in UTC; on a device that saves for itself it is empty.
 */
export const applyOperation = (
  current: Observation | null,
  operation: Operation,
  author: { id: PersonId; name: string },
  savedAt: string,
  spec: CellSpec | null,
): Applied => {
  const { id, key, baseVersion, typedAt } = operation;
  const flaw =
    spec && spec.key === key
      ? entryFlaw(spec, operation)
      : "Báo cáo không có ô này; tải lại trang để dùng biểu mẫu mới.";
  if (flaw !== null) return { answer: { id, kind: "refused", key, message: flaw }, write: null };
  const stands = current ?? unwritten(key);
  const wanted = tidy(operation);
  if (stands.state === wanted.state && stands.value === wanted.value)
    return {
      answer: { id, kind: "saved", key, version: stands.version, savedAt: current?.savedAt ?? savedAt },
      write: null,
    };
  if (baseVersion !== stands.version) return { answer: { id, kind: "conflict", key, current: stands }, write: null };
  const version = stands.version + 1;
  const write: Observation = { key, ...wanted, version, author: author.id, authorName: author.name, typedAt, savedAt };
  return { answer: { id, kind: "saved", key, version, savedAt }, write };
};
