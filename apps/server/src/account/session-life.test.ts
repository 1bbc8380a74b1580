import { eachEngine } from "@xhht/testing";
import { endSessions } from "@xhht/db";
import { afterAll, beforeAll, expect, it } from "vitest";
import { browser, type Browser } from "./browser.test.data.ts";
import { openSite, password, type Site } from "./site.test.data.ts";

const minute = 60_000;

eachEngine("a session's life", ({ newDatabase }) => {
  let site: Site;
  let person: { id: string; email: string };
  const signIn = async (): Promise<Browser> => {
    const one = browser(site.app);
    await one.post("/auth/sign-in/email", { email: person.email, password });
    return one;
  };
  const actorOf = (one: Browser) => site.actor(`xhht.session_token=${one.session()}`);

  beforeAll(async () => {
    site = await openSite(await newDatabase());
    person = await site.person("hoa@xa.gov.vn", "reporter");
  });
  afterAll(() => site.close());

  it("lists her own sessions without their tokens, ends one, ends the others; nobody ends another's", async () => {
    const [here, there, elsewhere] = [await signIn(), await signIn(), await signIn()];
    const { body } = await here.get("/auth/list-sessions");
    const all = JSON.parse(body["text"] as string) as { id: string }[];
    expect(all.length).toBe(3);
    expect(JSON.stringify(all)).not.toContain(decodeURIComponent(here.session()!).split(".")[0]);
    const { session: own } = (await here.get("/auth/get-session")).body as { session: { id: string } };
    expect(all.map(({ id }) => id)).toContain(own.id);

    await site.person("khac@xa.gov.vn");
    const stranger = browser(site.app);
    await stranger.post("/auth/sign-in/email", { email: "khac@xa.gov.vn", password });
    expect(await stranger.post("/auth/revoke-session", { id: own.id })).toMatchObject({ status: 404, body: { code: "NO_SUCH_SESSION" } });
    expect(await actorOf(here)).not.toBeNull();

    const { session: theirs } = (await there.get("/auth/get-session")).body as { session: { id: string } };
    expect(await here.post("/auth/revoke-session", { id: theirs.id })).toMatchObject({ status: 200 });
    expect(await actorOf(there)).toBeNull();
    expect(await here.post("/auth/revoke-other-sessions")).toMatchObject({ status: 200, body: { ended: 1 } });
    expect(await Promise.all([here, there, elsewhere].map(actorOf))).toMatchObject([{ id: person.id }, null, null]);
  });

  it("ends when its rows are deleted with a change of role", async () => {
    const one = await signIn();
    await endSessions(site.db, person.id);
    expect(await actorOf(one)).toBeNull();
    expect(await one.get("/auth/list-sessions")).toMatchObject({ status: 401, body: { code: "NOT_SIGNED_IN" } });
  });

  it("ends after an hour without use, and lives on while it is used", async () => {
    const [idle, used] = [await signIn(), await signIn()];
    site.pass(50 * minute);
    expect(await actorOf(used)).not.toBeNull();
    site.pass(15 * minute);
    expect(await actorOf(idle)).toBeNull();
    expect(await actorOf(used)).not.toBeNull();
  });

  it("ends twelve hours after sign-in, however much it is used", async () => {
    // Sessions begin by the real clock; a new site has not been put forward.
    const late = await openSite(await newDatabase());
    await late.person("hoa@xa.gov.vn");
    const one = browser(late.app);
    await one.post("/auth/sign-in/email", { email: "hoa@xa.gov.vn", password });
    const alive = async () => (await late.actor(`xhht.session_token=${one.session()}`)) !== null;
    for (let hour = 0; hour < 14; hour++) {
      late.pass(50 * minute);
      expect(await alive(), `after ${(hour + 1) * 50} minutes`).toBe((hour + 1) * 50 < 12 * 60);
    }
    await late.close();
  });
});
