import { beforeAll, describe, expect, test } from "vitest";
import { docxOf } from "../write/docx-of.ts";
import { sampleIssuedPlanFile, samplePlanFile } from "../write/sample-plan-file.test.data.ts";
import { writeAnnex } from "../write/annex-sheet.ts";
import { writePlan } from "../write/write-plan.ts";
import { lintDocx } from "./lint-docx.ts";
import { mutate } from "./mutate.test.data.ts";

const longPlan = {
  ...samplePlanFile,
  plan: {
    ...samplePlanFile.plan,
    document: { ...samplePlanFile.plan.document, number: "56/KH-UBND", issuedOn: "2024-02-08" },
    taskTables: {
      shelves: {
        ...samplePlanFile.plan.taskTables["shelves"]!,
        rows: Array.from({ length: 8 }, (_, index) => ({ ordinal: index + 1, hamlet: `Ấp ${index + 1}`, agency: "truong", when: "2024-Q2" })),
      },
    },
  },
};

let plan: Uint8Array;
let issued: Uint8Array;
beforeAll(async () => {
  [plan, issued] = await Promise.all([docxOf(writePlan(longPlan)), docxOf(writePlan(sampleIssuedPlanFile))]);
});

const findings = async (bytes: Uint8Array, options = {}): Promise<string[]> => {
  const read = await lintDocx(bytes, options);
  return (read.ok ? read.value : read.issues).filter(({ severity }) => severity !== "hint").map(({ code }) => code);
};

test("our own plan, decision, annex and draft pass every rule", async () => {
  expect(await findings(plan)).toEqual([]);
  expect(await findings(issued)).toEqual([]);
  expect(await findings(await docxOf(writeAnnex(samplePlanFile)!))).toEqual([]);
  expect(await findings(await docxOf(writePlan({ ...samplePlanFile, stamp: { draft: true, demo: true, snapshot: "x1" } })))).toEqual([]);
});

test("a gap in the numbers is only a hint, with its place", async () => {
  const read = await lintDocx(plan);
  expect(read.ok && read.value.map(({ code, place }) => [code, place])).toEqual([
    ["nd30.outline.gap", expect.stringMatching(/^đoạn \d+ “3\. Lớp học tối”$/)],
    ["nd30.outline.gap", expect.stringMatching(/^đoạn \d+ “4\. UBND xã”$/)],
  ]);
});

test("blanks count only for a paper that is about to be signed", async () => {
  const blank = await docxOf(writePlan(samplePlanFile));
  expect(await findings(blank)).toEqual([]);
  expect(await findings(blank, { issued: true })).toEqual(["nd30.blank"]);
  expect(await findings(plan, { issued: true })).toEqual([]);
});

const document = "word/document.xml";
const styles = "word/styles.xml";
/** In the style of that id, one thing becomes another. */
const inStyle = (id: string, from: string, to: string): [string, RegExp, string] => [
  styles,
  new RegExp(`(w:styleId="${id}"(?:(?!</w:style>).)*?)${from}`, "s"),
  `$1${to}`,
];
const said = (from: string, to: string): [string, string, string] => [document, from, to];
/** The letter of the point that begins so becomes another. */
const lettered = (from: string, text: string, to: string): [string, RegExp, string] => [document, new RegExp(`>${from}\\) (</w:t></w:r><w:r><w:t[^>]*>${text})`), `>${to}) $1`];

