import { crc32, deflateRawSync } from "node:zlib";
import { bookParts, sheetXml } from "../source/workbook.test.data.ts";
import { paragraph, wordParts } from "../source/word.test.data.ts";
import { boundedFile, type HostileFile, noise, packedBlanks, readFile, refusedFile } from "./hostile-file.test.data.ts";
import { type RawEnd, type RawPart, type RawZip, rawZip, zip64End } from "./raw-zip.test.data.ts";

const bases = {
  docx: wordParts({ body: paragraph("Văn bản để thử") }),
  xlsx: bookParts({ sheets: [sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>')] }),
};
type Base = keyof typeof bases;

const partsOf = (base: Base): RawPart[] => Object.entries(bases[base]).map(([name, data]) => ({ name, data }));

const built = (base: Base, change: (parts: RawPart[]) => RawPart[], end?: RawEnd): (() => Uint8Array) => () => rawZip(change(partsOf(base)), end).bytes;

/** Changes the part that holds the text, or one more part. */
const lastOf =
  (lies: Partial<RawPart>) =>
  (parts: RawPart[]): RawPart[] => parts.map((part, index) => (index === parts.length - 1 ? { ...part, ...lies } : part));
const withPart =
  (...more: RawPart[]) =>
  (parts: RawPart[]): RawPart[] => [...parts, ...more];

const names: Record<string, string> = {
  "up one": "../x.xml",
  "up many": "word/../../../../etc/passwd",
  "up at the end": "word/..",
  "a step in place": "word/./x.xml",
  absolute: "/etc/passwd",
  drive: "C:\\Windows\\x.xml",
  "drive with a slash": "C:/x.xml",
  "backslash up": "..\\..\\x.xml",
  "backslash within": "word\\x.xml",
  "network share": "\\\\server\\share\\x.xml",
  NUL: "word/x.xml\u0000.png",
  "line break": "word/x\n.xml",
  escape: "word/\u001b[2Jx.xml",
  stream: "word/x.xml:stream",
  "very long": `word/${"x".repeat(300)}.xml`,
};

const nameFiles = (base: Base): HostileFile[] => [
  ...Object.entries(names).map(([what, name]) => refusedFile(`${base}: name ${what}`, `a.${base}`, built(base, withPart({ name, data: "<x/>" })))),
  refusedFile(`${base}: two parts of one name`, `a.${base}`, built(base, (parts) => [...parts, parts[0]!])),
  refusedFile(`${base}: two names that differ in case`, `a.${base}`, built(base, withPart({ name: "x/a.xml", data: "<x/>" }, { name: "X/A.XML", data: "<x/>" }))),
  refusedFile(`${base}: two names that differ in composition`, `a.${base}`, built(base, withPart({ name: "x/\u00e9.xml", data: "<x/>", flags: 0x800 }, { name: "x/e\u0301.xml", data: "<x/>", flags: 0x800 }))),
];

const ratio = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1_048_576, "<x/>");

/** A zip file that holds a zip file, so many times. */
const nestedZip = (depth: number): Uint8Array => (depth === 0 ? ratio(1) : rawZip([{ name: "0.zip", data: nestedZip(depth - 1) }]).bytes);

const bombFiles = (base: Base): HostileFile[] => [
  refusedFile(`${base}: bomb of 40 MB in one part`, `a.${base}`, () => built(base, withPart({ name: "x.xml", data: ratio(40) }))()),
  refusedFile(`${base}: bomb of 600 MB in one part`, `a.${base}`, () => built(base, withPart({ name: "x.bin", data: "", packed: packedBlanks(600), size: 600 * 1_048_576 }))()),
  refusedFile(`${base}: bomb that claims to be small`, `a.${base}`, () => built(base, withPart({ name: "x.xml", data: "<x/>", packed: deflateRawSync(ratio(40)) }))()),
  refusedFile(`${base}: bomb in the main part`, `a.${base}`, () => built(base, lastOf({ data: ratio(30) }))()),
  refusedFile(`${base}: bomb that claims to be small in the main part`, `a.${base}`, () => built(base, lastOf({ packed: deflateRawSync(ratio(40)) }))()),
  refusedFile(`${base}: bomb that claims to be stored`, `a.${base}`, () => built(base, withPart({ name: "x.xml", data: "<x/>", method: 0, packedSize: 4, size: 40_000_000 }))()),
  refusedFile(`${base}: bomb in sixty parts`, `a.${base}`, () => built(base, withPart(...Array.from({ length: 60 }, (_, index) => ({ name: `x${index}.bin`, data: noise(900_000), packed: deflateRawSync(Buffer.alloc(900_000)), crc: crc32(Buffer.alloc(900_000)), size: 900_000 }))))()),
  refusedFile(`${base}: bomb that hides behind noise`, `a.${base}`, () => built(base, withPart({ name: "noise.bin", data: noise(200_000) }, { name: "x.xml", data: ratio(20) }))()),
  refusedFile(`${base}: 40 MB of XML that does not shrink`, `a.${base}`, () => built(base, withPart({ name: "x.xml", data: `<x>${noise(34_000_000)}</x>` }))()),
  refusedFile(`${base}: 2 001 parts`, `a.${base}`, () => built(base, withPart(...Array.from({ length: 2_001 }, (_, index) => ({ name: `x${index}.bin`, data: "" }))))()),
  refusedFile(`${base}: zip within`, `a.${base}`, () => built(base, withPart({ name: "word/embeddings/x.bin", data: nestedZip(1) }))()),
  refusedFile(`${base}: zips within, five deep`, `a.${base}`, () => built(base, withPart({ name: "word/embeddings/x.zip", data: nestedZip(5), method: 0 }))()),
  refusedFile(`${base}: parts that share their bytes`, `a.${base}`, () => built(base, withPart({ name: "k.bin", data: noise(50_000) }, ...Array.from({ length: 100 }, (_, index) => ({ name: `k${index}.bin`, data: noise(50_000), shared: true as const }))))()),
  refusedFile(`${base}: a part within another`, `a.${base}`, () => built(base, withPart({ name: "k.bin", data: noise(50_000), method: 0 }, { name: "l.bin", data: noise(20), method: 0, at: 700 }))()),
];

const lies: Record<string, Partial<RawPart>> = {
  "wrong check sum in both headers": { crc: 1 },
  "wrong check sum in the local header": { local: { crc: 1 } },
  "size too small": { size: 10 },
  "size too large": { size: 900_000 },
  "size of one more": { size: 100_000 },
  "no size at all": { size: 0 },
  "packed size too small": { packedSize: 10 },
  "packed size beyond the end": { packedSize: 10_000_000 },
  "packed size of zero": { packedSize: 0 },
  "size differs in the local header": { local: { size: 5 } },
  "packed size differs in the local header": { local: { packedSize: 5 } },
  "name differs in the local header": { local: { name: "word/other.xml" } },
  "method differs in the local header": { local: { method: 0 } },
  "bytes that are no deflate": { packed: Buffer.from(noise(200)) },
  "stored and packed at once": { method: 0, packed: deflateRawSync(Buffer.from(noise(500))) },
  encrypted: { flags: 1 },
  "strongly encrypted": { flags: 0x41 },
  "masked headers": { flags: 0x2001 },
  "place beyond the end": { at: 10_000_000 },
  "place within another part": { at: 40 },
  "place of the first part": { at: 0 },
  "zip64 size that is missing": { size: 0xffffffff },
  "zip64 size without end": { size: 0xffffffff, extra: Buffer.from("01001000ffffffffffffff7fffffffffffffff7f", "hex") },
  "zip64 size beyond exact numbers": { size: 0xffffffff, packedSize: 0xffffffff, extra: Buffer.from("01001000ffffffffffffffffffffffffffffffff", "hex") },
  "extra field cut short": { extra: Buffer.from("0100ff00", "hex") },
  "another name in an extra field": { extra: Buffer.from("75701600011122334400", "hex") },
};

const methods = [1, 6, 9, 10, 12, 14, 19, 93, 95, 97, 98, 99, 65_535];

const lieFiles = (base: Base): HostileFile[] => [
  ...Object.entries(lies).map(([what, lie]) => refusedFile(`${base}: ${what}`, `a.${base}`, built(base, lastOf(lie)))),
  ...methods.map((method) => refusedFile(`${base}: method ${method}`, `a.${base}`, built(base, lastOf({ method, packed: Buffer.from(noise(100)) })))),
];

const ends: Record<string, RawEnd> = {
  "more entries than there are": { entries: 50 },
  "65 535 entries": { entries: 65_535 },
  "no entries": { entries: 0 },
  "directory beyond the end": { directory: 10_000_000 },
  "directory at the beginning": { directory: 0 },
  "directory one byte off": { directory: 901 },
  "another disk": { disk: 3 },
  "comment longer than the file": { commentLength: 60_000 },
  "comment that is not declared": { comment: Buffer.from("x".repeat(500)), commentLength: 0 },
  "end record within the comment": { comment: Buffer.concat([Buffer.from("504b0506000000000000000000000000000000000000", "hex"), Buffer.alloc(30)]) },
  "bytes before the first part": { prefix: Buffer.from("#!/bin/sh\nexit\n") },
  "zip64 with a million entries": { before: zip64End({ entries: 1_000_000 }) },
  "zip64 with entries beyond exact numbers": { before: zip64End({ entries: Number.MAX_SAFE_INTEGER }) },
  "zip64 directory beyond the end": { before: zip64End({ directory: 2 ** 40 }) },
  "zip64 record beyond the end": { before: zip64End({ at: 2 ** 50 }) },
  "zip64 record that is none": { before: zip64End({ signature: 7 }) },
  "zip64 record at the beginning": { before: zip64End({ at: 0 }) },
};

const endFiles = (base: Base): HostileFile[] => Object.entries(ends).map(([what, end]) => refusedFile(`${base}: ${what}`, `a.${base}`, built(base, (parts) => parts, end)));

const whole = (base: Base): RawZip => rawZip(partsOf(base));

const cutFiles = (base: Base): HostileFile[] => {
  const { boundaries, bytes } = whole(base);
  const places = [...new Set([1, 4, 29, ...boundaries.flatMap((at) => [at - 1, at, at + 1])])].filter((at) => at > 0 && at < bytes.length);
  return places.map((at) => refusedFile(`${base}: cut after ${at} bytes`, `a.${base}`, () => whole(base).bytes.slice(0, at)));
};

const harmless = (base: Base): HostileFile[] => [
  readFile(`${base}: with a comment`, `a.${base}`, built(base, (parts) => parts, { comment: Buffer.from("made by hand") })),
  readFile(`${base}: stored, not packed`, `a.${base}`, built(base, (parts) => parts.map((part) => ({ ...part, method: 0 })))),
  readFile(`${base}: sizes after the data`, `a.${base}`, built(base, lastOf({ flags: 8, local: { crc: 0, size: 0, packedSize: 0 } }))),
  readFile(`${base}: an honest zip64 record`, `a.${base}`, () => {
    const parts = partsOf(base);
    return rawZip(parts, { before: zip64End({ entries: parts.length }) }).bytes;
  }),
  boundedFile(`${base}: bytes after the end`, `a.${base}`, () => new Uint8Array(Buffer.concat([whole(base).bytes, Buffer.alloc(1_000)]))),
];

/** Broken and hostile containers, around a document and around a workbook. */
export const hostilePackages: HostileFile[] = (["docx", "xlsx"] as const).flatMap((base) => [
  ...nameFiles(base),
  ...bombFiles(base),
  ...lieFiles(base),
  ...endFiles(base),
  ...cutFiles(base),
  ...harmless(base),
]);
