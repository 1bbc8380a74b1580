import { emptyFolder, startApp } from "./app.mjs";
import { openBrowser, openPage } from "./browser.mjs";
import { median, print } from "./figures.mjs";

const unit = "21439@2025-07-01";
const path = `/bao-cao/${unit}/ward-nguyen-nghiem/qd-1373/2026`;
const id = `${unit}~ward-nguyen-nghiem/qd-1373~2026`;
const clerk = { email: "chuyenvien@demo.xhht", password: "mo-phong-xhht-2026" };
/** The first of the six numbers of a part. */
const firstNumber = "SKILL_INFO/of";
const slowness = 6;
const betweenKeys = 120;

/** A browser of its own in which the clerk of the demo is signed in. */
const signedIn = async (browser, url) => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 860 } });
  const answer = await context.request.post(`${url}/auth/sign-in/email`, { data: clerk, headers: { origin: url } });
  if (!answer.ok()) throw new Error(`${clerk.email} was not let in: ${answer.status()}`);
  return context;
};

/** Watches a page from its first line on: when a cell first takes keys, and how long each key took to be heard and to be seen. */
const watch = () => {
  const seen = { usable: 0, keys: [] };
  globalThis.seen = seen;
  const look = () => {
    const box = document.querySelector("[data-cell]");
    if (!box || box.disabled || box.readOnly || box.getClientRects().length === 0) return requestAnimationFrame(look);
    seen.usable = performance.now();
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const { name, duration, processingStart, startTime } of list.getEntries())
      if (name === "keydown" || name === "input") seen.keys.push({ waited: processingStart - startTime, whole: duration });
  }).observe({ type: "event", durationThreshold: 16, buffered: true });
};

/** Opens the entry screen; ends when it is quiet. */
const visit = async (context, url, slow, cell) => {
  const { page, bytes } = await openPage(context, slow);
  await page.addInitScript(watch);
  await page.goto(url + path + (cell ? `?o=${encodeURIComponent(cell)}` : ""), { timeout: 60_000 });
  await page.waitForFunction(() => globalThis.seen.usable > 0, undefined, { timeout: 60_000 });
  const toUse = bytes.rest;
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(1_000);
  return { page, usable: await page.evaluate(() => globalThis.seen.usable), toUse, whole: bytes.rest };
};

/** Types numbers into so many cells, one after the other, as a clerk does; checks that the server has each of them. */
const type = async (context, { page }, url, cells) => {
  await page.locator(`[data-cell="${firstNumber}"]`).focus();
  await page.evaluate(() => globalThis.seen.keys.splice(0));
  const typed = new Map();
  let keys = 0;
  let digits = 0;
  for (let n = 0; n < cells; n++) {
    const key = await page.evaluate(() => document.activeElement.dataset.cell);
    if (!key || typed.has(key)) break;
    const text = String(211 + n * 7);
    await page.keyboard.type(text, { delay: betweenKeys });
    await page.keyboard.press("Enter", { delay: betweenKeys });
    typed.set(key, Number(text));
    digits += text.length;
    keys += text.length + 1;
  }
  await page.waitForTimeout(5_000);
  const answer = await context.request.get(`${url}/trpc/reports.get?input=${encodeURIComponent(JSON.stringify({ id }))}`);
  const { observations } = (await answer.json()).result.data;
  for (const [key, value] of typed) {
    const now = observations.find((one) => one.key === key)?.value;
    if (now !== value) throw new Error(`${key} was typed as ${value}, the server has ${now}`);
  }
  const slowKeys = await page.evaluate(() => globalThis.seen.keys);
  return { cells: typed.size, keys, digits, slowKeys };
};

/** The tenth, say, of all keys that took longest; those that no observer reports took less than 16 ms. */
const atMost = (values, share, all) => values.toSorted((a, b) => b - a)[Math.floor(all * (1 - share))] ?? 16;

/** The entry screen on the poor line (400 kbps, 400 ms, CPU ×6), beside the same screen on this machine as it is. */
export const measure = async () => {
  const browser = await openBrowser();
  if (!browser) return;
  const folder = emptyFolder();
  const app = await startApp(folder.path);
  const rounds = [];
  const [fullLine] = [await signedIn(browser, app.url)];
  const fast = await visit(fullLine, app.url, 0);
  for (let round = 0; round < 3; round++) {
    const context = await signedIn(browser, app.url);
    const first = await visit(context, app.url, slowness);
    // What the service worker lays by for later is none of the first visit's bytes; the second visit needs it whole.
    await first.page.evaluate(() => navigator.serviceWorker.ready);
    await first.page.close();
    const again = await visit(context, app.url, slowness);
    await again.page.close();
    rounds.push({ first, again, context });
  }
  const of = (read) => median(rounds.map(read));
  const line = (what, ours, floor, unit, goal) => print({ what, ours: ours.toFixed(unit === " KB" ? 1 : 0), floor: floor.toFixed(unit === " KB" ? 1 : 0), unit, ratio: ours / floor, goal });
  line("entry: first usable cell, first visit", of(({ first }) => first.usable), fast.usable, " ms");
  line("entry: first usable cell, repeat visit", of(({ again }) => again.usable), fast.usable, " ms");
  line("entry: bytes until the first usable cell", of(({ first }) => first.toUse) / 1024, 519, " KB", "≤ 60 KB (519 = DHIS2 data entry)");
  line("entry: all bytes of the first visit", of(({ first }) => first.whole) / 1024, 519, " KB");
  line("entry: bytes of a repeat visit", of(({ again }) => again.whole) / 1024, of(({ first }) => first.whole) / 1024, " KB", "≤ 20 KB");
  const { context } = rounds.at(-1);
  const { cells, keys, digits, slowKeys } = await type(context, await visit(context, app.url, slowness, firstNumber), app.url, 6);
  print({ what: "entry: worst wait before a key is heard", ours: Math.round(Math.max(0, ...slowKeys.map(({ waited }) => waited))), unit: " ms", goal: "≤ 100 ms" });
  print({ what: "entry: key to paint, p95", ours: Math.round(atMost(slowKeys.map(({ whole }) => whole), 0.95, keys * 2)), unit: " ms", goal: "≤ 200 ms" });
  print({ what: "entry: key to paint, worst", ours: Math.round(Math.max(16, ...slowKeys.map(({ whole }) => whole))), unit: " ms" });
  print({ what: `entry: keys per cell over ${cells} cells`, ours: (keys / cells).toFixed(2), floor: (digits / cells + 1).toFixed(2), unit: "", ratio: keys / (digits + cells), goal: "digits + 1" });
  await browser.close();
  await app.stop();
  folder.dispose();
};
