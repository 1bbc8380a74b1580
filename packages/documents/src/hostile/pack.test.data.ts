import { hostileBooks } from "./hostile-books.test.data.ts";
import type { HostileFile } from "./hostile-file.test.data.ts";
import { hostilePackages } from "./hostile-packages.test.data.ts";
import { hostilePdfs } from "./hostile-pdfs.test.data.ts";
import { hostileTexts } from "./hostile-texts.test.data.ts";
import { hostileWords } from "./hostile-words.test.data.ts";
import { hostileXml } from "./hostile-xml.test.data.ts";

/** Every broken and hostile file, by what it attacks. */
export const pack: Record<string, HostileFile[]> = {
  packages: hostilePackages,
  "XML and relations": hostileXml,
  documents: hostileWords,
  workbooks: hostileBooks,
  "PDF files": hostilePdfs,
  "texts and tables": hostileTexts,
};
