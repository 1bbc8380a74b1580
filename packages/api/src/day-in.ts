import type { IsoDate } from "@xhht/core";

/** The calendar day in Việt Nam (UTC+7, no summer time) at a moment. */
export const dayIn = (moment: Date): IsoDate => new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
