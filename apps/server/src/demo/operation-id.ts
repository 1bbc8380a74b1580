import { randomBytes } from "node:crypto";

/** An id as devices give to what they change: a UUID of version 7 (RFC 9562), by the day on which it was typed. */
export const operationId = (on: string): string => {
  const digits = Date.parse(on).toString(16).padStart(12, "0") + randomBytes(10).toString("hex");
  return [digits.slice(0, 8), digits.slice(8, 12), `7${digits.slice(13, 16)}`, `8${digits.slice(17, 20)}`, digits.slice(20)].join("-");
};
