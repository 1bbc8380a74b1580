import { expect, test } from "@playwright/test";
import { pages } from "./pages.ts";

const { home, plan, targets, matrix, checks, table, indicator, places, unit } = pages;

for (const path of [home, plan, targets, matrix, checks, table, indicator, places, unit]) {
  test(`a first visit of ${path} fetches each thing once, and nothing in vain`, async ({ page }) => {
    const asked: string[] = [];
    const said: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    const answer = await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
    await page.waitForLoadState("networkidle");
    // The browser complains of a file that was fetched early and not used some seconds after the page has loaded.
    await page.waitForTimeout(5_000);
    expect(asked.filter((url, at) => asked.indexOf(url) !== at)).toEqual([]);
    expect(said).toEqual([]);

    const link = answer?.headers()["link"] ?? "";
    const early = [...link.matchAll(/<([^>]+)>/g)].map(([, url]) => new URL(url!, page.url()).href);
    expect(early.length).toBeGreaterThan(1);
    expect(early.filter((url) => !asked.includes(url))).toEqual([]);
  });
}

test("the text and the code of a plan are under way before the app's own code has come", async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/assets\/index-.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  const code = page.waitForResponse(/\/assets\/plan-[^/]*\.js$/);
  const text = page.waitForResponse(/\/trpc\/plans\.get/);
  await page.goto(plan, { waitUntil: "commit" });
  expect([(await code).status(), (await text).status()]).toEqual([200, 200]);
  release();
  await expect(page.getByRole("article")).toBeVisible();
});
