import { eachEngine } from "@xhht/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { browser } from "./browser.test.data.ts";
import { openSite, password, type Site } from "./site.test.data.ts";

eachEngine("signing in", ({ newDatabase }) => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(await newDatabase());
    await site.person("hoa@xa.gov.vn", "reporter");
  });
  afterAll(() => site.close());

  it("with the right password begins a session: its cookie is for http only, of this site, until the browser closes", async () => {
    const one = browser(site.app);
    const { status, body, setCookie } = await one.post("/auth/sign-in/email", { email: "HOA@xa.gov.vn", password });
    expect({ status, body }).toEqual({ status: 200, body: { ok: true } });
    expect(setCookie).toHaveLength(1);
    expect(setCookie[0]).toMatch(/^xhht\.session_token=/);
    expect(setCookie[0]).toMatch(/HttpOnly/);
    expect(setCookie[0]).toMatch(/SameSite=Lax/i);
    expect(setCookie[0]).not.toMatch(/Max-Age|Expires|Domain|Secure/i);
    expect(await site.actor(`a=b; xhht.session_token=${one.session()}; c=d`)).toMatchObject({
      email: "hoa@xa.gov.vn",
      strong: false,
      mustChangePassword: false,
      grants: [{ role: "reporter", unit: "VN@0000", from: "2020-01-01", to: null }],
    });
  });
});
