/** How numbers stand in a column: whole numbers and extremes as 64-bit floats, counts of units as 32-bit, states as bytes. */
export type ColumnWidth = 8 | 4 | 1;

/** One kind of block: columns of equal length, widest first, so that each is aligned. */
export interface BlockKind {
  /** Stands in the header. */
  readonly code: number;
  readonly widths: readonly ColumnWidth[];
}

const headerLength = 32;
/** "XHHT" read as a little-endian number. */
const magic = 0x54484858;
/** Changes whenever the bytes mean something else. */
const version = 1;
const littleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

const lengthOf = ({ widths }: BlockKind, count: number): number =>
  headerLength + widths.reduce<number>((sum, width) => sum + width * count, 0);

/** The five numbers that begin a block; the rest of the header is zero. */
const headerOf = ({ code }: BlockKind, count: number, stamp: number): number[] => [magic, version, code, count, stamp];

/** Columns and the bytes in which they live. */
export interface Block {
  readonly bytes: Uint8Array;
  readonly kind: BlockKind;
  readonly count: number;
}

/** A block of zeros with its header. */
export const newBlock = (kind: BlockKind, count: number, stamp: number): Block => {
  const bytes = new Uint8Array(lengthOf(kind, count));
  const view = new DataView(bytes.buffer);
  headerOf(kind, count, stamp).forEach((value, at) => view.setUint32(at * 4, value, true));
  return { bytes, kind, count };
};

/** Zeroes every column of a block. */
export const clearBlock = ({ bytes }: Block): void => {
  bytes.fill(0, headerLength);
};

/** Where a column begins within the buffer of a block. */
export const columnOffset = ({ bytes, kind, count }: Block, column: number): number =>
  bytes.byteOffset + headerLength + kind.widths.slice(0, column).reduce<number>((sum, width) => sum + width * count, 0);

/** A copy whose numbers have their bytes in the other order. */
const turned = ({ bytes, kind, count }: Block): Uint8Array => {
  const copy = bytes.slice();
  let at = headerLength;
  for (const width of kind.widths)
    for (let i = 0; i < count; i++, at += width) copy.subarray(at, at + width).reverse();
  return copy;
};

/** The bytes of a block, little-endian; on most machines the block itself and not a copy. */
export const packBlock = (block: Block): Uint8Array => (littleEndian ? block.bytes : turned(block));

/**
 * A block over bytes as `packBlock` gave them, without a copy where they are aligned; null where they are of another version,
 * kind, tree or length: then it must be built anew. Damage within is for the caller's checksum.
 */
export const unpackBlock = (kind: BlockKind, count: number, stamp: number, packed: Uint8Array): Block | null => {
  if (packed.byteLength !== lengthOf(kind, count)) return null;
  const view = new DataView(packed.buffer, packed.byteOffset, headerLength);
  const fits = headerOf(kind, count, stamp).every((value, at) => view.getUint32(at * 4, true) === value);
  if (!fits) return null;
  const block = { bytes: packed.byteOffset % 8 === 0 ? packed : packed.slice(), kind, count };
  return littleEndian ? block : { ...block, bytes: turned(block) };
};
