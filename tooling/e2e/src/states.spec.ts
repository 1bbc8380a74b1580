import { expect, test } from "@playwright/test";

test("an unknown plan gives a sentence and a way home", async ({ page }) => {
  await page.goto("/ke-hoach/khong-co/qd-1373");
  await expect(page.getByRole("main")).toContainText(/Không (tìm thấy|có kế hoạch)/);
  await expect(page.getByRole("link", { name: "Về trang chủ" }).or(page.getByRole("link", { name: "Trang chủ" })).first()).toBeVisible();
});

test("without a network what was read stays, and the page says so", async ({ page, context }) => {
  await page.goto("/ke-hoach/ward-nguyen-nghiem/qd-1373");
  await expect(page.getByRole("article")).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByText(/Mất mạng/).first()).toBeVisible();
  await expect(page.getByRole("article")).toContainText("phường Nguyễn Nghiêm");
  await context.setOffline(false);
  await expect(page.getByText(/Mất mạng/)).toHaveCount(0);
});

test("a server fault keeps the layout, says what to do and gives a code to read out", async ({ page }) => {
  await page.route("**/trpc/plans.get*", (route) => route.fulfill({ status: 500, headers: { "x-request-id": "abc-123" }, body: "{}" }));
  await page.goto("/ke-hoach/ward-nguyen-nghiem/qd-1373");
  await expect(page.getByRole("main")).toContainText("Thử lại");
  await page.unroute("**/trpc/plans.get*");
  await page.getByRole("button", { name: "Thử lại" }).click();
  await expect(page.getByRole("article")).toBeVisible();
});

test("answers carry the headers that keep a page safe, and an address of the API is never a page", async ({ request }) => {
  const home = await request.get("/");
  const policy = home.headers()["content-security-policy"] ?? "";
  expect(policy).toContain("object-src 'none'");
  expect(policy).toContain("base-uri 'none'");
  expect(policy).not.toContain("script-src 'self' 'unsafe-inline'");
  expect((await request.get("/trpc/khong.co")).status()).toBe(404);
  expect((await request.get("/api/v1/khong-co")).headers()["content-type"]).toContain("json");
});
