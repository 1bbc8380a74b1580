/** The address of a plan's paper; apart, so that a reader of the plan loads nothing of papers. */
export const planPaperAddress = (plan: string): string => `/van-ban/ke-hoach/${plan}`;
