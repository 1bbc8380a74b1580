import type { Page } from "@playwright/test";
import { boxOf, heldValues, reports } from "./reports.ts";
import { secondReporter } from "./second-reporter.ts";
import { expect, test } from "./test.ts";

const { open: ward } = reports;
const key = "SKILL_LIFE/of";

const open = async (page: Page): Promise<void> => {
  await page.goto(`${ward.path}?phan=skills`);
  await expect(boxOf(page, key)).toBeVisible();
};
const type = async (page: Page, text: string): Promise<void> => {
  await boxOf(page, key).focus();
  await page.keyboard.type(text);
  await page.keyboard.press("Tab");
};
const conflict = (page: Page) => page.getByRole("alert").filter({ hasText: "Hai người cùng sửa ô này" });

test("two people on one cell: both values are shown with who and when, and nothing is overwritten before one decides", async ({ as, browser, site }) => {
  const first = await as("reporter");
  const second = await secondReporter(browser, site, ward.unit, "Nguyễn Thị Hoa");
  await Promise.all([open(first), open(second)]);
  const held = async () => (await heldValues(first.request, site.url, ward)).get(key);

  await type(second, "1205");
  await expect.poll(held).toBe(1205);
  await type(first, "1190");
  await expect(conflict(first)).toContainText(/Bạn: 1\.190 · Nguyễn Thị Hoa, \d{1,2}:\d{2}: 1\.205\./);
  expect(await held()).toBe(1205);

  await conflict(first).getByRole("button", { name: "Giữ của tôi" }).click();
  await expect.poll(held).toBe(1190);
  await expect(conflict(first)).toHaveCount(0);

  await type(second, "1215");
  await expect(conflict(second)).toContainText(/Bạn: 1\.215 · Chuyên viên mô phỏng, \d{1,2}:\d{2}: 1\.190\./);
  expect(await held()).toBe(1190);
  await conflict(second).getByRole("button", { name: "Lấy của Chuyên viên mô phỏng" }).click();
  await expect(boxOf(second, key)).toHaveValue("1.190");
  expect(await held()).toBe(1190);
  await second.context().close();
});

test("what another saves appears by itself where one is not typing; the cell one is in stays as it is", async ({ as, browser, site }) => {
  const first = await as("reporter");
  const second = await secondReporter(browser, site, ward.unit, "Nguyễn Thị Hoa");
  await Promise.all([open(first), open(second)]);
  const other = "SKILL_INFO/of";
  test.setTimeout(150_000);
  const soon = { timeout: 30_000 };
  /** The page asked what others saved, and was told of a value. */
  const heard = (value: number) => first.waitForResponse(async (one) => one.url().includes("entries.pull") && (await one.text()).includes(`"value":${value}`), soon);
  // A page that was loaded anew would have forgotten this.
  await first.evaluate(() => Object.assign(globalThis, { samePage: true }));
  await boxOf(first, other).focus();
  const before = await boxOf(first, other).inputValue();

  await type(second, "1205");
  const first2310 = heard(2310);
  await boxOf(second, other).focus();
  await second.keyboard.type("2310");
  await second.keyboard.press("Tab");
  await expect(boxOf(first, key)).toHaveValue("1.205", soon);
  await expect(first.getByRole("status").filter({ hasText: /Nguyễn Thị Hoa vừa lưu [12] ô/ })).toBeVisible();
  await first2310;
  await expect(boxOf(first, other)).toBeFocused();
  await expect(boxOf(first, other)).toHaveValue(before);

  // Who leaves it untouched sees the other's value; who types into it is asked.
  await first.keyboard.press("Tab");
  await expect(boxOf(first, other)).toHaveValue("2.310");
  await boxOf(first, other).focus();
  const first2320 = heard(2320);
  await boxOf(second, other).focus();
  await second.keyboard.type("2320");
  await second.keyboard.press("Tab");
  await first2320;
  await first.keyboard.type("2330");
  await first.keyboard.press("Tab");
  await expect(conflict(first)).toContainText(/Bạn: 2\.330 · Nguyễn Thị Hoa, \d{1,2}:\d{2}: 2\.320\./);
  expect((await heldValues(first.request, site.url, ward)).get(other)).toBe(2320);
  expect(await first.evaluate(() => "samePage" in globalThis)).toBe(true);
  await second.context().close();
});
