import type { z } from "zod";
import { nearest } from "../text/nearest.ts";
import { keysAt } from "./keys.ts";
import type { Problem } from "./problem.ts";

type RawIssue = z.core.$ZodIssue;

const typeWords: Record<string, string> = {
  string: "chữ",
  number: "số",
  int: "số nguyên",
  boolean: "true hoặc false",
  array: "danh sách [ … ]",
  object: "nhóm khóa { … }",
  record: "nhóm khóa { … }",
  null: "null",
};

const at = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step], input);

const quote = (value: unknown): string => `“${typeof value === "string" ? value : JSON.stringify(value)}”`;
const short = (value: unknown): string => {
  const text = quote(value);
  return text.length > 60 ? `${text.slice(0, 57)}…”` : text;
};

const sizeWords = (issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string => {
  const bound = issue.code === "too_big" ? `nhiều nhất ${issue.maximum}` : `ít nhất ${issue.minimum}`;
  if (issue.origin === "string") return `phải dài ${bound} ký tự`;
  if (issue.origin === "array") return `phải có ${bound} phần tử`;
  return issue.code === "too_big" ? `không được lớn hơn ${issue.maximum}` : `không được nhỏ hơn ${issue.minimum}`;
};

const unknownKeys = (issue: z.core.$ZodIssueUnrecognizedKeys, input: unknown, schema: z.core.$ZodType): Problem[] => {
  const known = keysAt(schema, input, issue.path);
  const given = Object.keys(at(input, issue.path) as object);
  const free = known.filter((one) => !given.includes(one));
  return issue.keys.map((key) => {
    const meant = nearest(key, free);
    const remedy = meant
      ? `Sửa thành “${meant}”, hoặc bỏ khóa này.`
      : `Bỏ khóa này; ở đây chỉ có: ${known.join(", ")}.`;
    return { code: "plugin.unknown-key", path: issue.path, what: `có khóa lạ “${key}”`, remedy };
  });
};

const one = (code: string, path: readonly PropertyKey[], what: string, remedy: string): Problem[] => [
  { code, path, what, remedy },
];

/** What is commonest: quotes around a number, or none around a code. */
const quotesRemedy = (value: unknown, expected: string): string | undefined => {
  if (typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) && (expected === "number" || expected === "int")) return `Bỏ dấu nháy, ghi ${value}.`;
  return typeof value === "number" && expected === "string" ? `Đặt trong dấu nháy, ghi "${value}".` : undefined;
};

/** Says a schema's complaint in Vietnamese: the place, what is wrong, the way out. */
export const explain = (issue: RawIssue, input: unknown, schema: z.core.$ZodType): Problem[] => {
  const value = at(input, issue.path);
  const key = String(issue.path.at(-1) ?? "");
  if (issue.code === "unrecognized_keys") return unknownKeys(issue, input, schema);
  if (issue.code === "invalid_key") {
    const rule = issue.issues[0]?.message ?? "không hợp lệ";
    return one(
      "plugin.wrong-key",
      issue.path,
      `tên “${key}” không dùng được: ${rule}`,
      "Đặt lại tên này ở đây và ở những nơi nhắc đến nó.",
    );
  }
  if (value === undefined) return one("plugin.missing-key", issue.path, `thiếu khóa “${key}”`, `Thêm khóa “${key}”.`);
  const wrong = (rule: string, remedy = "Sửa lại giá trị này."): Problem[] =>
    one("plugin.wrong-value", issue.path, `giá trị ${short(value)} không hợp lệ: ${rule}`, remedy);
  switch (issue.code) {
    case "invalid_type":
      return wrong(`phải là ${typeWords[issue.expected] ?? issue.expected}`, quotesRemedy(value, issue.expected));
    case "invalid_value":
      return wrong(`chỉ nhận ${issue.values.map((word) => quote(word)).join(", ")}`);
    case "too_big":
    case "too_small":
      return wrong(sizeWords(issue));
    default:
      return wrong(issue.message);
  }
};
