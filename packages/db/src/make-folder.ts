import { mkdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

/**
 * Makes a folder and those above it, each in its turn: where the system takes no folder (below `/proc`), Node 20's own
 * `recursive` asks forever. What it makes is for its owner only: figures and hashes of passwords will lie there. Throws the system's error, `ENOTDIR` where a file is in the way.
 */
export const makeFolder = async (folder: string): Promise<void> => {
  let above = resolve(folder);
  const missing: string[] = [];
  while (!(await exists(above)) && dirname(above) !== above) {
    missing.unshift(basename(above));
    above = dirname(above);
  }
  for (const name of missing) {
    above = join(above, name);
    // Another program that starts at this moment may have made it.
    await mkdir(above, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
  }
  if (!(await stat(above)).isDirectory()) throw Object.assign(new Error(`ENOTDIR: ${above}`), { code: "ENOTDIR" });
};

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return false;
      throw error;
    },
  );
