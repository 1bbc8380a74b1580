import { expect, test } from "@playwright/test";

const ward = "/cong-khai/00004/2025";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("from the country to a ward, its figures, its file and its plan", async ({ page }) => {
    await page.goto("/cong-khai");
    await expect(page).toHaveURL(/\/cong-khai\/VN\/\d{4}$/);
    await page.goto("/cong-khai/VN/2025");
    await page.getByRole("link", { name: "Thành phố Hà Nội" }).click();
    await page.getByRole("link", { name: "Phường Ba Đình" }).click();
    await expect(page).toHaveURL(ward);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Phường Ba Đình");
    await expect(page.getByText("Số liệu mô phỏng", { exact: false }).first()).toBeVisible();
    await expect(page.getByRole("rowheader").first()).toBeVisible();
    await expect(page.getByText(/^[✓◐▲▼○] /).first()).toBeVisible();
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Bảng .csv" }).click();
    expect((await download).suggestedFilename()).toBe("so-lieu-00004-2025.csv");
    await expect(page.getByRole("region", { name: "Kế hoạch" }).getByRole("link").first()).toHaveAttribute("href", /^\/ke-hoach\//);
  });

  test("a unit that ended leads to those that followed it", async ({ page }) => {
    expect((await page.goto("/cong-khai/105/2026"))!.status()).toBe(410);
    await page.getByRole("main").getByRole("link").first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^(Phường|Xã) /);
  });
});

test("the app leads to it, and the browser fetches it from the server", async ({ page }) => {
  await page.goto("/don-vi/00004@2025-07-01");
  await page.getByRole("link", { name: "Trang công khai" }).click();
  await expect(page).toHaveURL(/\/cong-khai\/00004\/\d{4}$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Phường Ba Đình");
});

test("on paper: no links to press, the figures stay", async ({ page }) => {
  await page.goto(ward);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { name: "Tải số liệu" })).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("rowheader").first()).toBeVisible();
});
