import { randomBytes } from "node:crypto";
import { link, readFile, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { makeFolder } from "@xhht/db";

/**
 * The secret of this installation: the file `auth-secret` in the data folder, made at the first start and readable by its
 * owner only. Programs that start together agree on one.
 */
export const signingSecret = async (dataDir: string): Promise<string> => {
  const file = join(dataDir, "auth-secret");
  const known = await read(file);
  if (known !== null) return known;
  await makeFolder(dataDir);
  const draft = `${file}.${randomBytes(6).toString("hex")}`;
  await writeFile(draft, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600, flag: "wx", flush: true });
  // A link appears whole or not at all, and never replaces the one that another program made first.
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  await unlink(draft);
  return (await read(file))!;
};

const read = async (file: string): Promise<string | null> => {
  try {
    const text = (await readFile(file, "utf8")).trim();
    if (text.length < 32) throw new Error(`the secret in ${file} is shorter than 32 characters`);
    return text;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
};
