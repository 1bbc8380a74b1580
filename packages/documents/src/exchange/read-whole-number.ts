import { type Result, fail, formatNumber, ok, parseVietnameseNumber } from "@xhht/core";

const refuse = (place: string, message: string, remedy: string, code = "values.number"): Result<never> =>
  fail({ code, severity: "error", place, message, remedy });

/** What an issue is called that is no mistake yet: somebody can say which number was meant. */
export const doubtfulNumber = "values.doubtful-number";

/** `1,234`: one and a bit in Vietnamese, a thousand and more abroad. */
const foreignGroup = /^[-−–]?\s*[1-9]\d{0,2},\d{3}$/;

/** The whole numbers that a text of a form from abroad may mean: `99.5` 995, `1,234` 1234; none where nothing is in doubt. */
export const meantWholes = (cell: string | number | null): number[] => {
  if (typeof cell !== "string") return [];
  const text = cell.trim();
  const reading = parseVietnameseNumber(text, { whole: true });
  const meant = reading.kind === "ask" ? reading.suggestions : foreignGroup.test(text) ? [Number(text.replace(",", ""))] : [];
  return meant.filter((value) => Number.isSafeInteger(value) && value >= 0);
};

/**
 * A whole number of zero or more from a cell: a typed number as it is, a text as Vietnamese offices write it. Null for an
 * empty cell. What can be read in two ways is refused with both readings, never guessed.
 */
export const readWholeNumber = (cell: string | number | null, name: string, place: string): Result<number | null> => {
  if (cell === null || cell === "") return ok(null);
  if (typeof cell === "number" && Number.isSafeInteger(cell) && cell >= 0) return ok(cell);
  const text = String(cell).trim();
  const reading = typeof cell === "number" ? ({ kind: "value", value: cell } as const) : parseVietnameseNumber(text);
  const correct = `Hãy ghi cột ${name} là một số nguyên không âm, ví dụ 1.234 hoặc 1234; chưa có số thì để trống.`;
  if (reading.kind === "empty") return ok(null);
  const code = meantWholes(cell).length > 0 ? doubtfulNumber : undefined;
  if (reading.kind !== "value") return refuse(place, `Ô ${name}: ${reading.message}`, correct, code);
  const { value } = reading;
  if (text.endsWith("%"))
    return refuse(place, `Ô ${name} ghi tỷ lệ “${text}”.`, "Hãy ghi hai số đã đếm được vào cột numerator và cột denominator; tỷ lệ do máy tính.");
  if (value < 0) return refuse(place, `Ô ${name} là số âm (${formatNumber(value)}).`, correct);
  if (Number.isSafeInteger(value)) return ok(value);
  if (Number.isInteger(value)) return refuse(place, `Ô ${name} quá lớn (${text}).`, correct);
  const choices = foreignGroup.test(text) ? ` “${text}” có thể hiểu là ${formatNumber(value)} hay ${formatNumber(Number(text.replace(",", "")))}.` : "";
  return refuse(place, `Ô ${name} có phần thập phân (${formatNumber(value)}).${choices}`, correct, code);
};
