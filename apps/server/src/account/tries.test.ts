import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { browser } from "./browser.test.data.ts";
import { canonicalAddress } from "./canonical-address.ts";
import { openSite, password, type Site } from "./site.test.data.ts";
import { createTries } from "./tries.ts";

const folder = mkdtempSync(join(tmpdir(), "xhht-tries-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let names = 0;
const newSite = (trustProxy: string[] = []): Promise<Site> => openSite(`sqlite:${join(folder, `${++names}.db`)}`, { trustProxy });

describe("tries of one key", () => {
  it("are ten in fifteen minutes, the window slides, and the wait is told", () => {
    let at = 0;
    const tries = createTries({ now: () => at });
    for (let n = 0; n < 10; n++) {
      expect(tries.take("a").ok).toBe(true);
      at += 1_000;
    }
    expect(tries.take("a")).toEqual({ ok: false, waitSeconds: 890 });
    expect(tries.take("b").ok).toBe(true);
    at = 15 * 60_000 + 1;
    expect(tries.take("a").ok).toBe(true);
    expect(tries.take("a").ok).toBe(false);
  });

  it("that are refused for one key cost the others nothing; one that succeeded is given back", () => {
    const tries = createTries({ most: 1, now: () => 0 });
    const taken = tries.take("a");
    expect(tries.take("a", "b").ok).toBe(false);
    expect(tries.take("b").ok).toBe(true);
    if (taken.ok) taken.giveBack();
    expect(tries.take("a").ok).toBe(true);
  });

  it("are remembered for a bounded number of keys", () => {
    const tries = createTries({ most: 1, bound: 100, now: () => 0 });
    for (let n = 0; n < 10_000; n++) tries.take(`key ${n}`);
    expect(tries.take("key 9999").ok).toBe(false);
    expect(tries.take("key 0").ok).toBe(true);
  });
});

it.each([
  ["127.0.0.1", "127.0.0.1"],
  ["::ffff:10.0.0.7", "10.0.0.7"],
  ["::FFFF:10.0.0.7", "10.0.0.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:0db8:0001:0002::1", "2001:db8:1:2::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
])("the address %s counts as %s", (address, key) => expect(canonicalAddress(address)).toBe(key));

/** How many of 40 wrong passwords were looked at, with everything changing that a caller can change. */
const guess = async (site: Site, vary: (n: number) => { from?: string; email?: string; headers?: Record<string, string> }): Promise<number> => {
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, n) => {
      const { from = "203.0.113.5", email = "hoa@xa.gov.vn", headers = {} } = vary(n);
      return browser(site.app, { from }).post("/auth/sign-in/email", { email, password: `wrong guess ${n}` }, headers);
    }),
  );
  const refused = answers.filter(({ status }) => status === 429);
  for (const { body, headers } of refused) {
    expect(body).toMatchObject({ code: "TOO_MANY", detail: expect.stringMatching(/^Đã thử quá nhiều lần\. Hãy đợi \d+ phút/) });
    expect(Number(headers["retry-after"])).toBeGreaterThan(0);
  }
  expect(answers.filter(({ status }) => status === 200)).toEqual([]);
  return answers.length - refused.length;
};

const spoofed = (n: number): Record<string, string> => {
  const address = `198.51.100.${n}`;
  return { "x-forwarded-for": address, "x-real-ip": address, forwarded: `for=${address}`, "cf-connecting-ip": address, "x-client-ip": address, "x-xhht-address": address, "user-agent": `agent ${n}` };
};

describe("guessing a password", () => {
  it("from one address gets ten tries, whatever e-mail and headers it sends, all at once", async () => {
    const site = await newSite();
    expect(await guess(site, (n) => ({ email: `nobody${n}@xa.gov.vn`, headers: spoofed(n) }))).toBe(10);
    await site.close();
  });

  it("of one account gets ten tries, from however many addresses; the window's end lets her in again", async () => {
    const site = await newSite();
    await site.person("hoa@xa.gov.vn");
    const mixed = (n: number) => ({ from: `203.0.113.${n}`, email: n % 2 === 0 ? "hoa@xa.gov.vn" : "HOA@XA.gov.vn", headers: spoofed(n) });
    expect(await guess(site, mixed)).toBe(10);
    const signIn = () => browser(site.app, { from: "192.0.2.1" }).post("/auth/sign-in/email", { email: "hoa@xa.gov.vn", password });
    expect(await signIn()).toMatchObject({ status: 429 });
    site.pass(15 * 60_000 + 1_000);
    expect(await signIn()).toMatchObject({ status: 200 });
    await site.close();
  });

  it("of an account that does not exist looks the same", async () => {
    const site = await newSite();
    expect(await guess(site, (n) => ({ from: `203.0.113.${n}`, email: "nobody@xa.gov.vn" }))).toBe(10);
    await site.close();
  });

  it("behind the configured proxy counts by the last address that the proxy itself saw", async () => {
    const site = await newSite(["10.0.0.1"]);
    const through = (n: number) => ({ from: "10.0.0.1", email: `nobody${n}@xa.gov.vn`, headers: { "x-forwarded-for": `198.51.100.${n}, 203.0.113.5` } });
    expect(await guess(site, through)).toBe(10);
    const elsewhere = await browser(site.app, { from: "10.0.0.1" }).post("/auth/sign-in/email", { email: "other@xa.gov.vn", password }, { "x-forwarded-for": "203.0.113.6" });
    expect(elsewhere.status).toBe(401);
    await site.close();
  });

  it("control: a server that believes anybody's header is found out", async () => {
    const site = await newSite(["0.0.0.0/1", "128.0.0.0/1"]);
    expect(await guess(site, (n) => ({ email: `nobody${n}@xa.gov.vn`, headers: { "x-forwarded-for": `198.51.100.${n}` } }))).toBe(40);
    await site.close();
  });

  it("does not shut out an office that signs in rightly from one address", async () => {
    const site = await newSite();
    await site.person("hoa@xa.gov.vn");
    for (let n = 0; n < 15; n++) expect(await browser(site.app).post("/auth/sign-in/email", { email: "hoa@xa.gov.vn", password })).toMatchObject({ status: 200 });
    await site.close();
  });

  it("of the second step counts for the account whose step it is, whatever the cookie says besides", async () => {
    const site = await newSite();
    await site.person("chutich@xa.gov.vn", "approver");
    const first = browser(site.app, { from: "192.0.2.9" });
    await first.post("/auth/sign-in/email", { email: "chutich@xa.gov.vn", password });
    await first.post("/auth/two-factor/enable", { password });
    await site.db.q.update(site.db.t.twoFactor).set({ verified: true });
    await site.db.q.update(site.db.t.person).set({ twoFactorEnabled: true });
    let looked = 0;
    for (let n = 0; n < 30; n++) {
      const one = browser(site.app, { from: `203.0.113.${n}` });
      const { status } = await one.post("/auth/sign-in/email", { email: "chutich@xa.gov.vn", password });
      if (status === 429) break;
      const answer = await one.post("/auth/two-factor/verify-totp", { code: String(n).padStart(6, "0") });
      expect([401, 429]).toContain(answer.status);
      if (answer.status === 401) looked += 1;
    }
    expect(looked).toBe(10);
    await site.close();
  });
});
