import type { APIRequestContext, Page } from "@playwright/test";

/** The secret of every account of the demo, as the program prints it at its start. */
export const secret = "mo-phong-xhht-2026";

/** The accounts of the demo, one for each role. */
export const people = {
  reporter: "chuyenvien@demo.xhht",
  approver: "lanhdao@demo.xhht",
  clerk: "vanthu@demo.xhht",
  receiver: "captren@demo.xhht",
  viewer: "nguoixem@demo.xhht",
  configurer: "cauhinh@demo.xhht",
  administrator: "quantri@demo.xhht",
} as const;

/** A role of the demo. */
export type Role = keyof typeof people;

/** Signs in without the page; the page shares the cookie. */
export const signIn = async (request: APIRequestContext, url: string, role: Role): Promise<void> => {
  const answer = await request.post(`${url}/auth/sign-in/email`, { data: { email: people[role], password: secret }, headers: { origin: url } });
  if (!answer.ok()) throw new Error(`${people[role]} was not let in: ${answer.status()} ${await answer.text()}`);
};

/** Signs in by the form that is on the page, with the keyboard. */
export const typeSignIn = async (page: Page, role: Role): Promise<void> => {
  await page.getByLabel("Thư điện tử").fill(people[role]);
  await page.getByLabel("Mật khẩu", { exact: true }).fill(secret);
  await page.keyboard.press("Enter");
};

/** Asks the API as whoever the cookies say. */
export const ask = async <T>(request: APIRequestContext, url: string, path: string, input?: unknown): Promise<T> => {
  const answer = await request.get(`${url}/trpc/${path}${input === undefined ? "" : `?input=${encodeURIComponent(JSON.stringify(input))}`}`);
  const body = (await answer.json()) as { result?: { data: T }; error?: unknown };
  if (!body.result) throw new Error(`${path}: ${JSON.stringify(body.error)}`);
  return body.result.data;
};
