import { expect, test } from "vitest";
import { sayMoment } from "./say-moment.ts";

test("an instant is said by the clock of Vietnam", () => {
  expect(sayMoment("2026-12-04T16:59:59.999Z")).toBe("23:59 ngày 04/12/2026");
  expect(sayMoment("2026-12-04T17:00:00.000Z")).toBe("00:00 ngày 05/12/2026");
});
