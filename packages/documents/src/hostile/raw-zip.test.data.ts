import { crc32, deflateRawSync } from "node:zlib";

/** One part of a zip file, with every lie that a header can tell. */
export interface RawPart {
  name: string | Buffer;
  data: Uint8Array | string;
  method?: number;
  /** The packed bytes, where they are not what deflate makes of `data`. */
  packed?: Uint8Array;
  flags?: number;
  crc?: number;
  size?: number;
  packedSize?: number;
  extra?: Buffer;
  /** What the local header says instead. */
  local?: { name?: string; method?: number; crc?: number; size?: number; packedSize?: number; flags?: number };
  /** Where the directory says that it stands. */
  at?: number;
  /** Its local header and data are those of the part before. */
  shared?: true;
}

/** How the end of the directory lies. */
export interface RawEnd {
  entries?: number;
  directory?: number;
  directorySize?: number;
  disk?: number;
  comment?: Buffer;
  commentLength?: number;
  /** Bytes between directory and end record: a zip64 record and its locator. */
  before?: (directory: number, size: number) => Buffer;
  prefix?: Buffer;
}

/** A built file with the offsets at which its records begin and end. */
export interface RawZip {
  bytes: Uint8Array;
  boundaries: number[];
}

interface Header {
  signature: number;
  flags: number;
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  name: Buffer;
  extra: Buffer;
}

const header = ({ signature, flags, method, crc, packedSize, size, name, extra }: Header, at?: number): Buffer => {
  const central = at !== undefined;
  const record = Buffer.alloc(central ? 46 : 30);
  let offset = record.writeUInt32LE(signature, 0);
  if (central) offset = record.writeUInt16LE(20, offset);
  offset = record.writeUInt16LE(20, offset);
  offset = record.writeUInt16LE(flags, offset);
  offset = record.writeUInt16LE(method, offset);
  offset = record.writeUInt32LE(0x5a21_0000, offset);
  offset = record.writeUInt32LE(crc >>> 0, offset);
  offset = record.writeUInt32LE(packedSize, offset);
  offset = record.writeUInt32LE(size, offset);
  offset = record.writeUInt16LE(name.length, offset);
  offset = record.writeUInt16LE(extra.length, offset);
  if (central) record.writeUInt32LE(at, 42);
  return Buffer.concat([record, name, extra]);
};

/** Packs parts exactly as told, lies included. */
export const rawZip = (parts: readonly RawPart[], end: RawEnd = {}): RawZip => {
  const pieces: Buffer[] = [end.prefix ?? Buffer.alloc(0)];
  const boundaries: number[] = [];
  let size = 0;
  const push = (piece: Buffer): void => {
    pieces.push(piece);
    size += piece.length;
    boundaries.push(size);
  };
  const central: Buffer[] = [];
  let start = 0;
  for (const part of parts) {
    const data = Buffer.from(part.data);
    const method = part.method ?? 8;
    const packed = part.packed ? Buffer.from(part.packed) : method === 8 ? deflateRawSync(data) : data;
    const name = Buffer.from(part.name);
    const extra = part.extra ?? Buffer.alloc(0);
    const truth = { flags: part.flags ?? 0, method, crc: part.crc ?? crc32(data), packedSize: part.packedSize ?? packed.length, size: part.size ?? data.length, name, extra };
    if (!part.shared) {
      start = size;
      const { name: localName, ...lies } = part.local ?? {};
      push(header({ ...truth, ...lies, signature: 0x04034b50, name: localName === undefined ? name : Buffer.from(localName), extra: Buffer.alloc(0) }));
      push(packed);
    }
    central.push(header({ ...truth, signature: 0x02014b50 }, part.at ?? start));
  }
  const directory = size;
  for (const record of central) push(record);
  const directorySize = size - directory;
  if (end.before) push(end.before(directory, directorySize));
  const comment = end.comment ?? Buffer.alloc(0);
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(end.disk ?? 0, 4);
  record.writeUInt16LE(end.entries ?? parts.length, 8);
  record.writeUInt16LE(end.entries ?? parts.length, 10);
  record.writeUInt32LE(end.directorySize ?? directorySize, 12);
  record.writeUInt32LE(end.directory ?? directory, 16);
  record.writeUInt16LE(end.commentLength ?? comment.length, 20);
  push(Buffer.concat([record, comment]));
  return { bytes: new Uint8Array(Buffer.concat(pieces)), boundaries };
};

/** A zip64 end record with its locator. */
export const zip64End =
  (lies: { entries?: number; directory?: number; at?: number; signature?: number } = {}) =>
  (directory: number, size: number): Buffer => {
    const record = Buffer.alloc(76);
    record.writeUInt32LE(lies.signature ?? 0x06064b50, 0);
    record.writeBigUInt64LE(44n, 4);
    record.writeBigUInt64LE(BigInt(lies.entries ?? 5), 24);
    record.writeBigUInt64LE(BigInt(lies.entries ?? 5), 32);
    record.writeBigUInt64LE(BigInt(size), 40);
    record.writeBigUInt64LE(BigInt(lies.directory ?? directory), 48);
    record.writeUInt32LE(0x07064b50, 56);
    record.writeBigUInt64LE(BigInt(lies.at ?? directory + size), 64);
    record.writeUInt32LE(1, 72);
    return record;
  };
