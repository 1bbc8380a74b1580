import { join, resolve } from "node:path";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { reports } from "../report/reports.ts";
import { expect, test } from "../report/test.ts";

const root = resolve(import.meta.dirname, "../../../..");
const program = join(root, "apps/server/dist/main.js");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const province = "/mau-van-ban?don-vi=01%400000";

/** A Word file whose paragraphs are these, as an office would type them. */
const template = async (...lines: string[]): Promise<{ name: string; mimeType: string; buffer: Buffer }> => {
  const { docxOf } = (await import(/* @vite-ignore */ join(root, "packages/documents/dist/index.js"))) as { docxOf: (paper: unknown) => Promise<Uint8Array> };
  const bytes = await docxOf({ subject: "Mẫu", footer: null, blanks: [], sheets: [{ landscape: false, blocks: lines.map((text) => ({ kind: "prose", text })) }] });
  return { name: "mau-thanh-pho.docx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
};
const whole = ["MẪU CỦA THÀNH PHỐ", "{co_quan}", "{so_kyhieu}", "{#noi_dung}", "{phan}{muc}{doan}", "{/noi_dung}", "{ho_ten}", "{ma_ban}"];

const choose = async (page: Page, ...lines: string[]): Promise<void> => {
  await page.locator("input[type=file]").setInputFiles(await template(...lines));
};
const textOf = (file: string): string => spawnSync(process.execPath, [program, "import", file, "--text"], { encoding: "utf8" }).stdout;

test("a province sets its template, a ward's report follows it, and once removed no more", async ({ as }) => {
  test.slow();
  const folder = mkdtempSync(join(tmpdir(), "xhht-template-"));
  const page = await as("configurer");
  await page.goto("/dia-phuong");
  await page.getByRole("link", { name: "Mẫu văn bản" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mẫu văn bản");
  await page.goto(province);
  await choose(page, "{co_quan}");
  await expect(page.getByText("Mẫu không có thẻ {noi_dung}")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Dùng mẫu này/ })).toHaveCount(0);
  await choose(page, ...whole);
  await expect(page.getByText("1 thẻ không rõ, sẽ thành dấu “…”")).toBeVisible();
  await expect(page.getByText("{so_kyhieu}")).toBeVisible();
  await page.getByRole("button", { name: "Dùng mẫu này cho báo cáo" }).click();
  await expect(page.getByText("Từ nay dùng “mau-thanh-pho.docx”.")).toBeVisible();
  const row = page.locator(".import-rows li", { hasText: "mau-thanh-pho.docx" });
  await expect(row).toContainText("Người cấu hình mô phỏng");

  const clerk = await as("clerk");
  await clerk.goto(`/van-ban${reports.sent.path}`);
  await expect(clerk.getByText("theo mẫu “mau-thanh-pho.docx” của Thành phố Hà Nội")).toBeVisible();
  const [download] = await Promise.all([clerk.waitForEvent("download"), clerk.getByRole("button", { name: "Tải .docx" }).click()]);
  const file = join(folder, "bao-cao.docx");
  await download.saveAs(file);
  expect(textOf(file)).toContain("MẪU CỦA THÀNH PHỐ");
  expect(textOf(file)).toMatch(/Mã bản số liệu: [0-9a-f]{24} · Số liệu mô phỏng/);

  await page.getByRole("button", { name: /^Bỏ mẫu/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Bỏ mẫu" }).click();
  await expect(row).toHaveCount(0);
  await clerk.reload();
  await expect(clerk.getByRole("button", { name: "Tải .docx" })).toBeVisible();
  await expect(clerk.getByText("theo mẫu")).toHaveCount(0);
  rmSync(folder, { recursive: true, force: true });
});

test("the demo's own papers pass the decree: that its figures are simulated stands in the head and at the foot", async ({ as }) => {
  const page = await as("clerk");
  await page.goto(`/van-ban${reports.sent.path}`);
  await expect(page.getByText("Đúng thể thức, không có gì phải sửa.")).toBeVisible();
  const sheet = page.getByRole("article").first();
  await expect(sheet).toContainText("SỐ LIỆU MÔ PHỎNG");
  await expect(sheet.locator(".a4-foot")).toContainText("Số liệu mô phỏng");
  await expect(sheet).not.toContainText("(mô phỏng)");
});

for (const width of [320, 768, 1366])
  test(`the page for templates is accessible and fits at ${width} px`, async ({ as, isMobile }) => {
    test.skip(isMobile, "the widths are set here");
    const page = await as("configurer");
    await page.setViewportSize({ width, height: 800 });
    await page.goto(province);
    await choose(page, ...whole);
    await expect(page.getByRole("button", { name: "Dùng mẫu này cho báo cáo" })).toBeVisible();
    for (const part of await page.locator(".template-read summary").all()) await part.click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`)).toEqual([]);
  });
