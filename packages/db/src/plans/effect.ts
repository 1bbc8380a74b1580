import type { IsoDate, Plan } from "@xhht/core";

/** The first day of effect, and whether it was inferred because the paper prints no whole date. */
export interface Effect {
  on: IsoDate;
  inferred: boolean;
}

const isDay = (date: IsoDate | null): date is IsoDate => date !== null && /^\d{4}-\d\d-\d\d$/.test(date);

/**
 * A plan takes effect on its own date. Where that is missing or only a month, it is inferred: the day of the latest
 * document it rests on, but no earlier than the month that is printed; `0000` where nothing says.
 */
export const effectOf = ({ document, legalBases }: Pick<Plan, "document" | "legalBases">): Effect => {
  if (isDay(document.issuedOn)) return { on: document.issuedOn, inferred: false };
  const bases = legalBases.filter(({ relation }) => relation !== "cited").map(({ issuedOn }) => issuedOn).filter(isDay);
  const month = document.issuedOn && /^\d{4}-\d\d$/.test(document.issuedOn) ? `${document.issuedOn}-01` : null;
  const days = month ? [...bases, month] : bases;
  return { on: days.sort().at(-1) ?? "0000", inferred: true };
};
