import { boundedFile, type HostileFile, noise, readFile, refusedFile } from "./hostile-file.test.data.ts";

const text = (written: string): (() => Uint8Array) => () => new Uint8Array(Buffer.from(written));
const bytes =
  (...values: number[]): (() => Uint8Array) =>
  () =>
    new Uint8Array([...values, ...Array<number>(200).fill(values.at(-1)!)]);

const magics: Record<string, () => Uint8Array> = {
  "a picture (PNG)": bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0),
  "a picture (JPEG)": bytes(0xff, 0xd8, 0xff, 0xe0, 0),
  "a program (Windows)": bytes(0x4d, 0x5a, 0x90, 0),
  "a program (Linux)": bytes(0x7f, 0x45, 0x4c, 0x46, 0),
  "a packed file (gzip)": bytes(0x1f, 0x8b, 8, 0),
  "a packed file (7z)": bytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0),
  "a packed file (RAR)": bytes(0x52, 0x61, 0x72, 0x21, 0x1a, 7, 0),
  "an old Word file": bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0),
  "a locked Word file": () => new Uint8Array(Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600), Buffer.from("EncryptedPackage", "utf16le"), Buffer.alloc(100)])),
  "a rich text": text("{\\rtf1\\ansi x}"),
  "a locked zip of nothing": bytes(0x50, 0x4b, 5, 6, 0),
};

const endings = ["docx", "xlsx", "pdf", "txt"];

/** Plain files that are not, tables without end, and names that lie. */
export const hostileTexts: HostileFile[] = [
  ...Object.entries(magics).flatMap(([what, make]) => endings.map((ending) => refusedFile(`${ending}: ${what}`, `a.${ending}`, make))),
  ...["exe", "svg", "html", "js", "doc", "xls", "rtf", "odt", "zip", "docx.exe", ""].map((ending) => refusedFile(`ending “${ending}”`, `a.${ending}`, text("<svg onload=alert(1)>"))),
  ...[...endings, "md", "csv"].map((ending) => refusedFile(`${ending}: empty`, `a.${ending}`, () => new Uint8Array())),
  ...["docx", "xlsx", "pdf"].map((ending) => refusedFile(`${ending}: plain text`, `a.${ending}`, text("<html><script>alert(1)</script>"))),
  ...["txt", "csv", "pdf"].map((ending) => refusedFile(`${ending}: 21 MB`, `a.${ending}`, () => new Uint8Array(21 * 1_048_576).fill(0x61))),
  refusedFile("txt: blanks only", "a.txt", text(" \n\t\r\n ")),
  refusedFile("txt: NUL within", "a.txt", text("một\u0000hai")),
  refusedFile("txt: wide characters without their mark", "a.txt", () => new Uint8Array(Buffer.from("kế hoạch", "utf16le"))),
  refusedFile("txt: half a wide character", "a.txt", () => new Uint8Array(Buffer.concat([Buffer.from("\ufeffkế", "utf16le"), Buffer.from([0xd8])]))),
  refusedFile("txt: a lone half of a pair", "a.txt", () => new Uint8Array(Buffer.from([0xff, 0xfe, 0x41, 0, 0x00, 0xd8, 0x41, 0]))),
  refusedFile("txt: three million characters in one line", "a.txt", () => new Uint8Array(Buffer.from(noise(3_000_000)))),
  refusedFile("txt: a million lines", "a.txt", () => new Uint8Array(Buffer.alloc(2_500_000, "x\n"))),
  refusedFile("txt: a letter with a million marks", "a.txt", text(`a${"\u0301".repeat(500_000)}${"\u0323".repeat(500_000)}`)),
  refusedFile("txt: a letter with two hundred thousand marks, in an old code", "a.txt", () => new Uint8Array(Buffer.concat([Buffer.from("a"), Buffer.alloc(100_000, 0xec), Buffer.alloc(100_000, 0xf2)]))),
  readFile("txt: markup", "a.txt", text("<script>alert(1)</script>")),
  readFile("md: an image elsewhere", "a.md", text("![x](http://127.0.0.1/x.png)")),
  boundedFile("txt: directions and joiners", "a.txt", text("\u202eabc\u202c \u200b\u200d\u2066x")),
  boundedFile("txt: three hundred thousand blanks", "a.txt", text(`${" ".repeat(300_000)}x`)),
  refusedFile("csv: a quote that never closes", "a.csv", text(`a;b\n"${noise(100_000)}`)),
  refusedFile("csv: two million cells in one line", "a.csv", () => new Uint8Array(Buffer.alloc(2_000_000, ";"))),
  refusedFile("csv: two million lines", "a.csv", () => new Uint8Array(Buffer.alloc(4_000_000, "a\n"))),
  refusedFile("csv: nineteen megabytes of marks", "a.csv", () => new Uint8Array(Buffer.alloc(19_000_000, ";\n"))),
  refusedFile("csv: quotes without end", "a.csv", () => new Uint8Array(Buffer.alloc(999_999, '"'))),
  refusedFile("csv: NUL within", "a.csv", text("a;\u0000b")),
  refusedFile("csv: a letter with a hundred thousand marks", "a.csv", text(`a${"\u0301".repeat(50_000)}${"\u0323".repeat(50_000)};b`)),
  boundedFile("csv: one field of five megabytes", "a.csv", () => new Uint8Array(Buffer.from(noise(5_000_000)))),
  boundedFile("csv: rows of every length", "a.csv", text(Array.from({ length: 500 }, (_, index) => "x;".repeat(index)).join("\n"))),
  readFile("csv: formulas that would run", "a.csv", text("=cmd|' /C calc'!A0;@SUM(1);+1;-1\n")),
  readFile("csv: names of the language", "a.csv", text("__proto__;constructor;prototype\n1;2;3\n")),
];
