import { formatDate } from "@xhht/core";
import { unit } from "../words/unit.ts";

/** When a unit exists, in words: `đến 30/06/2025`, `từ 01/07/2025`; empty for one that always did and still does. */
export const sayLife = ({ validFrom, validTo }: { validFrom: string; validTo: string | null }): string => {
  const from = validFrom === "0000" ? "" : formatDate(validFrom);
  if (validTo === null) return from && unit.since(from);
  return from ? unit.fromTo(from, formatDate(validTo)) : unit.until(formatDate(validTo));
};
