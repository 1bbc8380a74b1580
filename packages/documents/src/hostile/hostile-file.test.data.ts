import { createHash } from "node:crypto";
import { constants, deflateRawSync } from "node:zlib";

/** A broken or hostile file, made when it is needed. */
export interface HostileFile {
  /** What is wrong with it, unique within the pack. */
  what: string;
  fileName: string;
  bytes: () => Uint8Array;
  /** `refused`; `read`, harmless and read in bounds; `bounded`, either of the two but in bounds. */
  ending: "refused" | "read" | "bounded";
}

/** A file that must be refused. */
export const refusedFile = (what: string, fileName: string, bytes: () => Uint8Array): HostileFile => ({ what, fileName, bytes, ending: "refused" });

/** A file that looks dangerous and is not: refusing it would lose somebody's work. */
export const readFile = (what: string, fileName: string, bytes: () => Uint8Array): HostileFile => ({ what, fileName, bytes, ending: "read" });

/** A file that may be read or refused, as long as it is bounded. */
export const boundedFile = (what: string, fileName: string, bytes: () => Uint8Array): HostileFile => ({ what, fileName, bytes, ending: "bounded" });

let made = "";

/** Text that deflate cannot shrink to a hundredth, so that the check of ratios does not see what it is made for. */
export const noise = (characters: number): string => {
  for (let block = made.length / 128; made.length < characters; block++) made += createHash("sha512").update(String(block)).digest("hex");
  return made.slice(0, characters);
};

/** What deflate makes of so many megabytes of blanks, without ever having them. */
export const packedBlanks = (megabytes: number): Buffer => {
  const block = deflateRawSync(Buffer.alloc(1_048_576, " "), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array<Buffer>(megabytes).fill(block), Buffer.from([3, 0])]);
};
