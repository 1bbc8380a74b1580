import { constants, inflateRawSync } from "node:zlib";
import { mappedCharacters } from "./character-map.ts";
import { drawingCost, type DrawnForm } from "./drawing-cost.ts";
import { limits } from "./limits.ts";
import { damaged, Refusal } from "./refusal.ts";

const printAgain = "Hãy mở tệp, in ra tệp PDF mới (Microsoft Print to PDF) rồi chọn tệp mới đó; tốt nhất là chọn bản Word.";
const bomb = (): Refusal => new Refusal("file.bomb", "Tệp PDF nén quá mức bình thường, giống tệp phá hoại, nên không được đọc.", printAgain);
const odd = (what: string): Refusal => new Refusal("file.odd-pdf", `Tệp PDF ${what}, là thứ không có trong văn bản bình thường.`, printAgain);

/** As much of an object before its stream as is looked at. */
const head = 4_096;

const isBlank = (byte: number | undefined): boolean => byte === undefined || byte <= 0x20;

const dictionaryBefore = (file: Buffer, at: number): string => {
  const text = file.toString("latin1", Math.max(0, at - head), at);
  return text.slice(text.lastIndexOf(" obj") + 1);
};

const filtersOf = (dictionary: string): string[] => {
  const written = /\/(?:Filter|F)\s*(\[[^\]]*\]|\/[^\s/<>[\]()]+|\d+\s+\d+\s+R)/.exec(dictionary)?.[1] ?? "";
  return written.replaceAll(/[[\]]/g, " ").split(/\s+|(?=\/)/).filter((name) => name !== "");
};

/**
 * Unpacks as often as the stream says, within bounds. Throws a `Refusal` where the data is broken: its parser would take
 * what comes before the break, and that is what hides there. An encrypted stream tells nothing and gives undefined.
 */
const unpacked = (data: Buffer, filters: readonly string[], encrypted: boolean): Buffer | undefined => {
  let bytes = data;
  for (const filter of filters) {
    if (filter !== "/FlateDecode" && filter !== "/Fl") throw odd("dùng kiểu nén lạ cho phần chữ");
    try {
      // Without the two bytes of its head, so that a wrong check sum at the end does not matter; parsers do not look at it.
      bytes = inflateRawSync(bytes.subarray(2), { maxOutputLength: limits.buffer, finishFlush: constants.Z_SYNC_FLUSH });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw bomb();
      if (encrypted) return undefined;
      throw damaged();
    }
  }
  return bytes;
};

/** Counts what a page draws again (`Do`); throws where it saves its state (`q`) deeper than any page does. */
const countDrawn = (content: Buffer): number => {
  let depth = 0;
  let drawn = 0;
  for (let at = 0; at < content.length; at++) {
    const byte = content[at]!;
    if (byte !== 0x71 && byte !== 0x51 && byte !== 0x44) continue;
    if (!isBlank(content[at - 1])) continue;
    if (byte === 0x44) drawn += content[at + 1] === 0x6f && isBlank(content[at + 2]) ? 1 : 0;
    else if (isBlank(content[at + 1])) depth += byte === 0x71 ? 1 : -1;
    if (depth > limits.depth) throw odd("lồng các phần vẽ quá sâu");
  }
  return drawn;
};

const dataOf = (file: Buffer, at: number): Buffer => {
  const from = at + 6 + (file[at + 6] === 0x0d ? 1 : 0);
  return file.subarray(file[from] === 0x0a ? from + 1 : from);
};

/**
 * Looks into the streams of a .pdf before its parser does: how far they unpack, how deep they nest, how often they draw
 * each other. Pictures are left alone, their parser never unpacks them for text. Throws a `Refusal`. Streams of a file with
 * restrictions are encrypted and tell nothing; for those the limits of the reading thread remain.
 */
export const checkPdf = (file: Buffer): void => {
  const forms: DrawnForm[] = [];
  const encrypted = file.includes("/Encrypt");
  let streams = 0;
  let total = 0;
  for (let at = file.indexOf("stream"); at !== -1; at = file.indexOf("stream", at + 6)) {
    if (file.toString("latin1", Math.max(0, at - 3), at) === "end") continue;
    const dictionary = dictionaryBefore(file, at);
    if (!/^obj[^]*>>\s*$/.test(dictionary) || /\/Subtype\s*\/Image\b/.test(dictionary)) continue;
    streams += 1;
    if (streams > limits.streams) throw odd("có quá nhiều phần");
    const filters = filtersOf(dictionary);
    const data = dataOf(file, at);
    const end = filters.length === 0 ? file.indexOf("endstream", at) : -1;
    const content = unpacked(end === -1 ? data : data.subarray(0, Math.max(0, end - at)), filters, encrypted);
    if (!content) continue;
    total += filters.length === 0 ? 0 : content.length;
    if (total > limits.buffers) throw bomb();
    if (mappedCharacters(content) > limits.mapped) throw odd("có phông chữ với bảng chữ vô tận");
    const drawn = countDrawn(content);
    if (drawn > 0 && /\/Subtype\s*\/Form\b/.test(dictionary)) forms.push({ dictionary, drawn, at });
  }
  if (drawingCost(file, forms) > limits.drawings) throw odd("vẽ đi vẽ lại cùng một phần quá nhiều lần");
};
