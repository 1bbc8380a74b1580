import { limits, type TableRoom } from "./limits.ts";
import { Refusal } from "./refusal.ts";

/** The kinds of file that are read, by the ending of the name. */
export type FileKind = "docx" | "xlsx" | "pdf" | "txt" | "md" | "csv";

const kinds: readonly FileKind[] = ["docx", "xlsx", "pdf", "txt", "md", "csv"];
const texts: readonly FileKind[] = ["txt", "md", "csv"];

const largest: Partial<Record<FileKind, number>> = { txt: limits.plainText, md: limits.plainText };

const oldFormats: Record<string, string> = { doc: ".docx", dot: ".docx", rtf: ".docx", odt: ".docx", xls: ".xlsx", ods: ".xlsx" };

const ending = (fileName: string): string => /\.([^.\\/]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? "";

const byName = (fileName: string): FileKind => {
  const found = ending(fileName);
  if (/^(?:do[ct]m|xl(?:sm|tm|sb|am))$/.test(found))
    throw new Refusal("file.macro", `Tệp .${found} có thể chứa macro (mã lệnh tự chạy) nên không được nhận.`, "Hãy lưu lại thành .docx hoặc .xlsx rồi chọn tệp mới đó.");
  const newer = oldFormats[found];
  if (newer) throw new Refusal("file.old-format", `Tệp .${found} là định dạng không đọc được.`, `Hãy mở tệp, chọn “Lưu thành” (Save As) kiểu ${newer}, rồi chọn tệp mới đó.`);
  const kind = kinds.find((one) => one === found);
  if (!kind) throw new Refusal("file.kind", "Loại tệp này không đọc được.", "Hãy chọn tệp .docx, .pdf, .txt, .md, hoặc .xlsx, .csv với bảng số liệu.");
  return kind;
};

const starts = (bytes: Uint8Array, ...magic: number[]): boolean => magic.every((byte, index) => bytes[index] === byte);

/** What the first bytes show; `text` is whatever no other kind claims. */
const byContent = (bytes: Uint8Array): "zip" | "pdf" | "ole" | "rtf" | "text" => {
  if (starts(bytes, 0x50, 0x4b)) return "zip";
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return "pdf";
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return "ole";
  return starts(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66) ? "rtf" : "text";
};

const isLocked = (bytes: Uint8Array): boolean => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from("EncryptedPackage", "utf16le"));

/** Throws a `Refusal` where a file is empty or larger than any that is read. */
export const checkSize = (bytes: Uint8Array, most: number = limits.file): void => {
  if (bytes.length === 0) throw new Refusal("file.empty", "Tệp trống, không có nội dung.", "Hãy kiểm tra lại tệp, có thể việc chép tệp chưa xong.");
  if (bytes.length > most) throw new Refusal("file.too-large", `Tệp lớn hơn ${Math.round(most / 1024 / 1024)} MB.`, "Hãy bỏ bớt hình ảnh hoặc chia thành nhiều tệp nhỏ hơn.");
};

/** The kind of a file, by its name and its first bytes; throws a `Refusal` where the two disagree, or it is empty, too large, old, or locked. */
export const fileKind = (bytes: Uint8Array, fileName: string, room: Pick<TableRoom, "file" | "csv"> = limits): FileKind => {
  const kind = byName(fileName);
  checkSize(bytes, room.file);
  if (bytes.length > (kind === "csv" ? room.csv : (largest[kind] ?? room.file))) throw new Refusal("file.too-large", "Tệp có quá nhiều chữ.", "Hãy chia thành nhiều tệp nhỏ hơn rồi chọn từng tệp.");
  const content = byContent(bytes);
  if (content === "ole") {
    if (isLocked(bytes)) throw new Refusal("file.locked", "Tệp có đặt mật khẩu nên không đọc được.", "Hãy mở tệp bằng mật khẩu, bỏ mật khẩu, lưu lại rồi chọn lại tệp.");
    throw new Refusal("file.old-format", "Nội dung tệp thuộc định dạng Office cũ (.doc, .xls).", "Hãy mở tệp, chọn “Lưu thành” (Save As) kiểu .docx hoặc .xlsx, rồi chọn tệp mới đó.");
  }
  const agrees = content === "zip" ? kind === "docx" || kind === "xlsx" : content === "text" ? texts.includes(kind) : content === kind;
  if (!agrees) throw new Refusal("file.ending", `Nội dung của tệp không phải loại .${kind} như tên tệp ghi.`, "Hãy mở tệp bằng phần mềm đọc được nó và lưu lại đúng loại, không đổi đuôi tên tệp bằng tay.");
  return kind;
};
