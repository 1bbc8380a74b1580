import { unzipSync, zipSync, strFromU8, strToU8, type Zippable } from "fflate";
import { fixedMoment } from "./fixed-moment.ts";

/** Zip keeps the local wall clock; this one is the same wherever the server stands. */
const fixedDay = new Date(1980, 0, 1);

const stamped = /(<(?:dcterms:created|dcterms:modified)[^>]*>)[^<]*(<)/g;

/** Packs an Office file anew with fixed moments and its parts in the order of their names, the list of types first. */
export const fixedZip = (bytes: Uint8Array): Uint8Array => {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).toSorted((a, b) => Number(b === "[Content_Types].xml") - Number(a === "[Content_Types].xml") || (a < b ? -1 : 1));
  const packed: Zippable = {};
  for (const name of names) {
    const part = name === "docProps/core.xml" ? strToU8(strFromU8(parts[name]!).replace(stamped, `$1${fixedMoment}$2`)) : parts[name]!;
    packed[name] = [part, { mtime: fixedDay, level: 6 }];
  }
  return zipSync(packed);
};
