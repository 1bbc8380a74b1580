import { strToU8, unzipSync, zipSync } from "fflate";
import fc from "fast-check";
import { expect, test } from "vitest";
import { docxOf } from "../write/docx-of.ts";
import { samplePlanFile } from "../write/sample-plan-file.test.data.ts";
import { writePlan } from "../write/write-plan.ts";
import { lintDocx } from "./lint-docx.ts";

const whole = await docxOf(writePlan(samplePlanFile));
const parts = unzipSync(whole);
const names = ["word/document.xml", "word/styles.xml", "word/numbering.xml", "word/header1.xml"];
const spare = ["<w:p>", "</w:p>", '<w:sz w:val="-9"/>', '<w:basedOn w:val="NoiDung"/>', '<w:numId w:val="99999"/>', "<w:tbl>", "\u0000", "<!DOCTYPE a>", "&#1;", "<w:sectPr/>", ""];

test("whatever stands in a file, the answer is findings or a refusal, and every sentence is whole", { timeout: 120_000 }, async () => {
  const cut = fc.record({ name: fc.constantFrom(...names), at: fc.double({ min: 0, max: 0.999, noNaN: true }), length: fc.nat(400), put: fc.constantFrom(...spare) });
  await fc.assert(
    fc.asyncProperty(fc.array(cut, { minLength: 1, maxLength: 3 }), async (cuts) => {
      const changed = { ...parts };
      for (const { name, at, length, put } of cuts) {
        const bytes = changed[name]!;
        const from = Math.floor(at * bytes.length);
        changed[name] = new Uint8Array([...bytes.slice(0, from), ...strToU8(put), ...bytes.slice(from + length)]);
      }
      const read = await lintDocx(zipSync(changed));
      const said = read.ok ? read.value : read.issues;
      expect(said.filter(({ message, remedy, place }) => !/\p{Lu}.*\.$/u.test(message) || remedy.length < 5 || place === "")).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("a file cut anywhere is refused, never thrown", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
      expect((await lintDocx(whole.slice(0, length))).ok).toBe(false);
    }),
    { numRuns: 100 },
  );
});
