import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { docxOf } from "./docx-of.ts";
import { sampleIssuedPlanFile, samplePlanFile } from "./sample-plan-file.test.data.ts";
import { writePlan } from "./write-plan.ts";

const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!);

test("the same paper gives the same bytes, another one gives others", async () => {
  const [one, again] = await Promise.all([docxOf(writePlan(samplePlanFile)), docxOf(writePlan(samplePlanFile))]);
  expect(Buffer.from(one!).equals(Buffer.from(again!))).toBe(true);
  const other = await docxOf(writePlan({ ...samplePlanFile, stamp: { draft: true } }));
  expect(Buffer.from(one!).equals(Buffer.from(other))).toBe(false);
});

test("no moment and no chance is in the file", async () => {
  const bytes = await docxOf(writePlan(samplePlanFile));
  expect(part(bytes, "docProps/core.xml").match(/\d{4}-\d{2}-\d{2}T/g)).toEqual(["2000-01-01T", "2000-01-01T"]);
});

test("paragraphs have a style, and nothing but their place in a list is said beside it", async () => {
  const document = part(await docxOf(writePlan(sampleIssuedPlanFile)), "word/document.xml");
  const properties = [...document.matchAll(/<w:pPr>(.*?)<\/w:pPr>/gs)].map(([, inside]) => inside!);
  expect(properties.length).toBeGreaterThan(50);
  const besides = properties.map((one) =>
    one
      .replace(/<w:pStyle [^>]*>/, "")
      .replace(/<w:numPr>.*?<\/w:numPr>/s, "")
      .replace(/<w:sectPr.*<\/w:sectPr>/s, ""),
  );
  expect(besides.filter((one) => one !== "")).toEqual([]);
  expect(document.match(/<w:(?:b|i|sz|color|jc)[ />]/g)).toBeNull();
});

test("a gap in the plan's numbers begins a list at the number after it", async () => {
  const bytes = await docxOf(writePlan(samplePlanFile));
  expect(part(bytes, "word/numbering.xml")).toMatch(/<w:start w:val="3"\/>/);
  expect(part(bytes, "word/numbering.xml")).toMatch(/<w:start w:val="4"\/>/);
});

test("the snapshot's id stands at the foot of every page", async () => {
  const bytes = await docxOf(writePlan({ ...samplePlanFile, stamp: { snapshot: "a1b2c3", demo: true } }));
  const feet = Object.keys(unzipSync(bytes)).filter((name) => /^word\/footer\d+\.xml$/.test(name));
  expect(feet).toHaveLength(4);
  expect(feet.every((name) => part(bytes, name).includes("Bản tóm lược, không thay cho văn bản đã ký · Mã bản số liệu: a1b2c3 · Số liệu mô phỏng"))).toBe(true);
});
