const inVietnam = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Asia/Ho_Chi_Minh",
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** An instant as people in Vietnam say it, whatever the machine's own zone: `14:05 ngày 20/11/2026`. */
export const formatMoment = (instant: string): string => {
  const part = Object.fromEntries(inVietnam.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${part.hour}:${part.minute} ngày ${part.day}/${part.month}/${part.year}`;
};
