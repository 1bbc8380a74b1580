import type { Issue } from "../issue.ts";
import type { Agency, AgencyId } from "../plan/agency.ts";
import { isIsoDate } from "../text/date.ts";
import type { Field, FieldValue } from "./field.ts";

type Agencies = Readonly<Record<AgencyId, Agency>>;
type Fault = readonly [code: string, message: string, remedy: string];

const isText = (value: FieldValue): value is string => typeof value === "string";
const isNumber = (value: FieldValue): value is number => typeof value === "number" && Number.isFinite(value);
const wrong = (what: string, remedy: string): Fault => ["field.wrong-kind", `phải là ${what}`, remedy];

const outside = (value: number, { min, max }: { min?: number; max?: number }): Fault | null => {
  if (min !== undefined && value < min) return ["field.too-small", `không được nhỏ hơn ${min}`, "Xem lại con số."];
  if (max !== undefined && value > max) return ["field.too-large", `không được lớn hơn ${max}`, "Xem lại con số."];
  return null;
};

const agencyFault = (value: FieldValue, many: boolean, agencies: Agencies | null): Fault | null => {
  const ids = many ? value : [value];
  if (!Array.isArray(ids) || !ids.every(isText))
    return wrong(many ? "danh sách cơ quan" : "một cơ quan", "Chọn trong danh mục cơ quan.");
  if (new Set(ids).size !== ids.length) return ["field.repeated", "có cơ quan lặp lại", "Bỏ cơ quan ghi hai lần."];
  const strange = agencies && ids.find((id) => !Object.hasOwn(agencies, id));
  return strange
    ? [
        "field.unknown-agency",
        `có cơ quan “${strange}” không có trong danh mục`,
        "Chọn trong danh mục, hoặc khai báo cơ quan này.",
      ]
    : null;
};

const faultOf = (field: Field, value: FieldValue, agencies: Agencies | null): Fault | null => {
  switch (field.kind) {
    case "text":
      return isText(value) ? null : wrong("chữ", "Nhập chữ.");
    case "integer":
      return isNumber(value) && Number.isSafeInteger(value)
        ? outside(value, field)
        : wrong("số nguyên", "Nhập số không có phần thập phân.");
    case "number":
      return isNumber(value) ? outside(value, field) : wrong("số", "Nhập một con số.");
    case "percent":
      return isNumber(value) ? outside(value, { min: 0, max: 100 }) : wrong("số phần trăm", "Nhập số từ 0 đến 100.");
    case "money":
      return isNumber(value) && Number.isSafeInteger(value)
        ? outside(value, { min: 0 })
        : wrong("số tiền chẵn đồng", "Nhập số đồng, không có phần thập phân.");
    case "date":
      return isText(value) && isIsoDate(value) ? null : wrong("ngày có thật", "Chọn một ngày trong lịch.");
    case "quarter":
      return isText(value) && /^\d{4}-Q[1-4]$/.test(value)
        ? null
        : wrong("quý của một năm", "Chọn quý, ví dụ Quý II/2022; trong tệp thì ghi 2022-Q2.");
    case "yesNo":
      return typeof value === "boolean" ? null : wrong("có hoặc không", "Chọn có hoặc không.");
    case "choice":
      return isText(value) && Object.hasOwn(field.options, value)
        ? null
        : wrong(`một trong: ${Object.values(field.options).join("; ")}`, "Chọn một mục trong danh sách.");
    case "agency":
      return agencyFault(value, field.many === true, agencies);
  }
};

const isBlank = (value: FieldValue | undefined): value is null | undefined | "" =>
  value === null ||
  value === undefined ||
  (typeof value === "string" && value.trim() === "") ||
  (Array.isArray(value) && value.length === 0);

/**
 * What keeps a value out of a column, or null. An empty cell is fine unless the column is required. Agencies are looked
 * up only where they are known (`null` while they are not). `place` of the issue is the column's label.
 */
export const checkCell = (field: Field, value: FieldValue | undefined, agencies: Agencies | null): Issue | null => {
  const fault: Fault | null = isBlank(value)
    ? field.required
      ? ["field.missing", "không được để trống", "Nhập giá trị cho ô này."]
      : null
    : faultOf(field, value, agencies);
  if (!fault) return null;
  const [code, rule, remedy] = fault;
  return { code, severity: "error", place: field.label, message: `“${field.label}” ${rule}.`, remedy };
};
