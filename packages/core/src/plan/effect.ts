import { formatDate, isIsoDate } from "../text/date.ts";
import type { IsoDate } from "../unit/unit.ts";
import type { DocumentRef } from "./document.ts";
import type { Plan } from "./plan.ts";
import type { Programme } from "./programme.ts";

/** First day of effect of a plan, whether it was inferred, and why it is that day. */
export interface Effect {
  on: IsoDate;
  inferred: boolean;
  because: string;
}

const cited = ({ kind, number }: DocumentRef): string => (number === null ? `${kind} không số` : `${kind} ${number}`);
const firstDay = (date: string): IsoDate => (isIsoDate(date) ? date : `${date}-01`);

/**
 * The first day of effect: the day printed on the plan or on the decision that issues it. Where the paper has none, the
 * latest dated legal basis, yet not before the first day of a printed month; then it is marked as inferred. Documents
 * that the text only cites do not count. With nothing to go by the day is `0000-01-01`.
 */
export const effectOf = ({ document, legalBases }: Pick<Plan, "document" | "legalBases">): Effect => {
  const { issuedOn, issuedBy } = document;
  if (issuedOn !== null && isIsoDate(issuedOn))
    return { on: issuedOn, inferred: false, because: "Ngày in trên kế hoạch." };
  if (issuedBy?.issuedOn && isIsoDate(issuedBy.issuedOn)) {
    return { on: issuedBy.issuedOn, inferred: false, because: `Ngày của ${cited(issuedBy)} ban hành kế hoạch.` };
  }
  const dated = legalBases.flatMap((basis) =>
    basis.relation !== "cited" && basis.issuedOn !== null ? [{ basis, on: firstDay(basis.issuedOn) }] : [],
  );
  const latest = dated.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).at(-1);
  const month = issuedOn ?? issuedBy?.issuedOn ?? null;
  if (month !== null && (!latest || latest.on < firstDay(month))) {
    return {
      on: firstDay(month),
      inferred: true,
      because: `Suy ra: văn bản chỉ in tháng ${formatDate(month)}, lấy ngày đầu tháng.`,
    };
  }
  if (!latest)
    return {
      on: "0000-01-01",
      inferred: true,
      because: "Văn bản không in ngày và không có căn cứ ghi ngày để suy ra.",
    };
  const blank = month === null ? "văn bản không in ngày" : `văn bản chỉ in tháng ${formatDate(month)}`;
  const because = `Suy ra: ${blank}, lấy ngày của căn cứ mới nhất là ${cited(latest.basis)} (${formatDate(latest.basis.issuedOn!)}).`;
  return { on: latest.on, inferred: true, because };
};

/** Whether a plan is in effect before a year is over and its programme has not ended before: it counts in that year. */
export const countsIn = (year: number, plan: Pick<Plan, "document" | "legalBases">, { period }: Pick<Programme, "period">): boolean =>
  effectOf(plan).on <= `${year}-12-31` && year <= period.to;
