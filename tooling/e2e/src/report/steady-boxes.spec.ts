import { boxOf, emptyCells, heldValues, reports } from "./reports.ts";
import { hold, keptOnDevice } from "./slow-line.ts";
import { expect, test } from "./test.ts";
import { figures, numbers } from "./ward-values.ts";

const { open: ward } = reports;

test("what comes to be said of many rows at once moves no box: a number that is half typed goes on", async ({ as, site }) => {
  const page = await as("reporter");
  await emptyCells(page.request, site.url, ward, figures);
  // The rules come late, on a slow line: what they say of all that was typed so far comes in one moment.
  const letCome = await hold(page, "question", "**/assets/flaws-*.js");
  await page.goto(`${ward.path}?phan=skills`);
  const typed = numbers[0]!;
  const [last, whole] = typed.at(-1)!;
  for (const [key, text] of typed.slice(0, -1)) {
    await boxOf(page, key).focus();
    await page.keyboard.type(text);
  }
  await boxOf(page, last).focus();
  await page.keyboard.type(whole.slice(0, 2));
  const notes = page.locator("tr.notes:visible");
  await expect(notes).toHaveCount(0);
  letCome();
  await expect.poll(() => notes.count()).toBeGreaterThan(1);

  await expect(boxOf(page, last)).toBeFocused();
  await page.keyboard.type(whole.slice(2));
  await page.keyboard.press("Enter");
  await expect(page.locator(".save-says").first()).toContainText("Đã lưu trên máy chủ");
  expect((await heldValues(page.request, site.url, ward)).get(last)).toBe(Number(whole));
});

test("a view that this device kept gives way to the server's without taking the box from who types in it", async ({ as, site }) => {
  const page = await as("reporter");
  const [key, whole] = numbers[0]![1]!;
  await page.goto(`${ward.path}?phan=skills`);
  await expect(boxOf(page, key)).toBeVisible();
  await keptOnDevice(page);
  await page.reload();
  await expect(boxOf(page, key)).toBeVisible();
  await page.waitForTimeout(1_000);

  site.signal("SIGSTOP");
  await page.reload();
  await boxOf(page, key).focus();
  await page.keyboard.type(whole.slice(0, 2));
  const fresh = page.waitForResponse(/reports\.get/);
  site.signal("SIGCONT");
  await (await fresh).finished();
  await page.waitForTimeout(500);
  await expect(boxOf(page, key)).toBeFocused();
  await page.keyboard.type(whole.slice(2));
  await page.keyboard.press("Enter");
  await expect(page.locator(".save-says").first()).toContainText("Đã lưu trên máy chủ");
  expect((await heldValues(page.request, site.url, ward)).get(key)).toBe(Number(whole));
});
