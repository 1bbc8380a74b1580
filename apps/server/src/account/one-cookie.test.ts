import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browser, type Browser, codeFor } from "./browser.test.data.ts";
import { openSite, password, type Site } from "./site.test.data.ts";

/** A header with two cookies of one name must mean the same person to us, who count tries, and to the library, which signs her in. */
describe("a header in which cookies stand twice", () => {
  const folder = mkdtempSync(join(tmpdir(), "xhht-cookie-"));
  let site: Site;
  let helper: Browser;
  let totp = "";
  let code = "";
  beforeAll(async () => {
    site = await openSite(`sqlite:${join(folder, "cookie.db")}`);
    for (const name of ["chutich", "chuyenvien"]) await site.person(`${name}@xa.gov.vn`, "reporter");
    const own = browser(site.app);
    await own.post("/auth/sign-in/email", { email: "chutich@xa.gov.vn", password });
    totp = String((await own.post("/auth/two-factor/enable", { password })).body["totpURI"]);
    code = codeFor(totp, new Date());
    const { status } = await own.post("/auth/two-factor/verify-totp", { code });
    if (status !== 200) throw new Error(`the second factor was not set up: ${status}`);
    helper = browser(site.app);
    await helper.post("/auth/sign-in/email", { email: "chuyenvien@xa.gov.vn", password });
  });
  afterAll(async () => {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const headers: [string, (session: string, step: string) => string][] = [
    ["behind a tab", (session, step) => `a=b;\txhht.session_token=x; xhht.session_token=${session}; xhht.two_factor=${step}`],
    ["in capitals first", (session, step) => `XHHT.session_token=x; xhht.session_token=${session}; xhht.two_factor=${step}`],
    ["behind a text without a value", (session, step) => `a;xhht.session_token=${session};\txhht.session_token=x; xhht.two_factor=${step}`],
    ["within quotes", (session, step) => `xhht.session_token="x"; xhht.two_factor=${step}; xhht.session_token=${session}`],
    ["inside another cookie", (session, step) => `a=" xhht.session_token=${session}"; xhht.two_factor=${step}`],
  ];

  it.each(headers)("%s: a code that was used is not taken again under another's name", async (_, header) => {
    const thief = browser(site.app);
    await thief.post("/auth/sign-in/email", { email: "chutich@xa.gov.vn", password });
    const cookie = header(helper.session()!, thief.cookies.get("xhht.two_factor")!);
    const { status, setCookie } = await browser(site.app).post("/auth/two-factor/verify-totp", { code }, { cookie });
    expect([400, 401]).toContain(status);
    expect(setCookie.filter((line) => !line.includes("Max-Age=0"))).toEqual([]);
  });

  it("control: where it was not used, she herself gets in with it", async () => {
    const own = browser(site.app);
    await own.post("/auth/sign-in/email", { email: "chutich@xa.gov.vn", password });
    expect(await own.post("/auth/two-factor/verify-totp", { code: codeFor(totp, new Date(Date.now() + 30_000)) })).toMatchObject({ status: 200 });
  });
});
