import { emptyFolder, startApp } from "./app.mjs";
import { openBrowser, openPage } from "./browser.mjs";
import { median, print } from "./figures.mjs";

const pages = { home: "/", "plan page": "/ke-hoach/ward-nguyen-nghiem/qd-1373" };

/** One cold visit: bytes on the wire by kind, and the paints, on a full or a slow line. */
const visit = async (browser, url, profile) => {
  const context = await browser.newContext({ viewport: { width: 412, height: 800 } });
  const { page, bytes } = await openPage(context, profile === "slow" ? 4 : 0);
  await page.addInitScript(() => {
    globalThis.paints = { lcp: 0, blocked: 0, shift: 0 };
    new PerformanceObserver((list) => list.getEntries().forEach((e) => (globalThis.paints.lcp = e.startTime))).observe({ type: "largest-contentful-paint", buffered: true });
    new PerformanceObserver((list) => list.getEntries().forEach((e) => (globalThis.paints.blocked += Math.max(0, e.duration - 50)))).observe({ type: "longtask", buffered: true });
    new PerformanceObserver((list) => list.getEntries().forEach((e) => (globalThis.paints.shift += e.value))).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(url, { waitUntil: "networkidle", timeout: 60_000 });
  await page.waitForTimeout(500);
  const paints = await page.evaluate(() => ({ ...globalThis.paints, fcp: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0 }));
  const heading = await page.locator("h1").first().textContent();
  if (!heading) throw new Error(`${url} shows no heading`);
  await context.close();
  return { ...paints, bytes };
};

/** First load in bytes, and its times on the slow profile (400 kbps, 400 ms, CPU ×4), beside the same page on a full line. */
export const measure = async () => {
  const browser = await openBrowser();
  if (!browser) return;
  const folder = emptyFolder();
  const app = await startApp(folder.path);
  for (const [name, path] of Object.entries(pages)) {
    const fast = await visit(browser, app.url + path, "full");
    const rounds = [];
    for (let round = 0; round < 5; round++) rounds.push(await visit(browser, app.url + path, "slow"));
    const kb = fast.bytes.rest / 1024;
    print({ what: `${name}: first load without fonts`, ours: kb.toFixed(1), floor: 519, unit: " KB", ratio: kb / 519, goal: "≤ 45 KB, cap 60 (519 = DHIS2 data entry)" });
    console.log(`${"".padEnd(2)}fonts ${(fast.bytes.font / 1024).toFixed(1)} KB after first paint`);
    for (const [key, goal] of [["fcp", "≤ 2500"], ["lcp", "≤ 2500"], ["blocked", "≤ 200"]]) {
      const values = rounds.map((round) => round[key]);
      print({ what: `${name}: ${key} on the slow profile`, ours: Math.round(median(values)), floor: Math.round(fast[key]), unit: " ms", goal: `${goal} ms`, ratio: fast[key] ? median(values) / fast[key] : undefined });
    }
    console.log(`  layout shift ${Math.max(...rounds.map((round) => round.shift)).toFixed(3)} (goal ≤ 0.05)`);
  }
  await browser.close();
  await app.stop();
  folder.dispose();
};
