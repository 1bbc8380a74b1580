// Runs a root task with pnpm, whether this was started by pnpm or by npm. Node built-ins only: nothing is installed yet.
import { spawn } from "node:child_process";

const task = process.argv[2];
const insidePnpm = (process.env.npm_config_user_agent ?? "").startsWith("pnpm");
const [command, args] = insidePnpm ? ["pnpm", ["run", task]] : ["npx", ["--yes", "pnpm@12", "run", task]];
const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1" };
const child = spawn(command, args, { stdio: "inherit", shell: process.platform === "win32", env });
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("error", ({ message }) => console.error(message));
child.on("close", (status) => process.exit(status ?? 1));
