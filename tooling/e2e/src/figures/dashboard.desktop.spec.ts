import { expect, test } from "@playwright/test";
import { signIn } from "../report/people.ts";
import { cell, city, dashboard, explanation, indicator, table, year } from "./places.ts";

test.beforeEach(async ({ page, baseURL }) => {
  await signIn(page.request, baseURL!, "receiver");
});

test("three sentences come first, and their number leads to who has sent", async ({ page }) => {
  await page.goto(dashboard(city.id));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(city.name);
  const sentences = page.locator(".three-sentences p");
  await expect(sentences).toHaveCount(3);
  await sentences.first().getByRole("link").click();
  await expect(page).toHaveURL(/cach=da-gui/);
  const rows = page.getByRole("table").getByRole("row");
  const [sent, all] = (await sentences.first().getByRole("link").innerText()).split("/").map(Number);
  await expect(rows).toHaveCount(all! + 1);
  await page.getByRole("combobox", { name: "Hiện" }).selectOption("sent");
  await expect(rows).toHaveCount(sent! + 1);
  await expect(page.getByRole("row", { name: new RegExp(city.ward.name) })).toContainText("đã gửi");
});

test("a cell leads to its explanation, to the report and what was entered, and back to the same place", async ({ page }) => {
  await page.goto(dashboard(city.id, "?sap=ten"));
  const own = cell(page, city.ward.id, indicator.code);
  await own.scrollIntoViewIfNeeded();
  await own.focus();
  await page.keyboard.press("Enter");
  await expect(explanation(page)).toContainText("Cách tính");
  const figure = (await explanation(page).locator(".explained-figure b").innerText()).trim();
  await explanation(page).getByRole("link", { name: /^báo cáo/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Báo cáo gốc, ${city.ward.name}`);
  const [, numerator, denominator] = /\(([\d.]+)\/([\d.]+)\)/.exec(figure)!;
  const source = page.getByRole("region", { name: "Số được lấy vào tổng hợp" });
  await expect(source).toContainText(numerator!);
  await expect(source).toContainText(denominator!);
  await expect(page.getByRole("navigation", { name: "Bạn đang ở" })).toContainText(city.name);
  await page.goBack();
  await expect(explanation(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(explanation(page)).toBeHidden();
  await expect(own).toBeInViewport();
  await expect(page).toHaveURL(/sap=ten/);
});

test("Escape gives the focus back to the cell that was asked", async ({ page }) => {
  await page.goto(dashboard(city.id));
  const own = cell(page, city.ward.id, indicator.code);
  await own.focus();
  await page.keyboard.press("Enter");
  await explanation(page).waitFor();
  await page.keyboard.press("Escape");
  await expect(explanation(page)).toBeHidden();
  await expect(own).toBeFocused();
});

test("the heat table is one stop for Tab; arrows, Home and End walk through it", async ({ page }) => {
  await page.goto(dashboard(city.id));
  await table(page).getByRole("rowheader").nth(3).waitFor();
  expect(await table(page).locator('[tabindex="0"]').count()).toBe(1);
  const here = () => page.evaluate(() => {
    const at = document.activeElement as HTMLElement;
    return [at.closest("tr")?.rowIndex, at.closest("td, th")?.getAttribute("scope") ?? (at.closest("td") as HTMLTableCellElement | null)?.cellIndex];
  });
  await table(page).locator('[tabindex="0"]').focus();
  expect(await here()).toEqual([1, 1]);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  expect(await here()).toEqual([2, 2]);
  await page.keyboard.press("Home");
  expect(await here()).toEqual([2, "row"]);
  await page.keyboard.press("End");
  const last = (await table(page).getByRole("columnheader").count()) - 1;
  expect(await here()).toEqual([2, last]);
  await page.keyboard.press("Control+End");
  const rows = await table(page).getByRole("row").count();
  expect(await here()).toEqual([rows - 1, last]);
  await expect(table(page)).toHaveAttribute("aria-rowcount", String(rows));
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("table"))).toBeNull();
});

test("an explanation leads to the words of the plan that set the goal", async ({ page }) => {
  await page.goto(dashboard(city.id, `?giai-thich=${city.ward.id}~${indicator.code}`));
  await explanation(page).getByRole("link", { name: /^II\./ }).first().click();
  await expect(page).toHaveURL(/\/ke-hoach\/district-ba-dinh\/qd-1373#/);
  await expect(page.locator(`[id="${decodeURIComponent(new URL(page.url()).hash.slice(1))}"]`)).toBeInViewport();
});

test("no table of the years is wider than its sheet", async ({ page }) => {
  for (const width of [1280, 1366]) {
    await page.setViewportSize({ width, height: 860 });
    await page.goto(`/tong-hop/${city.id}/chi-so/${indicator.code}`);
    const years = page.getByRole("table", { name: "Bảng số qua các năm" });
    await years.waitFor();
    const over = await years.evaluate((one) => {
      const sheet = one.parentElement!;
      return one.getBoundingClientRect().right - sheet.getBoundingClientRect().right + Number.parseFloat(getComputedStyle(sheet).paddingRight);
    });
    expect(over).toBeLessThanOrEqual(1);
  }
});

test("a switch keeps the focus on what was chosen", async ({ page }) => {
  await page.goto(dashboard(city.id));
  for (const [name, said] of [["Từng chỉ tiêu", /cach=danh-sach/], ["Quy đổi về hiện nay", /dia-gioi=hien-nay/]] as const) {
    const link = page.getByRole("link", { name });
    await link.focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(said);
    await expect(link).toHaveAttribute("aria-current", "true");
    await expect(link).toBeFocused();
  }
});

test("keys alone lead from the table to a cell, its reasons, its report and its evidence", async ({ page }) => {
  await page.goto(dashboard(city.id, "?sap=ten&loc=da-gui"));
  await table(page).getByRole("rowheader").nth(3).waitFor();
  await table(page).locator('[tabindex="0"]').focus();
  for (const key of ["ArrowDown", "ArrowDown", "Home", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
  const unit = await page.evaluate(() => document.activeElement!.closest("tr")!.querySelector("th a")!.textContent!.trim());
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(explanation(page)).toContainText(unit);
  for (let tabs = 0; tabs < 6 && !(await page.evaluate(() => document.activeElement?.textContent?.startsWith("báo cáo"))); tabs++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Báo cáo gốc, ${unit}`);
  await expect(page.getByRole("region", { name: "Số được lấy vào tổng hợp" })).toContainText("Minh chứng");
});

test("a chart has its sentence and its table: as many points as years with a value", async ({ page }) => {
  await page.goto(`/tong-hop/${city.id}/chi-so/${indicator.code}`);
  await expect(page.locator(".series-says")).toHaveText(/^Năm \d{4}: [\d,]+% .+ đơn vị đã báo cáo\. Mục tiêu: .+\.$/);
  const values = await page.getByRole("table", { name: "Bảng số qua các năm" }).locator("td.figure-text").allInnerTexts();
  expect(values.length).toBeGreaterThan(1);
  await expect(page.locator(".line-chart .dot")).toHaveCount(values.filter((text) => text.includes("%")).length);
});

test("a ward sees its own goals; its way up has only what it may read", async ({ page, baseURL }) => {
  await page.context().clearCookies();
  await signIn(page.request, baseURL!, "reporter");
  await page.goto(dashboard(city.ward.id));
  await expect(page.locator(".three-sentences p")).toHaveCount(3);
  await expect(page.getByRole("row", { name: new RegExp(indicator.label) })).toContainText("%");
  await expect(page.getByRole("navigation", { name: "Bạn đang ở" })).not.toContainText(city.name);
});

test("a unit that ended says so, leads on, and is not reminded", async ({ page }) => {
  await page.goto("/tong-hop/02@0000/2025");
  await expect(page.getByText(/kết thúc ngày 30\/06\/2025/)).toBeVisible();
  await expect(page.getByRole("button", { name: /^Nhắc/ })).toHaveCount(0);
  await page.getByRole("link", { name: "Đơn vị nào tiếp nhận địa bàn" }).click();
  await expect(page).toHaveURL(/\/don-vi\/02@0000$/);
});

test("a head sorts by its indicator, and all that was chosen is there after a reload", async ({ page }) => {
  await page.goto(dashboard(city.id));
  await table(page).getByRole("button", { name: indicator.label, exact: true }).click();
  await expect(table(page).getByRole("columnheader", { name: indicator.label })).toHaveAttribute("aria-sort", "ascending");
  await page.getByRole("combobox", { name: "Hiện" }).selectOption("sent");
  await page.getByRole("link", { name: "Quy đổi về hiện nay" }).click();
  await expect(page).toHaveURL(/dia-gioi=hien-nay/);
  await expect(page).toHaveURL(new RegExp(`theo=${indicator.code}`));
  const units = table(page).getByRole("rowheader");
  await expect(page.getByRole("link", { name: "Quy đổi về hiện nay" })).toHaveAttribute("aria-current", "true");
  // A long table is drawn in pieces.
  await expect.poll(async () => String(await table(page).getByRole("row").count())).toBe(await table(page).getAttribute("aria-rowcount"));
  const before = await units.allInnerTexts();
  await page.reload();
  await expect(units).toHaveText(before, { useInnerText: true });
  await expect(page.getByRole("link", { name: "Quy đổi về hiện nay" })).toHaveAttribute("aria-current", "true");
});

test("two units are compared, and one indicator is followed through the years", async ({ page }) => {
  await page.goto(dashboard("VN@0000"));
  for (const name of ["Chọn để so sánh: Thành phố Hà Nội", "Chọn để so sánh: Tỉnh Thanh Hóa"]) await page.getByLabel(name).check();
  await page.getByRole("link", { name: "So sánh 2 đơn vị" }).click();
  await expect(page.getByRole("columnheader", { name: "Thành phố Hà Nội" })).toBeVisible();
  await expect(page.getByRole("columnheader", { name: "Tỉnh Thanh Hóa" })).toBeVisible();
  await expect(page.locator(".heat-cell .cell-note").first()).toHaveText(/^tạm tính \d+\/\d+$/);
  await page.getByRole("link", { name: indicator.label }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(indicator.label);
  await expect(page.getByRole("img")).toBeVisible();
  await expect(page.getByRole("rowheader", { name: year })).toBeVisible();
  await page.getByRole("link", { name: "Bảng đơn vị theo năm" }).click();
  await expect(page.getByRole("columnheader", { name: year })).toHaveCount(1);
});

test("without a network the last answer stays, and says how old it is", async ({ page, context }) => {
  await page.goto(dashboard(city.id));
  await table(page).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(city.name);
  await expect(page.getByText("số liệu tải về lần cuối")).toBeVisible();
  await expect(page.getByText(/số liệu đến \d/)).toBeVisible();
  await context.setOffline(false);
});
