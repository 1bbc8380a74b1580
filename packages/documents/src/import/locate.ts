import { isIsoDate } from "@xhht/core";
import type { HeadReading } from "../reading.ts";
import type { Span } from "../passage.ts";

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Where words stand in a text, however its lines break; null where they do not stand there in one piece. */
export const locate = (text: string, words: string): Span | null => {
  const parts = words.trim().split(/\s+/);
  if (parts[0] === "" || parts.length > 120 || words.length > 4_000) return null;
  const found = new RegExp(parts.map(escaped).join(String.raw`\s+`), "iu").exec(text);
  return found ? [found.index, found.index + found[0].length] : null;
};

const locateDay = (text: string, date: string): Span | null => {
  if (!isIsoDate(date)) return null;
  const [year, month, day] = date.split("-").map(Number);
  const found = new RegExp(String.raw`ngày\s+0?${day}\s+tháng\s+0?${month}\s+năm\s+${year}|0?${day}\s*[/.-]\s*0?${month}\s*[/.-]\s*${year}`, "iu").exec(text);
  return found ? [found.index, found.index + found[0].length] : null;
};

/** Where each field of a head stands; a field that was put together from several places has none. */
export const locateHead = (text: string, head: HeadReading): Partial<Record<keyof HeadReading, Span>> => {
  const spans: Partial<Record<keyof HeadReading, Span>> = {};
  for (const field of ["number", "issuer", "title", "date"] as const) {
    const value = head[field];
    const span = value === null ? null : field === "date" ? locateDay(text, value) : locate(text, value);
    if (span) spans[field] = span;
  }
  return spans;
};
