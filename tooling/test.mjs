// Everything `pnpm test` proves, in order: types and build, lint, unit and contract tests, journeys in a browser.
// Ends with `N passed, N failed` alone on a line.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium } from "./e2e/chromium.mjs";

const reports = mkdtempSync(join(tmpdir(), "xhht-test-"));
const total = { passed: 0, failed: 0, skipped: 0 };

const run = (command, args, env = {}) =>
  spawnSync("pnpm", ["exec", command, ...args], {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, ...env },
  }).status === 0;

/** A step that passes or fails as a whole. */
const step = (title, ...command) => {
  console.log(`\n── ${title}`);
  const passed = run(...command);
  total[passed ? "passed" : "failed"] += 1;
  return passed;
};

/** A step whose own report is counted; a runner that dies without a report is one failure. */
const suite = (title, file, count, ...command) => {
  console.log(`\n── ${title}`);
  const passed = run(...command);
  const report = existsSync(file) ? count(JSON.parse(readFileSync(file, "utf8"))) : { passed: 0, failed: 0, skipped: 0 };
  if (!passed && report.failed === 0) report.failed = 1;
  for (const key of Object.keys(total)) total[key] += report[key];
};

const vitest = (title, ...args) => {
  const file = join(reports, `${title}.json`);
  const count = (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests });
  suite(title, file, count, "vitest", ["run", ...args, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`]);
};

const journeys = () => {
  if (!findChromium()) {
    console.log("\n── journeys\n!!! SKIPPED: no Chromium found (set CHROMIUM_PATH or install Debian's chromium)");
    total[process.env.XHHT_REQUIRE_BROWSER === "1" ? "failed" : "skipped"] += 1;
    return;
  }
  const file = join(reports, "journeys.json");
  const count = ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped });
  suite("journeys", file, count, "playwright", ["test", "--config", "tooling/e2e/playwright.config.ts", "--reporter=list,json"], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
};

if (step("types and build", "turbo", ["run", "build", "--output-logs=new-only"])) {
  step("lint", "oxlint", ["--quiet"]);
  vitest("units");
  vitest("web", "--root", "apps/web");
  journeys();
}
rmSync(reports, { recursive: true, force: true });
if (total.skipped > 0) console.log(`\n${total.skipped} skipped, each with its reason above`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
