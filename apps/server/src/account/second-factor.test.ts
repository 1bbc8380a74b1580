import { eachEngine } from "@xhht/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { browser, codeFor } from "./browser.test.data.ts";
import { openSite, password, type Site } from "./site.test.data.ts";

eachEngine("the second factor", ({ newDatabase }) => {
  let site: Site;
  let totpURI: string;
  let backupCodes: string[];
  const email = "chutich@xa.gov.vn";
  const signIn = async (from = "127.0.0.1") => {
    const one = browser(site.app, { from });
    const answer = await one.post("/auth/sign-in/email", { email, password });
    return { one, answer };
  };
  const actorOf = (one: ReturnType<typeof browser>) => site.actor(`xhht.session_token=${one.session()}`);
  /** The code of this half minute, the one before or the next: the server takes all three, and the half minute shall not end in between. */
  const code = async (step: -1 | 0 | 1): Promise<string> => {
    const left = 30_000 - (Date.now() % 30_000);
    if (left < 3_000) await new Promise((resolve) => setTimeout(resolve, left));
    return codeFor(totpURI, new Date(Date.now() + step * 30_000));
  };

  beforeAll(async () => {
    site = await openSite(await newDatabase());
    await site.person(email, "approver");
  });
  afterAll(() => site.close());

  it("a session is weak until she has enrolled; enrolling needs the password and a right code, and gives a new session", async () => {
    const { one } = await signIn();
    expect(await actorOf(one)).toMatchObject({ strong: false });
    expect(await one.post("/auth/two-factor/enable", { password: "wrong password" })).toMatchObject({ status: 400, body: { code: "INVALID_PASSWORD" } });
    expect(await one.post("/auth/two-factor/enable")).toMatchObject({ status: 400, body: { code: "INVALID_PASSWORD" } });
    const { body } = await one.post("/auth/two-factor/enable", { password });
    ({ totpURI, backupCodes } = body as { totpURI: string; backupCodes: string[] });
    expect(totpURI).toMatch(/^otpauth:\/\/totp\/XHHT/);
    expect(backupCodes).toHaveLength(10);
    expect(await actorOf(one)).toMatchObject({ strong: false });
    const before = one.session();
    expect(await one.post("/auth/two-factor/verify-totp", { code: "000000" })).toMatchObject({ status: 401, body: { code: "INVALID_CODE" } });
    expect(await one.post("/auth/two-factor/verify-totp", { code: await code(0) })).toMatchObject({ status: 200, body: { ok: true } });
    expect(one.session()).not.toBe(before);
    expect(await site.actor(`xhht.session_token=${before}`)).toBeNull();
    expect(await actorOf(one)).toMatchObject({ strong: true });
  });

  it("from then on a password alone begins no session", async () => {
    const { one, answer } = await signIn();
    expect(answer).toMatchObject({ status: 200, body: { ok: true, twoFactorRedirect: true } });
    expect(one.session()).toBeUndefined();
    expect(answer.setCookie.join()).not.toMatch(/session_token=[^;]/);
    expect(await site.db.q.select().from(site.db.t.session)).toHaveLength(1);
  });

  it("a code works once; the same code again is refused, also for somebody who watched it being typed", async () => {
    const shown = await code(1);
    const mine = (await signIn()).one;
    expect(await mine.post("/auth/two-factor/verify-totp", { code: shown })).toMatchObject({ status: 200 });
    expect(await actorOf(mine)).toMatchObject({ strong: true });
    const thief = (await signIn("10.9.9.9")).one;
    expect(await thief.post("/auth/two-factor/verify-totp", { code: shown })).toMatchObject({ status: 401, body: { code: "CODE_USED" } });
    expect(thief.session()).toBeUndefined();
  });

  it("two at the same moment with one code: one gets in", async () => {
    const shown = await code(-1);
    const both = await Promise.all([signIn("10.8.0.1"), signIn("10.8.0.2")]);
    const answers = await Promise.all(both.map(({ one }) => one.post("/auth/two-factor/verify-totp", { code: shown })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 401]);
  });

  it("a backup code stands in for the phone, once", async () => {
    const spare = backupCodes[0]!;
    const mine = (await signIn()).one;
    expect(await mine.post("/auth/two-factor/verify-backup-code", { code: spare })).toMatchObject({ status: 200 });
    expect(await actorOf(mine)).toMatchObject({ strong: true });
    const again = (await signIn()).one;
    expect(await again.post("/auth/two-factor/verify-backup-code", { code: spare })).toMatchObject({ status: 401, body: { code: "INVALID_BACKUP_CODE" } });
  });

  it("changing the password keeps the strength of the session; turning the factor off takes it", async () => {
    const { one } = await signIn();
    await one.post("/auth/two-factor/verify-backup-code", { code: backupCodes[1] });
    expect(await one.post("/auth/change-password", { currentPassword: password, newPassword: "ba con voi an khoai" })).toMatchObject({ status: 200 });
    expect(await actorOf(one)).toMatchObject({ strong: true });
    expect(await one.post("/auth/two-factor/disable", { password: "ba con voi an khoai" })).toMatchObject({ status: 200 });
    expect(await actorOf(one)).toMatchObject({ strong: false });
  });
});
