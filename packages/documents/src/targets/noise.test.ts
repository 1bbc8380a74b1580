import { describe, expect, it } from "vitest";
import { noisyText, noiseNames } from "../noise/noisy-text.ts";
import { readPlan } from "../read-plan.ts";
import { addScores, type Score, scoreTargets } from "./score.ts";
import { documentOf } from "./sample-documents.test.data.ts";
import { fixtures } from "./sample-fixtures.test.data.ts";
import { sampleIndicators } from "./sample-indicators.test.data.ts";

const indicators = sampleIndicators();
const scoreOf = (spoil: (document: string) => string): Score =>
  addScores(fixtures.map(({ text, expected }) => scoreTargets(expected, readPlan(spoil(documentOf(text)), { indicators }).targets)));
const shares = ({ expected, read, figure, indicator }: Score): { recall: number; precision: number; linked: number } => ({
  recall: figure / expected,
  precision: figure / read,
  linked: indicator / expected,
});

describe("small plans printed as documents, spoilt in one way", () => {
  it.each(noiseNames)("%s: at most one goal in fifty is lost or made up", (name) => {
    const { recall, precision, linked } = shares(scoreOf((document) => noisyText(document, 11, [name])));
    expect(recall).toBeGreaterThanOrEqual(0.98);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(linked).toBeGreaterThanOrEqual(0.97);
  });

  it("control: where every figure is blotted out, hardly a goal is found", () => {
    expect(shares(scoreOf((document) => document.replace(/\d/g, ""))).recall).toBeLessThan(0.2);
  });
});
