import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { findChromium } from "./chromium.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const port = Number(process.env.XHHT_E2E_PORT ?? 8399);
const folder = (name: string): string => mkdtempSync(join(tmpdir(), `xhht-${name}-`));
// The workers read this file too, and take over what the runner has set.
process.env.XHHT_E2E_DATA ??= folder("data");
process.env.XHHT_E2E_TEMPLATE ??= folder("template");

/** The journeys use the command of the README on an empty data folder, as a newcomer does. */
export default defineConfig({
  testDir: "src",
  globalSetup: "./keep-template.ts",
  outputDir: join(tmpdir(), "xhht-journeys"),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Generous: a slow machine must not look like a fault.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    launchOptions: {
      executablePath: findChromium(),
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic"],
    },
  },
  projects: [
    { name: "desktop", testIgnore: "**/*.phone.spec.ts", use: { viewport: { width: 1366, height: 860 } } },
    { name: "phone", testIgnore: "**/*.desktop.spec.ts", use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } },
  ],
  webServer: {
    command: "npx pnpm start",
    cwd: root,
    url: `http://127.0.0.1:${port}/readyz`,
    timeout: 180_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
    env: { PORT: String(port), DATA_DIR: process.env.XHHT_E2E_DATA, DATABASE_URL: "" },
  },
});
