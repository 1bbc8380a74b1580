import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bindIdentity } from "@xhht/db";
import { eachEngine } from "@xhht/testing";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { browser, type Browser } from "./browser.test.data.ts";
import { createPerson } from "./create-person.ts";
import { openProvider, type Provider } from "./provider.test.data.ts";
import { openSite, type Site } from "./site.test.data.ts";

const publicUrl = "https://xhht.tinh.gov.vn";
const client = { clientId: "xhht", clientSecret: "the secret of the client" };
const origin = publicUrl;
const actorOf = (site: Site, one: Browser) => site.actor(`__Host-xhht.session_token=${one.session()}`);
const locationOf = ({ headers }: { headers: Record<string, unknown> }): string => headers["location"] as string;
const inside = (address: string): string => address.replace(publicUrl, "");

eachEngine("single sign-on", ({ newDatabase }) => {
  let provider: Provider;
  let site: Site;
  beforeAll(async () => {
    provider = await openProvider({ sub: "subject-1", email: "Hoa@xa.gov.vn", email_verified: true });
    site = await openSite(await newDatabase(), { publicUrl, singleSignOn: { issuer: provider.issuer, ...client } });
  });
  afterAll(async () => {
    await site.close();
    await provider.close();
  });

  const begin = async () => {
    const one = browser(site.app, { origin });
    const answer = await one.get("/auth/sso?back=/viec-can-lam");
    return { one, authorization: locationOf(answer), answer };
  };

  it("asks with PKCE, state and nonce, and refuses who was not invited", async () => {
    const { one, authorization, answer } = await begin();
    expect(answer.status).toBe(303);
    const asked = Object.fromEntries(new URL(authorization).searchParams);
    expect(asked).toMatchObject({ client_id: "xhht", code_challenge_method: "S256", redirect_uri: `${publicUrl}/auth/sso/callback`, scope: "openid email profile" });
    for (const name of ["state", "nonce", "code_challenge"]) expect(asked[name]!.length).toBeGreaterThanOrEqual(43);
    expect(locationOf(await one.get(inside(provider.approve(authorization))))).toBe("/dang-nhap?loi=SSO_NOT_INVITED");
    expect(one.session()).toBeUndefined();
  });

  it("binds the person who was invited with the e-mail, once; then she is (issuer, subject), whatever e-mail she has", async () => {
    const { id } = await createPerson(site.db, { name: "Nguyễn Thị Hoa", email: "hoa@xa.gov.vn" }, site.now());
    const { one, authorization } = await begin();
    const back = await one.get(inside(provider.approve(authorization)));
    expect(locationOf(back)).toBe("/viec-can-lam");
    expect(back.setCookie.join("\n")).toMatch(/__Host-xhht\.session_token=[^;]+; Path=\/; HttpOnly; SameSite=Lax; Secure/);
    expect(await actorOf(site, one)).toMatchObject({ id, strong: false, mustChangePassword: false });

    provider.lie({ claims: { email: "moved@bo.gov.vn" } });
    const again = await begin();
    await again.one.get(inside(provider.approve(again.authorization)));
    expect(await actorOf(site, again.one)).toMatchObject({ id });

    provider.lie({ claims: { sub: "subject-2" } });
    const other = await begin();
    expect(locationOf(await other.one.get(inside(provider.approve(other.authorization))))).toBe("/dang-nhap?loi=SSO_NOT_INVITED");
    provider.lie({});
  });

  it("an e-mail that the provider did not verify binds nobody", async () => {
    await createPerson(site.db, { name: "Trần Văn An", email: "an@xa.gov.vn" }, site.now());
    for (const email_verified of [false, undefined, "true"]) {
      provider.lie({ claims: { sub: "subject-3", email: "an@xa.gov.vn", email_verified } });
      const { one, authorization } = await begin();
      expect(locationOf(await one.get(inside(provider.approve(authorization))))).toBe("/dang-nhap?loi=SSO_NOT_INVITED");
    }
    provider.lie({ claims: { sub: "subject-3", email: "an@xa.gov.vn", email_verified: true } });
    const { one, authorization } = await begin();
    expect(locationOf(await one.get(inside(provider.approve(authorization))))).toBe("/viec-can-lam");
    provider.lie({});
  });

  it("two identities at the same moment cannot both become one person", async () => {
    const { id } = await createPerson(site.db, { name: "Lê Thị Đôi", email: "doi@xa.gov.vn" }, site.now());
    const bound = await Promise.all(["a", "b"].map((subject) => bindIdentity(site.db, id, { issuer: provider.issuer, subject }, { id: `${id} ${subject}`, now: site.now() })));
    expect(bound.toSorted()).toEqual([false, true]);
  });
});

