import { expect, test } from "@playwright/test";
import { pages } from "./pages.ts";

for (const [name, path] of Object.entries(pages)) {
  test(`nothing is wider than 320 px: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path, { waitUntil: "networkidle" });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}

test("whatever is tapped is at least 44 px high", async ({ page }) => {
  await page.goto("/ke-hoach/ward-nguyen-nghiem/qd-1373", { waitUntil: "networkidle" });
  const low = await page.locator("nav a:visible, button.btn:visible, input:visible, summary:visible").evaluateAll((all) =>
    all.filter((one) => one.getBoundingClientRect().height < 43.5).map((one) => `${one.tagName} ${one.textContent} ${one.getBoundingClientRect().height}`),
  );
  expect(low).toEqual([]);
});
