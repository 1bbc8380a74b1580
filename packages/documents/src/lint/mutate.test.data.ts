import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A change to one part of a Word file, as a careless hand would make it. Throws where it changes nothing: then the control is none. */
export const mutate = (bytes: Uint8Array, changes: readonly [part: string, from: string | RegExp, to: string][]): Uint8Array => {
  const parts = unzipSync(bytes);
  for (const [name, from, to] of changes) {
    const before = strFromU8(parts[name]!);
    const after = before.replace(from, to);
    if (after === before) throw new Error(`nothing in ${name} matches ${String(from)}`);
    parts[name] = strToU8(after);
  }
  return zipSync(parts);
};

const namespaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:v="urn:schemas-microsoft-com:vml"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A Word file as another program would write it: a body, and perhaps styles, a header and a theme of its own. */
export const foreignDocx = ({ body, styles = "", header = "", theme = "" }: { body: string; styles?: string; header?: string; theme?: string }): Uint8Array => {
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${office}/header" Target="header1.xml"/><Relationship Id="rId3" Type="${office}/theme" Target="theme/theme1.xml"/></Relationships>`,
    "word/document.xml": `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    "word/styles.xml": `<w:styles ${namespaces}>${styles}</w:styles>`,
    "word/header1.xml": `<w:hdr ${namespaces}>${header}</w:hdr>`,
    "word/theme/theme1.xml": theme || `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
};
