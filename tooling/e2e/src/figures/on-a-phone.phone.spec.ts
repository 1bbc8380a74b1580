import { expect, test } from "@playwright/test";
import { signIn } from "../report/people.ts";
import { city, dashboard, explanation, indicator, year } from "./places.ts";

test("on a phone one reads the sentences, one indicator at a time, and each figure's reasons", async ({ page, baseURL }) => {
  await signIn(page.request, baseURL!, "receiver");
  await page.goto(dashboard(city.id));
  await expect(page.locator(".three-sentences p")).toHaveCount(3);
  await page.getByLabel("Chỉ tiêu").selectOption(indicator.code);
  await expect(page).toHaveURL(new RegExp(`chi-so=${indicator.code}`));
  await page.getByRole("button", { name: new RegExp(`^${city.ward.name}:`) }).click();
  await expect(explanation(page)).toContainText(indicator.label);
  await explanation(page).getByRole("button", { name: "Đóng" }).click();
  await page.getByRole("link", { name: "Ai đã gửi" }).click();
  await expect(page.getByRole("row", { name: new RegExp(city.ward.name) })).toContainText("đã gửi");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test("on a phone the table of years begins with the newest", async ({ page, baseURL }) => {
  await signIn(page.request, baseURL!, "receiver");
  await page.goto(`/tong-hop/${city.id}/bang/${indicator.code}`);
  await expect(page.getByRole("columnheader", { name: year })).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("rowheader", { name: city.ward.name })).toBeInViewport();
});
