import type { Span } from "../passage.ts";
import type { Reading } from "../reading.ts";

/** The clause in which characters stand: the last heading before them, with the letter of the item where it has one. */
export const placeOf = ({ sections }: Pick<Reading, "sections">, [from]: Span, letter = "-"): string => {
  const at = sections.findLast(({ span }) => span[0] <= from)?.place;
  const own = letter === "-" || letter === "" ? undefined : letter;
  return [at, own].filter((part) => part !== undefined && part !== "").join(".") || "Mở đầu";
};
