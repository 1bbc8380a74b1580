import { checkPdf } from "../hostile/check-pdf.ts";
import { limits } from "../hostile/limits.ts";
import { damaged, Refusal } from "../hostile/refusal.ts";
import { pageLines, type PlacedText } from "./pdf-lines.ts";
import type { OpenTable } from "./pdf-table.ts";

type Document = Awaited<ReturnType<(typeof import("unpdf"))["getDocumentProxy"]>>;

const scanned = (): Refusal =>
  new Refusal(
    "file.scan",
    "Tệp PDF gần như không có chữ, có thể là bản quét ảnh.",
    "Hãy chọn bản Word (.docx) của văn bản; nếu chỉ có bản giấy, hãy dùng phần mềm nhận dạng chữ (OCR) rồi chọn tệp có chữ.",
  );

const locked = (): Refusal => new Refusal("file.locked", "Tệp có đặt mật khẩu nên không đọc được.", "Hãy mở tệp bằng mật khẩu, in ra tệp PDF mới không có mật khẩu rồi chọn tệp đó.");

const tooLong = (what: string): Refusal => new Refusal("file.too-long", `Tệp PDF quá dài: ${what}.`, "Hãy tách riêng các trang có kế hoạch thành một tệp ngắn hơn.");

const opened = async (bytes: Uint8Array): Promise<Document> => {
  const { getDocumentProxy } = await import("unpdf");
  try {
    // The library keeps the bytes it is given and takes no Buffer; nothing in a file is run or fetched.
    return await getDocumentProxy(new Uint8Array(bytes), { useSystemFonts: false, disableFontFace: true, enableXfa: false, verbosity: 0 });
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") throw locked();
    throw damaged();
  }
};

const placedOn = async (document: Document, number: number): Promise<PlacedText[]> => {
  const page = await document.getPage(number);
  try {
    const { items } = await page.getTextContent();
    return items.flatMap((item) => {
      if (!("str" in item)) return [];
      const [a, b, c, d, x, y] = item.transform as [number, number, number, number, number, number];
      // Text that stands on its side is a stamp or a mark of the margin.
      return Math.abs(b) > Math.abs(a) ? [] : [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) }];
    });
  } finally {
    page.cleanup();
  }
};

/** The lines of every page of a .pdf that has text. Throws a `Refusal` at a scan, a lock, a broken file or one without end. */
export const readPdf = async (bytes: Uint8Array): Promise<string[][]> => {
  checkPdf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  const document = await opened(bytes);
  try {
    if (document.numPages > limits.pages) throw tooLong(`hơn ${limits.pages} trang`);
    const pages: string[][] = [];
    let size = 0;
    let open: OpenTable | null = null;
    for (let number = 1; number <= document.numPages; number++) {
      const pieces = await placedOn(document, number).catch(() => {
        throw damaged();
      });
      size += pieces.reduce((sum, { text }) => sum + text.length, 0);
      if (size > limits.text) throw tooLong("quá nhiều chữ");
      const page = pageLines(pieces, open);
      open = page.open;
      pages.push(page.lines);
    }
    const letters = pages.flat().reduce((sum, line) => sum + line.length, 0);
    if (letters < limits.lettersPerPage * pages.length) throw scanned();
    return pages;
  } finally {
    await document.loadingTask.destroy();
  }
};
