import { deflateSync } from "node:zlib";
import { onePage, rawPdf, stream } from "../source/pdf.test.data.ts";
import { boundedFile, type HostileFile, noise, packedBlanks, readFile, refusedFile } from "./hostile-file.test.data.ts";

const sentence = "Van ban nay co mot doan chu du dai de khong bi coi la ban quet anh khong co chu, nen duoc doc binh thuong nhu moi van ban.";
const show = (text: string): string => `BT /F1 10 Tf 20 700 Td (${text}) Tj ET`;
const sound = (): Uint8Array => rawPdf(...onePage(stream(show(sentence))));
const page = (content: string, resources?: string): (() => Uint8Array) => () => rawPdf(...onePage(stream(`${show(sentence)} ${content}`), resources));

/** Streams packed so that they grow without measure. */
const packed = (data: Buffer, filter = "/FlateDecode"): Buffer => stream(data, `/Filter ${filter}`);
/** A stream of so many megabytes of blanks, with the check sum (Adler-32) that it would have. */
const zeros = (megabytes: number): Buffer => {
  const modulus = 65_521n;
  const n = BigInt(megabytes * 1_048_576);
  const sums = (((n + (32n * n * (n + 1n)) / 2n) % modulus) << 16n) | ((1n + 32n * n) % modulus);
  const adler = Buffer.alloc(4);
  adler.writeUInt32BE(Number(sums));
  return Buffer.concat([Buffer.from([0x78, 0x9c]), packedBlanks(megabytes), adler]);
};

const form = (content: string, resources: string): Buffer => stream(content, `/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<<${resources}>>`);

/** Forms that each draw the next ten times. */
const formTree = (depth: number): (string | Buffer)[] => Array.from({ length: depth }, (_, index) => form(index === depth - 1 ? show("ha") : "/X Do ".repeat(10), `/Font<</F1 5 0 R>>/XObject<</X ${7 + index} 0 R>>`));

const silentTree = (depth: number): (string | Buffer)[] => Array.from({ length: depth }, (_, index) => form(index === depth - 1 ? "0 0 m" : "/X Do /X Do ", `/XObject<</X ${7 + index} 0 R>>`));

