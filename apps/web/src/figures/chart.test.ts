import { describe, expect, it } from "vitest";
import { frameOf, type Point, runs } from "./chart.ts";

const point = (year: number, value: number | null): Point => ({
  year,
  value,
  low: value,
  high: value,
  provisional: false,
});

describe("the frame of a chart", () => {
  it("keeps every value and goal inside, percents within 100", () => {
    const frame = frameOf([point(2022, 41.5), point(2025, 61.4)], [{ year: 2030, value: 95 }], true);
    expect(frame.years).toEqual([2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030]);
    expect(frame.ticks[0]).toBeLessThanOrEqual(41.5);
    expect(frame.ticks.at(-1)).toBeGreaterThanOrEqual(95);
    expect(frame.ticks.at(-1)).toBeLessThanOrEqual(100);
    expect(frame.ticks.length).toBeLessThanOrEqual(8);
    expect(frame.y(frame.ticks.at(-1)!)).toBeLessThan(frame.y(frame.ticks[0]!));
  });

  it("draws one value, or all the same, without dividing by zero", () => {
    const frame = frameOf([point(2026, 0)], [], true);
    expect([frame.x(2026), frame.y(0)].every(Number.isFinite)).toBe(true);
  });
});

it("a year without a value breaks the line", () =>
  expect(
    runs([point(2022, 1), point(2023, 2), point(2024, null), point(2025, 3)]).map((line) =>
      line.map(({ year }) => year),
    ),
  ).toEqual([[2022, 2023], [2025]]));
