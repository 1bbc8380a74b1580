// Runs the command line `xhht` from this repository. Where the program is not built, or a source is newer than the last
// build, it builds first and says so on stderr: stdout belongs to the command. Node built-ins only.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const server = join(root, "apps/server");
const program = join(server, "dist/main.js");
const stamp = join(root, "node_modules/.cache/xhht/built");

const folders = (parent) => readdirSync(join(root, parent)).map((name) => join(root, parent, name));
const plugins = folders("plugins").filter((folder) => existsSync(join(folder, "tsconfig.json")));
const sources = [server, ...folders("packages"), ...plugins].map((folder) => join(folder, "src"));

const changedSince = (moment) =>
  sources
    .filter((folder) => existsSync(folder))
    .some((folder) => readdirSync(folder, { recursive: true }).some((name) => statSync(join(folder, name)).mtimeMs > moment));

const isBuilt = () =>
  existsSync(program) &&
  existsSync(stamp) &&
  plugins.every((folder) => existsSync(join(folder, "dist"))) &&
  !changedSince(statSync(stamp).mtimeMs);

const builds = (folders, output) => {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  return spawnSync(process.execPath, [tsc, "-b", ...folders], { stdio: ["ignore", output, output] }).status === 0;
};

/** Those packages whose own build makes one file of them, made here too. */
const bundles = () =>
  folders("packages").every((folder) => {
    const { scripts } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const [, libraries] = scripts.build.split("bundle.mjs ");
    if (!libraries) return true;
    const words = [join(root, "tooling/bundle.mjs"), ...libraries.split(" ")];
    return spawnSync(process.execPath, words, { cwd: folder, stdio: ["ignore", 2, 2] }).status === 0;
  });

/** Builds the program, then the plugins; gives those that do not build, after the compiler said why. */
const build = () => {
  process.stderr.write("Đang dựng chương trình trước khi chạy…\n");
  const begun = new Date();
  if (!builds([server], 2) || !bundles()) {
    process.stderr.write("Không dựng được chương trình; các lỗi ở ngay trên.\n");
    process.exit(1);
  }
  const unbuilt = builds(plugins, "ignore") ? [] : plugins.filter((folder) => !builds([folder], 2));
  if (unbuilt.length === 0) {
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, "");
    utimesSync(stamp, begun, begun);
  }
  return unbuilt.map((folder) => basename(folder));
};

const unbuilt = isBuilt() ? [] : build();
if (unbuilt.length > 0) {
  process.stderr.write(`Không dựng được gói ${unbuilt.join(", ")}; các lỗi ở ngay trên.\n`);
  // A database holds every plugin or is not touched; the other commands do without.
  if (["serve", "migrate"].includes(process.argv[2])) process.exit(1);
}
process.env.XHHT_UNBUILT = unbuilt.join(",");

// In this process, so that signals reach the server itself.
process.setSourceMapsEnabled(true);
await import(pathToFileURL(program).href);
