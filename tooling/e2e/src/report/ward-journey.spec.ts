import type { Page } from "@playwright/test";
import { countKeys, type Keys } from "./keys.ts";
import { type Role, typeSignIn } from "./people.ts";
import { boxOf, emptyCells, heldValues, reports } from "./reports.ts";
import { expect, test } from "./test.ts";
import { answers, figures, numbers, texts } from "./ward-values.ts";

const { open: ward } = reports;

const chooseUnit = (page: Page, name: string) => page.getByLabel("Đơn vị đang xem").selectOption({ label: name });

const here = (page: Page): Promise<string | undefined> => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.cell);

const saved = (page: Page) => expect(page.locator(".save-says")).toContainText(/Đã lưu trên máy chủ/, { timeout: 15_000 });

/** Leads the focus to the first box of the part that is shown, without a pointer. */
const toFirstBox = async (page: Page): Promise<void> => {
  for (let press = 0; press < 80 && !(await here(page)); press++) await page.keyboard.press("Tab");
};

const enterAnswers = async (page: Page, keys: Keys): Promise<void> => {
  for (const [key, letters] of answers) {
    await expect.poll(() => here(page)).toBe(key);
    await keys.press(...letters, "Enter");
  }
};

/** Each number costs its digits and one key; each part that is done, one key more. */
const enterNumbers = async (page: Page, keys: Keys): Promise<void> => {
  for (const part of numbers) {
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("phan-tiep");
    await keys.press("Enter");
    for (const [key, typed] of part) {
      await expect.poll(() => here(page)).toBe(key);
      const before = keys.count();
      await keys.type(typed);
      await keys.press("Enter");
      expect(keys.count() - before).toBe(typed.length + 1);
    }
  }
};

/** Opens the report that waits for a person, as her list of reports shows it. */
const openReport = async (page: Page, unit: string): Promise<void> => {
  await page.goto("/duyet");
  await chooseUnit(page, unit);
  await page.getByRole("navigation", { name: "Danh sách báo cáo" }).getByRole("link").filter({ hasText: /Đề án 1373/ }).filter({ hasText: unit === ward.name ? "" : ward.name }).first().click();
  await expect(page.getByRole("heading", { level: 2, name: /Báo cáo năm/ })).toBeVisible();
};

const confirm = async (page: Page, act: string, sure?: string): Promise<void> => {
  await page.getByRole("group", { name: "Xử lý báo cáo" }).getByRole("button", { name: act }).click();
  if (sure) await page.getByRole("dialog").getByRole("button", { name: sure }).click();
};

const point = async (page: Page, act: string, reason: string, cell: string): Promise<void> => {
  await confirm(page, act);
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Lý do").fill(reason);
  await dialog.getByLabel("Lọc ô theo tên").fill(cell);
  await dialog.getByRole("checkbox").first().check();
  await dialog.getByRole("button", { name: act }).click();
};

