// Runs the command line `xhht` from this repository. Where the program is not built, or a source is newer than the last
// build, it builds first and says so on stderr: stdout belongs to the command. Node built-ins only.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const program = join(root, "apps/server/dist/main.js");
const stamp = join(root, "node_modules/.cache/xhht/built");

const folders = (parent) => readdirSync(join(root, parent)).map((name) => join(root, parent, name));
const plugins = folders("plugins").filter((folder) => existsSync(join(folder, "tsconfig.json")));
const sources = [join(root, "apps/server"), ...folders("packages"), ...plugins].map((folder) => join(folder, "src"));

const changedSince = (moment) =>
  sources
    .filter((folder) => existsSync(folder))
    .some((folder) => readdirSync(folder, { recursive: true }).some((name) => statSync(join(folder, name)).mtimeMs > moment));

const isBuilt =
  existsSync(program) &&
  existsSync(stamp) &&
  plugins.every((folder) => existsSync(join(folder, "dist"))) &&
  !changedSince(statSync(stamp).mtimeMs);

if (!isBuilt) {
  process.stderr.write("Đang dựng chương trình trước khi chạy…\n");
  const begun = new Date();
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const build = spawnSync(process.execPath, [tsc, "-b", join(root, "apps/server"), ...plugins], { stdio: ["ignore", 2, 2] });
  if (build.status !== 0) {
    process.stderr.write("Không dựng được chương trình; các lỗi ở ngay trên.\n");
    process.exit(1);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, "");
  utimesSync(stamp, begun, begun);
}

// In this process, so that signals reach the server itself.
process.setSourceMapsEnabled(true);
await import(pathToFileURL(program).href);
