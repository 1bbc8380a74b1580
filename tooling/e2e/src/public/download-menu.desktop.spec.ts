import { expect, test } from "@playwright/test";
import { signIn } from "../report/people.ts";

test("the figures of a dashboard leave as a file by keyboard; Escape closes the menu", async ({ page, baseURL }) => {
  await signIn(page.request, baseURL!, "receiver");
  await page.goto("/tong-hop/01@0000/2025");
  const menu = page.getByText("Tải về", { exact: true });
  await menu.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Bảng .csv" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("link", { name: "Bảng .csv" })).toBeHidden();
  await expect(menu).toBeFocused();
  await page.keyboard.press("Enter");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Bảng tính .xlsx" }).click();
  expect((await download).suggestedFilename()).toBe("tong-hop-01-2025.xlsx");
});

for (const width of [320, 360, 768, 1280])
  test(`the whole menu is seen at ${width} px`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width, height: 860 });
    await signIn(page.request, baseURL!, "receiver");
    await page.goto("/tong-hop/01@0000/2025");
    await page.getByText("Tải về", { exact: true }).click();
    const { x, width: wide } = (await page.locator(".download-menu ul").boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + wide).toBeLessThanOrEqual(width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
