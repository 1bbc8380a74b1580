import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readParts } from "./read-parts.ts";
import { countParts } from "./accuracy/count-parts.ts";
import { noises } from "./accuracy/noisy.ts";
import { seedCounts, seedHeads } from "./read-parts.seeds.test.data.ts";

const folder = new URL("../../../../shared/seeds/", import.meta.url);

describe.skipIf(!existsSync(folder))("the five plans in ../shared/seeds (skipped where that folder is not there)", () => {
  for (const [name, expected] of Object.entries(seedCounts)) {
    test(`${name}: every part has the count of the paper`, () => {
      const { parts } = readParts(readFileSync(new URL(`${name}.txt`, folder), "utf8").normalize("NFC"));
      expect(countParts(parts)).toEqual(expected);
    });

    test(`${name}: the first page says who, what and when`, () => {
      const { parts } = readParts(readFileSync(new URL(`${name}.txt`, folder), "utf8").normalize("NFC"));
      const { document, decision, signature, legalBases } = parts;
      expect(document.title).toMatch(/^(?:Triển khai thực hiện|Thực hiện) .{60,}/u);
      expect({
        issuer: document.issuer, number: document.number, date: document.date, decision: decision && `${decision.number} ${decision.date}`,
        signer: signature?.name, bases: legalBases.map(({ kind, number }) => `${kind} ${number}`),
      }).toEqual(seedHeads[name]);
    });

    test.each(noises)(`${name}, spoilt by: $name, still has them`, ({ spoil }) => {
      const text = readFileSync(new URL(`${name}.txt`, folder), "utf8").normalize("NFC");
      for (let seed = 0; seed < 3; seed += 1) expect(countParts(readParts(spoil(text, seed).normalize("NFC")).parts)).toEqual(expected);
    });
  }
});
