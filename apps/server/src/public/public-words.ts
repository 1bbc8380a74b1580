/** Under which terms figures may be used again. */
export const licence = {
  address: "https://creativecommons.org/licenses/by/4.0/deed.vi",
  name: "CC BY 4.0",
  says: "Số liệu mở: ai cũng được xem, tải về, dùng lại và chia sẻ, miễn là ghi nguồn",
} as const;

/** The mark of an installation whose figures are simulated. */
export const demoMark = "Số liệu mô phỏng: không phải số liệu thật, không dùng làm căn cứ.";

const inVietnam = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Asia/Ho_Chi_Minh", day: "2-digit", month: "2-digit", year: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23",
});

/** An instant as people in Vietnam say it: `14:05 ngày 20/11/2026`. */
export const sayMoment = (instant: string): string => {
  const part = Object.fromEntries(inVietnam.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${part.hour}:${part.minute} ngày ${part.day}/${part.month}/${part.year}`;
};
