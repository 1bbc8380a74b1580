import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { countParts } from "./accuracy/count-parts.ts";
import { noises } from "./accuracy/noisy.ts";
import { readParts } from "./read-parts.ts";

const folder = new URL("parts/fixtures/", import.meta.url);
const texts = readdirSync(folder).filter((name) => name.endsWith(".txt")).map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));
const counts = (text: string) => countParts(readParts(text.normalize("NFC")).parts);

describe.each(noises)("spoilt by: $name", ({ spoil }) => {
  test.each(texts)("$name has the same parts", ({ text }) => {
    const clean = counts(text);
    for (let seed = 0; seed < 5; seed += 1) expect(counts(spoil(text, seed))).toEqual(clean);
  });
});

test("the noise changes every text, so that the tests above compare something", () => {
  const untouched = noises.filter(({ spoil }) => texts.every(({ text }) => spoil(text, 1) === text));
  expect(untouched).toEqual([]);
});
