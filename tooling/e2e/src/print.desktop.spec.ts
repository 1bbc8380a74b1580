import { expect, test } from "@playwright/test";

test("printing keeps the paper only", async ({ page }) => {
  await page.goto("/ke-hoach/district-ba-dinh/qd-1373");
  await expect(page.getByRole("article")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("article")).toBeVisible();
  await expect(page.locator("nav").first()).toBeHidden();
});

test("at 200 % zoom the plan and its tables fit", async ({ page }) => {
  await page.setViewportSize({ width: 683, height: 430 });
  for (const face of ["", "/chi-tieu", "/phan-cong", "/kiem-tra"]) {
    await page.goto(`/ke-hoach/commune-van-hoa/qd-1373${face}`, { waitUntil: "networkidle" });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});
