import { expect, test } from "../report/test.ts";
import { alignment, city, dashboard } from "./places.ts";

test("who is late is reminded, after the message was seen", async ({ as }) => {
  const page = await as("receiver");
  await page.goto(dashboard(city.id, "?cach=da-gui"));
  await page.getByRole("button", { name: /^Nhắc \d+ đơn vị/ }).click();
  const dialog = page.getByRole("dialog", { name: "Nhắc nộp báo cáo" });
  const message = dialog.locator(".nudge-text");
  await expect(message).toContainText("đề nghị đơn vị gửi báo cáo");
  await dialog.getByLabel("Viết thêm vào tin").fill("Hạn đã gần.");
  await expect(message).toHaveText(/^[^.]+ đề nghị đơn vị gửi báo cáo năm \d{4}\. Hạn đã gần\.$/);
  await expect(dialog.getByRole("status")).toContainText("người");
  await dialog.getByRole("button", { name: "Đóng" }).click();
  await expect(dialog).toBeHidden();
});

test("a configurer chooses a lawful reading with its document, and it stands beside the target", async ({ as }) => {
  const page = await as("configurer");
  await page.goto(alignment);
  const first = page.getByRole("button", { name: /^Chọn cách đọc: / }).first();
  const name = (await first.getAttribute("aria-label"))!.replace("Chọn cách đọc: ", "");
  await first.click();
  const dialog = page.getByRole("dialog", { name: "Chọn cách đọc chỉ tiêu" });
  await dialog.getByRole("button", { name: "Áp dụng cách đọc này" }).click();
  await expect(dialog).toContainText("Chưa chọn cách đọc.");
  await expect(dialog).toContainText("Chưa ghi số, ký hiệu.");
  await dialog.getByRole("radio").nth(2).check();
  await dialog.getByLabel("Số, ký hiệu").fill("15/QĐ-UBND");
  await dialog.getByLabel("Ngày ban hành").fill("2026-01-15");
  await dialog.getByLabel("Cơ quan ban hành").fill("UBND tỉnh Tây Ninh");
  await dialog.getByRole("button", { name: "Áp dụng cách đọc này" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("status").filter({ hasText: "Đã chọn cách đọc" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: `Chọn lại: ${name}` })).toBeVisible();
  await expect(page.getByText(/Tính lại trên cấp xã, theo QĐ 15\/QĐ-UBND ngày 15\/01\/2026 của UBND tỉnh Tây Ninh/)).toBeVisible();
});

test("a target that a programme sets for the nation waits for its reading on the page of the nation, where a configurer chooses", async ({ as }) => {
  const page = await as("configurer");
  await page.goto("/don-vi/VN");
  await page.getByRole("button", { name: "Chọn cách đọc: Danh hiệu địa phương học tập, 50% (2030)" }).click();
  const dialog = page.getByRole("dialog", { name: "Chọn cách đọc chỉ tiêu" });
  await expect(dialog.getByRole("radio")).toHaveCount(3);
  await dialog.getByRole("button", { name: "Đóng" }).click();
  await expect(dialog).toBeHidden();
  const other = await as("receiver");
  await other.goto("/don-vi/VN");
  await expect(other.getByRole("heading", { name: "Chỉ tiêu tính trên cấp huyện" })).toBeVisible();
  await expect(other.getByRole("button", { name: /^Chọn cách đọc/ })).toHaveCount(0);
});

test("who may not configure reads how targets stand, and chooses nothing", async ({ as }) => {
  const page = await as("receiver");
  await page.goto(alignment);
  await expect(page.getByText(/chỉ tiêu đạt đủ/)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Chỉ tiêu tính trên cấp huyện" })).toBeVisible();
  await expect(page.getByText("chưa chọn cách đọc").first()).toBeVisible();
});
