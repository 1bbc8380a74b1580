import type { Result } from "@xhht/core";
import { readDirectory } from "./directory.ts";
import { checkSize } from "./kind.ts";
import { limits } from "./limits.ts";
import { checkProlog } from "./prolog.ts";
import { damaged, Refusal, refusable } from "./refusal.ts";
import { type Relation, readRelations } from "./relations.ts";
import { unpack } from "./unpack.ts";
import { walkXml } from "./walk-xml.ts";

/** An office file that passed every check: all its parts were unpacked once, within bounds, and agree with their check sums. */
export interface OfficePackage {
  kind: "docx" | "xlsx";
  /** Where the main part stands: `word/document.xml`, `xl/workbook.xml`. */
  main: string;
  /** The bytes of an XML part; undefined where the package has none of that name. */
  part(name: string): Buffer | undefined;
  /** The relations of a part, by id; hyperlinks are left out. */
  relations(name: string): ReadonlyMap<string, Relation>;
}

const mains: [type: RegExp, kind: OfficePackage["kind"]][] = [
  [/wordprocessingml\.(?:document|template)\.main\+xml$/, "docx"],
  [/spreadsheetml\.(?:sheet|template)\.main\+xml$/, "xlsx"],
];

const macro = (): Refusal =>
  new Refusal("file.macro", "Tệp có macro (mã lệnh tự chạy) nên không được nhận.", "Hãy lưu lại thành .docx hoặc .xlsx (loại không có macro) rồi chọn tệp mới đó.");

const nested = (): Refusal =>
  new Refusal("file.nested", "Bên trong tệp có một tệp nén khác.", "Hãy thay đối tượng được nhúng (bảng tính, tệp đính kèm) bằng nội dung hoặc hình ảnh của nó, lưu tệp rồi chọn lại.");

const isXml = (name: string): boolean => /\.(?:xml|rels|vml)$/i.test(name);

const contentTypes = (bytes: Buffer): Map<string, string> => {
  const types = new Map<string, string>();
  walkXml(bytes, {
    open(name, { PartName: part, Extension: extension, ContentType: type = "" }) {
      if (/macroEnabled|vbaProject/i.test(type)) throw macro();
      if (name.endsWith("Override") && part) types.set(part.replace(/^\//, "").toLowerCase(), type);
      else if (name.endsWith("Default") && extension) types.set(`*.${extension.toLowerCase()}`, type);
    },
  });
  return types;
};

/** `xl/_rels/workbook.xml.rels` belongs to `xl/workbook.xml`, `_rels/.rels` to the package itself. */
const ownerOf = (rels: string): string => rels.replace(/(?:^|(?<=\/))_rels\/([^/]*)\.rels$/, "$1");

/** Unpacks every part once; keeps the XML. */
const readParts = async (bytes: Buffer): Promise<Map<string, Buffer>> => {
  const parts = new Map<string, Buffer>();
  const directory = await readDirectory(bytes);
  const xml = directory.filter(({ name }) => isXml(name)).reduce((sum, { size }) => sum + size, 0);
  if (xml > limits.xml) throw new Refusal("file.too-large", "Nội dung của tệp quá lớn (hơn 32 MB chữ).", "Hãy chia thành nhiều tệp nhỏ hơn rồi chọn từng tệp.");
  for (const packed of directory) {
    if (/vbaProject|vbaData/i.test(packed.name)) throw macro();
    const part = unpack(bytes, packed);
    if (isXml(packed.name)) {
      checkProlog(part);
      parts.set(packed.name.toLowerCase(), part);
    } else if (part.length >= 4 && part.readUInt32LE(0) === 0x04034b50) throw nested();
  }
  return parts;
};

const open = async (bytes: Buffer): Promise<OfficePackage> => {
  const parts = await readParts(bytes);
  const types = parts.get("[content_types].xml");
  if (!types) throw new Refusal("file.not-office", "Tệp nén này không phải tệp Word (.docx) hay Excel (.xlsx).", "Hãy mở tệp nén, lấy ra văn bản ở bên trong rồi chọn văn bản đó.");
  const declared = contentTypes(types);
  const relations = new Map<string, Map<string, Relation>>();
  for (const [name, part] of parts) {
    if (!name.endsWith(".rels")) continue;
    const owner = ownerOf(name);
    relations.set(owner, new Map(readRelations(part, owner).map((relation) => [relation.id, relation])));
  }
  const none: ReadonlyMap<string, Relation> = new Map();
  const main = [...(relations.get("") ?? none).values()].find(({ type }) => type === "officeDocument")?.target;
  const kind = mains.find(([type]) => type.test((main && declared.get(main.toLowerCase())) ?? ""))?.[1];
  if (!main || !kind || !parts.has(main.toLowerCase())) throw damaged();
  return {
    kind,
    main,
    part: (name) => parts.get(name.toLowerCase()),
    relations: (name) => relations.get(name.toLowerCase()) ?? none,
  };
};

/** Opens a package, or throws a `Refusal`. */
export const openPackage = (bytes: Uint8Array): Promise<OfficePackage> => {
  checkSize(bytes);
  return open(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
};

/**
 * Checks a .docx or .xlsx before any parser sees it: number, size, ratio, names, overlaps and check sums of its parts, no
 * document types, no relations to the outside, no macros, no zip within. Gives the opened package, or one issue that names
 * the file and says what to do.
 */
export const checkPackage = (bytes: Uint8Array, fileName = "tệp"): Promise<Result<OfficePackage>> => refusable(fileName, async () => openPackage(bytes));
