import { expect, it } from "vitest";
import { passwordFault } from "./password-rules.ts";

const owner = { name: "Nguyễn Thị Hoa", email: "hoa.nguyen@iabang.gov.vn" };

it.each([
  ["ngan qua1", "PASSWORD_TOO_SHORT"],
  ["x".repeat(129), "PASSWORD_TOO_LONG"],
  ["1234567890", "PASSWORD_COMMON"],
  ["Password123", "PASSWORD_COMMON"],
  ["khuyenhoc2026", "PASSWORD_GUESSABLE"],
  ["Khuyến học 2026!!", "PASSWORD_GUESSABLE"],
  ["XaHoiHocTap@2025", "PASSWORD_GUESSABLE"],
  ["matkhau@123456", "PASSWORD_GUESSABLE"],
  ["NguyenThiHoa1990", "PASSWORD_GUESSABLE"],
  ["iabang-hoa-2026", "PASSWORD_GUESSABLE"],
  ["aaaaaaaaaaaaaaaa", "PASSWORD_GUESSABLE"],
  ["121212121212", "PASSWORD_GUESSABLE"],
])("%s is refused: %s", async (password, code) => expect(await passwordFault(password, owner)).toBe(code));

it.each(["bốn con voi ăn khoai", "trời mưa thì ướt áo", "vkqzrmbwxd", "0912 chuồn chuồn bay", "x7!kQ2#pLm", "khuyến học là việc của gió"])(
  "%s is taken: no rules of composition",
  async (password) => expect(await passwordFault(password, owner)).toBeNull(),
);

it("lengths count letters as people see them, not bytes", async () => {
  expect(await passwordFault("ườngữểậẵớ", owner)).toBe("PASSWORD_TOO_SHORT");
  expect(await passwordFault("ườngữểậẵớợ".normalize("NFD"), owner)).toBeNull();
});
