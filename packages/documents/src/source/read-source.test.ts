import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { readSource } from "./read-source.ts";
import { inList, paragraph, wordFile, type WordParts } from "./word.test.data.ts";

const textOf = async (bytes: Uint8Array, name: string): Promise<string> => {
  const result = await readSource(bytes, name);
  if (!result.ok) throw new Error(result.issues[0]!.message);
  return result.value.text;
};

const linesOf = async (parts: WordParts): Promise<string[]> => (await textOf(wordFile(parts), "a.docx")).split("\n");

const refusalOf = async (bytes: Uint8Array, name: string): Promise<string> => {
  const result = await readSource(bytes, name);
  return result.ok ? "" : result.issues[0]!.code;
};

const level = (at: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/>${format.startsWith("<") ? format : `<w:numFmt w:val="${format}"/>`}${more}<w:lvlText w:val="${text}"/></w:lvl>`;

const list = (id: number, levels: string): string => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const use = (id: number, of: number, overrides = ""): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;

describe("automatic numbers are printed", () => {
  const numbering =
    list(1, level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.") + level(2, "lowerLetter", "%3)") + level(3, "bullet", "\uf0b7") + level(4, "bullet", "+")) +
    use(1, 1) +
    use(2, 1) +
    use(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');

  test("at every level, beginning anew below a higher one", async () => {
    const body = [0, 1, 2, 2, 3, 4, 1, 2, 0, 1].map((at) => paragraph("mục", inList(1, at))).join("");
    expect(await linesOf({ body, numbering })).toEqual(["I. mục", "1. mục", "a) mục", "b) mục", "- mục", "+ mục", "2. mục", "a) mục", "II. mục", "1. mục"]);
  });

  test("going on in another use of the list, or beginning where it says so", async () => {
    const body = paragraph("một", inList(1)) + paragraph("hai", inList(2)) + paragraph("ba", inList(3)) + paragraph("bốn", inList(3));
    expect(await linesOf({ body, numbering })).toEqual(["I. một", "II. hai", "I. ba", "II. bốn"]);
  });

  test("with đ where the list has Vietnamese letters of its own", async () => {
    const format = '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="a, b, c, d, đ, e, g"/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>';
    const body = Array.from({ length: 6 }, () => paragraph("điểm", inList(1))).join("");
    expect(await linesOf({ body, numbering: list(1, level(0, format, "%1)")) + use(1, 1) })).toEqual(["a) điểm", "b) điểm", "c) điểm", "d) điểm", "đ) điểm", "e) điểm"]);
  });

  test("from the style of a paragraph, unless it says that it has none", async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="MucCon"><w:basedOn w:val="Muc"/></w:style>';
    const body = paragraph("một", '<w:pStyle w:val="Muc"/>') + paragraph("không", '<w:pStyle w:val="Muc"/><w:numPr><w:numId w:val="0"/></w:numPr>') + paragraph("hai", '<w:pStyle w:val="MucCon"/>');
    expect(await linesOf({ body, styles, numbering })).toEqual(["I. một", "không", "II. hai"]);
  });

  test("with the numbers above them", async () => {
    const body = paragraph("a", inList(1)) + paragraph("b", inList(1, 1)) + paragraph("c", inList(1, 1));
    const levels = level(0, "upperRoman", "%1") + level(1, "decimal", "%1.%2", "<w:isLgl/>");
    expect(await linesOf({ body, numbering: list(1, levels) + use(1, 1) })).toEqual(["I a", "1.1 b", "1.2 c"]);
  });
});

describe("tables", () => {
  const cell = (text: string, properties = ""): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${text.split("|").map((one) => paragraph(one)).join("")}</w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
  const ruled = '<w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr>';

  test("are one line a row, cells between tabs", async () => {
    const body = `${paragraph("trước")}<w:tbl>${ruled}${row(cell("TT"), cell("Nội|dung"), cell("Năm"))}${row(cell("1"), cell("Lớp tập huấn", '<w:gridSpan w:val="2"/>'))}</w:tbl>${paragraph("sau")}`;
    expect(await linesOf({ body })).toEqual(["trước", "TT\tNội dung\tNăm", "1\tLớp tập huấn\t", "sau"]);
  });

  test("that only lay things side by side are read cell by cell", async () => {
    const body = `<w:tbl>${row(cell("ỦY BAN NHÂN DÂN|PHƯỜNG PHÚ HỘI"), cell("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập - Tự do - Hạnh phúc"))}</w:tbl>`;
    expect(await linesOf({ body })).toEqual(["ỦY BAN NHÂN DÂN", "PHƯỜNG PHÚ HỘI", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]);
  });

  test("within a cell belong to its line", async () => {
    const inner = `<w:tbl>${ruled}${row(cell("x"), cell("y"))}</w:tbl>`;
    const body = `<w:tbl>${ruled}${row(`<w:tc>${paragraph("a")}${inner}</w:tc>`, cell("b"))}</w:tbl>`;
    expect(await linesOf({ body })).toEqual(["a x y\tb"]);
  });
});

describe("what a person sees is read", () => {
  test("changes are accepted, also of the end of a paragraph", async () => {
    const deleted = '<w:del><w:r><w:delText>cũ </w:delText></w:r></w:del>';
    const body =
      `<w:p><w:r><w:t xml:space="preserve">giữ </w:t></w:r>${deleted}<w:ins><w:r><w:t>mới</w:t></w:r></w:ins></w:p>` +
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">nối </w:t></w:r></w:p>${paragraph("liền")}` +
      `<w:moveFrom><w:p><w:r><w:t>nơi cũ</w:t></w:r></w:p></w:moveFrom>`;
    expect(await linesOf({ body })).toEqual(["giữ mới", "nối liền"]);
  });

  test("text boxes stand after their paragraph, once; notes at the end", async () => {
    const box = `<w:txbxContent>${paragraph("DỰ THẢO")}</w:txbxContent>`;
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Văn bản</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
    const footnotes = `<w:footnote w:type="separator" w:id="-1">${paragraph("")}</w:footnote><w:footnote w:id="2">${paragraph("Theo số liệu năm 2025.")}</w:footnote>`;
    expect(await linesOf({ body, footnotes })).toEqual(["Văn bản", "DỰ THẢO", "", "[1] Theo số liệu năm 2025."]);
  });

  test("line breaks, tabs, capitals, hidden words, fields", async () => {
    const body =
      '<w:p><w:r><w:t>một</w:t><w:br/><w:t>hai</w:t></w:r></w:p>' +
      '<w:p><w:r><w:tab/><w:t>a)</w:t><w:tab/><w:t>nội dung</w:t><w:noBreakHyphen/><w:t>x</w:t></w:r></w:p>' +
      paragraph("kế hoạch", "", "<w:caps/>") +
      paragraph("ẩn", "", "<w:vanish/>") +
      '<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:fldSimple w:instr="DATE"><w:r><w:t>5/3/2026</w:t></w:r></w:fldSimple></w:p>';
    expect(await linesOf({ body })).toEqual(["một", "hai", "a) nội dung-x", "KẾ HOẠCH", "", "5/3/2026"]);
  });

  test("fonts of before Unicode show Vietnamese", async () => {
    const body =
      paragraph("KÕ ho¹ch x©y dùng x· héi häc tËp", "", '<w:rFonts w:ascii=".VnTime"/>') +
      paragraph("kÕ ho¹ch", "", '<w:rFonts w:ascii=".VnTimeH"/>') +
      paragraph("Keá hoaïch xaây döïng xaõ hoäi hoïc taäp ñöôïc TRIEÅN khai", "", '<w:rFonts w:ascii="VNI-Times"/>');
    expect(await linesOf({ body })).toEqual(["Kế hoạch xây dựng xã hội học tập", "KẾ HOẠCH", "Kế hoạch xây dựng xã hội học tập được TRIỂN khai"]);
  });

  test("the text is NFC", async () => {
    expect(await linesOf({ body: paragraph("tie\u0302\u0301ng") })).toEqual(["tiếng"]);
  });
});

