import { openReader } from "../source/reader.ts";
import { pdfFile } from "../source/pdf.test.data.ts";
import { bookFile, sheetXml } from "../source/workbook.test.data.ts";
import { inList, paragraph, wordFile } from "../source/word.test.data.ts";
import { mutate } from "./mutate.test.data.ts";
import { randomFrom } from "./random.test.data.ts";

/** What a run of mutations came to. */
export interface FuzzRun {
  files: number;
  read: number;
  refused: number;
  /** Files, by seed, that crashed the thread. */
  faults: string[];
  /** Files, by seed, that only the limits of the thread stopped: contained, and worth a check of their own. */
  stopped: string[];
  worstMs: number;
}

const sentence = "Phấn đấu đến năm 2030 có 80% người lao động của phường được học tập thường xuyên, trong đó 60% dùng nền tảng số.";

/** Valid files with something of everything that is read. */
const seeds = async (): Promise<{ fileName: string; bytes: Uint8Array }[]> => {
  const level = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/></w:lvl>';
  const cell = (text: string): string => `<w:tc><w:tcPr><w:gridSpan w:val="1"/></w:tcPr>${paragraph(text)}</w:tc>`;
  const docx = wordFile({
    body: `${paragraph("KẾ HOẠCH", '<w:pStyle w:val="T"/>')}${paragraph(sentence, inList(1))}<w:tbl><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr><w:tr>${cell("TT")}${cell("Nội dung")}</w:tr></w:tbl><w:p><w:ins><w:r><w:t>thêm</w:t></w:r></w:ins><w:del><w:r><w:delText>bớt</w:delText></w:r></w:del><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph("hộp")}</w:txbxContent></mc:Choice><mc:Fallback/></mc:AlternateContent><w:footnoteReference w:id="2"/></w:r></w:p>`,
    numbering: `<w:abstractNum w:abstractNumId="1">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="2"/></w:lvlOverride></w:num>`,
    styles: '<w:style w:type="paragraph" w:default="1" w:styleId="N"/><w:style w:type="paragraph" w:styleId="T"><w:basedOn w:val="N"/><w:rPr><w:caps/><w:rFonts w:ascii=".VnTime"/></w:rPr></w:style>',
    footnotes: `<w:footnote w:id="2">${paragraph("chú thích")}</w:footnote>`,
  });
  const xlsx = bookFile({
    sheets: [sheetXml('<row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="C1" s="1"><v>45000</v></c></row><row r="2"><c r="A2" t="b"><v>1</v></c><c r="B2"><f>A1</f><v>1.5</v></c><c r="C2" t="inlineStr"><is><t>chữ</t></is></c></row>', '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>'), sheetXml("")],
    strings: "<si><r><t>Đơn </t></r><r><t>vị &amp; mã</t></r></si>",
    styles: '<numFmts><numFmt numFmtId="164" formatCode="00000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>',
  });
  return [
    { fileName: "a.docx", bytes: docx },
    { fileName: "a.xlsx", bytes: xlsx },
    { fileName: "a.pdf", bytes: await pdfFile([sentence, { table: { body: [["TT", "Nội dung"], ["1", sentence]] } }]) },
    { fileName: "a.csv", bytes: Buffer.from(`\ufeffđơn vị;chỉ số;"năm"\n"A; ""B""";${sentence};1,5\n`) },
    { fileName: "a.txt", bytes: Buffer.from(`${sentence}\r\n\f- a) ${sentence}\n`) },
  ];
};

/** Reads mutations of valid files for so many milliseconds; `seed` names the first, so that a fault can be made again. */
export const fuzz = async (ms: number, seed: number): Promise<FuzzRun> => {
  const run: FuzzRun = { files: 0, read: 0, refused: 0, faults: [], stopped: [], worstMs: 0 };
  let crash: unknown;
  const reader = openReader({}, (error) => {
    crash = error;
  });
  const valid = await seeds();
  const end = performance.now() + ms;
  while (performance.now() < end) {
    const number = seed + run.files;
    const random = randomFrom(number);
    const { fileName, bytes } = valid[Math.floor(random() * valid.length)]!;
    const mutated = mutate(random, bytes);
    const begun = performance.now();
    const result = await (/x$|csv$/.test(fileName) && fileName !== "a.docx" ? reader.rows(mutated, fileName) : reader.source(mutated, fileName));
    run.worstMs = Math.max(run.worstMs, performance.now() - begun);
    run.files += 1;
    const code = result.ok ? undefined : result.issues[0]!.code;
    if (code === undefined) run.read += 1;
    else run.refused += 1;
    if (code === "file.unreadable") run.faults.push(`${number} (${fileName}): ${crash instanceof Error ? crash.stack?.split("\n").slice(0, 3).join(" ") : ""}`);
    if (code === "file.slow" || code === "file.greedy") run.stopped.push(`${number} (${fileName}): ${code}`);
  }
  await reader.close();
  return run;
};
