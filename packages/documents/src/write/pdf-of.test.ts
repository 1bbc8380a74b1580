import { openSync } from "fontkit";
import { extractText, getDocumentProxy } from "unpdf";
import { expect, test } from "vitest";
import { paperText } from "./paper-text.ts";
import { tinos } from "./pdf/fonts.ts";
import { pdfOf } from "./pdf-of.ts";
import type { Paper } from "./paper.ts";
import { sampleIssuedPlanFile, samplePlanFile } from "./sample-plan-file.test.data.ts";
import { writePlan } from "./write-plan.ts";

const marks = ["\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
const vowels = [..."aăâeêioôơuưy"];
const letters = [...vowels.flatMap((vowel) => [vowel, ...marks.map((mark) => (vowel + mark).normalize("NFC"))]), "đ"].filter((one) => !/^[aeiouy]$/.test(one));
/** All letters that Vietnamese has beyond a–z, small and large. */
const vietnamese = [...letters, ...letters.map((one) => one.toLocaleUpperCase("vi"))];

const textIn = async (bytes: Uint8Array): Promise<string> => {
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
  return text.normalize("NFC").replace(/\s+/gu, "");
};

test("every face has every Vietnamese letter: 134 of them, and the signs that our papers use", () => {
  expect(new Set(vietnamese).size).toBe(134);
  const needed = [...vietnamese, ..."“”…–-/%()•≥"];
  for (const path of Object.values(tinos)) {
    const face = openSync(path);
    expect("fonts" in face).toBe(false);
    expect(needed.filter((one) => !(face as { hasGlyphForCodePoint(code: number): boolean }).hasGlyphForCodePoint(one.codePointAt(0)!))).toEqual([]);
  }
});

test("what is written is what a reader of the file gets, letter by letter", async () => {
  const paper: Paper = { subject: "chữ", sheets: [{ landscape: false, blocks: [{ kind: "prose", text: vietnamese.join(" ") }] }], footer: null, blanks: [] };
  expect(await textIn(await pdfOf(paper))).toBe(vietnamese.join(""));
});

test("it says the same as the paper, sheet after sheet", async () => {
  const plan = writePlan(samplePlanFile);
  const text = await textIn(await pdfOf(plan));
  const missing = paperText(plan).split(/[\n\t]/).filter((line) => !text.includes(line.replace(/\s+/gu, "")));
  expect(missing).toEqual([]);
});

test("numbers of documents have no gaps in justified lines", async () => {
  const { text } = await extractText(await getDocumentProxy(await pdfOf(writePlan(samplePlanFile))), { mergePages: true });
  expect(text).toContain("Quyết định số 1373/QĐ-TTg ngày");
  expect(text).toContain("Kế hoạch số 7/KH-UBND ngày");
});

test("the same paper gives the same bytes, whatever the clock says", async () => {
  const one = await pdfOf(writePlan(sampleIssuedPlanFile));
  await new Promise((done) => setTimeout(done, 1_100));
  const again = await pdfOf(writePlan(sampleIssuedPlanFile));
  expect(Buffer.from(one).equals(Buffer.from(again))).toBe(true);
});

test("pages are numbered from the second one of each sheet; the foot names the snapshot", async () => {
  const blocks = Array.from({ length: 80 }, (_, index) => ({ kind: "prose" as const, text: `Đoạn thứ ${index + 1} của một văn bản dài.` }));
  const paper: Paper = { subject: "số trang", sheets: [{ landscape: false, blocks }, { landscape: true, blocks: blocks.slice(0, 40) }], footer: "Mã bản số liệu: x1", blanks: [] };
  const { text } = await extractText(await getDocumentProxy(await pdfOf(paper)));
  const numbers = text.map((page) => /(?:^|\n)\s*(\d+)\s*(?:\n|$)/.exec(page.replace(/Đoạn[^.]*\./g, ""))?.[1] ?? "");
  expect(numbers).toEqual(["", "2", "3", "", "2"]);
  expect(text.every((page) => page.includes("Mã bản số liệu: x1"))).toBe(true);
});
