import { describe, expect, it, test } from "vitest";
import { fixtures } from "./sample-fixtures.test.data.ts";
import { issuedOf, sampleClauses } from "./sample-clauses.test.data.ts";
import { sampleIndicators } from "./sample-indicators.test.data.ts";
import { readTargets } from "./read-targets.ts";

const indicators = sampleIndicators();

describe("small plans in many styles are read as a person reads them", () => {
  it.each(fixtures)("$name", ({ text, expected }) => {
    const read = readTargets(sampleClauses(text), { indicators, issued: issuedOf(text) }).map(
      ({ milestone, comparator, value, unit, measure, modality, nested, indicator }) => ({ milestone, comparator, value, unit, measure, modality, nested, indicator }),
    );
    expect(read).toEqual(expected);
  });

  test("and there are enough of them to mean something", () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(90);
    expect(fixtures.flatMap(({ expected }) => expected).length).toBeGreaterThanOrEqual(240);
  });
});

test("without indicators the figures stay, and nothing is proposed", () => {
  const [read] = readTargets(sampleClauses("# Đến năm 2025\n70% hộ gia đình đạt danh hiệu gia đình học tập."), { indicators: {} });
  expect(read).toMatchObject({ value: 70, milestone: 2025, indicator: null, confidence: "likely" });
});

test("every reading says why, in Vietnamese", () => {
  for (const { text } of fixtures)
    for (const { reasons } of readTargets(sampleClauses(text), { indicators })) {
      expect(reasons.length).toBeGreaterThan(0);
      expect(reasons.every((reason) => reason.endsWith("."))).toBe(true);
    }
});
