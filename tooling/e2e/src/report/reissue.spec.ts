import { AxeBuilder } from "@axe-core/playwright";
import { ask, people } from "./people.ts";
import { reports } from "./reports.ts";
import { secondReporter } from "./second-reporter.ts";
import { expect, test } from "./test.ts";

const { open: ward } = reports;
const name = "Nguyễn Thị Hoa";
const email = "nguoi.thu.hai@demo.xhht";

test("who lost her password gets a new one from her administrator, once; where she was signed in she is out at once", async ({ as, browser, site }) => {
  const [administrator, officer] = [await as("administrator"), await secondReporter(browser, site, ward.unit, name)];
  await officer.goto("/viec-can-lam");
  await expect(officer.getByRole("heading", { level: 1 })).toContainText("Việc cần làm");

  await administrator.goto(`/thanh-vien?don-vi=${encodeURIComponent(ward.unit)}`);
  await administrator.getByRole("button", { name: `Cấp lại mật khẩu cho ${name}` }).focus();
  await administrator.keyboard.press("Enter");
  const dialog = administrator.getByRole("dialog", { name: `Cấp lại mật khẩu cho ${name}?` });
  await expect(dialog).toContainText("bị đăng xuất ngay ở mọi máy");
  await dialog.getByRole("button", { name: "Thôi" }).click();
  expect(await ask(officer.request, site.url, "me.get")).toMatchObject({ email });

  await administrator.getByRole("button", { name: `Cấp lại mật khẩu cho ${name}` }).click();
  expect((await new AxeBuilder({ page: administrator }).include("dialog").analyze()).violations).toEqual([]);
  await dialog.getByRole("button", { name: "Cấp lại mật khẩu" }).click();
  const code = dialog.locator("code");
  await expect(code).toHaveText(/^[a-z2-9]{4}(-[a-z2-9]{4}){4}$/);
  const secret = (await code.textContent())!;
  expect(await ask(officer.request, site.url, "me.get")).toBeNull();
  await dialog.getByRole("button", { name: "Xong" }).click();
  await expect(administrator.getByText(secret)).toHaveCount(0);
  await expect(administrator.getByRole("status").filter({ hasText: `Đã cấp lại mật khẩu một lần cho ${name}` })).toBeVisible();

  // She comes in with it, and works on only with a password of her own.
  await officer.goto("/dang-nhap");
  await officer.getByLabel("Thư điện tử").fill(email);
  await officer.getByLabel("Mật khẩu", { exact: true }).fill(secret);
  await officer.keyboard.press("Enter");
  await expect(officer.getByRole("heading", { name: "Đặt mật khẩu của riêng bạn" })).toBeVisible();
  await officer.getByLabel("Mật khẩu mới").fill("con đường làng mùa gặt");
  await officer.keyboard.press("Enter");
  await expect(officer.getByRole("heading", { level: 1 })).toContainText("Việc cần làm");

  await administrator.goto(`/nhat-ky?don-vi=${encodeURIComponent(ward.unit)}`);
  await expect(administrator.getByRole("main")).toContainText(`Cấp lại mật khẩu một lần cho ${name}`);
  // Nobody is offered a way to lock herself out.
  await administrator.goto("/thanh-vien");
  await expect(administrator.getByText(people.administrator)).toBeVisible();
  await expect(administrator.getByRole("button", { name: /^Cấp lại mật khẩu cho Quản trị/ })).toHaveCount(0);
  await officer.context().close();
});
