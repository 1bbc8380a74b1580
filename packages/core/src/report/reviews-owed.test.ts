import { expect, it } from "vitest";
import type { Review } from "../plan/reporting.ts";
import { reviewsOwed } from "./reviews-owed.ts";

const reviews: Review[] = [
  { kind: "midterm", due: { year: 2025 }, source: "IV.1" },
  { kind: "final", due: { year: 2030 }, source: "IV.1" },
  { kind: "midterm", due: { year: 2026, quarter: 2 }, source: "II.7.c" },
  { kind: "final", due: { year: 2030, quarter: 3 }, source: "II.7.c" },
];

it.each([
  [2024, []],
  [2025, [["midterm", "2025-12-31", "trong năm 2025", "hết ngày 31/12/2025", ["IV.1"]]]],
  [2026, [["midterm", "2026-06-30", "trong quý II/2026", "hết ngày 30/06/2026", ["II.7.c"]]]],
  [2030, [["final", "2030-09-30", "trong quý III/2030", "hết ngày 30/09/2030", ["IV.1", "II.7.c"]]]],
])("in %i are owed %j", (year, owed) => {
  expect(reviewsOwed({ reviews }, year).map(({ kind, deadline: { lastDay, written, says }, sources }) => [kind, lastDay, written, says, sources])).toEqual(owed);
});

it("ends with the last millisecond of that day in Vietnam", () => {
  expect(reviewsOwed({ reviews }, 2026)[0]?.deadline.lastMoment).toBe("2026-06-30T16:59:59.999Z");
});
