import { Refusal, saveAgain } from "./refusal.ts";

/** As far as the first element may stand from the beginning. */
const reach = 16_384;

const odd = (what: string): Refusal => new Refusal("file.odd-xml", `Bên trong tệp có ${what}, là thứ không có trong văn bản bình thường.`, saveAgain);

const after = (text: string, mark: string, from: number): number => {
  const at = text.indexOf(mark, from);
  if (at === -1) throw odd("phần mở đầu quá dài");
  return at + mark.length;
};

/**
 * Looks at what stands before the first element of an XML part, the only place where a document type can stand: throws a
 * `Refusal` at a document type, an encoding other than UTF-8, or no element at all. Entities cannot be declared elsewhere.
 */
export const checkProlog = (bytes: Buffer): void => {
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const text = bytes.toString("latin1", bom, bom + reach);
  let at = 0;
  for (;;) {
    while (" \t\r\n".includes(text[at] ?? "x")) at += 1;
    if (text.startsWith("<?", at)) {
      const end = after(text, "?>", at);
      const encoding = /\bencoding\s*=\s*["']([^"']*)["']/.exec(text.slice(at, end))?.[1];
      if (encoding !== undefined && !/^(?:utf-?8|us-ascii)$/i.test(encoding)) throw odd("bảng mã chữ không phải UTF-8");
      at = end;
    } else if (text.startsWith("<!--", at)) at = after(text, "-->", at + 4);
    else if (text.startsWith("<!", at)) throw odd("khai báo kiểu tài liệu (DOCTYPE)");
    else if (/^<[A-Za-z_]/.test(text.slice(at, at + 2))) return;
    else throw odd("phần không phải XML");
  }
};
