// Runs a root task with pnpm, whether this was started by pnpm or by npm. Node built-ins only: nothing is installed yet.
import { spawnSync } from "node:child_process";

const task = process.argv[2];
const insidePnpm = (process.env.npm_config_user_agent ?? "").startsWith("pnpm");
const [command, args] = insidePnpm ? ["pnpm", ["run", task]] : ["npx", ["--yes", "pnpm@12", "run", task]];
const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1" };
const { status, error } = spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32", env });
if (error) console.error(error.message);
process.exit(status ?? 1);
