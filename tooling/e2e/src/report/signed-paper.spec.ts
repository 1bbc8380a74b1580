import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { reports } from "./reports.ts";
import { expect, test } from "./test.ts";

const { sent: ward } = reports;
const name = "BC-12 đã ký.pdf";
const scan = { name, mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\nbản ký") };

const open = async (page: Page, unit: string): Promise<void> => {
  await page.addInitScript((id) => localStorage.setItem("unit", id), unit);
  await page.goto(`/duyet?xem=tat-ca&bao-cao=${encodeURIComponent(ward.id)}`);
  await expect(page.getByRole("heading", { level: 2, name: /Báo cáo năm/ })).toBeVisible();
};
const paper = (page: Page) => page.getByRole("article").getByRole("link", { name, exact: true });

test("the clerk attaches the signed paper of what was sent; the level above opens it, and nobody else attaches one", async ({ as }) => {
  const [clerk, above, reporter] = [await as("clerk"), await as("receiver"), await as("reporter")];
  await open(above, "01@0000");
  await expect(above.getByText("Bản ký", { exact: true })).toHaveCount(0);

  await open(clerk, ward.unit);
  await expect(clerk.getByText("Chưa đính kèm bản đã ký, đóng dấu.")).toBeVisible();
  const input = clerk.getByLabel("+ Đính kèm bản ký");
  await input.setInputFiles([{ ...scan, name: "so-lieu.png", mimeType: "image/png", buffer: Buffer.from("89504e470d0a1a0a0000000d49484452", "hex") }]);
  await expect(clerk.getByText(/^▼ /).first()).toBeVisible();
  await input.setInputFiles([scan]);
  await expect(paper(clerk)).toBeVisible();
  expect((await new AxeBuilder({ page: clerk }).include(".signed-paper").analyze()).violations).toEqual([]);

  await above.reload();
  await expect(paper(above)).toBeVisible();
  expect(await (await above.request.get((await paper(above).getAttribute("href"))!)).body()).toEqual(scan.buffer);
  await expect(above.getByRole("button", { name: /^Gỡ tệp/ })).toHaveCount(0);

  await open(reporter, ward.unit);
  await expect(paper(reporter)).toBeVisible();
  await expect(reporter.getByLabel("+ Đính kèm bản ký")).toHaveCount(0);
});
