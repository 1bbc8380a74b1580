import { cpSync, existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/** Postgres refuses to run as root: the ordinary user to become, or nothing when we are not root. */
export const ordinaryUser = (): { uid: number; gid: number } | Record<string, never> => {
  if (process.getuid?.() !== 0 || !existsSync("/etc/passwd")) return {};
  const users = new Map(
    readFileSync("/etc/passwd", "utf8")
      .split("\n")
      .map((line) => [line.split(":")[0], line.split(":")]),
  );
  const user = users.get("postgres") ?? users.get("nobody");
  return user ? { uid: Number(user[2]), gid: Number(user[3]) } : {};
};

const openToAll = (folder: string): boolean =>
  (statSync(folder).mode & 0o001) !== 0 && (dirname(folder) === folder || openToAll(dirname(folder)));

/** The programs' folder itself, or a copy in `temporary` where an ordinary user could not reach it (a checkout below /root). */
export const reachable = (bin: string, temporary: string): string => {
  if (process.getuid?.() !== 0 || openToAll(bin)) return bin;
  const copy = join(temporary, "native");
  cpSync(dirname(bin), copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, "bin");
};
