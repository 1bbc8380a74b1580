import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { findChromium } from "../../chromium.mjs";
import { signIn } from "./people.ts";
import { boxOf, heldValues, reports } from "./reports.ts";
import { expect, test } from "./test.ts";

const { open: ward } = reports;
const kills = 20;
const between = 40;
const key = `${ward.id.split("~")[1]}:text/achieved`;

/** A Chromium that keeps its profile, as a process group that can be killed as power loss would. */
const launch = async (profile: string): Promise<{ browser: ChildProcess; page: Page }> => {
  const port = join(profile, "DevToolsActivePort");
  rmSync(port, { force: true });
  const browser = spawn(
    findChromium()!,
    ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run", "--remote-debugging-port=0", `--user-data-dir=${profile}`, "about:blank"],
    { detached: true, stdio: "ignore" },
  );
  await expect.poll(() => existsSync(port) && readFileSync(port, "utf8").includes("\n"), { timeout: 20_000 }).toBe(true);
  const connected = await chromium.connectOverCDP(`http://127.0.0.1:${readFileSync(port, "utf8").split("\n")[0]}`);
  const context = connected.contexts()[0]!;
  return { browser, page: context.pages()[0] ?? (await context.newPage()) };
};

test(`a browser killed while somebody types, ${kills} times: half a second of typing at most is lost`, async ({ site }) => {
  test.setTimeout(180_000);
  const profile = mkdtempSync(join(tmpdir(), "xhht-profile-"));
  const lostMs: number[] = [];
  let lostOf300 = 0;
  let running: ChildProcess | undefined;
  let typed: { text: string; at: number }[] = [];
  let killedAt = 0;
  try {
    for (let round = 0; round <= kills; round++) {
      const { browser, page } = await launch(profile);
      running = browser;
      await signIn(page.context().request, site.url, "reporter");
      await page.goto(`${site.url}${ward.path}?phan=loi-van`);
      const box = boxOf(page, key);
      await expect(box).toBeVisible({ timeout: 15_000 });
      if (round > 0) {
        // What the device kept stands in the box again, before the server has it.
        await expect(box).toHaveValue(new RegExp(`^lần ${round - 1} `));
        const there = await box.inputValue();
        const first = typed.find(({ text }) => there.length < text.length);
        lostMs.push(first ? killedAt - first.at : 0);
        if (typed.some(({ text, at }) => killedAt - at >= 300 && there.length < text.length)) lostOf300 += 1;
        expect(typed.at(-1)!.text.slice(0, there.length)).toBe(there);
        await expect.poll(async () => (await heldValues(page.context().request, site.url, ward)).get(key), { timeout: 15_000 }).toBe(there);
      }
      if (round === kills) break;
      // Only the device can have what follows: the server is out of reach.
      await page.context().setOffline(true);
      await box.fill("");
      typed = [];
      const word = `lần ${round} `;
      const keys = 12 + ((round * 7) % 25);
      for (let at = 0; at < keys; at++) {
        const text = `${word}${"học tập suốt đời ".repeat(4)}`.slice(0, at + 1);
        await box.pressSequentially(text.at(-1)!);
        typed.push({ text, at: performance.now() });
        await page.waitForTimeout(between);
      }
      killedAt = performance.now();
      process.kill(-browser.pid!, "SIGKILL");
      await new Promise((ended) => browser.once("exit", ended));
    }
  } finally {
    if (running?.exitCode === null && running.signalCode === null) process.kill(-running.pid!, "SIGKILL");
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  const worst = Math.max(...lostMs);
  console.log(JSON.stringify({ test: "killed-browser", kills: lostMs.length, worstMs: Math.round(worst), medianMs: Math.round(lostMs.toSorted((a, b) => a - b)[kills / 2]!), lostOf300 }));
  expect(lostMs).toHaveLength(kills);
  expect(worst).toBeLessThanOrEqual(500);
});
