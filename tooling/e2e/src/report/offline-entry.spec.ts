import type { Page } from "@playwright/test";
import { signIn, typeSignIn } from "./people.ts";
import { boxOf, emptyCells, heldValues, reports } from "./reports.ts";
import { keptOnDevice } from "./slow-line.ts";
import { expect, test } from "./test.ts";
import { answers, figures, numbers, texts } from "./ward-values.ts";

const { open: ward } = reports;
const line = (page: Page) => page.locator(".save-says").first();
const unsent = (page: Page, cells: number) => expect(line(page)).toHaveText(`Đã lưu trên máy này, chưa gửi: ${cells} ô`, { timeout: 20_000 });
const saved = (page: Page) => expect(line(page)).toContainText("Đã lưu trên máy chủ", { timeout: 30_000 });

/** Opens a part of the report; the browser keeps the app and the report from now on. */
const open = async (page: Page, part: string): Promise<void> => {
  await page.goto(`${ward.path}?phan=${part}`);
  await expect(page.locator("[data-cell]").first()).toBeVisible();
};

const type = async (page: Page, key: string, text: string): Promise<void> => {
  await boxOf(page, key).focus();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
};

test("24 values entered without a network, over a reload and a closed page, are all on the server once it is back", async ({ as, site }) => {
  test.setTimeout(90_000);
  const first = await as("reporter");
  const context = first.context();
  await emptyCells(context.request, site.url, ward, figures);
  await open(first, "literacy_universal");
  await keptOnDevice(first);

  await context.setOffline(true);
  await expect(first.getByText("Mất mạng: vẫn nhập được").first()).toBeVisible();
  for (const [key, , value] of answers) await boxOf(first, key).selectOption(String(value));
  await first.reload();
  for (const [key, , value] of answers) await expect(boxOf(first, key)).toHaveValue(String(value));
  await unsent(first, 4);

  for (const [at, part] of ["skills", "models"].entries()) {
    await open(first, part);
    for (const [key, typed] of numbers[at]!) await type(first, key, typed);
  }
  await open(first, "nhiem-vu");
  const tasks: string[] = [];
  for (const box of await first.locator('[data-column="progress"]').all()) {
    if ((await box.inputValue()) !== "") continue;
    tasks.push((await box.getAttribute("data-cell"))!);
    await box.selectOption("under_way");
  }
  expect(tasks).toHaveLength(9);
  await open(first, "loi-van");
  const words = await first.locator("[data-cell]").evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.cell!));
  for (const [at, key] of words.entries()) {
    await boxOf(first, key).focus();
    await first.keyboard.type(texts[at]!);
  }
  // The page is closed in the middle of the last box, right after the last key.
  await first.close({ runBeforeUnload: true });

  const second = await context.newPage();
  await open(second, "loi-van");
  for (const [at, key] of words.entries()) await expect(boxOf(second, key)).toHaveValue(texts[at]!);
  await unsent(second, 24);

  await context.setOffline(false);
  await saved(second);
  const held = await heldValues(context.request, site.url, ward);
  const typed: [string, unknown][] = [
    ...answers.map(([key, , value]): [string, unknown] => [key, value]),
    ...numbers.flat().map(([key, text]): [string, unknown] => [key, Number(text)]),
    ...tasks.map((key): [string, unknown] => [key, "under_way"]),
    ...words.map((key, at): [string, unknown] => [key, texts[at]]),
  ];
  const lost = typed.filter(([key, value]) => held.get(key) !== value);
  console.log(JSON.stringify({ test: "offline-entry", typed: typed.length, lost: lost.length }));
  expect(typed).toHaveLength(24);
  expect(lost).toEqual([]);
});

test("a line that stalls takes nothing: what is typed waits here, survives a reload, and arrives once", async ({ as, site }) => {
  test.setTimeout(90_000);
  const page = await as("reporter");
  await open(page, "skills");
  await keptOnDevice(page);
  await page.reload();
  await expect(boxOf(page, "SKILL_INFO/of")).toBeVisible();
  await page.waitForTimeout(1_000);
  site.signal("SIGSTOP");
  await type(page, "SKILL_INFO/of", "1601");
  await page.waitForTimeout(2_500);
  await type(page, "SKILL_LIFE/of", "1201");
  await expect(line(page)).toHaveText(/Đang lưu|chưa gửi: 2 ô/);
  await page.reload();
  await expect(boxOf(page, "SKILL_INFO/of")).toHaveValue("1.601", { timeout: 15_000 });
  await expect(boxOf(page, "SKILL_LIFE/of")).toHaveValue("1.201");
  await type(page, "EDU_UNIV_PLUS/of", "641");
  site.signal("SIGCONT");
  await saved(page);
  const held = await heldValues(page.request, site.url, ward);
  expect([held.get("SKILL_INFO/of"), held.get("SKILL_LIFE/of"), held.get("EDU_UNIV_PLUS/of")]).toEqual([1601, 1201, 641]);
});

test("a session that ends in the middle of typing asks to sign in over the page, and nothing typed is lost", async ({ as, site, playwright }) => {
  const page = await as("reporter");
  await open(page, "loi-van");
  const box = page.locator("[data-cell]").first();
  const key = (await box.getAttribute("data-cell"))!;
  await box.focus();
  await page.keyboard.type("Phường đã mở ");
  await expect(line(page)).toContainText("Đã lưu trên máy chủ");

  // Somebody signs in elsewhere with the same account and ends every other session.
  const elsewhere = await playwright.request.newContext();
  await signIn(elsewhere, site.url, "reporter");
  const ended = await elsewhere.post(`${site.url}/auth/revoke-other-sessions`, { data: {}, headers: { origin: site.url } });
  expect(ended.ok()).toBe(true);

  await page.keyboard.type("bốn lớp học buổi tối");
  await expect(line(page)).toContainText("Phiên làm việc đã hết", { timeout: 15_000 });
  const dialog = page.getByRole("dialog", { name: "Đăng nhập" });
  await expect(dialog).toBeVisible();
  await typeSignIn(page, "reporter");
  await expect(dialog).toBeHidden();
  await expect(box).toHaveValue("Phường đã mở bốn lớp học buổi tối");
  await box.focus();
  await page.keyboard.press("End");
  await page.keyboard.type(", hai lớp cuối tuần.");
  await saved(page);
  await expect(box).toHaveValue("Phường đã mở bốn lớp học buổi tối, hai lớp cuối tuần.");
  expect((await heldValues(elsewhere, site.url, ward)).get(key)).toBe("Phường đã mở bốn lớp học buổi tối, hai lớp cuối tuần.");
  await elsewhere.dispose();
});
