import { type BrowserContext, expect, type Page, test as base } from "@playwright/test";
import { type Role, signIn } from "./people.ts";
import { openSite, type Site } from "./site.ts";

interface Fixtures {
  /** A server and a demo for this test alone. */
  site: Site;
  /** A page in a browser profile of its own, where this role is signed in. */
  as: (role: Role) => Promise<Page>;
}

/** Tests that change data: each has its own server, so that none disturbs another. */
export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern
  site: async ({}, use) => {
    const site = await openSite();
    await use(site);
    await site.close();
  },
  baseURL: async ({ site }, use) => use(site.url),
  as: async ({ browser, site }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (role) => {
      const context = await browser.newContext({ baseURL: site.url });
      contexts.push(context);
      await signIn(context.request, site.url, role);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

export { expect };
