import type { Readable } from "node:stream";

/** Where the bytes of evidence lie, named by their SHA-256 in hex. What was put is never changed. */
export interface BlobStore {
  /** Copies a finished file into the store. Putting the same bytes twice keeps one copy. */
  put(hash: string, path: string, type: string): Promise<void>;
  /** The bytes, or null where there are none by this name. */
  read(hash: string): Promise<Readable | null>;
}

/** Names are hashes and nothing else: no path of anybody's making reaches the disk or the address. */
export const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);
