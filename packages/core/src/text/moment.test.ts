import { expect, it } from "vitest";
import { formatMoment } from "./moment.ts";

it("an instant is said by the clock of Vietnam", () => {
  expect(formatMoment("2026-12-04T16:59:59.999Z")).toBe("23:59 ngày 04/12/2026");
  expect(formatMoment("2026-12-04T17:00:00.000Z")).toBe("00:00 ngày 05/12/2026");
});
