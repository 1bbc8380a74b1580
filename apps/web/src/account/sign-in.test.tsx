import { cleanup, fireEvent, render, screen, waitFor } from "@solidjs/testing-library";
import { Route, Router } from "@solidjs/router";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { settleMe } from "../shell/session.ts";
import { readCode } from "./code-step.tsx";
import { keyByHand } from "./enrol.tsx";
import { sayDevice } from "./say-device.ts";
import { nextStep } from "./next-step.ts";
import { SignIn } from "./sign-in.tsx";
import { backTo } from "./sign-in-page.tsx";

const person = {
  id: "p1",
  name: "Nguyễn Thị Hoa",
  email: "hoa@xa.vn",
  memberships: [],
  strong: true,
  needsSecondFactor: false,
  mustChangePassword: false,
  demo: false,
  unread: 0,
};
type Answer = [status: number, body: unknown];
/** Stands in for the server: one answer for each address. */
const server = (answers: Record<string, Answer | (() => Answer)>) => {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (address: string) => {
    asked.push(address);
    const known = answers[address] ?? [404, {}];
    const [status, body] = typeof known === "function" ? known() : known;
    return new Response(JSON.stringify(body), { status });
  });
  return asked;
};
const show = (onDone: () => void) =>
  render(() => (
    <Router>
      <Route path="*" component={() => <SignIn says="" onDone={onDone} />} />
    </Router>
  ));
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.submit(screen.getByRole("button", { name }).closest("form")!);

beforeEach(() => settleMe(null));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test("e-mail and password are enough for a role without a second factor", async () => {
  server({
    "/auth/ways": [200, { singleSignOn: false }],
    "/auth/sign-in/email": [200, { ok: true }],
    "/trpc/me.get": [200, { result: { data: person } }],
  });
  const done = vi.fn<() => void>();
  show(done);
  type("Thư điện tử", "hoa@xa.vn");
  type("Mật khẩu", "bốn con cá vàng");
  press("Đăng nhập");
  await waitFor(() => expect(done).toHaveBeenCalledOnce());
});

test("a wrong password is said in the server's sentence, and what was typed stays", async () => {
  server({
    "/auth/ways": [200, { singleSignOn: false }],
    "/auth/sign-in/email": [401, { detail: "Thư điện tử hoặc mật khẩu không đúng." }],
  });
  const done = vi.fn<() => void>();
  show(done);
  type("Thư điện tử", "hoa@xa.vn");
  type("Mật khẩu", "sai");
  press("Đăng nhập");
  expect(await screen.findByText(/mật khẩu không đúng/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>("Thư điện tử").value).toBe("hoa@xa.vn");
  expect(done).not.toHaveBeenCalled();
});

test("nothing is sent while a field is empty; the field says so and takes the focus", () => {
  const asked = server({ "/auth/ways": [200, { singleSignOn: false }] });
  show(() => {});
  press("Đăng nhập");
  expect(screen.getByLabelText("Thư điện tử").getAttribute("aria-invalid")).toBe("true");
  expect(document.activeElement).toBe(screen.getByLabelText("Thư điện tử"));
  expect(asked).not.toContain("/auth/sign-in/email");
});

test("the second factor is asked for, then a first secret is replaced before any work", async () => {
  let changed = false;
  server({
    "/auth/ways": [200, { singleSignOn: false }],
    "/auth/sign-in/email": [200, { ok: true, twoFactorRedirect: true }],
    "/auth/two-factor/verify-totp": [200, { ok: true }],
    "/auth/change-password": () => {
      changed = true;
      return [200, { ok: true }];
    },
    "/trpc/me.get": () => [200, { result: { data: { ...person, mustChangePassword: !changed } } }],
  });
  const done = vi.fn<() => void>();
  show(done);
  type("Thư điện tử", "hoa@xa.vn");
  type("Mật khẩu", "abcd-efgh-ijkl");
  press("Đăng nhập");
  await screen.findByLabelText("Mã sáu chữ số");
  type("Mã sáu chữ số", "042 917");
  press("Xác nhận");
  await screen.findByLabelText("Mật khẩu mới");
  type("Mật khẩu mới", "ngắn");
  press("Đặt mật khẩu");
  expect(screen.getByText(/Mật khẩu mới có 4 ký tự/)).toBeTruthy();
  type("Mật khẩu mới", "bốn con cá vàng bơi");
  press("Đặt mật khẩu");
  await waitFor(() => expect(done).toHaveBeenCalledOnce());
});

test("what stands between a session and work", () => {
  expect(nextStep(person)).toBeNull();
  expect(nextStep({ ...person, mustChangePassword: true, needsSecondFactor: true, strong: false })).toBe("first");
  expect(nextStep({ ...person, needsSecondFactor: true, strong: false })).toBe("enrol");
  expect(nextStep({ ...person, needsSecondFactor: true })).toBeNull();
});

test.each([
  ["/duyet?xem=tat-ca", "/duyet?xem=tat-ca"],
  ["//xau.example", "/viec-can-lam"],
  ["/\\xau.example", "/viec-can-lam"],
  ["https://xau.example", "/viec-can-lam"],
  [undefined, "/viec-can-lam"],
])("after signing in from %s one lands on %s", (asked, to) => expect(backTo(asked)).toBe(to));

test.each([
  ["042917", "042917"],
  [" 042 917 ", "042917"],
  ["42917", null],
  ["O42917", null],
])("a code %j is read as %j", (typed, read) => expect(readCode(typed)).toBe(read));

test("the key of the app can be typed by hand, in fours", () => {
  expect(keyByHand("otpauth://totp/XHHT:a?secret=ABCDEFGHIJ&issuer=XHHT")).toBe("ABCD EFGH IJ");
});

test.each([
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0",
    "Edge, Windows",
  ],
  [
    "Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36 Zalo android/24",
    "Zalo, Android",
  ],
  [null, "Trình duyệt không rõ"],
])("%s is %s", (agent, says) => expect(sayDevice(agent)).toBe(says));
