import { Refusal } from "../hostile/refusal.ts";
import { toNfc } from "./nfc.ts";

const unreadable = (): Refusal =>
  new Refusal("file.encoding", "Không nhận ra bảng mã chữ của tệp.", "Hãy mở tệp bằng Notepad hoặc Excel, chọn “Lưu thành” (Save As) với mã hóa UTF-8, rồi chọn lại tệp.");

const decodeAs = (encoding: string, bytes: Uint8Array): string => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw unreadable();
  }
};

/** The text of a plain file in NFC with `\n` between lines: UTF-8 or UTF-16 with its mark. Throws a `Refusal` at anything else. */
export const decodeText = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  const wide = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : undefined;
  const text = decodeAs(wide ?? "utf-8", bytes);
  if (text.includes("\u0000")) throw unreadable();
  return toNfc(text.replaceAll(/\r\n?/g, "\n"));
};
