import { expect, test } from "@playwright/test";
import { plans } from "./pages.ts";

for (const { path, unit, targets } of plans) {
  test(`the plan of ${unit} reads like its paper, every target marked`, async ({ page }) => {
    await page.goto(path);
    const paper = page.getByRole("article");
    await expect(paper).toContainText("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    await expect(paper).toContainText("Bản tóm lược");
    await expect(page.locator("[data-target]")).toHaveCount(targets);
    await expect(paper).toContainText("Nơi nhận:");
  });
}

test("a marked target opens its measure and the nation's value, and Escape gives the focus back", async ({ page }) => {
  await page.goto("/ke-hoach/ward-nguyen-nghiem/qd-1373");
  const mark = page.locator('[data-target="2025/EDU_TECH_TRAINED_15P"]');
  await mark.focus();
  await page.keyboard.press("Enter");
  const panel = page.locator(".opened:visible");
  await expect(panel).toContainText("khoảng 35%");
  await expect(panel).toContainText("Cả nước, 2025");
  await expect(panel).toContainText("50%");
  await expect(panel).toContainText("thấp hơn");
  await expect(panel).toContainText("−15 điểm");
  await expect(panel).toContainText("II.2.a");
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  await expect(mark).toBeFocused();
});

test("a clause has an address of its own", async ({ page }) => {
  await page.goto("/ke-hoach/ward-nguyen-nghiem/qd-1373#III.4.b");
  await expect(page.locator('[id="III.4.b"]')).toBeInViewport();
});

test("a deadline is shown as the last good day and as the paper words it", async ({ page }) => {
  await page.goto("/ke-hoach/commune-van-hoa/qd-1373");
  await expect(page.getByRole("article")).toContainText(/hết ngày 04\/12\/\d{4}/);
  await expect(page.getByRole("article")).toContainText("05/12");
});

test("the appendix keeps its own columns", async ({ page }) => {
  await page.goto("/ke-hoach/district-ba-dinh/qd-1373/bang/componentPlans");
  const rows = page.getByRole("main").getByText(/Quý II(\/| năm )2022/);
  await expect(rows).toHaveCount(5);
  await expect(page.getByText("Liên đoàn Lao động", { exact: false }).first()).toBeVisible();
  await page.goto("/ke-hoach/province-long-an/qd-1373");
  await expect(page.getByRole("article").getByText(/Quý IV(\/| năm )2021/)).toBeVisible();
});

test("the checks name the ward's quirks and lead to the clause", async ({ page }) => {
  await page.goto("/ke-hoach/ward-nguyen-nghiem/qd-1373/kiem-tra");
  const list = page.getByRole("main");
  await expect(list).toContainText("2029");
  await expect(list).toContainText(/chính mình|với chính/);
  await page.getByRole("link", { name: /Tới mục/ }).first().click();
  await expect(page).toHaveURL(/qd-1373#/);
});
