import { digitsOf } from "../value/exact.ts";
import { formatNumber } from "./format.ts";

/** What a typed number turned out to be. `ask`: it can be read in other ways than one, and the person chooses. */
export type NumberReading =
  | { kind: "value"; value: number }
  | { kind: "empty" }
  | { kind: "ask"; suggestions: number[]; message: string }
  | { kind: "invalid"; message: string };

const invalid = (message: string): NumberReading => ({ kind: "invalid", message });

const tooMany = invalid("Số có quá nhiều chữ số nên không giữ đúng được. Bớt chữ số, hoặc dùng đơn vị lớn hơn.");
/** More than any double writes out; a cell of a file may hold thousands, and they are not even looked at. */
const mostDigits = 400;

/** The value, unless a double cannot hold every digit that was typed. */
const keep = (sign: number, whole: string, fraction: string): NumberReading => {
  if (whole.length + fraction.length > mostDigits) return tooMany;
  const size = Number(`${whole}.${fraction || "0"}`);
  const held = Number.isFinite(size) ? digitsOf(size) : null;
  const same =
    held?.whole === whole.replace(/^0+(?=\d)/, "") && held.fraction.replace(/0+$/, "") === fraction.replace(/0+$/, "");
  if (!same) return tooMany;
  return { kind: "value", value: size === 0 ? 0 : sign * size };
};

const english = /^[1-9]\d{0,2}(?:,\d{3})+\.\d+$|^[1-9]\d{0,2}(?:,\d{3}){2,}$/;

/** The numbers that a form from abroad may mean, or none when it is no number at all. */
const possible = (body: string): number[] => {
  if (english.test(body)) return [Number(body.replaceAll(",", ""))];
  return /^\d+\.\d+$/.test(body) ? [Number(body), Number(body.replace(".", ""))] : [];
};

/**
 * Reads a number as Vietnamese offices write it: `1.234.567,5`, `99,5`, `99,5%` (the sign % changes nothing), a minus
 * before it. Never guesses: `99.5` is asked back as 99,5 or 995, while `1.234` has a proper group and is 1234.
 * `whole`: only whole numbers without %.
 */
export const parseVietnameseNumber = (text: string, { whole = false }: { whole?: boolean } = {}): NumberReading => {
  if (/[\p{No}\p{Nl}]/u.test(text)) return invalid("Chỉ dùng chữ số 0–9, không dùng số mũ hay phân số.");
  const given = text.normalize("NFKC").trim();
  if (given === "") return { kind: "empty" };
  const [, minus, body = "", percent] = /^([-−–]?)\s*([\d.,]+)\s*(%?)$/.exec(given) ?? [];
  const sign = minus ? -1 : 1;
  if (whole && percent) return invalid("Ô này nhận số nguyên, không ghi dấu %.");
  const [, integer, fraction = ""] = /^(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/.exec(body) ?? [];
  if (integer !== undefined) {
    return whole && fraction !== ""
      ? invalid("Ô này nhận số nguyên, không có phần thập phân.")
      : keep(sign, integer.replaceAll(".", ""), fraction);
  }
  const suggestions = possible(body)
    .filter((n) => Number.isFinite(n) && (!whole || Number.isInteger(n)))
    .map((n) => (n === 0 ? 0 : sign * n));
  if (suggestions.length === 0) return invalid(`Không đọc được “${given}”. Viết như 1.234.567 hoặc 99,5.`);
  const choices = suggestions.map((n) => formatNumber(n)).join(" hay ");
  return { kind: "ask", suggestions, message: `“${given}” chưa rõ: ý là ${choices}?` };
};