const submit = async (page: Page): Promise<void> => {
  await page.getByRole("link", { name: /^Kiểm tra/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Kiểm tra trước khi trình");
  const button = page.getByRole("button", { name: /^Trình lãnh đạo/ });
  await expect(button).toBeEnabled({ timeout: 15_000 });
  await button.click();
  await expect(page).toHaveURL(/lich-su$/);
};

/** From the list of work to the one cell that was pointed at, another value, and back to the leader. */
const fix = async (page: Page, reason: string, key: string, typed: string): Promise<void> => {
  await page.goto("/viec-can-lam");
  await chooseUnit(page, ward.name);
  await expect(page.getByRole("main")).toContainText(reason);
  await page.getByRole("link", { name: "Sửa ô này" }).first().click();
  await expect(boxOf(page, key)).toBeFocused();
  await page.keyboard.type(typed);
  await page.keyboard.press("Enter");
  await saved(page);
  await submit(page);
};

test("a ward's report goes from what is owed to closed, through everybody's hands", async ({ as, page, site }, info) => {
  test.setTimeout(120_000);
  const roles = new Map<Role, Page>();
  const pageOf = async (role: Role): Promise<Page> => roles.get(role) ?? roles.set(role, await as(role)).get(role)!;

  // The reporter signs in, sees what is owed, and one act leads to the first empty cell.
  await emptyCells((await pageOf("reporter")).request, site.url, ward, figures);
  await page.goto("/dang-nhap");
  await typeSignIn(page, "reporter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Việc cần làm");
  await chooseUnit(page, ward.name);
  const due = page.getByRole("region", { name: "Hạn gần nhất" });
  await expect(due).toContainText("7 trên 31 ô đã nhập");
  await due.getByRole("link", { name: "Tiếp tục nhập" }).click();
  await expect.poll(() => here(page)).toBe(answers[0]![0]);

  // 24 values by the keyboard alone.
  const keys = countKeys(page);
  await enterAnswers(page, keys);
  const forAnswers = keys.count();
  await enterNumbers(page, keys);
  const forNumbers = keys.count() - forAnswers;
  const digits = numbers.flat().reduce((all, [, typed]) => all + typed.length, 0);
  expect(forNumbers).toBe(digits + numbers.flat().length + numbers.length);

  // One figure leapt by more than twenty points: the reporter says why it is right.
  const tabs = page.getByRole("navigation", { name: "Các phần của báo cáo" }).getByRole("link");
  const toPart = async (at: number): Promise<void> => {
    await tabs.nth(at).focus();
    await page.keyboard.press("Enter");
    await expect(tabs.nth(at)).toHaveAttribute("aria-current", "page");
    await toFirstBox(page);
  };
  await toPart(1);
  const why = page.getByRole("textbox", { name: "Lý do số này đúng" }).first();
  await why.focus();
  await page.keyboard.type("Phường mở thêm ba lớp kỹ năng sống.");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Lý do đã nêu: Phường mở thêm ba lớp kỹ năng sống.")).toBeVisible();

  await toPart(3);
  for (const box of await page.locator('[data-column="progress"]').all()) {
    if ((await box.inputValue()) !== "") continue;
    await box.focus();
    await keys.press("ArrowDown", "ArrowDown", "Enter");
  }
  const forTasks = keys.count() - forAnswers - forNumbers;
  await toPart(4);
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press("Tab");
  }
  await saved(page);
  const held = await heldValues(page.request, site.url, ward);
  for (const [key, typed] of numbers.flat()) expect(held.get(key), key).toBe(Number(typed));
  for (const [key, , value] of answers) expect(held.get(key), key).toBe(value);
  console.log(JSON.stringify({ test: "ward-journey", project: info.project.name, values: 24, numbers: 8, digits, forNumbers, forAnswers, forTasks }));

  await submit(page);

  // The leader reads what it binds to and sends one cell back.
  const leader = await pageOf("approver");
  await openReport(leader, ward.name);
  await expect(leader.getByRole("article")).toContainText(/Mã nội dung\s*[0-9a-f]{8}/);
  await point(leader, "Trả lại", "Số người có kỹ năng sống cần đối chiếu với hội khuyến học.", "kỹ năng sống");
  await fix(page, "Số người có kỹ năng sống cần đối chiếu với hội khuyến học.", "SKILL_LIFE/of", "1370");

  await openReport(leader, ward.name);
  const changes = leader.getByRole("region", { name: "Thay đổi từ lần trả lại" });
  await expect(changes).toContainText("1.370");
  await confirm(leader, "Phê duyệt", "Phê duyệt");
  await expect(leader.getByRole("status").filter({ hasText: "Đã phê duyệt" })).toBeVisible();

  const send = async (number: string): Promise<void> => {
    const clerk = await pageOf("clerk");
    await openReport(clerk, ward.name);
    await confirm(clerk, "Gửi cấp trên");
    const dialog = clerk.getByRole("dialog");
    await dialog.getByLabel("Số và ký hiệu văn bản").fill(number);
    await dialog.getByLabel("Ngày ban hành").fill("20/11/2026");
    await dialog.getByRole("button", { name: "Gửi cấp trên" }).click();
    await expect(clerk.getByRole("status").filter({ hasText: "Đã gửi cấp trên" })).toBeVisible();
  };
  await send("56/BC-UBND");

  // The level above receives, asks for more on one cell, and it goes the whole way again.
  const above = await pageOf("receiver");
  await openReport(above, "Tỉnh Quảng Ngãi");
  await confirm(above, "Tiếp nhận");
  await expect(above.getByRole("status").filter({ hasText: "Đã tiếp nhận" })).toBeVisible();
  await point(above, "Yêu cầu bổ sung", "Đề nghị bổ sung người học từ xa.", "công dân học tập");
  await fix(page, "Đề nghị bổ sung người học từ xa.", "MODEL_CITIZEN_ACH/of", "2333");
  await openReport(leader, ward.name);
  await confirm(leader, "Phê duyệt", "Phê duyệt");
  await expect(leader.getByRole("status").filter({ hasText: "Đã phê duyệt" })).toBeVisible();
  await send("57/BC-UBND");
  await openReport(above, "Tỉnh Quảng Ngãi");
  await confirm(above, "Tiếp nhận");
  await expect(above.getByRole("status").filter({ hasText: "Đã tiếp nhận" })).toBeVisible();
  await confirm(above, "Chốt số liệu", "Chốt số liệu");
  await expect(above.getByRole("status").filter({ hasText: "Đã chốt số liệu" })).toBeVisible();

  await page.goto(ward.path);
  await expect(page.getByText(/Đã chốt số liệu|đã chốt/i).first()).toBeVisible();
  await expect(page.locator("[data-cell]")).toHaveCount(0);
  expect((await heldValues(page.request, site.url, ward)).get("MODEL_CITIZEN_ACH/of")).toBe(2333);
});
