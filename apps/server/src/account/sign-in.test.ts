import { disablePerson } from "@xhht/db";
import { eachEngine } from "@xhht/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browser } from "./browser.test.data.ts";
import { createPerson } from "./create-person.ts";
import { openSite, password, type Site } from "./site.test.data.ts";

const day = 24 * 60 * 60_000;

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

  it("a wrong password and an e-mail that nobody has get the same answer", async () => {
    const wrong = await browser(site.app, { from: "10.1.0.1" }).post("/auth/sign-in/email", { email: "hoa@xa.gov.vn", password: "not the password" });
    const nobody = await browser(site.app, { from: "10.1.0.2" }).post("/auth/sign-in/email", { email: "nobody@xa.gov.vn", password: "not the password" });
    expect(wrong).toMatchObject({ status: 401, setCookie: [], body: { code: "INVALID_EMAIL_OR_PASSWORD", detail: /Thư điện tử hoặc mật khẩu không đúng/ } });
    const { requestId: _, ...body } = wrong.body;
    expect(nobody).toMatchObject({ status: 401, setCookie: [], body });
  });

  it("a session known beforehand is not taken over: every sign-in has a new id, a forged cookie has none", async () => {
    const planted = browser(site.app);
    await planted.post("/auth/sign-in/email", { email: "hoa@xa.gov.vn", password });
    const before = planted.session();
    await planted.post("/auth/sign-in/email", { email: "hoa@xa.gov.vn", password });
    expect(planted.session()).not.toBe(before);
    const [token = "", mark = ""] = decodeURIComponent(planted.session()!).split(".");
    for (const forged of [`${token}.${Buffer.from("x".repeat(32)).toString("base64")}`, `${token}x.${mark}`, `${token}.`, token, "%"])
      expect(await site.actor(`xhht.session_token=${encodeURIComponent(forged)}`)).toBeNull();
    expect(await site.actor("xhht.session_token=%E0%A4%A")).toBeNull();
    expect(await site.actor(`xhht.session_token=${planted.session()}`)).not.toBeNull();
  });

  it("signing out ends the session on the server, not only in the browser", async () => {
    const one = browser(site.app);
    await one.post("/auth/sign-in/email", { email: "hoa@xa.gov.vn", password });
    const kept = `xhht.session_token=${one.session()}`;
    expect(await site.actor(kept)).not.toBeNull();
    expect(await one.post("/auth/sign-out")).toMatchObject({ status: 200 });
    expect(one.session()).toBeUndefined();
    expect(await site.actor(kept)).toBeNull();
  });

  it("whoever is disabled is out at once and stays out", async () => {
    const { id } = await site.person("lan@xa.gov.vn", "viewer");
    const one = browser(site.app);
    await one.post("/auth/sign-in/email", { email: "lan@xa.gov.vn", password });
    const cookie = `xhht.session_token=${one.session()}`;
    expect(await site.actor(cookie)).not.toBeNull();
    const entry = { chain: "VN@0000", at: site.now(), actor: null, actorName: "", unit: null, object: id, details: {} };
    await disablePerson(site.db, id, { ...entry, act: "member.disable" });
    expect(await site.actor(cookie)).toBeNull();
    expect(await browser(site.app).post("/auth/sign-in/email", { email: "lan@xa.gov.vn", password })).toMatchObject({
      status: 403,
      setCookie: [],
      body: { code: "ACCOUNT_DISABLED", detail: /ngừng hoạt động/ },
    });
  });

  describe("an invited person", () => {
    it("gets in with her one-time secret, must replace it, and every older session ends with it", async () => {
      const { secret } = await createPerson(site.db, { name: "Lê Văn Mới", email: "moi@xa.gov.vn" }, site.now());
      expect(secret).toMatch(/^([a-z2-9]{4}-){4}[a-z2-9]{4}$/);
      const [first, second] = [browser(site.app), browser(site.app)];
      await first.post("/auth/sign-in/email", { email: "moi@xa.gov.vn", password: secret });
      await second.post("/auth/sign-in/email", { email: "moi@xa.gov.vn", password: secret });
      const old = [first, second].map((one) => `xhht.session_token=${one.session()}`);
      expect(await site.actor(old[0])).toMatchObject({ mustChangePassword: true });
      expect(await first.post("/auth/two-factor/enable", { password: secret })).toMatchObject({ status: 403, body: { code: "CHANGE_PASSWORD_FIRST" } });

      const change = (newPassword: string, currentPassword = secret) => first.post("/auth/change-password", { currentPassword, newPassword });
      expect(await change("ngan qua")).toMatchObject({ status: 400, body: { code: "PASSWORD_TOO_SHORT" } });
      expect(await change("vanmoi2026!")).toMatchObject({ status: 400, body: { code: "PASSWORD_GUESSABLE" } });
      expect(await change(secret)).toMatchObject({ status: 400, body: { code: "PASSWORD_UNCHANGED" } });
      expect(await change("ba con voi an khoai", "not the secret")).toMatchObject({ status: 400, body: { code: "INVALID_PASSWORD" } });
      expect(await change("ba con voi an khoai")).toMatchObject({ status: 200, body: { ok: true } });
      expect(await Promise.all(old.map(site.actor))).toEqual([null, null]);
      expect(await site.actor(`xhht.session_token=${first.session()}`)).toMatchObject({ mustChangePassword: false });
      expect(await browser(site.app).post("/auth/sign-in/email", { email: "moi@xa.gov.vn", password: secret })).toMatchObject({ status: 401 });
    });

    it("who waits longer than a week needs a new secret", async () => {
      const { secret } = await createPerson(site.db, { name: "Trần Chậm", email: "cham@xa.gov.vn" }, new Date(site.now().getTime() - 8 * day));
      expect(await browser(site.app).post("/auth/sign-in/email", { email: "cham@xa.gov.vn", password: secret })).toMatchObject({ status: 403, setCookie: [], body: { code: "SECRET_EXPIRED" } });
    });
  });

  describe("what a caller may send", () => {
    it("nobody signs herself up, and no other endpoint of the library exists", async () => {
      for (const path of ["sign-up/email", "update-user", "delete-user", "request-password-reset", "two-factor/get-totp-uri", "two-factor/send-otp", "sign-in/social", "link-social", "ok", "error"])
        expect(await browser(site.app).post(`/auth/${path}`, { email: "x@y.vn", password, name: "x" })).toMatchObject({ status: 404 });
    });

    it.each([
      { email: "hoa@xa.gov.vn", password, rememberMe: true },
      { email: "hoa@xa.gov.vn", password, callbackURL: "https://evil.example" },
      { email: "hoa@xa.gov.vn" },
      { email: ["hoa@xa.gov.vn"], password },
      { email: { $ne: "" }, password },
      { email: "hoa@xa.gov.vn", password: "x".repeat(2000) },
      [],
      null,
    ])("%j has other fields than the door's", async (body) => {
      expect(await browser(site.app).post("/auth/sign-in/email", body)).toMatchObject({ status: 400, setCookie: [], body: { code: "WRONG_FIELDS" } });
    });

    it.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/jsonx", "\tapplication/json x"])(
      "a body of type %j is not read",
      async (type) => {
        const { status, setCookie } = await browser(site.app).post("/auth/sign-in/email", { email: "hoa@xa.gov.vn", password }, { "content-type": type });
        expect({ status, setCookie }).toEqual({ status: 415, setCookie: [] });
      },
    );
  });
});
