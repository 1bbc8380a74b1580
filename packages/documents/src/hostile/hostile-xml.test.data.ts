import { zipSync } from "fflate";
import { bookParts, sheetXml } from "../source/workbook.test.data.ts";
import { paragraph, wordParts } from "../source/word.test.data.ts";
import { type HostileFile, noise, readFile, refusedFile } from "./hostile-file.test.data.ts";

const word = (): Record<string, Uint8Array> =>
  wordParts({ body: paragraph("Văn bản để thử"), numbering: "", styles: "", others: { "docProps/core.xml": Buffer.from("<core/>") } });
const book = (): Record<string, Uint8Array> => bookParts({ sheets: [sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c></row>')], strings: "<si><t>chữ</t></si>", styles: "" });

/** Replaces what one part holds. */
const changed = (parts: Record<string, Uint8Array>, name: string, change: (xml: string) => string | Uint8Array): Uint8Array => {
  const after = change(Buffer.from(parts[name] ?? []).toString("utf8"));
  return zipSync({ ...parts, [name]: Buffer.from(after as string) });
};

const laughs = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join("");
const types: Record<string, string> = {
  "a billion laughs": `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]>`,
  "quadratic growth": `<!DOCTYPE x [<!ENTITY a "${"a".repeat(60_000)}">]>`,
  "a file of the server": '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
  "an address": '<!DOCTYPE x PUBLIC "-//X" "http://127.0.0.1/x.dtd">',
  "a parameter entity": '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1/p"> %p;]>',
  "small letters": "<!doctype x>",
  "a comment before": '<!-- x --><?p x?><!DOCTYPE x [<!ENTITY a "b">]>',
};

const typeFiles = (base: "docx" | "xlsx", parts: () => Record<string, Uint8Array>): HostileFile[] =>
  Object.keys(parts()).flatMap((name) =>
    Object.entries(types)
      // Every part with one of them, the main parts with all.
      .filter((_, index) => index === 0 || /document\.xml$|sheet0\.xml$/.test(name))
      .map(([what, type]) => refusedFile(`${base}: document type with ${what} in ${name}`, `a.${base}`, () => changed(parts(), name, (xml) => (xml.startsWith("<?xml") ? xml.replace("?>", `?>${type}`) : type + xml)))),
  );

const breaks: Record<string, (xml: string) => string | Uint8Array> = {
  "an element that is not closed": (xml) => xml.replace(/<\/[^>]*>$/, ""),
  "elements that cross": (xml) => xml.replace(/<\/(\S+)><\/(\S+)>$/, "</$2></$1>"),
  "two roots": (xml) => xml + xml,
  "nothing at all": () => "",
  "text only": () => "không phải XML",
  "JSON": () => '{"a":1}',
  "a NUL": (xml) => xml.replace(/<\/[^>]*>$/, "\u0000$&"),
  "an attribute twice": (xml) => xml.replace(/^<([\w:]+)/, '<$1 q="1" q="2"'),
  "an entity that nobody declared": (xml) => xml.replace(/<\/[^>]*>$/, "&boom;$&"),
  "a bare ampersand": (xml) => xml.replace(/<\/[^>]*>$/, "& $&"),
  "a character that XML has not": (xml) => xml.replace(/<\/[^>]*>$/, "&#0;$&"),
  "bytes that are not UTF-8": (xml) => Buffer.concat([Buffer.from(xml.replace(/<\/[^>]*>$/, "")), Buffer.from([0xc3, 0x28, 0xff])]),
  "UTF-16": (xml) => Buffer.from(`\ufeff${xml}`, "utf16le"),
  "another declared code": (xml) => `<?xml version="1.0" encoding="UTF-7"?>${xml.replace(/^<\?xml.*?\?>/, "")}`,
  "ten thousand elements within each other": (xml) => xml.replace(/<\/[^>]*>$/, `${"<w:x>".repeat(10_000)}${"</w:x>".repeat(10_000)}$&`),
  "a million elements that stay open": (xml) => xml.replace(/<\/[^>]*>$/, `<!-- ${noise(60_000)} -->${"<w:x>".repeat(1_000_000)}`),
  "a comment without end": (xml) => xml.replace(/<\/[^>]*>$/, "<!-- "),
  "a tag without end": (xml) => `${xml}<${"x".repeat(100_000)}`,
};

const breakFiles: HostileFile[] = Object.entries(breaks).map(([what, change]) => refusedFile(`docx: ${what}`, "a.docx", () => changed(word(), "word/document.xml", change)));

const relation = (type: string, target: string, mode = ' TargetMode="External"'): ((xml: string) => string) => (xml) =>
  xml.replace("</Relationships>", `<Relationship Id="x9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/></Relationships>`);

const outside: [what: string, type: string, target: string, mode?: string][] = [
  ["an image elsewhere", "image", "http://127.0.0.1/x.png"],
  ["a template elsewhere", "attachedTemplate", "http://127.0.0.1/x.dotm"],
  ["a template of the server", "attachedTemplate", "file:///etc/passwd"],
  ["an object elsewhere", "oleObject", "http://127.0.0.1/x"],
  ["a frame", "frame", "http://127.0.0.1/x"],
  ["a document elsewhere", "subDocument", "http://127.0.0.1/x.docx"],
  ["a share", "image", "\\\\127.0.0.1\\share\\x.png"],
  ["an address that calls itself internal", "image", "http://127.0.0.1/x.png", ""],
  ["a host that calls itself internal", "image", "//127.0.0.1/x.png", ""],
  ["a scheme of its own", "oleObject", "mhtml:http://127.0.0.1/x!x-usc:x", ""],
];

const relationFiles: HostileFile[] = [
  ...outside.flatMap(([what, type, target, mode]) => [
    refusedFile(`docx: relation to ${what}`, "a.docx", () => changed(word(), "word/_rels/document.xml.rels", relation(type, target, mode))),
    refusedFile(`xlsx: relation to ${what}`, "a.xlsx", () => changed(book(), "xl/_rels/workbook.xml.rels", relation(type, target, mode))),
  ]),
  refusedFile("docx: relation to the outside from settings", "a.docx", () =>
    zipSync({ ...word(), "word/_rels/settings.xml.rels": Buffer.from(relation("attachedTemplate", "http://127.0.0.1/x")("<Relationships></Relationships>")) }),
  ),
  readFile("docx: a hyperlink", "a.docx", () => changed(word(), "word/_rels/document.xml.rels", relation("hyperlink", "https://example.org/"))),
];

const officeType = "application/vnd.ms-word.document.macroEnabled.main+xml";
const packageFiles: HostileFile[] = [
  refusedFile("docx: macro type", "a.docx", () => changed(word(), "[Content_Types].xml", (xml) => xml.replace(/application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document\.main\+xml/, officeType))),
  refusedFile("docx: macro project", "a.docx", () => zipSync({ ...word(), "word/vbaProject.bin": Buffer.from("x") })),
  refusedFile("xlsx: macro project", "a.xlsx", () => zipSync({ ...book(), "xl/vbaProject.bin": Buffer.from("x") })),
  refusedFile("docx: macro ending", "a.docm", () => zipSync(word())),
  refusedFile("xlsx: macro ending", "a.xlsm", () => zipSync(book())),
  refusedFile("xlsx: binary workbook", "a.xlsb", () => zipSync(book())),
  refusedFile("docx: no content types", "a.docx", () => zipSync(Object.fromEntries(Object.entries(word()).filter(([name]) => !name.startsWith("["))))),
  refusedFile("docx: no relations", "a.docx", () => zipSync(Object.fromEntries(Object.entries(word()).filter(([name]) => name !== "_rels/.rels")))),
  refusedFile("docx: no main part", "a.docx", () => zipSync(Object.fromEntries(Object.entries(word()).filter(([name]) => name !== "word/document.xml")))),
  refusedFile("docx: main part outside", "a.docx", () => changed(word(), "_rels/.rels", (xml) => xml.replace("word/document.xml", "../../../etc/passwd"))),
  refusedFile("docx: main part is its relations", "a.docx", () => changed(word(), "_rels/.rels", (xml) => xml.replace("word/document.xml", "_rels/.rels"))),
  refusedFile("docx: a presentation", "a.docx", () => changed(word(), "[Content_Types].xml", (xml) => xml.replace("wordprocessingml.document", "presentationml.presentation"))),
  refusedFile("docx: a plain zip file", "a.docx", () => zipSync({ "a.txt": Buffer.from("a") })),
  refusedFile("docx that is a workbook", "a.docx", () => zipSync(book())),
  refusedFile("xlsx that is a document", "a.xlsx", () => zipSync(word())),
  refusedFile("pdf that is a document", "a.pdf", () => zipSync(word())),
  refusedFile("txt that is a document", "a.txt", () => zipSync(word())),
  refusedFile("csv that is a workbook", "a.csv", () => zipSync(book())),
];

/** Hostile XML and relations within sound containers. */
export const hostileXml: HostileFile[] = [...typeFiles("docx", word), ...typeFiles("xlsx", book), ...breakFiles, ...relationFiles, ...packageFiles];
