import { openPublicSite, type PublicSite } from "../public/public-site.test.data.ts";
import { disablePerson, openDatabase } from "@xhht/db";
import type { IncomingMessage, ServerResponse } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type AskedAgain, createAskedAgain } from "./asked-again.ts";
import { keepLasting } from "./keep-lasting.ts";
import { madeAnswer } from "./made-answer.ts";

let site: PublicSite;
let url: string;
let receiver: string;
let other: string;
beforeAll(async () => {
  site = await openPublicSite();
  url = await site.listen();
  receiver = await site.person("receiver", site.place.province);
  other = await site.person("receiver", "VN@0000");
  await site.send(site.place.commune, { X: [1] }, null);
});
afterAll(() => site.close());

const ask = (cookie: string | null, headers: Record<string, string> = {}) => {
  const input = encodeURIComponent(JSON.stringify({ unit: site.place.province, period: "2026", view: "reported" }));
  return fetch(`${url}/trpc/figures.dashboard?input=${input}`, { headers: { ...(cookie ? { cookie } : {}), ...headers } });
};
const statuses = async (cookie: string | null): Promise<number[]> => [(await ask(cookie)).status, (await ask(cookie)).status, (await ask(cookie)).status];
const audit = { chain: "-", at: new Date(), actor: null, actorName: "-", act: "member.disable", unit: "VN@0000", object: "-", details: {} };

test("the same question gets the same bytes, packed as it asks, with an id of its own and all headers", async () => {
  const texts = new Set<string>();
  const ids = new Set<string | null>();
  for (const encoding of ["br", "gzip", "identity", "br", "gzip", "identity"]) {
    const answer = await ask(receiver, { "accept-encoding": encoding });
    texts.add(await answer.text());
    ids.add(answer.headers.get("x-request-id"));
    expect([answer.status, answer.headers.get("x-content-type-options"), answer.headers.get("cache-control"), answer.headers.get("content-type")]).toEqual([200, "nosniff", "private, no-cache", "application/json"]);
  }
  expect([texts.size, ids.size]).toEqual([1, 6]);
  const etag = (await ask(receiver)).headers.get("etag")!;
  expect((await ask(receiver, { "if-none-match": etag })).status).toBe(304);
  expect((await ask(receiver, { "x-request-id": "of-the-caller" })).headers.get("x-request-id")).toBe("of-the-caller");
});

test("nobody gets the answer of another: not without a cookie, not with a broken one, not with one that has no right", async () => {
  const clerk = await site.person("clerk", site.place.neighbour);
  expect(await statuses(receiver)).toEqual([200, 200, 200]);
  expect(await statuses(null)).toEqual([401, 401, 401]);
  expect(await statuses(receiver.replace("=", "=x"))).toEqual([401, 401, 401]);
  expect(await statuses(clerk)).toEqual([403, 403, 403]);
  expect(await statuses(other)).toEqual([200, 200, 200]);
});

test("a right that ends ends at once, here or by another program on the same file", async () => {
  const person = await site.person("receiver", site.place.province);
  expect(await statuses(person)).toEqual([200, 200, 200]);
  const id = (await site.db.q.select().from(site.db.t.session)).find(({ token }) => person.includes(token))!.userId;
  await disablePerson(site.db, id, { ...audit, object: id });
  expect((await ask(person)).status).toBe(401);
  const again = await openDatabase(site.database);
  expect(await statuses(other)).toEqual([200, 200, 200]);
  await again.q.delete(again.t.session);
  expect((await ask(other)).status).toBe(401);
  await again.close();
});

const request = (path: string, cookie?: string): IncomingMessage => ({ method: "GET", url: path, headers: { cookie } }) as unknown as IncomingMessage;
const given = (door: AskedAgain, asked: IncomingMessage): boolean => door.answer(asked, { writeHead: () => {}, end: () => {} } as unknown as ServerResponse);

test("what is kept is given while nothing was committed, the day is the same and the world is; the control gives it for ever", () => {
  const at = new Date("2026-11-22T16:59:59.500Z").getTime();
  const state = { version: 1, at, world: {} };
  const ctx = { db: { dataVersion: () => state.version }, world: state.world, now: () => new Date(state.at) } as never;
  const made = madeAnswer(200, {}, "{}");
  const asked = request("/trpc/x?input=1", "a");
  const open = (): AskedAgain => {
    Object.assign(state, { version: 1, at });
    const door = createAskedAgain();
    const keeping = keepLasting(door, () => state.world as never);
    const fastify = { url: asked.url, raw: asked } as never;
    expect(keeping.versionFor(fastify, ctx), "the first time nothing is known of a path").toBeNull();
    keeping.keep(fastify, ctx, made, null);
    expect(given(door, asked)).toBe(false);
    keeping.keep(fastify, ctx, made, keeping.versionFor(fastify, ctx));
    return door;
  };
  expect([given(open(), asked), given(open(), request("/trpc/x?input=1", "b")), given(open(), request("/trpc/x?input=2", "a"))]).toEqual([true, false, false]);
  for (const change of [() => (state.version += 1), () => (state.at += 500), () => (state.at += 1_000), () => (state.at -= 1), () => (state.world = {})]) {
    const door = open();
    const control = createAskedAgain();
    control.keep(asked, made, () => true);
    change();
    expect([given(door, asked), given(control, asked)]).toEqual([false, true]);
  }
});
