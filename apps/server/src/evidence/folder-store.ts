import { randomUUID } from "node:crypto";
import { constants, createReadStream } from "node:fs";
import { access, copyFile, mkdir, open, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type BlobStore, isHash } from "./blob-store.ts";

/** Keeps bytes in a folder, `ab/cd/abcd…`, each on the disk before it has its name. */
export const folderStore = (folder: string): BlobStore => {
  const pathOf = (hash: string): string => {
    if (!isHash(hash)) throw new Error(`“${hash}” is no hash`);
    return join(folder, hash.slice(0, 2), hash.slice(2, 4), hash);
  };
  return {
    async put(hash, from) {
      const path = pathOf(hash);
      const part = `${path}.${randomUUID()}`;
      await mkdir(dirname(path), { recursive: true });
      await copyFile(from, part, constants.COPYFILE_FICLONE);
      await sync(part);
      await rename(part, path);
      await sync(dirname(path));
    },
    async read(hash) {
      const path = pathOf(hash);
      const there = await access(path).then(
        () => true,
        () => false,
      );
      return there ? createReadStream(path) : null;
    },
  };
};

const sync = async (path: string): Promise<void> => {
  const handle = await open(path, "r");
  await handle.sync().finally(() => handle.close());
};
