import { Refusal } from "../hostile/refusal.ts";
import { fromTcvn3, fromVni } from "./legacy-font.ts";
import { isOverloaded, toNfc } from "./nfc.ts";

const unreadable = (): Refusal =>
  new Refusal("file.encoding", "Không nhận ra bảng mã chữ của tệp.", "Hãy mở tệp bằng Notepad hoặc Excel, chọn “Lưu thành” (Save As) với mã hóa UTF-8, rồi chọn lại tệp.");

const decodeAs = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

// Words that no administrative text does without, each with a letter that every old code writes in another way.
const common = new Set("và của các là có được cho trong với không để học tập xã hội năm kế hoạch thực hiện phường đến về tỉnh nhân dân đạt số tổ chức ủy".normalize("NFC").split(" "));

const likeness = (text: string): number => {
  if (isOverloaded(text)) return 0;
  const words = text.slice(0, 50_000).toLowerCase().normalize("NFC").match(/\p{L}+/gu) ?? [];
  // oxlint-disable-next-line no-control-regex -- words of plain ASCII say nothing about the code
  return words.filter((word) => common.has(word) && /[^\u0000-\u007f]/.test(word)).length / Math.max(words.length, 1);
};

/** Text of before Unicode, in the one of the old Vietnamese codes in which it reads as Vietnamese. */
const decodeLegacy = (bytes: Uint8Array): string | undefined => {
  const plain = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const readings = [decodeAs("windows-1258", bytes) ?? "", fromTcvn3(plain), fromVni(plain)].map((text) => ({ text, like: likeness(text) }));
  const [best] = readings.toSorted((a, b) => b.like - a.like);
  return best && best.like > 0.03 ? best.text : undefined;
};

/**
 * The text of a plain file in NFC with `\n` between lines: UTF-8, UTF-16 with its mark, or one of the old Vietnamese codes
 * (TCVN3, VNI, windows-1258). Throws a `Refusal` at anything else.
 */
export const decodeText = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  const wide = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : undefined;
  const isBinary = !wide && bytes.includes(0);
  const text = isBinary ? undefined : wide ? decodeAs(wide, bytes) : (decodeAs("utf-8", bytes) ?? decodeLegacy(bytes));
  if (text === undefined || text.includes("\u0000")) throw unreadable();
  return toNfc(text.replaceAll(/\r\n?/g, "\n"));
};
