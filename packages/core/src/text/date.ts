import { fail, ok, type Result } from "../issue.ts";
import type { IsoDate } from "../unit/unit.ts";

const two = (n: number): string => String(n).padStart(2, "0");
const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days in a month (1–12) of a year of the Gregorian calendar. */
export const daysIn = (year: number, month: number): number =>
  month === 2 ? (leap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** ISO text of a day; the caller knows that the day exists. */
export const isoDate = (year: number, month: number, day: number): IsoDate =>
  `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;

/** Whether a text is a whole day that the calendar has: `2024-02-29`, not `2023-02-29`. */
export const isIsoDate = (text: string): boolean => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  return year !== undefined && month! >= 1 && month! <= 12 && day! >= 1 && day! <= daysIn(year, month!);
};

/** The day before. */
export const dayBefore = (on: IsoDate): IsoDate => {
  const [year, month, day] = on.split("-").map(Number) as [number, number, number];
  if (day > 1) return isoDate(year, month, day - 1);
  if (month > 1) return isoDate(year, month - 1, daysIn(year, month - 1));
  return isoDate(year - 1, 12, 31);
};

/** A day as officers write it, `08/02/2022`; a month `8/2021` where the day is blank; a year stays a year. */
export const formatDate = (on: IsoDate): string => {
  const [year, month, day] = on.split("-");
  if (month === undefined) return on;
  return day === undefined ? `${Number(month)}/${year}` : `${day}/${month}/${year}`;
};

/** A day as a document's date line has it (NĐ 30/2020: a zero before days under 10 and months 1 and 2). */
export const formatDateLong = (on: IsoDate): string => {
  const [year, month, day] = on.split("-").map(Number) as [number, number?, number?];
  const monthWords = (n: number): string => `tháng ${n <= 2 ? two(n) : n} năm ${year}`;
  if (month === undefined) return `năm ${year}`;
  return day === undefined ? monthWords(month) : `ngày ${two(day)} ${monthWords(month)}`;
};

/** Reads `08/02/2022` (also with `-` or `.`, with or without zeros) as a day of the calendar. */
export const parseDate = (text: string, place = "ngày"): Result<IsoDate> => {
  const given = text.normalize("NFKC").trim();
  const [, day, month, year] = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(given)?.toSpliced(2, 1).map(Number) ?? [];
  const problem = (code: string, message: string, remedy: string): Result<IsoDate> =>
    fail({ code, severity: "error", place, message, remedy });
  if (year === undefined || day === undefined || month === undefined) {
    return problem("date.unreadable", `“${text}” không phải là ngày.`, "Viết ngày/tháng/năm, ví dụ 08/02/2022.");
  }
  if (month < 1 || month > 12)
    return problem("date.no-such-month", `Không có tháng ${month}.`, "Viết ngày trước, tháng sau, ví dụ 08/02/2022.");
  if (year < 1 || day < 1 || day > daysIn(year, month)) {
    return problem(
      "date.no-such-day",
      `Tháng ${month} năm ${year} chỉ có ${daysIn(year, month)} ngày, không có ngày ${day}.`,
      "Xem lại ngày.",
    );
  }
  return ok(isoDate(year, month, day));
};
