import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Download, Page } from "@playwright/test";
import { reports } from "../report/reports.ts";
import { expect, test } from "../report/test.ts";

const program = resolve(import.meta.dirname, "../../../../apps/server/dist/main.js");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const { submitted } = reports;
const paperOf = ({ path }: { path: string }): string => `/van-ban${path}`;
const plan = "/van-ban/ke-hoach/ward-nguyen-nghiem/qd-1373";
const office = spawnSync("soffice", ["--version"]).status === 0;

let folder: string;
test.beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "xhht-paper-"))));
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

const kept = async (download: Download): Promise<string> => {
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
};
const get = async (page: Page, name: string): Promise<string> => {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name, exact: true }).click()]);
  return kept(download);
};
/** What the command line's linter says of a file: its exit code, and its findings. */
const lint = (file: string): { code: string; severity: string }[] => {
  const { stdout } = spawnSync(process.execPath, [program, "lint", file, "--json"], { encoding: "utf8" });
  return JSON.parse(stdout) as { code: string; severity: string }[];
};

test("a leader opens the report's paper from the approvals, sees what is open in it, and takes a Word file that is clean", async ({ as }) => {
  const page = await as("approver");
  await page.goto(`/duyet?xem=tat-ca&bao-cao=${encodeURIComponent(submitted.id)}`);
  await page.getByRole("link", { name: "Bản in" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Báo cáo năm");
  const sheet = page.getByRole("article").first();
  await expect(sheet.getByRole("heading", { name: "BÁO CÁO" })).toBeVisible();
  await expect(sheet).toContainText("DỰ THẢO");
  await expect(page.getByRole("heading", { name: "Còn 3 chỗ trống phải điền" })).toBeVisible();
  await expect(page.getByText("Số, ký hiệu của báo cáo")).toBeVisible();
  await expect(sheet.locator("mark").first()).toContainText("…");
  await expect(page.getByText("Đúng thể thức, không có gì phải sửa.")).toBeVisible();

  const word = await get(page, "Tải .docx");
  await expect(page.getByRole("status").filter({ hasText: "Đã lập bao-cao-" })).toBeVisible();
  await expect(page.locator("#tep-docx")).toContainText(/KB, lập lúc \d\d:\d\d ngày/);
  await expect(page.getByText("đúng với số liệu hiện nay")).toBeVisible();
  expect(lint(word)).toEqual([]);
  // The same paper again is the same file, byte for byte.
  expect(readFileSync(await get(page, "Tải .docx")).equals(readFileSync(word))).toBe(true);

  test.skip(!office, "LibreOffice is not on this machine: the conversion is not looked at");
  execFileSync("soffice", ["--headless", `-env:UserInstallation=file://${folder}/office`, "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder, word], { stdio: "ignore", timeout: 50_000 });
  const text = readFileSync(word.replace(/\.docx$/, ".txt"), "utf8");
  for (const words of ["BÁO CÁO", "DỰ THẢO", "TM. ỦY BAN NHÂN DÂN", "Lưu: VT"]) expect(text).toContain(words);
});

test("a file that fails leaves the others: the .docx still comes", async ({ as }) => {
  const page = await as("approver");
  await page.route("**/papers/*.pdf", (route) => route.fulfill({ status: 500, contentType: "application/problem+json", body: JSON.stringify({ detail: "Máy chủ gặp lỗi." }) }));
  await page.goto(paperOf(submitted));
  await page.getByRole("button", { name: "Tải .pdf" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Chưa lập được tệp .pdf" })).toContainText("bản .docx là bản chính");
  expect(lint(await get(page, "Tải .docx"))).toEqual([]);
});

test("without a network the pages stay, and it says which file was made last", async ({ as }) => {
  const page = await as("approver");
  await page.goto(paperOf(submitted));
  await get(page, "Tải .docx");
  await expect(page.locator("#tep-docx")).toContainText("KB");
  await page.context().setOffline(true);
  await page.evaluate(() => dispatchEvent(new Event("offline")));
  await expect(page.getByText("Tệp lập gần nhất: bao-cao-")).toBeVisible();
  await expect(page.getByRole("button", { name: "Tải .docx" })).toHaveAttribute("aria-disabled", "true");
  await expect(page.getByRole("article").first()).toContainText("TM. ỦY BAN NHÂN DÂN");
});

test("anybody reads the paper of a plan and takes its file", async ({ page }) => {
  await page.goto("/ke-hoach/ward-nguyen-nghiem/qd-1373");
  await page.getByRole("link", { name: "Tải văn bản" }).click();
  await expect(page.getByRole("heading", { name: "QUYẾT ĐỊNH", exact: true })).toBeVisible();
  expect(lint(await get(page, "Tải .docx")).filter(({ severity }) => severity !== "hint")).toEqual([]);
  await expect(page.locator("#tep-docx")).toContainText(/KB, lập lúc \d\d:\d\d ngày/);
});

test("nobody who is not signed in sees the paper of a report that is not public", async ({ page }) => {
  await page.goto(paperOf(submitted));
  await expect(page.getByText("Không có báo cáo công khai nào như vậy.")).toBeVisible();
});

test("the level above takes the tables of its units as a workbook", async ({ as }) => {
  const page = await as("receiver");
  await page.goto("/tong-hop/01@0000/2025");
  await page.getByText("Tải về", { exact: true }).click();
  await page.getByRole("link", { name: "Bảng tổng hợp để in, Word, PDF" }).click();
  await expect(page.getByRole("region", { name: "Số liệu" })).toContainText("Phường Ba Đình");
  const file = await get(page, "Tải .xlsx");
  expect(readFileSync(file).subarray(0, 2).toString()).toBe("PK");
});

for (const width of [320, 768, 1366])
  test(`papers are accessible and fit at ${width} px`, async ({ as }) => {
    test.slow();
    const page = await as("approver");
    await page.setViewportSize({ width, height: 800 });
    for (const path of [paperOf(submitted), plan, "/van-ban/tong-hop/80@2025-07-01/2025"]) {
      await page.goto(path);
      await page.getByRole("button", { name: /^Tải \./ }).first().waitFor();
      await expect(page.getByText("Đang soát…")).toHaveCount(0);
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      expect({ path, violations: violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]) }).toEqual({ path, violations: [] });
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
    }
  });
