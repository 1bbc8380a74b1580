import { toNfc } from "./nfc.ts";

const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The text that a piece of XML stands for, in NFC: `xml` is the part's bytes read as latin1, entities still in it. */
export const xmlText = (xml: string): string => {
  // oxlint-disable-next-line no-control-regex -- bytes above 7 bits are the only ones that need decoding
  const text = /[^\u0000-\u007f]/.test(xml) ? Buffer.from(xml, "latin1").toString("utf8") : xml;
  if (!text.includes("&")) return text === xml ? text : toNfc(text);
  const resolved = text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g, (_, decimal?: string, hex?: string, name?: string) => {
    if (name) return named[name]!;
    const code = decimal ? Number(decimal) : Number.parseInt(hex!, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
  });
  return toNfc(resolved);
};

/** The value of an attribute inside a tag; undefined where the tag has none of that name. */
export const attribute = (tag: string, name: string): string | undefined => {
  for (let at = tag.indexOf(name); at !== -1; at = tag.indexOf(name, at + 1)) {
    const quote = tag[at + name.length + 1];
    if (tag[at + name.length] !== "=" || (quote !== '"' && quote !== "'") || !" \t\r\n".includes(tag[at - 1] ?? "x")) continue;
    const from = at + name.length + 2;
    const to = tag.indexOf(quote, from);
    return to === -1 ? undefined : tag.slice(from, to);
  }
  return undefined;
};

/** All text of the `<t>` elements in a string item or an inline string; phonetic readings are left out. */
export const stringItem = (xml: string): string => {
  let text = "";
  for (let at = 0; ; ) {
    const from = xml.indexOf("<", at);
    if (from === -1) break;
    const end = xml.indexOf(">", from);
    if (end === -1) break;
    at = end + 1;
    if (xml.startsWith("<rPh", from)) {
      const over = xml.indexOf("</rPh>", at);
      at = over === -1 ? xml.length : over;
    } else if (/^<t[\s>]/.test(xml.slice(from, from + 3)) && xml[end - 1] !== "/") {
      const to = xml.indexOf("<", at);
      text += xml.slice(at, to === -1 ? xml.length : to);
      at = to === -1 ? xml.length : to;
    }
  }
  // Excel writes characters that XML cannot hold as _x000D_ (ECMA-376 part 1, 22.9.2.19).
  return xmlText(text).replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
};
