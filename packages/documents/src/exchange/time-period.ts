import { type Period, type PeriodId, period } from "@xhht/core";

const read = (id: PeriodId): Period => {
  const found = period(id);
  if (found === null) throw new RangeError(`not a period: ${id}`);
  return found;
};

const years = ({ from, to }: Period): number => Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1;

/** Its length as an ISO 8601 duration: `P1Y`, `P6M`, `P3M`, `P5Y`. */
const duration = (one: Period): string => (one.id.includes("-H") ? "P6M" : one.id.includes("-Q") ? "P3M" : `P${years(one)}Y`);

/** A period as ADX writes it, first day and length: `2026-01-01/P1Y`. Throws on what is no period. */
export const isoInterval = (id: PeriodId): string => `${read(id).from}/${duration(read(id))}`;

/** A period as SDMX writes it: `2026`, `2026-S1`, `2026-Q3`, and a span of years as `2021-01-01/P5Y`. Throws on what is no period. */
export const sdmxPeriod = (id: PeriodId): string => {
  if (id.includes("/")) return isoInterval(id);
  return read(id).id.replace("-H", "-S");
};

/** First and last moment of a period in Vietnam, as SDMX gives them beside a time. */
export const momentsOf = (id: PeriodId): { start: string; end: string } => {
  const { from, to } = read(id);
  return { start: `${from}T00:00:00+07:00`, end: `${to}T23:59:59+07:00` };
};
