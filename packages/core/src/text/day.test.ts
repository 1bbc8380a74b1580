import * as fc from "fast-check";
import { expect, it } from "vitest";
import { isoDate } from "./date.ts";
import { dayInVietnam, daysBetween, millis } from "./day.ts";

it.each([
  ["2026-12-04T16:59:59.999Z", "2026-12-04"],
  ["2026-12-04T17:00:00.000Z", "2026-12-05"],
  ["2024-02-28T17:00:00Z", "2024-02-29"],
  ["2026-12-31T17:00:00Z", "2027-01-01"],
  ["2026-12-04T23:59:59+07:00", "2026-12-04"],
  ["2026-12-04T23:59:59-08:00", "2026-12-05"],
])("%s is %s in Vietnam", (at, day) => expect(dayInVietnam(at)).toBe(day));

it("does not take a moment without its offset, which would mean the server's zone", () => {
  for (const at of ["2026-12-04T16:59:59", "2026-12-04", "", "2026-13-04T00:00:00Z"]) expect(() => millis(at)).toThrow(/offset/);
});

it("counts days as a calendar does", () => {
  expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
  expect(daysBetween("2026-12-05", "2026-12-04")).toBe(-1);
  const day = fc.date({ min: new Date("1945-01-01T00:00:00Z"), max: new Date("2199-12-31T00:00:00Z"), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (from, days) => {
      const to = new Date(from.getTime());
      to.setUTCDate(to.getUTCDate() + days);
      const iso = (one: Date): string => isoDate(one.getUTCFullYear(), one.getUTCMonth() + 1, one.getUTCDate());
      expect(daysBetween(iso(from), iso(to))).toBe(days);
    }),
  );
});
