/** Address of a plan. */
export const planAddress = (id: string): string => `/ke-hoach/${id}`;
