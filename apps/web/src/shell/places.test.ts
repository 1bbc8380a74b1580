import type { Level, MemberRole } from "@xhht/core";
import { expect, test } from "vitest";
import { initials } from "./person-menu.tsx";
import { places } from "./places.ts";

const personIn = (level: Level, ...roles: MemberRole[]) =>
  ({ memberships: roles.map((role) => ({ role, unit: { level } })), unread: 0 }) as unknown as Parameters<typeof places>[0];
const person = (...roles: MemberRole[]) => personIn("commune", ...roles);
const tabs = (...roles: MemberRole[]) => places(person(...roles)).filter(({ tab }) => tab).map(({ label }) => label);

test("a visitor and every role have four tabs on a phone", () => {
  expect(places(null).filter(({ tab }) => tab)).toHaveLength(4);
  for (const role of ["viewer", "reporter", "approver", "clerk", "receiver", "administrator"] as const)
    expect(tabs(role)).toHaveLength(4);
  expect(tabs("reporter")).toEqual(["Việc cần làm", "Báo cáo", "Kế hoạch", "Chỉ số"]);
});

test("a page that no role of hers may open is not offered", () => {
  const labels = places(person("administrator")).map(({ label }) => label);
  expect(labels).toContain("Thành viên");
  expect(labels).not.toContain("Báo cáo");
});

test("who works above the communes has their figures among the four", () => {
  const above = places(personIn("province", "receiver")).filter(({ tab }) => tab).map(({ label }) => label);
  expect(above).toEqual(["Việc cần làm", "Báo cáo", "Tổng hợp", "Kế hoạch"]);
});

test("people are marked by the last two words of their name", () => {
  expect(initials("Nguyễn Thị Hoa")).toBe("TH");
  expect(initials("Đặng Ánh")).toBe("ĐÁ");
});