const bombs: HostileFile[] = [
  refusedFile("pdf: a page of 300 MB", "a.pdf", () => rawPdf(...onePage(packed(zeros(300))))),
  refusedFile("pdf: a page of 1 GB", "a.pdf", () => rawPdf(...onePage(packed(zeros(1_024))))),
  refusedFile("pdf: a page packed twice", "a.pdf", () => rawPdf(...onePage(packed(deflateSync(zeros(400)), "[/FlateDecode /FlateDecode]")))),
  refusedFile("pdf: a page packed five times", "a.pdf", () => rawPdf(...onePage(packed(deflateSync(deflateSync(deflateSync(deflateSync(zeros(300))))), "[/FlateDecode /FlateDecode /FlateDecode /FlateDecode /FlateDecode]")))),
  refusedFile("pdf: a page of runs", "a.pdf", () => rawPdf(...onePage(packed(Buffer.alloc(2_000_000, Buffer.from([129, 32])), "/RunLengthDecode")))),
  refusedFile("pdf: a page of runs, packed", "a.pdf", () => rawPdf(...onePage(packed(deflateSync(Buffer.alloc(8_000_000, Buffer.from([129, 32]))), "[/FlateDecode /RunLengthDecode]")))),
  boundedFile("pdf: a page with a predictor of a billion columns", "a.pdf", () => rawPdf(...onePage(stream(zeros(1), "/Filter/FlateDecode/DecodeParms<</Predictor 15/Columns 1000000000>>")))),
  boundedFile("pdf: a page of LZW", "a.pdf", () => rawPdf(...onePage(packed(Buffer.from(noise(100_000), "hex"), "/LZWDecode")))),
  refusedFile("pdf: a font whose map of characters is a bomb", "a.pdf", () => {
    const objects = onePage(stream(show(sentence)));
    objects[4] = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>";
    return rawPdf(...objects, packed(zeros(300)));
  }),
  refusedFile("pdf: a map of sixteen million characters", "a.pdf", () => {
    const objects = onePage(stream(show(sentence)));
    objects[4] = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>";
    return rawPdf(...objects, packed(deflateSync(Buffer.from("begincmap 1 begincodespacerange <000000> <FFFFFF> endcodespacerange 1 beginbfrange <000000> <FFFFF0> <0000> endbfrange endcmap"))));
  }),
  refusedFile("pdf: a map of sixteen million characters, broken behind it", "a.pdf", () => {
    const objects = onePage(stream(show(sentence)));
    objects[4] = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>";
    const map = deflateSync(Buffer.from(`begincmap 1 beginbfrange <000000> <FFFFF0> <0000> endbfrange endcmap ${noise(9_000)}`));
    return rawPdf(...objects, packed(Buffer.concat([map.subarray(0, 3_000), Buffer.alloc(40, 0xff)])));
  }),
  refusedFile("pdf: a map of characters from nothing to everything", "a.pdf", () => {
    const objects = onePage(stream(show(sentence)));
    objects[4] = "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(A)/Ordering(I)/Supplement 0>>>>]/ToUnicode 6 0 R>>";
    return rawPdf(...objects, stream("begincmap 1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange 1 beginbfrange <00000000> <FFFFFFFF> <0000> endbfrange endcmap"));
  }),
  boundedFile("pdf: many operators", "a.pdf", () => rawPdf(...onePage(packed(deflateSync(Buffer.from(show("x ").repeat(60_000))))))),
  refusedFile("pdf: forms that draw ten forms each", "a.pdf", () => rawPdf(...onePage(stream(`${show(sentence)} /X Do`), "/XObject<</X 6 0 R>>"), ...formTree(12))),
  refusedFile("pdf: a form that draws itself", "a.pdf", () => rawPdf(...onePage(stream(`${show(sentence)} /X Do`), "/XObject<</X 6 0 R>>"), form("/X Do", "/XObject<</X 6 0 R>>"))),
  boundedFile("pdf: two forms that draw each other", "a.pdf", () => rawPdf(...onePage(stream(`${show(sentence)} /X Do`), "/XObject<</X 6 0 R>>"), form("/X Do", "/XObject<</X 7 0 R>>"), form("/X Do", "/XObject<</X 6 0 R>>"))),
  refusedFile("pdf: saved states without end", "a.pdf", page("q ".repeat(300_000))),
  refusedFile("pdf: saved states without end, packed", "a.pdf", () => rawPdf(...onePage(packed(deflateSync(Buffer.from(`${show(sentence)} ${"q ".repeat(300_000)}`)))))),
  refusedFile("pdf: silent forms that draw two forms each", "a.pdf", () => rawPdf(...onePage(stream(`${show(sentence)} /X Do`), "/XObject<</X 6 0 R>>"), ...silentTree(40))),
  boundedFile("pdf: brackets without end", "a.pdf", page("[".repeat(300_000))),
  boundedFile("pdf: dictionaries without end", "a.pdf", page("<<".repeat(100_000))),
  boundedFile("pdf: a text that never closes", "a.pdf", page(`(${noise(500_000)}`)),
  boundedFile("pdf: a name without end", "a.pdf", page(`/${noise(500_000)} gs`)),
  boundedFile("pdf: a picture within that never ends", "a.pdf", page(`BI /W 100000 /H 100000 /BPC 8 /CS /G ID ${noise(100_000)}`)),
  boundedFile("pdf: letters of every place", "a.pdf", page(Array.from({ length: 20_000 }, (_, index) => `1 0 0 1 ${index * 7 % 600} ${index * 13 % 800} Tm (x) Tj`).join(" "))),
];

const pages = (kids: string, count: number | string): (string | Buffer)[] => ["<</Type/Catalog/Pages 2 0 R>>", `<</Type/Pages/Kids[${kids}]/Count ${count}>>`, ...onePage(stream(show(sentence))).slice(2)];