describe("plain text", () => {
  test("loses its marks and carriage returns", async () => {
    expect(await textOf(strToU8("\ufeffmột\r\nhai\rba"), "a.md")).toBe("một\nhai\nba");
    expect(await textOf(new Uint8Array(Buffer.from("\ufeffkế hoạch", "utf16le")), "a.txt")).toBe("kế hoạch");
  });

  const sentence = "Kế hoạch xây dựng xã hội học tập của phường đến năm 2030 được thực hiện trong các tổ dân phố.";

  test("in TCVN3", async () => {
    const bytes = Buffer.from("KÕ ho¹ch x©y dùng x· héi häc tËp cña ph\u00adêng ®Õn n¨m 2030 ®\u00adîc thùc hiÖn trong c¸c tæ d©n phè.", "latin1");
    expect(await textOf(bytes, "a.txt")).toBe(sentence);
  });

  test("in VNI", async () => {
    const bytes = Buffer.from("Keá hoaïch xaây döïng xaõ hoäi hoïc taäp cuûa phöôøng ñeán naêm 2030 ñöôïc thöïc hieän trong caùc toå daân phoá.", "latin1");
    expect(await textOf(bytes, "a.txt")).toBe(sentence);
  });

  test("in windows-1258", async () => {
    // Tone marks stand after their letter there; ế is ê and an acute.
    const codes: Record<string, number> = { "\u0300": 0xcc, "\u0301": 0xec, "\u0303": 0xde, "\u0309": 0xd2, "\u0323": 0xf2, ă: 0xe3, â: 0xe2, ê: 0xea, ô: 0xf4, ơ: 0xf5, ư: 0xfd, đ: 0xf0 };
    const signs = sentence.normalize("NFD").replaceAll(/([aeou])(\u0323?)([\u0302\u0306\u031b])/g, "$1$3$2").replaceAll(/[aeou][\u0302\u0306\u031b]/g, (pair) => pair.normalize("NFC"));
    const bytes = Uint8Array.from([...signs], (sign) => codes[sign] ?? sign.charCodeAt(0));
    expect(await textOf(bytes, "a.txt")).toBe(sentence);
  });

  test("in a code that is not Vietnamese is refused", async () => {
    expect(await refusalOf(Buffer.from("Grüße aus München, schöne Straße", "latin1"), "a.txt")).toBe("file.encoding");
  });

  test("that is none is refused", async () => {
    expect(await refusalOf(new Uint8Array([0, 1, 2, 3, 255]), "a.txt")).toBe("file.encoding");
    expect(await refusalOf(strToU8(" \n "), "a.txt")).toBe("file.no-text");
    expect(await refusalOf(strToU8("a;b"), "a.csv")).toBe("file.kind");
  });
});
