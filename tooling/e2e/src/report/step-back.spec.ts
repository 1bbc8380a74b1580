import { boxOf, emptyCells, reports } from "./reports.ts";
import { expect, test } from "./test.ts";
import { figures, numbers } from "./ward-values.ts";

const { open: ward } = reports;

test("a step back shows the list as it is now, not as it was before the figures were entered", async ({ as, site }) => {
  const page = await as("reporter");
  await emptyCells(page.request, site.url, ward, figures);
  await page.goto("/viec-can-lam");
  await page.getByLabel("Đơn vị đang xem").selectOption({ label: ward.name });
  const due = page.getByRole("region", { name: "Hạn gần nhất" });
  await expect(due).toContainText("7 trên 31 ô đã nhập");
  await due.getByRole("link", { name: "Tiếp tục nhập" }).click();
  await page.getByRole("link", { name: /kỹ năng/i }).first().click();
  const [key, text] = numbers[0]![0]!;
  await boxOf(page, key).focus();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await expect(page.locator(".save-says").first()).toContainText("Đã lưu trên máy chủ");
  while (!page.url().endsWith("/viec-can-lam")) await page.goBack();
  await expect(due).toContainText("8 trên 31 ô đã nhập");
});
