import { appRouter } from "@xhht/api";
import { fastifyTRPCPlugin } from "@trpc/server/adapters/fastify";
import Fastify, { type FastifyInstance, type InjectOptions } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openRealWorld, type RealWorld } from "../real-world.test.data.ts";
import { maxBatchSize, trpcRoute } from "./trpc-route.ts";

let real: RealWorld;
let lean: FastifyInstance;
let stock: FastifyInstance;

beforeAll(async () => {
  real = await openRealWorld();
  const { world, db, accounts } = real;
  const contextOf = () => ({ world, db, now: () => new Date(), actor: async () => null, people: accounts.people, demo: false, requestId: "same" });
  lean = Fastify({ bodyLimit: 20_000, routerOptions: { maxParamLength: 2000 } });
  trpcRoute(lean, contextOf);
  stock = Fastify({ bodyLimit: 20_000, routerOptions: { maxParamLength: 2000 } });
  await stock.register(fastifyTRPCPlugin, {
    prefix: "/trpc",
    trpcOptions: { router: appRouter, createContext: contextOf, maxBatchSize, allowMethodOverride: true },
  });
});
afterAll(async () => {
  await Promise.all([lean.close(), stock.close()]);
  await real.close();
});

const get = (path: string, input?: unknown, batch = false): InjectOptions => {
  const query = new URLSearchParams();
  if (batch) query.set("batch", "1");
  if (input !== undefined) query.set("input", typeof input === "string" ? input : JSON.stringify(input));
  return { method: "GET", url: `/trpc/${path}?${query}` };
};
const post = (path: string, body: string, batch = false): InjectOptions => ({
  method: "POST",
  url: `/trpc/${path}${batch ? "?batch=1" : ""}`,
  headers: { "content-type": "application/json" },
  body,
});

const plan = { id: "ward-nguyen-nghiem/qd-1373" };
const cases: Record<string, InjectOptions> = {
  "a query without input": get("meta.get"),
  "a query with input": get("plans.get", plan),
  "a query with Vietnamese text and a plus": get("units.search", { text: "Đức Phổ + ia băng" }),
  "a query by POST": post("units.search", JSON.stringify({ text: "ia bang" })),
  "a query that needs input and has none": get("plans.get"),
  "an input that is not JSON": get("plans.get", "{id:"),
  "a body that is not JSON": post("plans.get", "{id:"),
  "broken JSON where no input is read": get("meta.get", "{"),
  "an empty body": post("meta.get", ""),
  "bad input": get("units.search", { text: "", limit: 99 }),
  "an unknown key": get("units.search", { txet: "a" }),
  "an unknown id": get("plans.get", { id: "a/b" }),
  "an unknown procedure": get("plans.drop"),
  "a procedure that only the prototype has": get("constructor"),
  "a router in place of a procedure": get("plans"),
  "a batch of one": get("meta.get", undefined, true),
  "a batch of three": get("meta.get,plans.get,units.search", { 1: plan, 2: { text: "ia bang" } }, true),
  "a batch with a failure, 207": get("meta.get,plans.get", { 1: { id: "a/b" } }, true),
  "a batch of failures of one kind": get("plans.get,plans.get", { 0: { id: "a/b" }, 1: { id: "c/d" } }, true),
  "a batch with an unknown procedure": get("meta.get,plans.drop", {}, true),
  "a batch whose input is not an object": get("plans.get,meta.get", "7", true),
  "a batch whose input is a list": get("plans.get", [plan], true),
  "a batch by POST": post("plans.get,meta.get", JSON.stringify({ 0: plan }), true),
  "a batch at the limit": get(Array(maxBatchSize).fill("meta.get").join(","), {}, true),
  "a batch over the limit": get(Array(maxBatchSize + 1).fill("meta.get").join(","), {}, true),
  "a comma without batch": get("meta.get,meta.get"),
};

describe("the lean route says exactly what the stock adapter says", () => {
  test.each(Object.entries(cases))("%s", async (_, request) => {
    const [ours, theirs] = await Promise.all([lean.inject(request), stock.inject(request)]);
    expect(ours.statusCode).toBe(theirs.statusCode);
    // The stock adapter refuses a batch that is too large before it has a context; we can name the request there too.
    expect(ours.body).toBe(theirs.body.replace('"requestId":null', '"requestId":"same"'));
    expect(String(ours.headers["content-type"]).split(";")[0]).toBe("application/json");
  });

  test("the comparison can fail: another world gives another answer", async () => {
    const [ours, theirs] = await Promise.all([lean.inject(get("plans.get", plan)), stock.inject(get("plans.get", { ...plan, year: 2030 }))]);
    expect(ours.body).not.toBe(theirs.body);
  });
});

test("a body over the limit is refused in the wire format that a client reads", async () => {
  const answer = await lean.inject(post("units.search", JSON.stringify({ text: "a".repeat(30_000) })));
  expect(answer.statusCode).toBe(413);
  expect(answer.json()).toMatchObject({ error: { data: { code: "PAYLOAD_TOO_LARGE", httpStatus: 413, requestId: "same" } } });
});

test("a body that is not JSON by its type is refused", async () => {
  const answer = await lean.inject({ method: "POST", url: "/trpc/meta.get", headers: { "content-type": "text/csv" }, body: "a,b" });
  expect(answer.statusCode).toBe(415);
  expect(answer.json()).toMatchObject({ error: { data: { code: "UNSUPPORTED_MEDIA_TYPE" } } });
});
