import type { Browser, Page } from "@playwright/test";
import { ask, signIn } from "./people.ts";
import type { Site } from "./site.ts";

const own = "bốn mùa hoa nở 2026";

/** A second person who enters figures for a unit: invited by the administrator, with a secret of her own; her page, signed in. */
export const secondReporter = async (browser: Browser, site: Site, unit: string, name: string): Promise<Page> => {
  const administrator = await browser.newContext({ baseURL: site.url });
  await signIn(administrator.request, site.url, "administrator");
  const email = "nguoi.thu.hai@demo.xhht";
  const invited = await administrator.request.post("/trpc/members.invite", {
    data: { unit, role: "reporter", name, email, from: "2026-01-01", to: null },
    headers: { origin: site.url },
  });
  const { secret } = ((await invited.json()) as { result: { data: { secret: string } } }).result.data;
  await administrator.close();

  const context = await browser.newContext({ baseURL: site.url });
  const post = (path: string, data: object) => context.request.post(path, { data, headers: { origin: site.url } });
  await post("/auth/sign-in/email", { email, password: secret });
  await post("/auth/change-password", { currentPassword: secret, newPassword: own });
  await post("/auth/sign-in/email", { email, password: own });
  await ask(context.request, site.url, "me.get");
  return context.newPage();
};
