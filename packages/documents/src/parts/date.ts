import { isIsoDate } from "@xhht/core";

/** A day as papers print it: `ngày 30/7/2021`, `ngày 21 tháng 12 năm 2021`, `23 /02/2022`. */
export const dayPattern =
  /(?:ngày\s+)?(\d{1,2})\s*(?:[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})|\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4}))(?!\d)/iu;

/** The first day that a text prints, as ISO text, with where it stands; null where none is whole. */
export const firstDay = (text: string): { day: string; from: number; to: number } | null => {
  const found = dayPattern.exec(text);
  if (!found) return null;
  const [whole, day, monthA, yearA, monthB, yearB] = found;
  const iso = `${yearA ?? yearB}-${(monthA ?? monthB)!.padStart(2, "0")}-${day!.padStart(2, "0")}`;
  if (!isIsoDate(iso)) return null;
  return { day: iso, from: found.index, to: found.index + whole.length };
};
