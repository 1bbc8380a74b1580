import { ask } from "./people.ts";
import { type Held, reports } from "./reports.ts";
import { hold } from "./slow-line.ts";
import { expect, test } from "./test.ts";

const { id } = reports.submitted;

test("a leader on a slow line approves at once: that she herself looked at the report is no news to her", async ({ as, site }) => {
  const page = await as("approver");
  // The server knows that she looks; the page has not heard it yet.
  const letCome = await hold(page, "answer", "**/trpc/reports.open*");
  await page.goto(`/duyet?bao-cao=${encodeURIComponent(id)}`);
  await page.getByRole("group", { name: "Xử lý báo cáo" }).getByRole("button", { name: "Phê duyệt" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Phê duyệt" }).click();
  await page.waitForTimeout(500);
  letCome();
  await expect(page.getByRole("status").filter({ hasText: "Đã phê duyệt" })).toBeVisible();
  expect((await ask<Held>(page.request, site.url, "reports.get", { id })).card.state).toBe("approved");
});
