import { describe, expect, it } from "vitest";
import { describeDue, resolveYearly } from "../index.ts";

const before = (day: number, month: number) => ({ month, day, inclusive: false });
const until = (day: number, month: number) => ({ month, day, inclusive: true });

describe("resolveYearly", () => {
  it.each([
    ["before 05/12", before(5, 12), 2026, "2026-12-04"],
    ["until 05/12", until(5, 12), 2026, "2026-12-05"],
    ["before the first of a month", before(1, 3), 2026, "2026-02-28"],
    ["before 01/03 in a leap year", before(1, 3), 2028, "2028-02-29"],
    ["before New Year's Day", before(1, 1), 2026, "2025-12-31"],
    ["until 29/02 in a leap year", until(29, 2), 2028, "2028-02-29"],
    ["until 29/02 in a common year", until(29, 2), 2026, "2026-02-28"],
    ["before 29/02 in a common year", before(29, 2), 2026, "2026-02-28"],
    ["before 29/02 in a leap year", before(29, 2), 2028, "2028-02-28"],
    ["until 29/02/2100, no leap year", until(29, 2), 2100, "2100-02-28"],
  ])("%s", (_, due, year, lastDay) => {
    expect(resolveYearly(due, year)).toEqual({ lastDay, lastMoment: `${lastDay}T16:59:59.999Z` });
  });

  it("ends exactly one millisecond before midnight in Hồ Chí Minh City, whatever zone the engine is in", () => {
    const { lastMoment } = resolveYearly(before(5, 12), 2026);
    const zone = new Intl.DateTimeFormat("en-CA", {
      timeZone: "Asia/Ho_Chi_Minh",
      dateStyle: "short",
      timeStyle: "medium",
      hourCycle: "h23",
    });
    expect(zone.format(Date.parse(lastMoment))).toBe("2026-12-04, 23:59:59");
    expect(zone.format(Date.parse(lastMoment) + 1)).toBe("2026-12-05, 00:00:00");
  });
});

describe("describeDue", () => {
  it.each([
    [before(5, 12), undefined, "trước ngày 05/12 hằng năm"],
    [until(30, 6), undefined, "chậm nhất ngày 30/06 hằng năm"],
    [before(5, 12), 2026, "trước ngày 05/12/2026, tức hết ngày 04/12/2026"],
  ])("%j in %s → %s", (due, year, text) => expect(describeDue(due, year)).toBe(text));
});
