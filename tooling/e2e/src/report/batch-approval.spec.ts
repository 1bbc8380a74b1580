import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { ask } from "./people.ts";
import { type Held, reports, year } from "./reports.ts";
import { expect, test } from "./test.ts";

const { unit } = reports.returned;
const yearly = { id: reports.returned.id, title: `Báo cáo năm ${year}` };
const review = { id: `${unit}~commune-ia-bang/qd-387~2021/${year}`, title: "Báo cáo sơ kết" };

const cardOf = async (page: Page, site: string, id: string) => (await ask<Held>(page.request, site, "reports.get", { id })).card;
const act = async (page: Page, site: string, name: string, id: string, more: object = {}): Promise<void> => {
  const { revision } = await cardOf(page, site, id);
  const answer = await page.request.post(`${site}/trpc/reports.${name}`, { data: { id, revision, ...more }, headers: { origin: site } });
  if (!answer.ok()) throw new Error(`${name}: ${await answer.text()}`);
};

test("a leader approves several reports in one act after seeing each one's figures; one that changed meanwhile is left out and said", async ({ as, site }) => {
  const [reporter, above, leader] = [await as("reporter"), await as("receiver"), await as("approver")];
  await act(above, site.url, "reopen", review.id, { reason: "Xem lại." });
  await act(above, site.url, "askMore", review.id, { reason: "Bổ sung." });
  for (const { id } of [review, yearly]) await act(reporter, site.url, "submit", id);

  await leader.addInitScript((id) => localStorage.setItem("unit", id), unit);
  await leader.goto("/duyet");
  await leader.getByRole("button", { name: "Duyệt 2 báo cáo một lần" }).focus();
  await leader.keyboard.press("Enter");
  const dialog = leader.getByRole("dialog", { name: "Duyệt nhiều báo cáo" });
  for (const { title } of [yearly, review]) await expect(dialog.getByRole("checkbox", { name: new RegExp(`^${title}`) })).toBeChecked();
  await expect(dialog.getByRole("table").first()).toBeVisible();
  await expect(dialog.getByText(/Mã nội dung: [0-9a-f]{8}/)).toHaveCount(2);
  expect((await new AxeBuilder({ page: leader }).include("dialog").analyze()).violations).toEqual([]);
  const wide = await leader.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);

  await act(reporter, site.url, "recall", review.id);
  await dialog.getByRole("button", { name: "Phê duyệt 2 báo cáo" }).click();
  await expect(dialog.getByText("✓ Đã phê duyệt")).toHaveCount(1);
  await expect(dialog.getByText(/^▲ Không duyệt: /)).toHaveCount(1);
  expect([(await cardOf(reporter, site.url, yearly.id)).state, (await cardOf(reporter, site.url, review.id)).state]).toEqual(["approved", "in_progress"]);
  await dialog.getByRole("button", { name: "Đóng" }).last().click();
  await expect(leader.getByRole("status").filter({ hasText: "Đã phê duyệt 1 báo cáo." })).toBeVisible();
  const log = await ask<{ says: string }[]>(leader.request, site.url, "audit.list", { unit, limit: 5 });
  expect(log.filter(({ says }) => says.startsWith("Phê duyệt"))).toHaveLength(1);
});