const loops: HostileFile[] = [
  boundedFile("pdf: pages that are their own child", "a.pdf", () => rawPdf(...pages("2 0 R", 1))),
  boundedFile("pdf: pages that are their own child, a thousand times", "a.pdf", () => rawPdf(...pages("2 0 R ".repeat(1_000), 1_000))),
  boundedFile("pdf: a billion pages that are not there", "a.pdf", () => rawPdf(...pages("3 0 R", 1_000_000_000))),
  boundedFile("pdf: fewer pages than none", "a.pdf", () => rawPdf(...pages("3 0 R", -5))),
  boundedFile("pdf: pages without number", "a.pdf", () => rawPdf(...pages("3 0 R", "/X"))),
  boundedFile("pdf: two thousand pages that are one", "a.pdf", () => rawPdf(...pages("3 0 R ".repeat(2_000), 2_000))),
  boundedFile("pdf: no pages", "a.pdf", () => rawPdf(...pages("", 0))),
  refusedFile("pdf: a catalogue that is itself", "a.pdf", () => rawPdf("1 0 R")),
  boundedFile("pdf: a length that is itself", "a.pdf", () => rawPdf(...onePage(Buffer.from(`<</Length 4 0 R>>\nstream\n${show(sentence)}\nendstream`)))),
  boundedFile("pdf: a length beyond the end", "a.pdf", () => rawPdf(...onePage(Buffer.from(`<</Length 999999999>>\nstream\n${show(sentence)}\nendstream`)))),
  boundedFile("pdf: a negative length", "a.pdf", () => rawPdf(...onePage(Buffer.from(`<</Length -1>>\nstream\n${show(sentence)}\nendstream`)))),
  boundedFile("pdf: a table of places that goes before itself", "a.pdf", () => new Uint8Array(Buffer.from(Buffer.from(sound()).toString("latin1").replace(/trailer<<([^>]*)>>\nstartxref\n(\d+)/, "trailer<<$1/Prev $2>>\nstartxref\n$2"), "latin1"))),
  boundedFile("pdf: places that are all wrong", "a.pdf", () => new Uint8Array(Buffer.from(Buffer.from(sound()).toString("latin1").replaceAll(/\d{10} 00000 n/g, "9999999999 00000 n"), "latin1"))),
  boundedFile("pdf: a table of four billion places", "a.pdf", () => new Uint8Array(Buffer.from(Buffer.from(sound()).toString("latin1").replace(/xref\n0 \d+/, "xref\n0 4294967295"), "latin1"))),
  boundedFile("pdf: a start beyond the end", "a.pdf", () => new Uint8Array(Buffer.from(Buffer.from(sound()).toString("latin1").replace(/startxref\n\d+/, "startxref\n99999999999"), "latin1"))),
  boundedFile("pdf: ten thousand arrays within each other", "a.pdf", () => rawPdf(...onePage(stream(show(sentence))), "[".repeat(10_000) + "]".repeat(10_000))),
  boundedFile("pdf: a catalogue of ten thousand dictionaries within each other", "a.pdf", () => rawPdf(`<</Type/Catalog/Pages 2 0 R/X ${"<</X ".repeat(10_000)}1${">>".repeat(10_000)}>>`, ...onePage(stream(show(sentence))).slice(1))),
];

const cuts: HostileFile[] = Array.from({ length: 24 }, (_, index) => boundedFile(`pdf: cut after ${index + 1}/25`, "a.pdf", () => sound().slice(0, Math.ceil((sound().length * (index + 1)) / 25))));

const others: HostileFile[] = [
  refusedFile("pdf: a header only", "a.pdf", () => new Uint8Array(Buffer.from("%PDF-1.7\n%%EOF"))),
  refusedFile("pdf: noise behind a header", "a.pdf", () => new Uint8Array(Buffer.from(`%PDF-1.7\n${noise(50_000)}`))),
  refusedFile("pdf: locked by nobody knows what", "a.pdf", () => new Uint8Array(Buffer.from(Buffer.from(sound()).toString("latin1").replace("/Root 1 0 R", "/Root 1 0 R/Encrypt<</Filter/Standard/V 9/R 9/O(x)/U(x)/P -4>>/ID[(a)(a)]"), "latin1"))),
  readFile("pdf: a script that would run when opened", "a.pdf", () => rawPdf("<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>", ...onePage(stream(show(sentence))).slice(1))),
  readFile("pdf: a program that would be launched", "a.pdf", () => rawPdf("<</Type/Catalog/Pages 2 0 R/OpenAction<</S/Launch/F(cmd.exe)>>>>", ...onePage(stream(show(sentence))).slice(1))),
  readFile("pdf: an address that would be called", "a.pdf", () => rawPdf("<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(http://127.0.0.1/)>>>>", ...onePage(stream(show(sentence))).slice(1))),
  boundedFile("pdf: a page as large as a country", "a.pdf", () => new Uint8Array(Buffer.from(Buffer.from(sound()).toString("latin1").replace("0 0 595 842", "0 0 1e30 1e30"), "latin1"))),
  boundedFile("pdf: a page of no size", "a.pdf", () => new Uint8Array(Buffer.from(Buffer.from(sound()).toString("latin1").replace("0 0 595 842", "0 0 0 0"), "latin1"))),
  boundedFile("pdf: letters of no size", "a.pdf", page("BT /F1 0 Tf (x) Tj ET BT /F1 1e30 Tf (y) Tj ET BT /F1 -1 Tf (z) Tj ET")),
  readFile("pdf with a zip file behind it", "a.pdf", () => new Uint8Array(Buffer.concat([sound(), Buffer.from("504b0304", "hex"), Buffer.alloc(60)]))),
  refusedFile("docx that begins as a pdf", "a.docx", () => new Uint8Array(Buffer.concat([sound(), Buffer.from("504b0304", "hex"), Buffer.alloc(60)]))),
];

/** Broken and hostile .pdf files. */
export const hostilePdfs: HostileFile[] = [...bombs, ...loops, ...cuts, ...others];
