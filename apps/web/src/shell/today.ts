/** Today's day in Vietnam, `2026-11-22`, whatever the machine's own zone. */
export const today = (): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());