describe("an answer that is not the provider's to this sign-in", () => {
  const folder = mkdtempSync(join(tmpdir(), "xhht-sso-"));
  let provider: Provider;
  let site: Site;
  beforeAll(async () => {
    provider = await openProvider({ sub: "subject-1", email: "hoa@xa.gov.vn", email_verified: true });
    site = await openSite(`sqlite:${join(folder, "one.db")}`, { publicUrl, singleSignOn: { issuer: provider.issuer, ...client } });
    await createPerson(site.db, { name: "Nguyễn Thị Hoa", email: "hoa@xa.gov.vn" }, site.now());
  });
  afterEach(() => {
    provider.lie({});
    site.pass(16 * 60_000);
  });
  afterAll(async () => {
    await site.close();
    await provider.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const begin = async () => {
    const one = browser(site.app, { origin });
    return { one, authorization: locationOf(await one.get("/auth/sso")) };
  };
  const outcome = async ({ one, authorization }: Awaited<ReturnType<typeof begin>>): Promise<string> => locationOf(await one.get(inside(provider.approve(authorization))));

  it("control: the honest one gets in", async () => expect(await outcome(await begin())).toBe("/"));

  const stranger = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
  const past = Math.floor(Date.now() / 1000) - 3600;
  it.each([
    ["another nonce", { claims: { nonce: "another" } }],
    ["no nonce", { claims: { nonce: undefined } }],
    ["another issuer", { claims: { iss: "https://evil.example" } }],
    ["another audience", { claims: { aud: "another client" } }],
    ["several audiences, none of them in charge", { claims: { aud: ["xhht", "another"], azp: "another" } }],
    ["no algorithm", { header: { alg: "none" } }],
    ["a shared-key algorithm", { header: { alg: "HS256" } }],
    ["a stranger's signature", { key: stranger }],
    ["a token that ran out", { claims: { iat: past - 300, exp: past } }],
    ["no subject", { claims: { sub: undefined } }],
  ])("with %s is refused", async (_, change) => {
    provider.lie(change);
    const asked = await begin();
    expect(await outcome(asked)).toBe("/dang-nhap?loi=SSO_REFUSED");
    expect(asked.one.session()).toBeUndefined();
  });

  it("whose code was used before is refused, also with the cookie kept", async () => {
    const { one, authorization } = await begin();
    const kept = new Map(one.cookies);
    const answer = inside(provider.approve(authorization));
    expect(locationOf(await one.get(answer))).toBe("/");
    expect(locationOf(await one.get(answer))).toBe("/dang-nhap?loi=SSO_EXPIRED");
    const thief = browser(site.app, { origin });
    for (const [name, value] of kept) thief.cookies.set(name, value);
    expect(locationOf(await thief.get(answer))).toBe("/dang-nhap?loi=SSO_REFUSED");
    expect(thief.session()).toBeUndefined();
  });

  it("that belongs to a sign-in of another browser, or to none, is refused", async () => {
    const [mine, theirs] = [await begin(), await begin()];
    expect(await outcome({ one: mine.one, authorization: theirs.authorization })).toBe("/dang-nhap?loi=SSO_REFUSED");
    expect(await outcome({ one: browser(site.app, { origin }), authorization: theirs.authorization })).toBe("/dang-nhap?loi=SSO_EXPIRED");
  });

  it("that comes after ten minutes is refused", async () => {
    const asked = await begin();
    site.pass(11 * 60_000);
    expect(await outcome(asked)).toBe("/dang-nhap?loi=SSO_EXPIRED");
  });

  it.each(["https://evil.example", "//evil.example", "/\\evil.example", "/auth/sign-out", "javascript:alert(1)"])("leads to no page but ours: not to %s", async (back) => {
    const one = browser(site.app, { origin });
    const authorization = locationOf(await one.get(`/auth/sso?back=${encodeURIComponent(back)}`));
    expect(locationOf(await one.get(inside(provider.approve(authorization))))).toBe("/");
  });

  it("a provider that does not answer, or none at all, leads back to the sign-in page", async () => {
    const off = await openSite(`sqlite:${join(folder, "off.db")}`, { publicUrl });
    expect(locationOf(await browser(off.app, { origin }).get("/auth/sso"))).toBe("/dang-nhap?loi=SSO_OFF");
    expect((await browser(off.app, { origin }).get("/auth/ways")).body).toEqual({ password: true, singleSignOn: false });
    await off.close();
    const deaf = await openSite(`sqlite:${join(folder, "deaf.db")}`, { publicUrl, singleSignOn: { issuer: "http://127.0.0.1:9", ...client } });
    expect(locationOf(await browser(deaf.app, { origin }).get("/auth/sso"))).toBe("/dang-nhap?loi=SSO_UNREACHABLE");
    await deaf.close();
  });
});
