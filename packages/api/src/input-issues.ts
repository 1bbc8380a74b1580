import type { ZodError } from "zod";

/** What is wrong with one field of an input, as a Vietnamese sentence that names the field. */
export interface FieldIssue {
  field: string;
  message: string;
}

type ZodIssue = ZodError["issues"][number];

const patterns: Record<string, string> = {
  date: "phải là một ngày có thật, viết theo dạng 2025-07-01",
  regex: "không đúng dạng quy định",
};

const say = (issue: ZodIssue): string => {
  switch (issue.code) {
    case "invalid_type":
      // zod keeps the input to itself; only its message tells a missing value from a wrong one.
      return issue.message.endsWith("received undefined") ? "còn thiếu" : "không đúng kiểu dữ liệu";
    case "too_big":
      if (issue.origin === "array") return `có nhiều hơn ${issue.maximum} mục`;
      return issue.origin === "string" ? `dài quá ${issue.maximum} ký tự` : `không được lớn hơn ${issue.maximum}`;
    case "too_small":
      return issue.origin === "string" ? "đang để trống" : `không được nhỏ hơn ${issue.minimum}`;
    case "invalid_format":
      return patterns[issue.format] ?? "không đúng dạng quy định";
    case "invalid_union":
      return "không đúng kiểu dữ liệu";
    case "invalid_value":
      return `chỉ nhận một trong các giá trị: ${issue.values.join(", ")}`;
    default:
      return issue.message || "không hợp lệ";
  }
};

/** So many fields are named: whoever sends thousands of wrong ones does not read them, and an answer must not outgrow its question. */
const most = 20;

/** Turns a failed parse into one sentence for each of the first twenty fields; a key that nobody knows counts as a field. */
export const inputIssues = (error: ZodError): FieldIssue[] => {
  const all = error.issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys")
      return issue.keys.slice(0, most).map((field) => ({ field, message: `Không có mục nào tên là “${field}”.` }));
    const field = issue.path.join(".") || "input";
    return [{ field, message: `Mục “${field}” ${say(issue)}.` }];
  });
  return all.slice(0, most);
};
