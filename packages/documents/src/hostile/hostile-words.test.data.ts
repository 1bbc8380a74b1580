import { strToU8 } from "fflate";
import { inList, paragraph, wordFile } from "../source/word.test.data.ts";
import { boundedFile, type HostileFile, noise, readFile, refusedFile } from "./hostile-file.test.data.ts";

const noisy = (count: number, one: (index: number, sign: string) => string): string => {
  const signs = noise(count * 8);
  return Array.from({ length: count }, (_, index) => one(index, signs.slice(index * 8, index * 8 + 8))).join("");
};

const level = (inner: string): string => `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0">${inner}</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;

const table = (inner: string): string => `<w:tbl><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr>${inner}</w:tbl>`;
const inTables = (depth: number): string => (depth === 0 ? paragraph("trong cùng") : table(`<w:tr><w:tc>${inTables(depth - 1)}${paragraph("ô")}</w:tc><w:tc>${paragraph("ô")}</w:tc></w:tr>`));
const inBoxes = (depth: number): string => (depth === 0 ? "<w:t>trong cùng</w:t>" : `<w:txbxContent><w:p><w:r>${inBoxes(depth - 1)}</w:r></w:p></w:txbxContent>`);

/** Documents whose container is sound and whose text is not. */
export const hostileWords: HostileFile[] = [
  refusedFile("docx: a million paragraphs", "a.docx", () => wordFile({ body: "<w:p/>".repeat(1_000_000) })),
  refusedFile("docx: many paragraphs with noise", "a.docx", () => wordFile({ body: noisy(120_000, (_, sign) => `<w:p><w:r><w:t>${sign}</w:t></w:r></w:p>`) })),
  refusedFile("docx: text without end", "a.docx", () => wordFile({ body: paragraph(noise(3_000_000)) })),
  boundedFile("docx: many runs with noise", "a.docx", () => wordFile({ body: `<w:p>${noisy(40_000, (_, sign) => `<w:r><w:t>${sign}</w:t></w:r>`)}</w:p>` })),
  boundedFile("docx: many line breaks", "a.docx", () => wordFile({ body: `<w:p><w:r>${noisy(30_000, (_, sign) => `<w:t>${sign}</w:t><w:br/><w:br/>`)}</w:r></w:p>` })),
  boundedFile("docx: many blanks and tabs", "a.docx", () => wordFile({ body: paragraph(`${" ".repeat(400_000)}x${noise(20_000)}`) + `<w:p><w:r>${noisy(20_000, (_, sign) => `<w:t>${sign}</w:t><w:tab/>`)}</w:r></w:p>` })),
  boundedFile("docx: a table of many cells", "a.docx", () => wordFile({ body: table(noisy(15_000, (_, sign) => `<w:tr><w:tc>${paragraph(sign)}</w:tc><w:tc><w:p/></w:tc></w:tr>`)) })),
  boundedFile("docx: cells over a billion columns", "a.docx", () => wordFile({ body: table(noisy(3_000, (_, sign) => `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr>${paragraph(sign)}</w:tc></w:tr>`)) })),
  readFile("docx: tables within tables", "a.docx", () => wordFile({ body: inTables(15) })),
  refusedFile("docx: tables within tables without end", "a.docx", () => wordFile({ body: inTables(100) })),
  readFile("docx: text boxes within text boxes", "a.docx", () => wordFile({ body: `<w:p><w:r>${inBoxes(20)}</w:r></w:p>` })),
  refusedFile("docx: text boxes without end", "a.docx", () => wordFile({ body: `<w:p><w:r>${inBoxes(100)}</w:r></w:p>` })),
  readFile("docx: a list that begins at a billion", "a.docx", () => wordFile({ body: paragraph("x", inList(1)), numbering: level('<w:start w:val="1000000000"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1."/>') })),
  readFile("docx: a list whose numbers are letters without end", "a.docx", () => wordFile({ body: paragraph("x", inList(1)), numbering: level('<w:start w:val="2147483647"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/>') })),
  readFile("docx: a list that shows every level a thousand times", "a.docx", () => wordFile({ body: paragraph("x", inList(1)), numbering: level(`<w:lvlText w:val="${"%1%2%3%4%5%6%7%8%9".repeat(1_000)}"/>`) })),
  readFile("docx: a list at a level that is none", "a.docx", () => wordFile({ body: paragraph("x", inList(1, 1_000_000)), numbering: level('<w:lvlText w:val="%1"/>') })),
  readFile("docx: a list of no known number", "a.docx", () => wordFile({ body: paragraph("x", inList(999)), numbering: level("") })),
  readFile("docx: lists that are each other", "a.docx", () =>
    wordFile({ body: paragraph("x", inList(1)), numbering: '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="a"/><w:styleLink w:val="a"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>' }),
  ),
  readFile("docx: styles based on each other", "a.docx", () =>
    wordFile({ body: paragraph("x", '<w:pStyle w:val="a"/>'), styles: '<w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>' }),
  ),
  boundedFile("docx: many styles in one chain", "a.docx", () => wordFile({ body: paragraph("x", '<w:pStyle w:val="s19999"/>'), styles: noisy(20_000, (index, sign) => `<w:style w:styleId="s${index}"><w:name w:val="${sign}"/><w:basedOn w:val="s${index - 1}"/></w:style>`) })),
  readFile("docx: a style called __proto__", "a.docx", () => wordFile({ body: paragraph("x", '<w:pStyle w:val="__proto__"/>'), styles: '<w:style w:styleId="__proto__"><w:rPr><w:caps/></w:rPr></w:style>' })),
  refusedFile("docx: another file in its middle", "a.docx", () => wordFile({ body: paragraph("x") + '<w:altChunk r:id="x" xmlns:r="r"/>' })),
  refusedFile("docx: no text", "a.docx", () => wordFile({ body: "<w:p/>" })),
  refusedFile("docx: hidden text only", "a.docx", () => wordFile({ body: paragraph("ẩn", "", "<w:vanish/>") })),
  refusedFile("docx: a letter with a hundred thousand marks", "a.docx", () => wordFile({ body: paragraph(`a${"\u0301".repeat(50_000)}${"\u0323".repeat(50_000)}${noise(10_000)}`) })),
  readFile("docx: a tag with ten thousand attributes", "a.docx", () => wordFile({ body: `<w:p ${noisy(10_000, (index, sign) => `a${index}="${sign}" `)}><w:r><w:t>x</w:t></w:r></w:p>` })),
  readFile("docx: an attribute of a megabyte", "a.docx", () => wordFile({ body: `<w:p w:x="${noise(1_000_000)}"><w:r><w:t>x</w:t></w:r></w:p>` })),
  boundedFile("docx: many names of elements", "a.docx", () => wordFile({ body: noisy(30_000, (index, sign) => `<w:n${index}${sign}/>`) + paragraph("x") })),
  boundedFile("docx: a hundred thousand notes", "a.docx", () => wordFile({ body: paragraph("x"), footnotes: noisy(30_000, (index, sign) => `<w:footnote w:id="${index}">${paragraph(sign)}</w:footnote>`) })),
  readFile("docx: closing what was never opened in a field", "a.docx", () => wordFile({ body: '<w:p><w:r><w:fldChar w:fldCharType="end"/><w:t>x</w:t></w:r></w:p>' })),
  readFile("docx: text outside of any paragraph", "a.docx", () => wordFile({ body: `<w:r><w:t>lạc</w:t></w:r><w:tc>${paragraph("x")}</w:tc><w:tr/>` })),
  readFile("docx: text that looks like a script", "a.docx", () => wordFile({ body: paragraph("&lt;script&gt;alert(1)&lt;/script&gt; =cmd|' /C calc'!A0") })),
  readFile("docx: parts that nobody asked for", "a.docx", () => wordFile({ body: paragraph("x"), others: { "word/media/x.exe": strToU8("MZ"), "customXml/item1.xml": strToU8("<x/>") } })),
];
