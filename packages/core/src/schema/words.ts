import { z } from "zod";

/** Text that says something: not empty, no blanks at its ends, one line or several. */
export const words = z
  .string()
  .max(20_000)
  .regex(/^\S(?:[\s\S]*\S)?$/, { error: "phải có chữ, và không có dấu cách ở đầu hay cuối" });

/** An id of ours: `ward-nguyen-nghiem`, `qd-1373`. */
export const kebab = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: "phải là chữ thường không dấu và chữ số, nối bằng gạch ngang, ví dụ “hoi-khuyen-hoc”",
  });

/** The name of a plugin's folder; a leading underscore keeps it from being served (`_template`). */
export const pluginId = z
  .string()
  .max(80)
  .regex(/^_?[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: "phải là tên thư mục: chữ thường không dấu và chữ số, nối bằng gạch ngang, ví dụ “commune-phu-hoi”",
  });

/** An indicator code: `SKILL_INFO`, `UPE_PRE5_STD`. */
export const indicatorCode = z
  .string()
  .max(80)
  .regex(/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/, {
    error: "phải là chữ hoa không dấu và chữ số, nối bằng gạch dưới, ví dụ “SKILL_INFO”",
  });

/** A name of a table, a column or a choice: `training`, `dueQuarter`, `component-plans`. */
export const key = z
  .string()
  .max(80)
  .regex(/^[A-Za-z][A-Za-z0-9]*(?:[-_][A-Za-z0-9]+)*$/, {
    error: "phải bắt đầu bằng chữ cái không dấu, chỉ gồm chữ, chữ số và dấu nối, ví dụ “dueQuarter”",
  });

/** A clause of the document: `II.2.a`. */
export const place = words.max(80);

/** A day that the calendar knows. */
export const isoDate = z.iso.date({ error: "phải là ngày có thật, viết năm-tháng-ngày, ví dụ “2022-02-08”" });

const calendarOrMonth = new RegExp(`${z.regexes.date.source}|^\\d{4}-(?:0[1-9]|1[0-2])$`);

/** A day, or a month where the paper leaves the day blank: `2021-08`. */
export const isoDateOrMonth = z.string().regex(calendarOrMonth, {
  error: "phải là ngày có thật như “2022-02-08”, hoặc tháng như “2021-08” khi văn bản để trống ngày",
});

/** A year that a plan may speak of. */
export const year = z.int().min(1945).max(2200);

/** An official code of a unit, leading zeros kept. */
export const unitCode = z
  .string()
  .regex(/^\d{2,5}$/, { error: "phải là mã đơn vị hành chính gồm 2 đến 5 chữ số, giữ số 0 ở đầu" });

/** Tiers below the nation. */
export const lowerLevel = z.enum(["province", "district", "commune"]);

/** All tiers. */
export const anyLevel = z.enum(["nation", "province", "district", "commune"]);

/** A unit named by code and day. */
export const unitRef = z.strictObject({ code: unitCode, on: isoDate });

/** A set written as a list: no element twice. */
export const setOf = <T extends z.ZodType>(element: T, least = 0): z.ZodArray<T> =>
  z
    .array(element)
    .min(least)
    .refine((list) => new Set(list).size === list.length, { error: "không được lặp lại một phần tử" })
    .meta({ uniqueItems: true });
