import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { limits } from "./limits.ts";
import { damaged, Refusal, saveAgain } from "./refusal.ts";

/** One part of a package: where its packed bytes lie, and what the directory promises of it. */
export interface PackedPart {
  name: string;
  deflated: boolean;
  from: number;
  to: number;
  /** Bytes when unpacked. */
  size: number;
  crc32: number;
}

const bomb = (what: string): Refusal =>
  new Refusal("file.bomb", `Tệp nén quá mức bình thường (${what}), giống tệp phá hoại, nên không được đọc.`, "Hãy lưu lại nội dung thành một tệp mới, bỏ bớt hình ảnh và phần thừa, rồi chọn tệp mới đó.");

const oddPackage = (what: string): Refusal => new Refusal("file.odd-package", `Cấu trúc bên trong tệp không an toàn: ${what}.`, saveAgain);

const locked = (): Refusal => new Refusal("file.locked", "Tệp có đặt mật khẩu nên không đọc được.", "Hãy mở tệp bằng mật khẩu, bỏ mật khẩu, lưu lại rồi chọn lại tệp.");

/** Characters, or bytes. */
const longestName = 255;

const isSafeName = (name: string): boolean =>
  // oxlint-disable-next-line no-control-regex -- these are the characters that are refused
  name.length > 0 && name.length <= longestName && !/[\\\u0000-\u001f\u007f:]/.test(name) && !name.startsWith("/") && !name.split("/").some((step) => step === ".." || step === ".");

const checkSizes = (parts: readonly Pick<Entry, "compressedSize" | "uncompressedSize">[]): void => {
  let packed = 0;
  let unpacked = 0;
  for (const { compressedSize, uncompressedSize } of parts) {
    packed += compressedSize;
    unpacked += uncompressedSize;
    if (uncompressedSize > limits.ratioFrom && uncompressedSize > limits.ratio * compressedSize) throw bomb("một phần nở ra hơn 100 lần");
  }
  if (unpacked > limits.unpacked) throw bomb("khi mở ra lớn hơn 50 MB");
  if (unpacked > limits.ratioFrom && unpacked > limits.ratio * packed) throw bomb("nở ra hơn 100 lần");
};

const checkName = (entry: Entry, seen: Set<string>): void => {
  // A name is read in the code that the entry claims, and again as plain bytes: readers differ.
  if (!isSafeName(entry.fileName) || !isSafeName(entry.fileNameRaw.toString("latin1"))) throw oddPackage("có phần mang tên trỏ ra ngoài tệp");
  // Parts are the same when they differ in case only (ECMA-376, part 2, 6.2.2.3).
  const name = entry.fileName.normalize("NFC").toLowerCase();
  if (seen.has(name)) throw oddPackage("có hai phần trùng tên");
  seen.add(name);
};

/** The local header must say what the directory says: readers disagree about which of the two they believe. */
const locate = async (zip: ZipFile, entry: Entry): Promise<PackedPart> => {
  const header = await zip.readLocalFileHeaderPromise(entry);
  const late = (header.generalPurposeBitFlag & 8) !== 0;
  const agrees = (local: number, central: number): boolean => local === central || local === 0xffffffff || (late && local === 0);
  const same =
    header.fileName.equals(entry.fileNameRaw) &&
    header.compressionMethod === entry.compressionMethod &&
    agrees(header.compressedSize, entry.compressedSize) &&
    agrees(header.uncompressedSize, entry.uncompressedSize) &&
    agrees(header.crc32, entry.crc32);
  if (!same) throw oddPackage("hai nơi ghi về cùng một phần lại khác nhau");
  const { fileName: name, compressionMethod, uncompressedSize: size, crc32 } = entry;
  const from = header.fileDataStart;
  return { name, deflated: compressionMethod === 8, from, to: from + entry.compressedSize, size, crc32 };
};

const checkOverlaps = (entries: readonly Entry[], parts: readonly PackedPart[], end: number): void => {
  const spans = parts.map(({ to }, index) => [entries[index]!.relativeOffsetOfLocalHeader, to] as const).sort(([a], [b]) => a - b);
  if (spans[0]![0] !== 0) throw oddPackage("có dữ liệu lạ ở đầu tệp");
  if (spans.some(([, to], index) => to > (spans[index + 1]?.[0] ?? end))) throw oddPackage("các phần chồng lên nhau");
};

/**
 * The parts of a zip file, after everything that can be known without unpacking was checked: counts, sizes and ratios,
 * names, encryption, methods, overlaps, and that both headers of a part agree. Throws a `Refusal`.
 */
export const readDirectory = async (bytes: Buffer): Promise<PackedPart[]> => {
  try {
    const zip = await fromBufferPromise(bytes, { decodeStrings: true, strictFileNames: true, validateEntrySizes: true });
    if (zip.entryCount === 0) throw damaged();
    if (zip.entryCount > limits.entries) throw bomb("có quá nhiều phần");
    const directory = zip.readEntryCursor as unknown as number;
    const entries: Entry[] = [];
    const seen = new Set<string>();
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) throw locked();
      if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) throw oddPackage("dùng kiểu nén lạ");
      checkName(entry, seen);
      entries.push(entry);
    }
    checkSizes(entries);
    const parts: PackedPart[] = [];
    for (const entry of entries) parts.push(await locate(zip, entry));
    checkOverlaps(entries, parts, directory);
    return parts.filter(({ name }) => !name.endsWith("/"));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const message = error instanceof Error ? error.message : "";
    if (/encryption/.test(message)) throw locked();
    if (/relative path|absolute path|invalid characters/.test(message)) throw oddPackage("có phần mang tên trỏ ra ngoài tệp");
    throw damaged();
  }
};
