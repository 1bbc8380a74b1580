import { expect, test } from "vitest";
import { readInvitation } from "./read-invitation.ts";

const typed = {
  name: " Nguyễn Thị Hoa ",
  email: "hoa@xa.gov.vn",
  role: "reporter",
  from: "22/11/2026",
  to: "",
} as const;

test("an invitation is read with its days; no last day is no end", () => {
  expect(readInvitation(typed)).toEqual({
    ok: true,
    value: { name: "Nguyễn Thị Hoa", email: "hoa@xa.gov.vn", role: "reporter", from: "2026-11-22", to: null },
  });
});

test.each([
  [{ name: " " }, "name"],
  [{ email: "hoa" }, "email"],
  [{ from: "31/02/2026" }, "from"],
  [{ to: "hôm nay" }, "to"],
  [{ to: "21/11/2026" }, "to"],
])("%j is refused at its own field", (change, field) => {
  const read = readInvitation({ ...typed, ...change });
  expect(read.ok ? [] : Object.keys(read.problems)).toEqual([field]);
});
