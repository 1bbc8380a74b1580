import { emptyFolder, startApp } from "./app.mjs";
import { openBrowser, openPage } from "./browser.mjs";
import { median, print } from "./figures.mjs";

const year = new Date().toISOString().slice(0, 4);
/** The home page is the shell; the dashboard is that of the province with most communes. */
const home = "/";
const dashboard = `/tong-hop/38@0000/${year}`;
const account = { email: "captren@demo.xhht", password: "mo-phong-xhht-2026" };

const signedIn = async (browser, url) => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 860 } });
  const answer = await context.request.post(`${url}/auth/sign-in/email`, { data: account, headers: { origin: url } });
  if (!answer.ok()) throw new Error(`${account.email} was not let in: ${answer.status()}`);
  return context;
};

/** Bytes on the wire of a cold visit without fonts, and those of the dashboard's answer alone. */
const bytesOf = async (browser, url, path) => {
  const context = await signedIn(browser, url);
  const { page, bytes } = await openPage(context, 0);
  let answer = 0;
  page.on("requestfinished", async (request) => {
    if (request.url().includes("figures.dashboard")) answer = (await request.sizes()).responseBodySize;
  });
  await page.goto(url + path, { waitUntil: "networkidle" });
  await page.locator("h1").first().waitFor();
  const found = { all: bytes.rest / 1024, answer: answer / 1024 };
  await context.close();
  return found;
};

/** On a processor six times slower: until the table stands and answers, the longest task, and from a key to its frame. */
const speedOf = async (browser, url) => {
  const context = await signedIn(browser, url);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  await page.addInitScript(() => {
    globalThis.longest = 0;
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => (globalThis.longest = Math.max(globalThis.longest, duration)))).observe({ type: "longtask", buffered: true });
  });
  const from = performance.now();
  await page.goto(url + dashboard);
  await page.locator(".heat-cell").first().waitFor();
  const stands = performance.now() - from;
  await page.waitForFunction(() => {
    const grid = document.querySelector("[role=grid]");
    return grid && grid.rows.length === Number(grid.getAttribute("aria-rowcount"));
  });
  const whole = performance.now() - from;
  const longest = await page.evaluate(() => globalThis.longest);
  await page.locator('[role=grid] [tabindex="0"]').focus();
  const keys = [];
  for (let at = 0; at < 15; at++) {
    await page.evaluate(() => {
      globalThis.pressed = new Promise((done) => {
        document.addEventListener("keydown", (event) => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - event.timeStamp))), { once: true, capture: true });
      });
    });
    await page.keyboard.press(at % 2 ? "ArrowRight" : "ArrowDown");
    keys.push(await page.evaluate(() => globalThis.pressed));
  }
  const cells = await page.locator(".heat-cell").count();
  await context.close();
  return { stands, whole, longest, key: median(keys), cells };
};

/** What the dashboard costs over the shell, and how quick its table is on a slow machine. */
export const measure = async () => {
  const browser = await openBrowser();
  if (!browser) return;
  const folder = emptyFolder();
  const app = await startApp(folder.path);
  const shell = await bytesOf(browser, app.url, home);
  const board = await bytesOf(browser, app.url, dashboard);
  const more = board.all - board.answer - shell.all;
  print({ what: "dashboard: code over the shell", ours: more.toFixed(1), floor: shell.all.toFixed(1), unit: " KB", ratio: more / shell.all, goal: "≤ 30 KB" });
  print({ what: "dashboard: its answer, compressed", ours: board.answer.toFixed(1), floor: 25, unit: " KB", ratio: board.answer / 25, goal: "≤ 25 KB" });
  const rounds = [];
  for (let round = 0; round < 3; round++) rounds.push(await speedOf(browser, app.url));
  const of = (key) => Math.round(median(rounds.map((round) => round[key])));
  console.log(`  ${of("cells")} cells, CPU ×6: the table stands after ${of("stands")} ms, is whole after ${of("whole")} ms, longest task ${of("longest")} ms, an arrow is seen after ${of("key")} ms`);
  await browser.close();
  await app.stop();
  folder.dispose();
};
