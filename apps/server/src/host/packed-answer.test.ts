import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { type Actor, appRouter } from "@xhht/api";
import { fastifyTRPCPlugin } from "@trpc/server/adapters/fastify";
import Fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openRealWorld, type RealWorld } from "../real-world.test.data.ts";
import { compressAnswers } from "./compress.ts";
import { trpcRoute } from "./trpc-route.ts";

let real: RealWorld;
let lean: FastifyInstance;
let stock: FastifyInstance;
let grants: Actor["grants"] = [{ role: "receiver", unit: "51@2025-07-01", from: "2025-07-01", to: null }];

beforeAll(async () => {
  real = await openRealWorld();
  const { world, db, accounts } = real;
  const now = (): Date => new Date("2026-11-22T07:00:00.000Z");
  const actor = async (): Promise<Actor> => ({ id: "p", name: "P", email: "p@sample.vn", grants, strong: true, mustChangePassword: false, session: "s" });
  const contextOf = () => ({ world, db, now, actor, people: accounts.people, demo: false, requestId: "same" });
  lean = Fastify({ routerOptions: { maxParamLength: 2000 } });
  compressAnswers(lean);
  trpcRoute(lean, contextOf);
  stock = Fastify({ routerOptions: { maxParamLength: 2000 } });
  await stock.register(fastifyTRPCPlugin, { prefix: "/trpc", trpcOptions: { router: appRouter, createContext: contextOf } });
});
afterAll(async () => {
  await Promise.all([lean.close(), stock.close()]);
  await real.close();
});

const url = `/trpc/figures.dashboard?input=${encodeURIComponent(JSON.stringify({ unit: "51@2025-07-01", period: "2026", view: "reported" }))}`;

test("a dashboard is packed once, says the same in every encoding, and is not sent again to who has it", async () => {
  const theirs = (await stock.inject({ url })).body;
  const plain = await lean.inject({ url });
  const br = await lean.inject({ url, headers: { "accept-encoding": "br" } });
  const gz = await lean.inject({ url, headers: { "accept-encoding": "gzip" } });
  expect(plain.body).toBe(theirs);
  expect([br.headers["content-encoding"], brotliDecompressSync(br.rawPayload).toString()]).toEqual(["br", theirs]);
  expect([gz.headers["content-encoding"], gunzipSync(gz.rawPayload).toString()]).toEqual(["gzip", theirs]);
  expect(br.rawPayload.length).toBeLessThan(25 * 1024);
  const etag = String(br.headers.etag);
  const again = await lean.inject({ url, headers: { "accept-encoding": "br", "if-none-match": etag } });
  expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, "", etag]);
  expect((await lean.inject({ url, headers: { "if-none-match": "W/other" } })).statusCode).toBe(200);
});

test("who may no longer see it gets neither the answer nor a 304", async () => {
  const etag = String((await lean.inject({ url })).headers.etag);
  grants = [];
  const refused = await lean.inject({ url, headers: { "if-none-match": etag } });
  expect(refused.statusCode).toBe(403);
  expect(refused.headers.etag).toBeUndefined();
});
