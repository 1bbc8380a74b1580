const inVietnam = new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Ho_Chi_Minh", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** The time of day of an instant in Vietnam, whatever the machine's own zone: `14:05`. */
export const sayTime = (instant: string): string => inVietnam.format(new Date(instant));
