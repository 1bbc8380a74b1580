import type { Result } from "@xhht/core";
import { type FileKind, fileKind } from "../hostile/kind.ts";
import { limits } from "../hostile/limits.ts";
import { openPackage } from "../hostile/package.ts";
import { Refusal, refusable } from "../hostile/refusal.ts";
import { decodeText } from "./decode.ts";
import { readDocx } from "./docx.ts";
import { toNfc } from "./nfc.ts";
import { readPdf } from "./pdf.ts";

/** The text of a document: NFC, `\n` between lines, tabs between the cells of a row. `pages` is known for a .pdf. */
export interface SourceText {
  text: string;
  kind: "docx" | "pdf" | "txt" | "md";
  pages?: number;
}

const empty = (): Refusal => new Refusal("file.no-text", "Trong tệp không có chữ nào.", "Hãy kiểm tra lại xem đã chọn đúng tệp chưa.");

const textOf = (lines: readonly string[]): string => toNfc(lines.join("\n"));

const read = async (bytes: Uint8Array, kind: FileKind): Promise<SourceText> => {
  switch (kind) {
    case "docx": {
      const file = await openPackage(bytes);
      if (file.kind !== "docx") throw new Refusal("file.ending", "Nội dung của tệp là bảng tính Excel, không phải văn bản như tên tệp ghi.", "Hãy chọn đúng tệp văn bản .docx.");
      return { text: textOf(readDocx(file)), kind };
    }
    case "pdf": {
      const pages = await readPdf(bytes);
      return { text: pages.map(textOf).join("\n\f"), kind, pages: pages.length };
    }
    case "txt":
    case "md":
      return { text: decodeText(bytes), kind };
    default:
      throw new Refusal("file.kind", "Tệp này là bảng số liệu, không phải văn bản.", "Hãy chọn tệp .docx, .pdf, .txt hoặc .md.");
  }
};

/**
 * The text of a .docx, .pdf, .txt or .md, after its checks. Pages of a .pdf are set apart by a form feed, with whatever stands
 * at their head and foot. Not for bytes of strangers on a server's own thread: see `openReader`.
 */
export const readSource = (bytes: Uint8Array, fileName: string): Promise<Result<SourceText>> =>
  refusable(fileName, async () => {
    const source = await read(bytes, fileKind(bytes, fileName));
    if (source.text.trim() === "") throw empty();
    if (source.text.length > limits.text) throw new Refusal("file.too-long", "Văn bản quá dài.", "Hãy tách riêng phần kế hoạch và các phụ lục cần đọc thành một tệp ngắn hơn.");
    return source;
  });
