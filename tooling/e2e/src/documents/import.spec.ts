import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../report/test.ts";

/** The plan of a ward that is nowhere, as its office would write it. */
const paper = join(import.meta.dirname, "ke-hoach-son-ca.txt");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const chooseFile = async (page: Page, file: string | { name: string; mimeType: string; buffer: Buffer } = paper): Promise<void> => {
  await page.goto("/nhap-van-ban");
  await page.locator("input[type=file]").setInputFiles(file);
};
const review = async (page: Page): Promise<void> => {
  await page.waitForURL(/\/nhap-van-ban\/[\w-]+$/);
  await expect(page.getByRole("heading", { name: /^Chỉ tiêu \(/ })).toBeVisible();
};
const waits = (page: Page) => page.locator(".waiting-bar [role=status]");

test("a newcomer hands in a paper, accepts what was read, and reads the plan", async ({ as }) => {
  const page = await as("reporter");
  await chooseFile(page);
  await review(page);
  await expect(page.getByText("Hiểu được 100% số ký tự")).toBeVisible();
  const save = page.getByRole("button", { name: "Lưu thành kế hoạch" });
  await expect(save).toBeDisabled();
  await expect(waits(page)).toHaveText("5 việc chờ người xem.");
  await page.getByRole("button", { name: "Nhận cả 4 chỉ số máy đọc chắc chắn" }).click();
  await expect(waits(page)).toHaveText("1 việc chờ người xem.");
  // One key leads to what still waits, and marks its characters.
  await page.keyboard.press("F8");
  await expect(page.locator(".passage:focus")).toContainText("85% hộ kinh doanh");
  await page.locator(".target-card:not(.done)").getByRole("button", { name: "Không có chỉ số phù hợp" }).click();
  await expect(waits(page)).toHaveText("Không còn việc nào chờ người xem.");
  await save.click();
  await page.waitForURL(/\/ke-hoach\/commune-/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Xây dựng xã hội học tập trên địa bàn phường Sơn Ca");
  await expect(page.locator("#dau-trang")).toContainText("18/KH-UBND");
  await expect(page.getByText("Bản tóm lược")).toHaveCount(0);
  await expect(page.getByText("Mỗi tháng phát một bài về người tự học trên loa phường.")).toBeVisible();
});

test("a field leads to its characters, and the characters to their field", async ({ as, isMobile }) => {
  const page = await as("reporter");
  await chooseFile(page);
  await review(page);
  if (isMobile) await page.getByRole("button", { name: "Xem cả văn bản" }).click();
  await page.getByRole("button", { name: "55% người trong độ tuổi lao động được trang bị kỹ năng sống" }).click();
  await expect(page.locator(".source .lit")).toHaveText("55% người trong độ tuổi lao động được trang bị kỹ năng sống");
  await expect(page.locator(".source .lit")).toBeInViewport();
  await page.locator(".source").getByText("Treo lịch học của trung tâm").click();
  await expect(page.locator(".passage:focus")).toContainText("Treo lịch học của trung tâm");
});

test("what a person corrects stays, also after a reload, and is marked as hers", async ({ as }) => {
  const page = await as("reporter");
  await chooseFile(page);
  await review(page);
  await page.getByRole("button", { name: "Sửa: Số, ký hiệu" }).click();
  await page.getByLabel("Số, ký hiệu").fill("19/KH-UBND");
  await page.getByRole("button", { name: "Ghi", exact: true }).click();
  await expect(page.getByRole("button", { name: "19/KH-UBND" })).toBeVisible();
  const card = page.locator(".target-card").first();
  await card.getByRole("button", { name: "Sửa con số" }).click();
  await card.getByLabel("Giá trị").fill("76,5");
  await card.getByLabel("So sánh").selectOption("gte");
  await card.getByRole("button", { name: "Ghi", exact: true }).click();
  await expect(card).toContainText("76,5% trở lên · đến 2028");
  await page.reload();
  await expect(page.locator(".target-card").first()).toContainText("76,5% trở lên · đến 2028");
  await expect(page.locator(".target-card").first()).toContainText("đã sửa");
  await expect(page.locator(".head-field", { hasText: "19/KH-UBND" })).toContainText("thêm bằng tay");
});

test("of two people the slower one is told, and nothing of hers is lost on the server", async ({ as }) => {
  const [one, two] = [await as("reporter"), await as("reporter")];
  await chooseFile(one);
  await review(one);
  await two.goto(one.url());
  await review(two);
  await one.getByRole("button", { name: /Nhận cả/ }).click();
  await expect(waits(one)).toHaveText("1 việc chờ người xem.");
  await two.getByRole("button", { name: /Nhận cả/ }).click();
  // Wherever she is in the paper she sees it, and the newest comes without a new start of the page.
  await expect(two.getByText("Người khác vừa sửa bản đọc này")).toBeInViewport();
  await two.evaluate(() => Object.assign(globalThis, { samePage: true }));
  await two.getByRole("button", { name: "Tải lại bản mới nhất" }).click();
  await expect(waits(two)).toHaveText("1 việc chờ người xem.");
  await expect(two.getByText("Người khác vừa sửa bản đọc này")).toHaveCount(0);
  expect(await two.evaluate(() => "samePage" in globalThis)).toBe(true);
});

test("a file that cannot be read is refused with the way out, and a pasted text is read", async ({ as }) => {
  const page = await as("reporter");
  await chooseFile(page, { name: "hong.docx", mimeType: "application/octet-stream", buffer: Buffer.from("PK\u0003\u0004 cut off") });
  await expect(page.getByRole("alert")).toContainText("Hãy mở tệp bằng phần mềm đã tạo ra nó");
  await expect(page.getByRole("button", { name: "Gửi lại “hong.docx”" })).toBeVisible();
  await page.getByText("Hoặc dán văn bản").click();
  await page.getByLabel("Nội dung văn bản").fill("KẾ HOẠCH\nHọc tập suốt đời\n\nII. MỤC TIÊU\n1. Đến năm 2028, 75% người trong độ tuổi lao động được trang bị năng lực thông tin.");
  await page.getByRole("button", { name: "Đọc văn bản đã dán" }).click();
  await review(page);
  await expect(page.locator(".target-card")).toHaveCount(1);
  await expect(page.getByText("Chưa rõ kế hoạch này thực hiện chương trình nào").or(page.getByText("Không đọc được cơ quan ban hành trong văn bản."))).not.toHaveCount(0);
});

test("without a network the page says where the work is, and what was chosen stays", async ({ as }) => {
  const page = await as("reporter");
  await page.goto("/nhap-van-ban");
  await expect(page.getByRole("button", { name: "Chọn tệp" })).toBeVisible();
  await page.context().setOffline(true);
  await page.locator("input[type=file]").setInputFiles(paper);
  await expect(page.getByRole("alert")).toContainText("Tệp đã chọn vẫn giữ ở trang này");
  await page.context().setOffline(false);
  await page.getByRole("button", { name: /^Gửi lại/ }).click();
  await review(page);
});

test("the plan can be taken along as a folder", async ({ as, isMobile }) => {
  test.skip(isMobile, "a .zip of source files is nothing for a phone");
  const page = await as("reporter");
  await chooseFile(page);
  await review(page);
  await page.getByRole("button", { name: /Nhận cả/ }).click();
  await expect(waits(page)).toHaveText("1 việc chờ người xem.");
  await page.locator(".target-card:not(.done)").getByRole("button", { name: "Không có chỉ số phù hợp" }).click();
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Tải thành thư mục (.zip)" }).click()]);
  expect(file.suggestedFilename()).toMatch(/^commune-[a-z0-9-]+\.zip$/);
});

for (const width of [320, 768, 1366])
  test(`axe finds nothing and nothing runs over the edge at ${width} px`, async ({ as, isMobile }) => {
    test.skip(isMobile, "the widths are set here");
    const page = await as("reporter");
    await page.setViewportSize({ width, height: 760 });
    const look = async (): Promise<void> => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`)).toEqual([]);
    };
    await page.goto("/nhap-van-ban");
    await page.getByText("Hoặc dán văn bản").click();
    await look();
    await page.locator("input[type=file]").setInputFiles(paper);
    await review(page);
    await page.locator(".target-card").first().getByRole("button", { name: "Chọn chỉ số khác" }).click();
    await page.locator(".target-card").nth(1).getByRole("button", { name: "Sửa con số" }).click();
    await page.getByRole("button", { name: "Thêm chỉ tiêu bằng tay" }).click();
    await page.getByRole("button", { name: "Sửa: Trích yếu" }).click();
    for (const part of await page.locator(".other-parts summary").all()) await part.click();
    await look();
  });
