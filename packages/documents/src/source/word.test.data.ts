import { strToU8, zipSync, type Zippable } from "fflate";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:w14="http://w14"';

/** What a Word file of a test is made of: inner XML of its parts, and parts of other names as they are. */
export interface WordParts {
  body: string;
  numbering?: string;
  styles?: string;
  footnotes?: string;
  others?: Zippable;
}

/** The parts of a small Word file, before they are packed. */
export const wordParts = ({ body, others, ...parts }: WordParts): Record<string, Uint8Array> => {
  const named = Object.entries(parts) as ["numbering" | "styles" | "footnotes", string][];
  const relations = named.map(([name], index) => `<Relationship Id="r${index}" Type="${office}/${name}" Target="${name}.xml"/>`).join("");
  const files: Record<string, string> = {
    "[Content_Types].xml":
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
    "word/document.xml": `<w:document ${main}><w:body>${body}</w:body></w:document>`,
  };
  for (const [name, inner] of named) files[`word/${name}.xml`] = `<w:${name} ${main}>${inner}</w:${name}>`;
  return { ...Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), ...(others as Record<string, Uint8Array>) };
};

/** A small Word file. */
export const wordFile = (parts: WordParts): Uint8Array => zipSync(wordParts(parts));

/** A paragraph with one run; `properties` is XML for its `pPr`, `run` for its `rPr`. */
export const paragraph = (text: string, properties = "", run = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** What puts a paragraph into a list. */
export const inList = (numId: number, level = 0): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;
