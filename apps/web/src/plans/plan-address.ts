/** Address of a plan. */
export const planAddress = (id: string): string => `/ke-hoach/${id}`;

/** The address of the paper that a plan is printed as. */
export const planPaperAddress = (id: string): string => `/van-ban/ke-hoach/${id}`;
