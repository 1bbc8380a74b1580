import type { IsoDate } from "../unit/unit.ts";

/** A span of time that is reported on: `2026`, `2026-H1`, `2026-Q3` or `2021/2025`. */
export type PeriodId = string;

/** A period with its first and last day. */
export interface Period {
  id: PeriodId;
  label: string;
  from: IsoDate;
  to: IsoDate;
}

const lastOf = (month: number): string => (month === 6 || month === 9 ? "30" : "31");
const two = (month: number): string => String(month).padStart(2, "0");
const part = (year: string, first: number, last: number): Pick<Period, "from" | "to"> => ({
  from: `${year}-${two(first)}-01`,
  to: `${year}-${two(last)}-${lastOf(last)}`,
});

/** Reads a period, or null where the text is none. */
export const period = (id: PeriodId): Period | null => {
  const span = /^(\d{4})\/(\d{4})$/.exec(id);
  if (span && span[1]! <= span[2]!) return { id, label: `Giai đoạn ${span[1]}–${span[2]}`, from: `${span[1]}-01-01`, to: `${span[2]}-12-31` };
  const [, year = "", kind, n = ""] = /^(\d{4})(?:-([HQ])([1-4]))?$/.exec(id) ?? [];
  if (!year) return null;
  if (kind === undefined) return { id, label: `Năm ${year}`, ...part(year, 1, 12) };
  const at = Number(n);
  if (kind === "Q") return { id, label: `Quý ${n}/${year}`, ...part(year, at * 3 - 2, at * 3) };
  return at <= 2 ? { id, label: at === 1 ? `6 tháng đầu năm ${year}` : `6 tháng cuối năm ${year}`, ...part(year, at * 6 - 5, at * 6) } : null;
};

/** The year to which a period's value belongs: its last. */
export const yearOf = (id: PeriodId): number => Number((period(id)?.to ?? id).slice(0, 4));
