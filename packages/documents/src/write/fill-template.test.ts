import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { foreignDocx } from "../lint/mutate.test.data.ts";
import { fillTemplate } from "./fill-template.ts";
import { samplePlanFile } from "./sample-plan-file.test.data.ts";
import { templateData } from "./template-data.ts";
import { writePlan } from "./write-plan.ts";

const p = (...texts: string[]): string => `<w:p>${texts.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join("")}</w:p>`;
const row = (...cells: string[]): string => `<w:tr>${cells.map((text) => `<w:tc>${p(text)}</w:tc>`).join("")}</w:tr>`;
const data = templateData(writePlan(samplePlanFile));

const texts = (bytes: Uint8Array): string[] =>
  [...strFromU8(unzipSync(bytes)["word/document.xml"]!).matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([one]) => [...one.matchAll(/<w:t(?: [^>/]*)?>([^<]*)</g)].map(([, text]) => text).join(""));

const filled = async (body: string): Promise<{ lines: string[]; missing: string[] }> => {
  const result = await fillTemplate(foreignDocx({ body }), data);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return { lines: texts(result.value.bytes), missing: result.value.missing.map(({ place }) => place) };
};

test("tags become words, loops become paragraphs and rows, a tag split over runs is still one", async () => {
  const { lines, missing } = await filled(
    [p("{co_", "quan}"), p("Số: {so_ky_hieu}"), p("{#noi_nhan}"), p("{dong}"), p("{/noi_nhan}"), `<w:tbl>${row("TT", "Ấp")}${row("{#bang2}{o1}", "{o2}{/bang2}")}</w:tbl>`].join(""),
  );
  // The sample has two tables, and this template places the second.
  expect(missing).toEqual(["thẻ {#bang1}"]);
  expect(lines).toEqual(["ỦY BAN NHÂN DÂN XÃ BẾN SAO", "Số: …/KH-UBND", "- UBND huyện Sông Trăng (b/c);", "- Các ấp;", "- Lưu: VT.", "TT", "Ấp", "1", "Ấp Đò", "2", "Ấp Gò"]);
});

test("a paragraph of the body is shown as what it is", async () => {
  const { lines } = await filled([p("{#noi_dung}"), p("{#muc}"), p("MỤC {muc}"), p("{/muc}"), p("{/noi_dung}")].join(""));
  expect(lines).toEqual(["MỤC 1. Mục đích", "MỤC 2. Yêu cầu", "MỤC 1. Mục tiêu chung", "MỤC 2. Mục tiêu cụ thể", "MỤC 1. Tủ sách ấp", "MỤC 3. Lớp học tối", "MỤC 1. Hội Đọc sách xã", "MỤC 2. Trường Tiểu học Bến Sao", "MỤC 4. UBND xã"]);
});

test("tags that nothing is known of are listed, with dots in their place; names of the language are no data", async () => {
  const { lines, missing } = await filled([p("{khong_co} {constructor} {toString}"), p("{#la}"), p("x"), p("{/la}")].join(""));
  expect(missing).toEqual(["thẻ {constructor}", "thẻ {khong_co}", "thẻ {la}", "thẻ {toString}", "thẻ {#bang1}", "thẻ {#bang2}"]);
  expect(lines[0]).toBe("… … …");
});

test("words stay words: no tag and no code in the data is run, markup is escaped", async () => {
  const result = await fillTemplate(foreignDocx({ body: p("{a}") }), { a: "{b} <w:p/> &amp; ${1+1}", b: "không" });
  expect(result.ok && strFromU8(unzipSync(result.value.bytes)["word/document.xml"]!)).toContain("{b} &lt;w:p/&gt; &amp;amp; ${1+1}");
});

test("a broken template is an issue with a remedy, and so is what is no Word file", async () => {
  expect(await fillTemplate(foreignDocx({ body: p("{#a}") }), data)).toMatchObject({ ok: false, issues: [{ code: "template.syntax", severity: "error" }] });
  expect(await fillTemplate(foreignDocx({ body: p("{/a}") }), data)).toMatchObject({ ok: false, issues: [{ code: "template.syntax" }] });
  expect(await fillTemplate(new Uint8Array([80, 75, 3, 4]), data)).toMatchObject({ ok: false });
});

test("the same template and data give the same bytes", async () => {
  const template = foreignDocx({ body: p("{co_quan}") });
  const [one, two] = await Promise.all([fillTemplate(template, data), fillTemplate(template, data)]);
  expect(one).toEqual(two);
});
