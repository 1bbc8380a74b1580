import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readParts } from "../read-parts.ts";
import { seedCounts } from "../read-parts.seeds.test.data.ts";
import { readPlan } from "../read-plan.ts";
import { issuedOf, sampleClauses } from "../targets/sample-clauses.test.data.ts";
import { fixtures } from "../targets/sample-fixtures.test.data.ts";
import { sampleIndicators } from "../targets/sample-indicators.test.data.ts";
import { readTargets } from "../targets/read-targets.ts";
import { addScores, type ExpectedTarget, type Score, scoreTargets } from "../targets/score.ts";
import { countParts } from "./count-parts.ts";
import { type DocumentResult, importPage, type NoiseResult } from "./import-page.ts";
import { noisyText, noiseNames } from "../noise/noisy-text.ts";
import { noises } from "./noisy.ts";
import { outlineOf } from "./outline-of.ts";
import { planAround } from "./plan-around.ts";
import { partsCompared } from "./plan-expectations.ts";
import { planBatches } from "./plans.test.data.ts";

const seeds = new URL("../../../../../shared/seeds/", import.meta.url);
const here = existsSync(seeds);
const page = new URL("../../../../apps/docs/reference/import.md", import.meta.url).pathname;
const papers = new URL("../parts/fixtures/", import.meta.url);

interface Text {
  name: string;
  text: string;
  expected: ExpectedTarget[];
  own?: string;
}

const printedTexts = (): Text[] => {
  const labels = JSON.parse(readFileSync(new URL("targets.json", seeds), "utf8")) as (ExpectedTarget & { seed: string; code: string; kind: ExpectedTarget["measure"] })[];
  return Object.keys(seedCounts).map((name) => ({
    name, own: name, text: readFileSync(new URL(`${name}.txt`, seeds), "utf8"),
    expected: labels.filter(({ seed }) => seed === name).map((label) => ({ ...label, measure: label.kind, indicator: label.code })),
  }));
};

const ownTexts = (): Text[] => fixtures.map(({ name, text, expected }) => ({ name, text: planAround(text), expected }));

const scoreOf = ({ expected, own }: Text, text: string): Score => scoreTargets(expected, readPlan(text, { indicators: sampleIndicators(own) }).targets);
const partsOf = (text: string): string => JSON.stringify(countParts(readParts(text.normalize("NFC")).parts));
const bothOf = ({ expected, own }: Text, text: string): { parts: string; score: Score } => {
  const reading = readPlan(text, { indicators: sampleIndicators(own) });
  return { parts: JSON.stringify(countParts(reading)), score: scoreTargets(expected, reading.targets) };
};

const printedResult = (one: Text): DocumentResult => {
  const reading = readPlan(one.text, { indicators: sampleIndicators(one.own) });
  const counts = countParts(reading);
  return { name: one.name, counts, partsAgree: JSON.stringify(counts) === JSON.stringify(seedCounts[one.name]), score: scoreOf(one, one.text), understood: reading.understood };
};

/** What the noises of `./noisy.ts` leave out, and several of all kinds at once. */
const more: typeof noises = [
  { name: "rơi dấu vài chữ", spoil: (text, seed) => noisyText(text, seed, ["droppedMarks"]) },
  { name: "máy quét nhận sai số và chữ", spoil: (text, seed) => noisyText(text, seed, ["scannerSlips"]) },
  { name: "khoảng trắng trong số", spoil: (text, seed) => noisyText(text, seed, ["numberSpaces"]) },
  { name: "gạch nối và ngoặc kép khác kiểu", spoil: (text, seed) => noisyText(text, seed, ["dashes", "quotes"]) },
  { name: "vài kiểu cùng lúc", spoil: (text, seed) => noisyText(text, seed) },
  { name: "mọi kiểu cùng lúc", spoil: (text, seed) => noisyText(text, seed, noiseNames) },
];

const noiseResults = (texts: readonly Text[], times: number): NoiseResult[] => {
  const clean = new Map(texts.map((one) => [one, partsOf(one.text)]));
  return [...noises, ...more].map(({ name, spoil }) => {
    const runs = texts.flatMap((one, at) => Array.from({ length: times }, (_, time) => ({ one, ...bothOf(one, spoil(one.text, at + time)) })));
    return {
      name, texts: runs.length, sameParts: runs.filter(({ one, parts }) => parts === clean.get(one)).length,
      score: addScores(runs.map(({ score }) => score)),
    };
  });
};

const paperResult = (): { texts: number; partsAgree: number } => {
  const names = readdirSync(papers).filter((name) => name.endsWith(".txt"));
  const right = names.filter((name) => {
    const outline = outlineOf(readParts(readFileSync(new URL(name, papers), "utf8").normalize("NFC")));
    return JSON.stringify(outline) === JSON.stringify(JSON.parse(readFileSync(new URL(name.replace(".txt", ".json"), papers), "utf8")));
  });
  return { texts: names.length, partsAgree: right.length };
};

describe(`the accuracy of the import${here ? "" : " (SKIPPED: the printed plans are not here)"}`, () => {
  test.skipIf(!here)("stands in apps/docs/reference/import.md", { timeout: 240_000 }, async () => {
    const own = ownTexts();
    const alone = addScores(fixtures.map(({ text, expected }) => scoreTargets(expected, readTargets(sampleClauses(text), { indicators: sampleIndicators(), issued: issuedOf(text) }))));
    const made = importPage({
      printed: printedTexts().map(printedResult),
      fixtures: [
        { name: "plans in many styles, all parts", ...paperResult(), score: null },
        { name: "goals, clause by clause", texts: fixtures.length, partsAgree: null, score: alone },
        { name: "the same goals in whole plans", texts: own.length, partsAgree: null, score: addScores(own.map((one) => scoreOf(one, one.text))) },
      ],
      printedNoise: noiseResults(printedTexts(), 3),
      fixtureNoise: noiseResults(own, 1),
      batches: planBatches.map(({ name, plans }) => {
        const read = plans.map((plan) => ({ plan, reading: readPlan(plan.text, { indicators: sampleIndicators() }) }));
        const parts = read.map(({ plan, reading }) => partsCompared(plan.expected.parts, reading));
        const facts = parts.reduce((sum, one) => sum + one.facts, 0);
        return {
          name, plans: plans.length, score: addScores(read.map(({ plan, reading }) => scoreTargets(plan.expected.targets, reading.targets))),
          facts, factsRight: facts - parts.reduce((sum, one) => sum + one.wrong.length, 0),
        };
      }),
    });
    await expect(made).toMatchFileSnapshot(page);
  });
});
