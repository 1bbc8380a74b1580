import { createRequire } from "node:module";
import pdfmake from "pdfmake";
import type { Content } from "pdfmake/interfaces.js";

const tinos = createRequire(import.meta.url).resolve("@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf");

/** A .pdf with a text layer; `protect` locks it with a password. */
export const pdfFile = async (content: Content, protect?: string): Promise<Uint8Array> => {
  // Nothing but the font is fetched from anywhere.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path === tinos);
  pdfmake.setFonts({ Tinos: { normal: tinos } });
  const bytes = await pdfmake.createPdf({ content, defaultStyle: { font: "Tinos", fontSize: 13 }, ...(protect && { userPassword: protect }) }).getBuffer();
  return new Uint8Array(bytes);
};

/** A .pdf written by hand: `objects` are numbered from 1, the first is its catalogue. */
export const rawPdf = (...objects: (string | Buffer)[]): Uint8Array => {
  const parts: Buffer[] = [Buffer.from("%PDF-1.4\n")];
  const places: number[] = [];
  let size = parts[0]!.length;
  for (const [index, object] of objects.entries()) {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from("\nendobj\n")]);
    places.push(size);
    size += part.length;
    parts.push(part);
  }
  const table = places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  parts.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${size}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(parts));
};

/** A stream object. */
export const stream = (data: Buffer | string, entries = ""): Buffer => {
  const bytes = Buffer.from(data);
  return Buffer.concat([Buffer.from(`<<${entries}/Length ${bytes.length}>>\nstream\n`), bytes, Buffer.from("\nendstream")]);
};

/** The objects of a one-page .pdf whose page draws `content`, a stream object. */
export const onePage = (content: Buffer, resources = ""): (string | Buffer)[] => [
  "<</Type/Catalog/Pages 2 0 R>>",
  "<</Type/Pages/Kids[3 0 R]/Count 1>>",
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>${resources}>>>>`,
  content,
  "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
];
