import { randomBytes } from "node:crypto";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { reports } from "./reports.ts";
import { keptOnDevice } from "./slow-line.ts";
import { expect, test } from "./test.ts";

const { open: ward } = reports;
const pdf = (size: number): Buffer => Buffer.concat([Buffer.from("%PDF-1.7\n"), randomBytes(size)]);
const chosen = (name: string, buffer: Buffer, mimeType = "application/pdf") => ({ name, mimeType, buffer });

/** An Exif block with nothing but the northern half of the globe in it, as a camera writes one where it was. */
const place = Buffer.from("ffe100344578696600004d4d002a00000008000188250004000000010000001a00000000000100010002000000024e00000000000000", "hex");

/** A photo as a phone takes it: large, and with its place. */
const photo = async (page: Page): Promise<Buffer> => {
  const bytes = await page.evaluate(async () => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [4000, 3000];
    canvas.getContext("2d")!.fillRect(0, 0, 2000, 1500);
    return [...new Uint8Array(await (await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg")))!.arrayBuffer())];
  });
  return Buffer.concat([Buffer.from(bytes.slice(0, 2)), place, Buffer.from(bytes.slice(2))]);
};

/** Opens the report and, beside its first figure, the place for files; on a phone it lies behind a button, over the page. */
const openSlot = async (page: Page) => {
  await page.goto(`${ward.path}?phan=skills`);
  await page.locator("[data-cell]").first().focus();
  const input = page.locator(".add-evidence input").last();
  const detail = page.getByRole("button", { name: "Chi tiết" }).first();
  if (await detail.isVisible()) await detail.click();
  await expect(input).toBeAttached();
  return input;
};
const link = (page: Page, name: string) => page.getByRole("link", { name, exact: true });
const bytesOf = async (page: Page, name: string): Promise<Buffer> => (await page.request.get((await link(page, name).getAttribute("href"))!)).body();

test("a photo goes up small and without its place; a file chosen without a network waits on the device, over a reload, and goes by itself", async ({ as }) => {
  test.setTimeout(90_000);
  const page = await as("reporter");
  const input = await openSlot(page);
  const taken = await photo(page);
  expect(taken.includes("Exif")).toBe(true);
  await input.setInputFiles([chosen("Lớp học.jpg", taken, "image/jpeg")]);
  await expect(link(page, "Lớp học.jpg")).toBeVisible();
  const sent = await bytesOf(page, "Lớp học.jpg");
  expect([sent.includes("Exif"), sent.length < taken.length]).toEqual([false, true]);

  await keptOnDevice(page);
  await page.context().setOffline(true);
  const letter = pdf(2_000_000);
  await input.setInputFiles([chosen("QĐ-45.pdf", letter), chosen("chay.exe", Buffer.from("MZ"), "")]);
  await expect(page.getByText("chờ gửi; tệp giữ trên máy này").last()).toBeVisible();
  await expect(page.getByText("Không đính kèm được loại tệp này.").last()).toBeVisible();
  await page.reload();
  await page.locator("[data-cell]").first().focus();
  await page.context().setOffline(false);
  await openSlot(page);
  await expect(link(page, "QĐ-45.pdf")).toBeVisible({ timeout: 30_000 });
  expect((await bytesOf(page, "QĐ-45.pdf")).equals(letter)).toBe(true);
  expect((await new AxeBuilder({ page }).include("details:has(.evidence)").analyze()).violations).toEqual([]);
});

test("a file that was taken off can be put back, and is gone after eight seconds", async ({ as }) => {
  const page = await as("reporter");
  const input = await openSlot(page);
  await input.setInputFiles([chosen("Biên bản.pdf", pdf(10_000))]);
  await expect(link(page, "Biên bản.pdf")).toBeVisible();
  const address = (await link(page, "Biên bản.pdf").getAttribute("href"))!;
  const remove = page.getByRole("button", { name: "Gỡ tệp “Biên bản.pdf”" });
  await remove.click();
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await expect(link(page, "Biên bản.pdf")).toBeVisible();
  await remove.click();
  await expect(page.getByText("Đã gỡ “Biên bản.pdf”.").last()).toBeHidden({ timeout: 15_000 });
  expect((await page.request.get(address)).status()).toBe(404);
});
