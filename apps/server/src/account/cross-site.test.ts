import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browser } from "./browser.test.data.ts";
import { openSite, password, type Site } from "./site.test.data.ts";

const folder = mkdtempSync(join(tmpdir(), "xhht-origin-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("where the public address is set", () => {
  let site: Site;
  const publicUrl = "https://xhht.tinh.gov.vn";
  beforeAll(async () => {
    site = await openSite(`sqlite:${join(folder, "public.db")}`, { publicUrl });
    await site.person("hoa@xa.gov.vn");
  });
  afterAll(() => site.close());
  const post = (headers: Record<string, string | undefined>) => {
    const sent = Object.fromEntries(Object.entries({ origin: publicUrl, "content-type": "application/json", host: "xhht.tinh.gov.vn", ...headers }).filter(([, value]) => value !== undefined)) as Record<string, string>;
    return site.app.inject({ method: "POST", url: "/auth/sign-in/email", headers: sent, body: JSON.stringify({ email: "hoa@xa.gov.vn", password }) });
  };

  it("the session's cookie is bound to this host and to https", async () => {
    const { setCookie } = await browser(site.app, { origin: publicUrl }).post("/auth/sign-in/email", { email: "hoa@xa.gov.vn", password });
    expect(setCookie[0]).toMatch(/^__Host-xhht\.session_token=/);
    expect(setCookie[0]).toMatch(/; Secure/);
    expect(setCookie[0]).toMatch(/; Path=\/(;|$)/);
    expect(setCookie[0]).not.toMatch(/Domain/i);
  });

  it.each([
    ["another site", { origin: "https://evil.example" }],
    ["the same name over http", { origin: "http://xhht.tinh.gov.vn" }],
    ["a name that begins alike", { origin: "https://xhht.tinh.gov.vn.evil.example" }],
    ["a page without a place", { origin: "null" }],
    ["another port", { origin: "https://xhht.tinh.gov.vn:8443" }],
    ["a lying Host header", { origin: "https://evil.example", host: "evil.example" }],
    ["nobody, with a cookie", { origin: undefined, cookie: "a=b" }],
    ["nobody, as a browser of another site says", { origin: undefined, "sec-fetch-site": "cross-site" }],
  ])("a post from %s is refused, and begins nothing", async (_, headers) => {
    const answer = await post(headers);
    expect(answer.statusCode).toBe(403);
    expect(answer.json()).toMatchObject({ code: "FOREIGN_ORIGIN", detail: expect.stringContaining("trang khác") });
    expect(answer.headers["set-cookie"]).toBeUndefined();
  });

  it("control: our own page is let in, and so is a program without cookies", async () => {
    expect((await post({})).statusCode).toBe(200);
    expect((await post({ origin: undefined })).statusCode).toBe(200);
  });

  it.each(["/trpc/meta.get", "/auth/sign-out", "/auth/revoke-session", "/auth/two-factor/enable"])("%s is guarded too", async (url) => {
    const answer = await site.app.inject({ method: "POST", url, headers: { origin: "https://evil.example", "content-type": "application/json" }, body: "{}" });
    expect(answer.json()).toMatchObject({ status: 403, code: "FOREIGN_ORIGIN" });
  });
});

it("without a public address, the page must come from the host that is asked", async () => {
  const site = await openSite(`sqlite:${join(folder, "any.db")}`);
  const post = (origin: string, host: string) =>
    site.app.inject({ method: "POST", url: "/auth/sign-out", headers: { origin, host, "content-type": "application/json" }, body: "{}" }).then(({ statusCode }) => statusCode);
  expect(await post("http://127.0.0.1:8373", "127.0.0.1:8373")).toBe(200);
  expect(await post("http://127.0.0.1:8374", "127.0.0.1:8373")).toBe(403);
  expect(await post("http://evil.example", "127.0.0.1:8373")).toBe(403);
  await site.close();
});
