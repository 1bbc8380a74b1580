import { describe, expect, test } from "vitest";
import { lintDocx } from "./lint-docx.ts";
import { foreignDocx } from "./mutate.test.data.ts";

interface Look {
  jc?: string;
  b?: boolean;
  i?: boolean;
  sz?: number;
  first?: number;
  ppr?: string;
}

/** A paragraph formatted by hand, as people do who know no styles. Sizes in points. */
const p = (text: string, { jc = "both", b = false, i = false, sz = 14, first = jc === "both" ? 720 : 0, ppr = "" }: Look = {}): string =>
  `<w:p><w:pPr>${ppr}<w:spacing w:after="120"/><w:ind w:firstLine="${first}"/><w:jc w:val="${jc}"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>${b ? "<w:b/>" : ""}${i ? "<w:i/>" : ""}<w:sz w:val="${sz * 2}"/></w:rPr>${text
    .split(/(\t)/)
    .map((part) => (part === "\t" ? "<w:tab/>" : `<w:t xml:space="preserve">${part}</w:t>`))
    .join("")}</w:r></w:p>`;
const line = '<w:p><w:r><w:pict><v:line from="0,0" to="100,0"/></w:pict></w:r></w:p>';
const table = (...rows: [string, string][]): string => `<w:tbl><w:tblPr/>${rows.map((cells) => `<w:tr>${cells.map((one) => `<w:tc>${one}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;
const c = (text: string, sz: number, b: boolean, i = false): string => p(text, { jc: "center", b, i, sz });

const head = table(
  [c("ỦY BAN NHÂN DÂN", 13, true) + c("XÃ GÒ MÂY", 13, true) + line, c("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, true) + c("Độc lập - Tự do - Hạnh phúc", 14, true) + line],
  [c("Số: 12/KH-UBND", 13, false), c("Gò Mây, ngày 03 tháng 5 năm 2024", 14, false, true)],
);
const title = c("KẾ HOẠCH", 14, true) + c("Mở thư viện ở xã Gò Mây", 14, true) + line;
const long = "Ủy ban nhân dân xã mở thư viện ở các ấp để người dân có nơi đọc sách, học nghề và gặp gỡ nhau vào buổi tối";
const body = [p("Căn cứ Quyết định số 5/QĐ-UBND của Ủy ban nhân dân tỉnh.", { i: true }), p("I. MỤC ĐÍCH", { b: true }), p(`1. ${long}.`), p("2. Thư viện mở cửa từ 18 giờ."), p("II. TỔ CHỨC", { b: true }), p(`${long}./.`)].join("");
const foot = table([
  p("Nơi nhận:", { jc: "left", b: true, i: true, sz: 12 }) + p("- UBND tỉnh;", { jc: "left", sz: 11 }) + p("- Lưu: VT.", { jc: "left", sz: 11 }),
  c("TM. ỦY BAN NHÂN DÂN", 14, true) + c("CHỦ TỊCH", 14, true) + c("Đỗ Văn Sông", 14, true),
]);
const section =
  '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11907" w:h="16840"/><w:pgMar w:top="1134" w:bottom="1134" w:left="1701" w:right="1134" w:header="567"/><w:titlePg/></w:sectPr>';
const numbered = '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii="Times New Roman"/><w:sz w:val="26"/></w:rPr><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText></w:r></w:p>';

const codes = async (parts: Parameters<typeof foreignDocx>[0]): Promise<string[]> => {
  const read = await lintDocx(foreignDocx(parts));
  return (read.ok ? read.value : read.issues).map(({ code }) => code);
};
const whole = { body: head + title + body + foot + section, header: numbered };

describe("files of other programs", () => {
  test("one that is right in every way by direct formatting alone is found right", async () => {
    expect(await codes(whole)).toEqual([]);
  });

  test("a head built with tabs is read", async () => {
    const tabbed =
      p("ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { jc: "left", b: true, sz: 13 }) +
      p("XÃ GÒ MÂY\tĐộc lập - Tự do - Hạnh phúc", { jc: "left", b: true, sz: 13, ppr: '<w:pBdr><w:bottom w:val="single"/></w:pBdr>' }) +
      p("Số: 12/KH-UBND\t", { jc: "left", sz: 13 }) +
      p("\tGò Mây, ngày 03 tháng 5 năm 2024", { jc: "left", sz: 13, i: true });
    expect(await codes({ ...whole, body: tabbed + title + body + foot + section })).toEqual([]);
  });

  test("letters and spacing that only the defaults and the theme of the file give are seen", async () => {
    const bare = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/><w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="480" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>';
    const theme =
      '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:fontScheme><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:theme>';
    const found = await lintDocx(foreignDocx({ body: head + title + bare(`${long}.`) + bare(`${long}./.`) + foot + section, styles, theme, header: numbered }));
    expect(found.ok && found.value.map(({ code }) => code)).toEqual(expect.arrayContaining(["nd30.font", "nd30.body.size", "nd30.body.align", "nd30.body.gap", "nd30.body.lines", "nd30.body.indent"]));
    expect(found.ok && found.value.find(({ code }) => code === "nd30.font")?.message).toBe("Chữ dùng phông “Calibri”.");
  });

  test("styles of other names, their chains and marks that cancel each other are followed", async () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="a0"><w:name w:val="Normal"/><w:rPr><w:rFonts w:ascii="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="x1"><w:name w:val="Thân"/><w:basedOn w:val="a0"/><w:pPr><w:jc w:val="both"/><w:spacing w:after="120"/><w:ind w:firstLine="720"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="c1"><w:name w:val="Mạnh"/><w:rPr><w:b/></w:rPr></w:style>';
    const styled = `<w:p><w:pPr><w:pStyle w:val="x1"/></w:pPr><w:r><w:t>I. TỔ CHỨC</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="x1"/></w:pPr><w:r><w:t>${long}./.</w:t></w:r></w:p>`;
    expect(await codes({ ...whole, styles, body: head + title + styled + foot + section })).toEqual([]);
    const toggled = styled.replace("<w:t>I.", '<w:rPr><w:rStyle w:val="c1"/></w:rPr><w:t>I.');
    expect(await codes({ ...whole, styles, body: head + title + toggled + foot + section })).toEqual(["nd30.outline.bold"]);
  });

  test("lines typed as signs, underlining and a number at the foot of no head are told apart from drawn ones", async () => {
    const typed = whole.body.replaceAll(line, c("-------", 13, false));
    expect(await codes({ ...whole, body: typed })).toEqual(expect.arrayContaining(["nd30.motto.rule", "nd30.issuer.rule"]));
  });

  test("letters that go on from d to e are found", async () => {
    const items = ["a", "b", "c", "d", "e"].map((letter) => p(`${letter}) Việc thứ ${letter}.`)).join("");
    expect(await codes({ ...whole, body: head + title + items + p(`${long}./.`) + foot + section })).toEqual(["nd30.outline.letter"]);
  });

  test("text that was deleted with tracked changes is not there, inserted text is", async () => {
    const tracked = whole.body.replace("<w:t xml:space=\"preserve\">Số: 12/KH-UBND</w:t>", '<w:t>Số: </w:t></w:r><w:del><w:r><w:delText>7</w:delText></w:r></w:del><w:ins><w:r><w:rPr><w:rFonts w:ascii="Times New Roman"/><w:sz w:val="26"/></w:rPr><w:t>12/KH-UBND</w:t></w:r></w:ins><w:r><w:t></w:t>');
    expect(await codes({ ...whole, body: tracked })).toEqual([]);
  });

  test("a letter to somebody needs no title; an empty file and a workbook are told as such", async () => {
    const letter = head.replace("12/KH-UBND", "12/UBND-VP") + c("Kính gửi: Ủy ban nhân dân tỉnh", 14, false) + p(`${long}./.`) + foot + section;
    expect(await codes({ ...whole, body: letter })).toEqual([]);
    expect(await codes({ body: "<w:p/>" })).toEqual(["nd30.empty"]);
  });

  test("a text without head or title gets few findings, however long it is", async () => {
    const found = await codes({ ...whole, body: p("a) Việc của xã.", { jc: "left", sz: 12 }).repeat(2_000) + section });
    expect(found).toEqual(expect.arrayContaining(["nd30.nation.missing", "nd30.title.missing", "nd30.body.size"]));
    expect(found.length).toBeLessThan(100);
  });
});
