/** What every field has. */
interface FieldBase {
  label: string;
  /** The cell must not be empty. */
  required?: true;
}

/** A column of a task table. The kind decides its type, its check, its input and how it is written in a document. */
export type Field =
  | (FieldBase & { kind: "text" })
  | (FieldBase & { kind: "integer"; min?: number; max?: number })
  | (FieldBase & { kind: "number"; min?: number; max?: number })
  | (FieldBase & { kind: "percent" })
  | (FieldBase & { kind: "money" })
  | (FieldBase & { kind: "date" })
  | (FieldBase & { kind: "quarter" })
  | (FieldBase & { kind: "yesNo" })
  | (FieldBase & { kind: "choice"; options: Record<string, string> })
  | (FieldBase & { kind: "agency"; many?: true });

/** What a cell of a task table may hold: `2022-Q2` for a quarter, ISO for a date, whole đồng for money, agency ids. */
export type FieldValue = string | number | boolean | string[] | null;

type Options<K extends Field["kind"]> = Omit<Extract<Field, { kind: K }>, "kind" | "label">;
const make =
  <K extends Field["kind"]>(kind: K) =>
  (label: string, options?: Options<K>): Extract<Field, { kind: K }> =>
    ({ kind, label, ...options }) as Extract<Field, { kind: K }>;

/** Builders of fields, one a kind: `field.quarter("Thời gian hoàn thành")`. */
export const field = {
  text: make("text"),
  integer: make("integer"),
  number: make("number"),
  percent: make("percent"),
  money: make("money"),
  date: make("date"),
  quarter: make("quarter"),
  yesNo: make("yesNo"),
  choice: (label: string, options: Record<string, string>): Extract<Field, { kind: "choice" }> => ({ kind: "choice", label, options }),
  agency: make("agency"),
  agencies: (label: string): Extract<Field, { kind: "agency" }> => ({ kind: "agency", label, many: true }),
} as const;
