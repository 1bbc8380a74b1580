import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { ask } from "./people.ts";
import { boxOf, type Held, heldValues, reports } from "./reports.ts";
import { expect, test } from "./test.ts";

const { open: ward, sent } = reports;
const dialog = (page: Page) => page.getByRole("dialog");
const fileBox = (page: Page) => dialog(page).locator("input[type=file]");
const csvOf = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

/** Opens the way by file with the keyboard. */
const openFiles = async (page: Page, path: string = ward.path): Promise<void> => {
  await page.goto(`${path}?phan=skills`);
  await expect(page.locator("h1")).toBeVisible();
  await page.getByRole("button", { name: "Nhập bằng tệp" }).focus();
  await page.keyboard.press("Enter");
  await expect(dialog(page).getByRole("heading", { name: "Tải mẫu nhập" })).toBeVisible();
};
const download = async (page: Page, kind: string): Promise<Buffer> => {
  const [file] = await Promise.all([page.waitForEvent("download"), dialog(page).getByRole("button", { name: kind }).click()]);
  return readFile((await file.path())!);
};

/** The file with other figures in the lines of some indicators; the last four columns are the open ones. */
const filledIn = (text: string, figures: Record<string, { numerator: string }>): string =>
  text
    .split("\r\n")
    .map((line) => {
      const found = Object.entries(figures).find(([code]) => line.includes(`;${code};`));
      if (!found) return line;
      const cells = line.split(";");
      return [...cells.slice(0, -4), found[1].numerator, cells.at(-3), "", cells.at(-1)].join(";");
    })
    .join("\r\n");

const versions = async (page: Page, url: string): Promise<Map<string, number>> =>
  new Map((await ask<Held>(page.request, url, "reports.get", { id: ward.id })).observations.map(({ key, version }) => [key, version]));

test("a template goes out, comes back filled in, is read line by line, and is taken cell by cell as if it were typed", async ({ as, site }) => {
  test.setTimeout(90_000);
  const page = await as("reporter");
  await openFiles(page);
  const template = (await download(page, ".csv")).toString("utf8");
  await expect(dialog(page).getByText("Đã tải")).toBeVisible();
  const before = await heldValues(page.request, site.url, ward);
  const was = await versions(page, site.url);
  const wanted = Number(before.get("SKILL_INFO/of")) === 321 ? 322 : 321;

  await fileBox(page).setInputFiles(csvOf("da-dien.csv", filledIn(template, { SKILL_INFO: { numerator: String(wanted) }, SKILL_LIFE: { numerator: "99.5" }, EDU_UNIV_PLUS: { numerator: "99999999" } })));
  await expect(dialog(page).getByText("lớn hơn mẫu số")).toBeVisible();
  expect(await heldValues(page.request, site.url, ward), "a look writes nothing").toEqual(before);
  await expect(dialog(page).getByRole("button", { name: "Ghi 1 ô" })).toBeVisible();
  await dialog(page).getByRole("button", { name: /Là 995/ }).click();
  const take = dialog(page).getByRole("button", { name: "Ghi 2 ô" });
  await expect(take).toBeVisible();
  await take.focus();
  await page.keyboard.press("Enter");

  await expect(dialog(page)).toBeHidden();
  await expect(page.getByText("Đã nhận 2 ô từ tệp “da-dien.csv”")).toBeVisible();
  await expect(page.locator(".filled li").first()).toContainText(`${Number(before.get("SKILL_INFO/of")).toLocaleString("vi")} → ${wanted}`);
  await expect(boxOf(page, "SKILL_INFO/of")).toHaveValue(String(wanted));
  await expect(boxOf(page, "SKILL_LIFE/of")).toHaveValue("995");
  await expect(page.locator(".save-says").first()).toContainText("Đã lưu trên máy chủ");
  await expect.poll(async () => (await heldValues(page.request, site.url, ward)).get("SKILL_LIFE/of")).toBe(995);
  const after = await heldValues(page.request, site.url, ward);
  const raised = await versions(page, site.url);
  expect([after.get("SKILL_INFO/of"), after.get("EDU_UNIV_PLUS/of")]).toEqual([wanted, before.get("EDU_UNIV_PLUS/of")]);
  expect([...raised].filter(([key, version]) => version !== (was.get(key) ?? 0)).map(([key, version]) => [key, version - (was.get(key) ?? 0)])).toEqual([["SKILL_INFO/of", 1], ["SKILL_LIFE/of", 1]]);

  // What changed leads to its cell.
  await page.locator(".filled").getByRole("button").first().click();
  await expect(boxOf(page, "SKILL_INFO/of")).toBeFocused();
});

test("a workbook that comes back as it went out changes nothing", async ({ as }) => {
  const page = await as("reporter");
  await openFiles(page);
  const book = await download(page, ".xlsx");
  await fileBox(page).setInputFiles({ name: "mau.xlsx", mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", buffer: book });
  await expect(dialog(page).getByText("Không có ô nào sẽ đổi")).toBeVisible();
  await expect(dialog(page).getByRole("button", { name: /^Ghi/ })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Nhập bằng tệp" })).toBeFocused();
});

test("without a network no file is read and the sentence says so; what was read before is taken, kept here and sent by itself", async ({ as, site }) => {
  test.setTimeout(90_000);
  const page = await as("reporter");
  await openFiles(page);
  const template = (await download(page, ".csv")).toString("utf8");
  const file = csvOf("a.csv", filledIn(template, { SKILL_INFO: { numerator: "432" } }));
  await page.context().setOffline(true);
  await fileBox(page).setInputFiles(file);
  await expect(dialog(page).getByText("Đọc tệp cần có mạng")).toBeVisible();
  await page.context().setOffline(false);
  await fileBox(page).setInputFiles(file);
  await expect(dialog(page).getByRole("button", { name: "Ghi 1 ô" })).toBeVisible();
  await page.context().setOffline(true);
  await dialog(page).getByRole("button", { name: "Ghi 1 ô" }).click();
  await expect(page.locator(".save-says").first()).toHaveText("Đã lưu trên máy này, chưa gửi: 1 ô", { timeout: 20_000 });
  await page.context().setOffline(false);
  await expect.poll(async () => (await heldValues(page.request, site.url, ward)).get("SKILL_INFO/of"), { timeout: 30_000 }).toBe(432);
});

test("a report whose cells are locked gives its file and takes none", async ({ as }) => {
  const page = await as("reporter");
  await openFiles(page, sent.path);
  await expect(dialog(page).getByText("đang khóa nên không nhập từ tệp được")).toBeVisible();
  await expect(fileBox(page)).toHaveCount(0);
});
