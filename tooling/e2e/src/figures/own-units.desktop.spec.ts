import { expect, test } from "@playwright/test";
import { signIn } from "../report/people.ts";
import { city, dashboard, year } from "./places.ts";

test("who works for several units goes from one to another on the figures, and comes back to it", async ({ page, baseURL }) => {
  await signIn(page.request, baseURL!, "receiver");
  await page.goto(dashboard(city.id, "?cach=da-gui&sap=ten"));
  await page.getByRole("combobox", { name: "Đơn vị" }).selectOption({ label: "Tỉnh Thanh Hóa" });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tỉnh Thanh Hóa");
  await expect(page).toHaveURL(/cach=da-gui&sap=ten/);
  await page.getByRole("combobox", { name: "Năm", exact: true }).selectOption(String(Number(year) - 1));
  await expect(page).toHaveURL(new RegExp(`/${Number(year) - 1}\\?cach=da-gui&sap=ten`));
  await page.getByRole("navigation").getByRole("link", { name: "Tổng hợp" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tỉnh Thanh Hóa");
});

test("below the units that one works for, the unit that is read stands among them", async ({ page, baseURL }) => {
  await signIn(page.request, baseURL!, "receiver");
  await page.goto(dashboard(city.ward.id));
  await expect(page.getByRole("combobox", { name: "Đơn vị" }).locator("option:checked")).toHaveText(city.ward.name);
});

test("a commune that has not sent yet sees what is asked of it", async ({ page, baseURL }) => {
  await signIn(page.request, baseURL!, "reporter");
  await page.goto(dashboard("16279@2025-07-01"));
  await expect(page.locator(".three-sentences p").first()).toHaveText(/^Đã báo cáo 0\/[1-9]\d* chỉ tiêu\.$/);
  await expect(page.locator(".three-sentences")).not.toContainText("nguy cơ");
  await expect(page.getByRole("row", { name: /chưa báo cáo/ }).first()).toBeVisible();
});

test("from a comparison the way leads up to figures that she may read", async ({ page, baseURL }) => {
  await signIn(page.request, baseURL!, "reporter");
  await page.goto(`/so-sanh/${year}?chon=${city.ward.id},16279@2025-07-01`);
  await expect(page.getByRole("rowheader", { name: "Chuẩn xóa mù chữ: xã, phường đạt mức độ 2" })).toBeVisible();
  await page.getByRole("navigation", { name: "Bạn đang ở" }).getByRole("link", { name: "Tổng hợp" }).click();
  await expect(page.locator(".three-sentences")).toBeVisible();
});
