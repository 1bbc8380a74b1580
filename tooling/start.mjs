// Builds what changed, then becomes the server: no process stands between a stop signal and the database.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

// The compiler is silent for minutes, and whoever sees it for the first time would think that nothing happens.
if (!existsSync(new URL("../apps/server/dist/main.js", import.meta.url))) process.stderr.write("Đang dựng chương trình. Lần đầu mất vài phút; các lần sau vài giây.\n");

const { status } = spawnSync("pnpm", ["exec", "turbo", "run", "build", "--output-logs=errors-only"], {
  stdio: "inherit",
  shell: process.platform === "win32",
});
if (status !== 0) process.exit(status ?? 1);

process.argv.splice(1, process.argv.length, "xhht", "serve");
await import("../apps/server/dist/main.js");
