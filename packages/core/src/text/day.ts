import type { IsoDate } from "../unit/unit.ts";

const dayLength = 86_400_000;
const vietnam = 7 * 3_600_000;

/** Milliseconds of an instant; it must name its offset (`Z`, `+07:00`), because without one it would mean the server's zone. */
export const millis = (at: string): number => {
  const ms = /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(at) ? Date.parse(at) : Number.NaN;
  if (Number.isNaN(ms)) throw new Error(`not an instant with its offset: ${at}`);
  return ms;
};

/** The day in Vietnam (UTC+7 all year) on which an instant falls; no zone of the server takes part. */
export const dayInVietnam = (at: string): IsoDate => new Date(millis(at) + vietnam).toISOString().slice(0, 10);

/** Whole days from one day to another; negative backwards. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength);
