import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { outlineOf, type PartsOutline } from "./accuracy/outline-of.ts";
import { readParts } from "./read-parts.ts";

const folder = new URL("parts/fixtures/", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".txt")).map((name) => name.slice(0, -4));
const textOf = (name: string): string => readFileSync(new URL(`${name}.txt`, folder), "utf8");
const paperOf = (name: string): PartsOutline => JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")) as PartsOutline;

describe("small plans of many styles", () => {
  test("there are at least fifteen of them", () => {
    expect(names.length).toBeGreaterThanOrEqual(15);
  });

  test.each(names)("%s", (name) => {
    expect(outlineOf(readParts(textOf(name).normalize("NFC")))).toEqual(paperOf(name));
  });

  test.each(names)("%s: every span points at its own words", (name) => {
    const source = textOf(name).normalize("NFC");
    const { parts } = readParts(source);
    const squeeze = (text: string): string => text.replace(/[\s*#|\f]+|\n?\d+\n/gu, "");
    const pieces = [...parts.purposes, ...parts.requirements, ...parts.taskGroups.flatMap(({ tasks }) => tasks), ...parts.responsibilities.flatMap(({ duties }) => duties), ...parts.recipients];
    const astray = pieces.filter(({ text, span }) => !squeeze(source.slice(...span)).includes(squeeze(text).slice(0, 25)));
    expect(astray).toEqual([]);
  });
});
