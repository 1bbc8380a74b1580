import { expect, test } from "@playwright/test";

test("an officer types `ia bang` with the keyboard alone and sees what became of the commune", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kế hoạch xây dựng xã hội học tập");
  const search = page.getByRole("searchbox").first();
  await search.focus();
  await page.keyboard.type("ia bang");
  const hit = page.getByRole("link", { name: /Xã Ia Băng/ }).filter({ hasText: "Chư Prông" });
  await expect(hit).toBeVisible();
  await expect(page.locator("li", { has: hit })).toContainText("Ia Tôr");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("ul.hits a:focus")).toHaveCount(1);
  await hit.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/don-vi\/23905/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Xã Ia Băng");
  await expect(page.getByRole("main")).toContainText("Ia Tôr");
  await page.getByRole("main").locator('a[href^="/ke-hoach/commune-ia-bang"]').first().click();
  await expect(page).toHaveURL(/commune-ia-bang\/qd-387/);
});

test("an answer that comes late does not throw out who walks down the list already", async ({ page }) => {
  await page.goto("/");
  const search = page.getByRole("searchbox").first();
  await search.fill("ia ban");
  const focused = page.locator("ul.hits a:focus");
  await expect(page.locator(".hits-said")).toContainText("“ia ban”");
  await page.route(/units\.search/, async (route) => {
    await new Promise((done) => setTimeout(done, 1_000));
    await route.continue();
  });
  const later = page.waitForResponse(/units\.search/);
  await search.pressSequentially("g");
  await page.waitForRequest(/units\.search/);
  await page.keyboard.press("ArrowDown");
  await expect(focused).toHaveCount(1);
  await later;
  await expect(page.locator(".hits-said")).toContainText("“ia bang”");
  await expect(focused).toHaveCount(1);
  await page.keyboard.press("ArrowUp");
  await expect(search).toBeFocused();
});

test("a code names two units: 21439 was Nguyễn Nghiêm and is Đức Phổ", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("searchbox").first().fill("21439");
  await expect(page.getByRole("link", { name: /Phường Nguyễn Nghiêm/ }).first()).toBeVisible();
  await expect(page.getByRole("link", { name: /Phường Đức Phổ/ }).first()).toBeVisible();
});

test("text typed the Backspace way of Windows keyboards and by composition is kept as typed", async ({ page }) => {
  await page.goto("/");
  const search = page.getByRole("searchbox").first();
  await search.focus();
  const client = await page.context().newCDPSession(page);
  for (const text of ["d", "đ", "đu", "đứ", "đức"]) await client.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  await client.send("Input.insertText", { text: "đức" });
  await page.keyboard.type(" pho");
  await page.keyboard.press("Backspace");
  await client.send("Input.insertText", { text: "ổ" });
  await expect(search).toHaveValue("đức phổ");
  await expect(page.getByRole("link", { name: /Đức Phổ/ }).first()).toBeVisible();
});

test("nothing found says so and what to try", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("searchbox").first().fill("qqqqq");
  await expect(page.getByText(/qqqqq/).last()).toBeVisible();
  await expect(page.locator(".no-hits")).toBeVisible();
});
