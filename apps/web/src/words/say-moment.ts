/** An instant as people in Vietnam say it: `14:05 ngày 20/11/2026`. */
export { formatMoment as sayMoment } from "@xhht/core";
