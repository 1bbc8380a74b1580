import { reports } from "./reports.ts";
import { hold } from "./slow-line.ts";
import { expect, test } from "./test.ts";

const { notStarted } = reports;

test("the first figure of a report is still on its way when she looks it over: once it has come the report can be handed in", async ({ as }) => {
  const page = await as("reporter");
  const letGo = await hold(page, "question", "**/trpc/entries.push*");
  await page.goto(notStarted.path);
  const box = page.locator("input[data-cell]").first();
  await box.focus();
  await page.keyboard.type("12");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: /^Kiểm tra/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Kiểm tra trước khi trình");
  const submit = page.getByRole("button", { name: /^Trình lãnh đạo/ });
  await expect(submit).toBeDisabled();
  letGo();
  await expect(submit).toBeEnabled();
});
