import { crc32, inflateRawSync } from "node:zlib";
import type { PackedPart } from "./directory.ts";
import { damaged } from "./refusal.ts";

/** The bytes of one part; throws a `Refusal` unless their length and check sum are what the directory promised. */
export const unpack = (file: Buffer, { deflated, from, to, size, crc32: promised }: PackedPart): Buffer => {
  const packed = file.subarray(from, to);
  const bytes = deflated ? inflate(packed, size) : packed;
  if (bytes.length !== size || crc32(bytes) !== promised) throw damaged();
  return bytes;
};

const inflate = (packed: Buffer, size: number): Buffer => {
  try {
    // One byte more than promised is already a lie: zlib stops there.
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1), chunkSize: Math.max(size + 64, 64) });
  } catch {
    throw damaged();
  }
};