const controls: [code: string, ...changes: [string, string | RegExp, string][]][] = [
  ["nd30.paper", [document, /w:w="119\d\d" w:h="168\d\d"/, 'w:w="12240" w:h="15840"']],
  ["nd30.paper.landscape", [document, /w:w="(119\d\d)" w:h="(168\d\d)"/, 'w:w="$2" w:h="$1"']],
  ["nd30.margin.left", [document, /w:left="1700"/, 'w:left="1134"']],
  ["nd30.margin.right", [document, /w:right="850"/, 'w:right="1700"']],
  ["nd30.margin.top", [document, /w:top="1133"/, 'w:top="567"']],
  ["nd30.margin.bottom", [document, /w:bottom="1133"/, 'w:bottom="567"']],
  ["nd30.font", inStyle("NoiDung", "Times New Roman", "Arial")],
  ["nd30.font.code", inStyle("NoiDung", "Times New Roman", ".VnTime")],
  ["nd30.font.composed", said("Đưa sách đến từng ấp", "Đưa sách đến từng ấp".normalize("NFD"))],
  ["nd30.colour", inStyle("NoiDung", "<w:rPr>", '<w:rPr><w:color w:val="FF0000"/>')],
  ["nd30.underline", inStyle("TrichYeu", "<w:rPr>", '<w:rPr><w:u w:val="single"/>')],
  ["nd30.page-number.missing", ["word/header1.xml", /PAGE/, "DATE"], ["word/header3.xml", /PAGE/, "DATE"]],
  ["nd30.page-number.first", [document, "<w:titlePg/>", ""]],
  ["nd30.page-number.align", inStyle("SoTrang", 'w:val="center"', 'w:val="right"')],
  ["nd30.page-number.size", inStyle("SoTrang", '<w:sz w:val="28"/>', '<w:sz w:val="20"/>')],
  ["nd30.page-number.upright", inStyle("SoTrang", "<w:rPr>", "<w:rPr><w:i/>")],
  ["nd30.nation.missing", said("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "")],
  ["nd30.nation.words", said("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHIÃ VIỆT NAM")],
  ["nd30.nation.line", said("CHỦ NGHĨA VIỆT NAM", "</w:t><w:br/><w:t>CHỦ NGHĨA VIỆT NAM")],
  ["nd30.nation.bold", inStyle("QuocHieu", "<w:b/>", "")],
  ["nd30.nation.size", inStyle("QuocHieu", '<w:sz w:val="26"/>', '<w:sz w:val="28"/>')],
  ["nd30.nation.upright", inStyle("QuocHieu", "<w:b/>", "<w:b/><w:i/>")],
  ["nd30.motto.missing", said("Độc lập - Tự do - Hạnh phúc", "")],
  ["nd30.motto.words", said("Độc lập - Tự do - Hạnh phúc", "Độc lập – Tự do – Hạnh phúc")],
  ["nd30.motto.bold", inStyle("TieuNgu", "<w:b/>", "")],
  ["nd30.motto.size", inStyle("TieuNgu", '<w:sz w:val="28"/>', '<w:sz w:val="24"/>')],
  ["nd30.motto.rule", inStyle("KeTieuNgu", "<w:pBdr>.*?</w:pBdr>", "")],
  ["nd30.issuer.missing", said("ỦY BAN NHÂN DÂN</w:t>", "</w:t>"), said("XÃ BẾN SAO", "")],
  ["nd30.issuer.capitals", said("XÃ BẾN SAO", "xã Bến Sao")],
  ["nd30.issuer.size", inStyle("CoQuan", '<w:sz w:val="26"/>', '<w:sz w:val="28"/>')],
  ["nd30.issuer.bold", inStyle("CoQuan", "<w:b/>", "")],
  ["nd30.issuer.words", said(">ỦY BAN NHÂN DÂN<", ">UBND<")],
  ["nd30.issuer.rule", inStyle("KeCoQuan", "<w:pBdr>.*?</w:pBdr>", "")],
  ["nd30.number.missing", said("Số: ", ""), said("56/KH-UBND", "")],
  ["nd30.number.pattern", said("56/KH-UBND", "56")],
  ["nd30.number.spaces", said("56/KH-UBND", "56/KH - UBND")],
  ["nd30.number.padding", said("56/KH-UBND", "6/KH-UBND")],
  ["nd30.number.abbreviation", said("56/KH-UBND", "56/BC-UBND")],
  ["nd30.number.colon", said("Số: ", "Số. ")],
  ["nd30.number.size", inStyle("SoKyHieu", '<w:sz w:val="26"/>', '<w:sz w:val="28"/>')],
  ["nd30.number.upright", inStyle("SoKyHieu", "<w:rPr>", "<w:rPr><w:i/>")],
  ["nd30.place-date.missing", said("Bến Sao, ", ""), said("ngày 08 tháng 02 năm 2024", "")],
  ["nd30.place-date.pattern", said("ngày 08 tháng 02 năm 2024", "ngày 08/02/2024")],
  ["nd30.place-date.padding", said("ngày 08 tháng 02 năm 2024", "ngày 8 tháng 2 năm 2024")],
  ["nd30.place-date.italic", inStyle("DiaDanhNgay", "<w:i/>", "")],
  ["nd30.place-date.size", inStyle("DiaDanhNgay", '<w:sz w:val="26"/>', '<w:sz w:val="24"/>')],
  ["nd30.title.missing", said("KẾ HOẠCH<", "<")],
  ["nd30.title.capitals", said("KẾ HOẠCH<", "Kế hoạch<")],
  ["nd30.title.bold", inStyle("TenLoai", "<w:b/>", "")],
  ["nd30.title.size", inStyle("TenLoai", '<w:sz w:val="28"/>', '<w:sz w:val="32"/>')],
  ["nd30.title.align", inStyle("TenLoai", 'w:val="center"', 'w:val="left"')],
  ["nd30.subject.bold", inStyle("TrichYeu", "<w:b/>", "")],
  ["nd30.subject.size", inStyle("TrichYeu", '<w:sz w:val="28"/>', '<w:sz w:val="32"/>')],
  ["nd30.subject.rule", inStyle("KeTrichYeu", "<w:pBdr>.*?</w:pBdr>", "")],
  ["nd30.basis.italic", inStyle("CanCu", "<w:i/>", "")],
  ["nd30.basis.mark", said("phê duyệt đề án học tập;", "phê duyệt đề án học tập.")],
  ["nd30.basis.last", said("kế hoạch tủ sách của huyện.", "kế hoạch tủ sách của huyện;")],
  ["nd30.body.size", inStyle("NoiDung", "<w:rPr>", '<w:rPr><w:sz w:val="24"/>')],
  ["nd30.body.align", inStyle("NoiDung", 'w:val="both"', 'w:val="left"')],
  ["nd30.body.indent", inStyle("NoiDung", 'w:firstLine="720"', 'w:firstLine="0"')],
  ["nd30.body.gap", inStyle("NoiDung", 'w:after="120"', 'w:after="0"')],
  ["nd30.body.lines", inStyle("NoiDung", 'w:line="264"', 'w:line="480"')],
  ["nd30.end", said("Kế hoạch này./.", "Kế hoạch này.")],
  ["nd30.figures.comma", said("62,5%", "62.5%")],
  ["nd30.outline.letter", lettered("b", "Đóng kệ", "f")],
  ["nd30.outline.order", lettered("a", "Gom sách", "c")],
  ["nd30.outline.roman", said("KINH PHÍ", "Kinh phí")],
  ["nd30.outline.bold", inStyle("Heading1", "<w:b/>", "")],
  ["nd30.signature.missing", said("TM. ỦY BAN NHÂN DÂN", ""), said("KT. CHỦ TỊCH", ""), said("PHÓ CHỦ TỊCH", "")],
  ["nd30.signature.capitals", said("KT. CHỦ TỊCH", "KT. Chủ tịch")],
  ["nd30.signature.bold", inStyle("QuyenHan", "<w:b/>", "")],
  ["nd30.signature.size", inStyle("QuyenHan", '<w:sz w:val="28"/>', '<w:sz w:val="24"/>')],
  ["nd30.signature.dot", said("KT. CHỦ TỊCH", "KT CHỦ TỊCH")],
  ["nd30.signature.words", said("TM. ỦY BAN NHÂN DÂN", "TM. UBND")],
  ["nd30.signature.order", said("TM. ỦY BAN NHÂN DÂN", "@@"), said("KT. CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN"), said("@@", "KT. CHỦ TỊCH")],
  ["nd30.signature.deputy", said("PHÓ CHỦ TỊCH", "CHỦ TỊCH")],
  ["nd30.signer.missing", said("Lý Thị Mây", "")],
  ["nd30.signer.title", said("Lý Thị Mây", "ThS. Lý Thị Mây")],
  ["nd30.signer.bold", inStyle("HoTen", "<w:b/>", "")],
  ["nd30.signer.size", inStyle("HoTen", '<w:sz w:val="28"/>', '<w:sz w:val="24"/>')],
  ["nd30.recipients.missing", said("Nơi nhận:", "")],
  ["nd30.recipients.label", inStyle("NhanNoiNhan", "<w:i/>", "")],
  ["nd30.recipients.label-size", inStyle("NhanNoiNhan", '<w:sz w:val="24"/>', '<w:sz w:val="28"/>')],
  ["nd30.recipients.list", said("- UBND huyện", "UBND huyện"), said("- Các ấp", "Các ấp"), said("- Lưu", "Lưu")],
  ["nd30.recipients.size", inStyle("NoiNhan", '<w:sz w:val="22"/>', '<w:sz w:val="26"/>')],
  ["nd30.recipients.upright", inStyle("NoiNhan", "<w:rPr>", "<w:rPr><w:i/>")],
  ["nd30.recipients.mark", said("- Các ấp;", "- Các ấp,")],
  ["nd30.recipients.file", said("- Lưu: VT.", "- Các trường.")],
  ["nd30.recipients.last", said("- Lưu: VT.", "- Lưu: VT")],
  ["nd30.annex.align", inStyle("PhuLuc", 'w:val="center"', 'w:val="left"')],
  ["nd30.annex.bold", inStyle("PhuLuc", "<w:b/>", "")],
  ["nd30.annex.size", inStyle("PhuLuc", '<w:sz w:val="28"/>', '<w:sz w:val="26"/>')],
  ["nd30.annex.title-missing", said("LỊCH MỞ TỦ SÁCH", "")],
  ["nd30.annex.title-capitals", said("LỊCH MỞ TỦ SÁCH", "Lịch mở tủ sách")],
  ["nd30.annex.title-look", inStyle("TenPhuLuc", "<w:b/>", "")],
  ["nd30.annex.attached", said("(Kèm theo Kế hoạch", "(Theo Kế hoạch")],
  ["nd30.annex.attached-italic", inStyle("KemTheo", "<w:i/>", "")],
  ["nd30.table.head", [document, /<w:tblHeader\/>/g, ""]],
];

describe("each rule finds the fault that it is for", () => {
  test.each(controls)("%s", async (code, ...changes) => {
    expect(await findings(mutate(plan, changes))).toContain(code);
  });

  test("a page number at the foot", async () => {
    const header = ["word/header1.xml", "word/header3.xml"];
    const field = '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:instrText>PAGE</w:instrText></w:r></w:p></w:ftr>';
    const moved = mutate(plan, [...header.map((name): [string, RegExp, string] => [name, /PAGE/, "DATE"]), ["word/footer1.xml", "</w:ftr>", field]]);
    expect(await findings(moved)).toContain("nd30.page-number.place");
  });

  test("rows that may split are a hint, several annexes want numbers, an annex wants its own page", async () => {
    const split = await lintDocx(mutate(plan, [[document, /<w:cantSplit\/>/g, ""]]));
    expect(split.ok && split.value.map(({ code }) => code)).toContain("nd30.table.split");
    const tables = { one: longPlan.plan.taskTables.shelves, two: longPlan.plan.taskTables.shelves };
    const both = await docxOf(writePlan({ ...longPlan, plan: { ...longPlan.plan, taskTables: tables } }));
    expect(await findings(both)).toEqual([]);
    expect(await findings(mutate(both, [said("Phụ lục II", "Phụ lục")]))).toContain("nd30.annex.number");
    const joined = mutate(plan, [[document, /<w:p><w:pPr>(?:(?!<w:p>).)*?<w:sectPr.*?<\/w:sectPr><\/w:pPr>.*?<\/w:p>/s, ""]]);
    expect(await findings(joined)).toContain("nd30.annex.page");
  });
});

test("what cannot be read safely is refused with a remedy, never thrown", async () => {
  const broken = await lintDocx(plan.slice(0, plan.length / 2), { name: "a.docx" });
  expect(broken).toMatchObject({ ok: false, issues: [{ place: "a.docx", severity: "error", remedy: expect.stringMatching(/\.$/) }] });
  expect(await lintDocx(new Uint8Array([1, 2, 3]))).toMatchObject({ ok: false });
});
