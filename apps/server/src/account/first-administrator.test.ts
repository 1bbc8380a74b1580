import { sampleTree, eachEngine } from "@xhht/testing";
import { createUnitTree } from "@xhht/core";
import { loadNationalTree, openDatabase, personByEmail, revoke } from "@xhht/db";
import { expect, it } from "vitest";
import { browser } from "./browser.test.data.ts";
import { firstAdministrator, resetAdministrator } from "./first-administrator.ts";
import { openSite } from "./site.test.data.ts";

const { units, successions, hash } = sampleTree();
const tree = createUnitTree(units, successions);
const email = "quantri@xhht.local";

eachEngine("the first administrator", ({ newDatabase }) => {
  it("is made once in the life of a database, also by three programs that start together", async () => {
    const url = await newDatabase();
    const site = await openSite(url);
    await loadNationalTree(site.db, { units, successions, hash });
    const others = url.startsWith("postgres") ? await Promise.all([openDatabase(url), openDatabase(url)]) : [site.db, site.db];
    const ways = await Promise.all([site.db, ...others].map((db) => firstAdministrator(db, tree, { email, now: site.now() })));
    const made = ways.filter((way) => way !== null);
    expect(made).toHaveLength(1);
    expect(await firstAdministrator(site.db, tree, { email: "other@xhht.local", now: site.now() })).toBeNull();
    expect(await site.db.q.select().from(site.db.t.person)).toHaveLength(1);

    const one = browser(site.app);
    expect(await one.post("/auth/sign-in/email", { email, password: made[0]!.secret })).toMatchObject({ status: 200 });
    expect(await site.actor(`xhht.session_token=${one.session()}`)).toMatchObject({
      mustChangePassword: true,
      strong: false,
      grants: [{ role: "administrator", unit: expect.stringMatching(/^VN@/), to: null }],
    });

    await site.db.q.delete(site.db.t.session);
    await site.db.q.delete(site.db.t.membership);
    await site.db.q.delete(site.db.t.account);
    await site.db.q.delete(site.db.t.person);
    expect(await firstAdministrator(site.db, tree, { email, now: site.now() })).toBeNull();
    if (url.startsWith("postgres")) await Promise.all(others.map((db) => db.close()));
    await site.close();
  });

  it("a demo has none", async () => {
    const site = await openSite(await newDatabase());
    await site.db.q.insert(site.db.t.meta).values({ key: "demo", value: "1" });
    expect(await firstAdministrator(site.db, tree, { email, now: site.now() })).toBeNull();
    await site.close();
  });

  it("who lost password and phone gets in again: new secret, no second factor, no open session, enabled; nobody else's changes", async () => {
    const site = await openSite(await newDatabase());
    await loadNationalTree(site.db, { units, successions, hash });
    const { secret } = (await firstAdministrator(site.db, tree, { email, now: site.now() }))!;
    const { id } = (await personByEmail(site.db, email))!;
    const one = browser(site.app);
    await one.post("/auth/sign-in/email", { email, password: secret });
    const { person, twoFactor, session, membership } = site.db.t;
    await site.db.q.insert(twoFactor).values({ id: "f", userId: id, secret: "x", backupCodes: "x", verified: true });
    await site.db.q.update(person).set({ twoFactorEnabled: true, disabled: true });
    await site.person("hoa@xa.gov.vn", "reporter");
    const other = browser(site.app);
    await other.post("/auth/sign-in/email", { email: "hoa@xa.gov.vn", password: "bon tu khong lien quan" });

    expect(await resetAdministrator(site.db, tree, { email: "nobody@xhht.local", now: site.now() })).toBeNull();
    const way = (await resetAdministrator(site.db, tree, { email: "QuanTri@xhht.local", now: site.now() }))!;
    expect(way).toMatchObject({ email });
    expect(way.secret).not.toBe(secret);
    expect(await site.db.q.select({ id: session.userId }).from(session)).toHaveLength(1);
    expect(await site.actor(`xhht.session_token=${other.session()}`)).not.toBeNull();
    expect(await browser(site.app).post("/auth/sign-in/email", { email, password: secret })).toMatchObject({ status: 401 });
    const again = browser(site.app);
    expect(await again.post("/auth/sign-in/email", { email, password: way.secret })).toMatchObject({ status: 200, body: { ok: true } });
    expect(await site.actor(`xhht.session_token=${again.session()}`)).toMatchObject({ mustChangePassword: true, grants: [{ role: "administrator" }] });
    const held = () => site.db.q.select({ id: membership.id, role: membership.role }).from(membership);
    expect((await held()).map(({ role }) => role).toSorted()).toEqual(["administrator", "reporter"]);

    const entry = { chain: "VN@0000", at: site.now(), actor: null, actorName: "", unit: null, object: id, details: {} };
    await revoke(site.db, (await held()).find(({ role }) => role === "administrator")!.id, { ...entry, act: "member.revoke" });
    await resetAdministrator(site.db, tree, { email: "hoa@xa.gov.vn", now: site.now() });
    expect((await held()).map(({ role }) => role).toSorted()).toEqual(["administrator", "reporter"]);
    const said = await site.db.q.select({ act: site.db.t.audit.act, actor: site.db.t.audit.actor }).from(site.db.t.audit);
    expect(said.map(({ act }) => act)).toEqual(["member.invite", "member.reset", "member.revoke", "member.reset"]);
    await site.close();
  });
});
