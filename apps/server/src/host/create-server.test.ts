import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from "node:zlib";
import { answerSchemas, openApi } from "@xhht/api/openapi";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openRealWorld } from "../real-world.test.data.ts";
import { createServer, type Server } from "./create-server.ts";

type Real = Awaited<ReturnType<typeof openRealWorld>>;
let real: Real;
let server: Server;

const page = "<!doctype html><title>XHHT</title>";
const script = `console.log(${JSON.stringify("xin chào ".repeat(400))})`;

const links = {
  "/ke-hoach/:plugin/:plan": {
    files: "</assets/plan.js>; rel=modulepreload",
    answers: "</trpc/plans.get?input=%7B%22id%22%3A%22%3Aplugin%2F%3Aplan%22%7D>; rel=preload",
  },
};

beforeAll(async () => {
  real = await openRealWorld();
  mkdirSync(join(real.webFolder, "assets"), { recursive: true });
  writeFileSync(join(real.webFolder, "index.html"), page);
  writeFileSync(join(real.webFolder, "early-links.json"), JSON.stringify(links));
  writeFileSync(join(real.webFolder, "assets/index-ab12.js"), script);
  writeFileSync(join(real.webFolder, "assets/ready-cd34.js"), script);
  writeFileSync(join(real.webFolder, "assets/ready-cd34.js.br"), brotliCompressSync("ready"));
  writeFileSync(join(real.folder, "secret.txt"), "secret");
  server = await createServer(real.world, { host: "127.0.0.1", port: 0, webFolder: real.webFolder, ping: real.world.ping, db: real.db, accounts: real.accounts, log: false });
});
afterAll(() => real.close());

const get = (url: string, headers: Record<string, string> = {}) => server.app.inject({ method: "GET", url, headers });

describe("every answer", () => {
  const always = { "x-content-type-options": "nosniff", "cross-origin-resource-policy": "same-origin", "x-request-id": expect.stringMatching(/^[\w-]{8,64}$/) };

  test.each(["/", "/ke-hoach"])("%s is a page: only our own scripts run in it, and nobody frames it", async (url) => {
    const { headers } = await get(url);
    expect(headers).toMatchObject({ ...always, "x-frame-options": "DENY", "referrer-policy": "same-origin" });
    expect(headers["content-security-policy"]).toContain("script-src 'self';");
    expect(headers["content-security-policy"]).not.toMatch(/script-src[^;]*unsafe/);
  });

  test.each(["/trpc/meta.get", "/trpc/no.such", "/api/v1/meta", "/healthz", "/nowhere.txt", "/api/v1/plans/a/b"])("%s is data: nothing in it may run", async (url) => {
    const { headers } = await get(url);
    expect(headers).toMatchObject({ ...always, "content-security-policy": "default-src 'none'; frame-ancestors 'none'" });
  });

  test("a caller's own id is kept when it is harmless, else replaced", async () => {
    expect((await get("/healthz", { "x-request-id": "abc-12345678" })).headers["x-request-id"]).toBe("abc-12345678");
    expect((await get("/healthz", { "x-request-id": "a b\"<script>" })).headers["x-request-id"]).not.toContain("<");
  });

  test("an error shows the request's id in its body", async () => {
    const rest = await get("/api/v1/plans/a/b", { "x-request-id": "abc-12345678" });
    expect(rest.json()).toMatchObject({ requestId: "abc-12345678" });
    const trpc = await get(`/trpc/plans.get?input=${encodeURIComponent('{"id":"a/b"}')}`, { "x-request-id": "abc-12345678" });
    expect(trpc.json()).toMatchObject({ error: { data: { requestId: "abc-12345678" } } });
  });
});

describe("health", () => {
  test("/healthz and /readyz answer 200", async () => {
    expect((await get("/healthz")).json()).toEqual({ status: "ok" });
    expect((await get("/readyz")).json()).toEqual({ status: "ready" });
  });

  test("/readyz says 503 when the database does not answer, while /healthz stays 200", async () => {
    const ping = () => Promise.reject(new Error("down"));
    const broken = await createServer(real.world, { host: "127.0.0.1", port: 0, webFolder: "/none", ping, db: real.db, accounts: real.accounts, log: false });
    expect((await broken.app.inject("/readyz")).statusCode).toBe(503);
    expect((await broken.app.inject("/healthz")).statusCode).toBe(200);
    await broken.stop();
  });
});

describe("REST", () => {
  test("a plan, by plugin and plan, is the same as by tRPC", async () => {
    const rest = (await get("/api/v1/plans/district-ba-dinh/qd-1373")).json<unknown>();
    const trpc = (await get(`/trpc/plans.get?input=${encodeURIComponent('{"id":"district-ba-dinh/qd-1373"}')}`)).json<{ result: { data: unknown } }>();
    expect(rest).toEqual(trpc.result.data);
  });

  test("an unknown id is 404 problem+json with a sentence", async () => {
    const answer = await get("/api/v1/plans/a/b");
    expect(answer.statusCode).toBe(404);
    expect(answer.headers["content-type"]).toContain("application/problem+json");
    expect(answer.json()).toMatchObject({ status: 404, detail: "Không có kế hoạch nào mang mã “a/b”." });
  });

  test("bad input is 400 and names each field", async () => {
    const answer = await get("/api/v1/units?text=&limit=77&txet=1");
    expect(answer.statusCode).toBe(400);
    expect(answer.json<{ fields: { field: string }[] }>().fields.map(({ field }) => field)).toEqual(["text", "limit", "txet"]);
  });

  test("numbers in the query are read as numbers", async () => {
    expect((await get("/api/v1/units?text=ia%20bang&limit=2")).json()).toHaveLength(2);
    expect((await get("/api/v1/plans/ward-nguyen-nghiem/qd-1373?year=2024")).statusCode).toBe(200);
  });

  test("an address of the API that does not exist is 404 JSON, not the app's page", async () => {
    for (const url of ["/api/v1/nothing", "/api", "/trpc", "/trpc/a/b", "/healthz/x"]) {
      const answer = await get(url);
      expect([url, answer.statusCode, answer.headers["content-type"]]).toEqual([url, 404, "application/problem+json; charset=utf-8"]);
    }
  });

  test.each([
    ["POST", "/api/v1/plans", "GET, HEAD"],
    ["DELETE", "/api/v1/plans/district-ba-dinh/qd-1373", "GET, HEAD"],
    ["PUT", "/trpc/plans.get", "GET, POST, HEAD"],
    ["POST", "/healthz", "GET, HEAD"],
    ["PATCH", "/readyz", "GET, HEAD"],
    ["OPTIONS", "/openapi.json", "GET, HEAD"],
  ] as const)("%s %s is 405 and says what the address takes, whatever the body", async (method, url, allow) => {
    const headers = { "content-type": "text/csv" };
    const answer = await server.app.inject({ method, url, headers, payload: method === "OPTIONS" ? "" : "a,b" });
    expect([answer.statusCode, answer.headers["allow"], answer.headers["content-type"]]).toEqual([405, allow, "application/problem+json; charset=utf-8"]);
    expect(answer.json()).toMatchObject({ status: 405, detail: `Địa chỉ này chỉ nhận ${allow}.` });
  });

  test("an unknown address of the API is refused without a look on the disk", async () => {
    mkdirSync(join(real.webFolder, "api"), { recursive: true });
    writeFileSync(join(real.webFolder, "api/file.txt"), "from the disk");
    for (const method of ["GET", "POST"] as const) expect((await server.app.inject({ method, url: "/api/file.txt" })).statusCode).toBe(404);
    expect((await get("/assets/index-ab12.js")).statusCode).toBe(200);
  });
});

describe("OpenAPI", () => {
  test("/openapi.json describes every procedure once, and every reference resolves", async () => {
    const document = (await get("/openapi.json")).json<ReturnType<typeof openApi>>();
    expect(document).toMatchObject({ openapi: "3.1.0" });
    const operations = Object.values(document["paths"] as Record<string, { get: { operationId: string } }>).map((path) => path.get.operationId);
    expect(operations.toSorted()).toEqual(Object.keys(answerSchemas).toSorted());
    const { schemas } = document["components"] as { schemas: Record<string, unknown> };
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name!);
    expect(references.length).toBeGreaterThan(20);
    expect(references.filter((name) => !(name in schemas))).toEqual([]);
  });

  test("path and query parameters are typed", () => {
    const paths = openApi()["paths"] as Record<string, { get: { parameters: { name: string; in: string; required: boolean; schema: { type: string } }[] } }>;
    expect(paths["/api/v1/units"]!.get.parameters).toMatchObject([
      { name: "text", in: "query", required: true, schema: { type: "string", maxLength: 100 } },
      { name: "on", in: "query", required: false },
      { name: "limit", in: "query", required: false, schema: { type: "integer", maximum: 50 } },
    ]);
    expect(paths["/api/v1/plans/{plugin}/{plan}"]!.get.parameters.map((one) => `${one.in}:${one.name}`)).toEqual(["path:plugin", "path:plan", "query:on", "query:year"]);
    expect(paths["/api/v1/units/{id}"]!.get.parameters.map((one) => `${one.in}:${one.name}`)).toEqual(["path:id", "query:on"]);
  });
});

describe("real answers", () => {
  test.each([
    ["plans.list", "/api/v1/plans"],
    ["plugins.list", "/api/v1/plugins"],
    ["indicators.list", "/api/v1/indicators"],
    ["meta.get", "/api/v1/meta"],
    ["plans.get", "/api/v1/plans/commune-van-hoa/qd-1373"],
    ["plans.get", "/api/v1/plans/province-long-an/qd-1373"],
    ["taskTables.get", "/api/v1/plans/province-long-an/qd-1373/tables/keyTasks"],
    ["units.get", "/api/v1/units/21439@0000"],
    ["definition.get", "/api/v1/units/23905@0000/definition"],
    ["plugins.get", "/api/v1/plugins/national-1373"],
  ] as const)("%s at %s fits its description", async (path, url) => {
    const answer = await get(url);
    expect(answer.statusCode).toBe(200);
    expect(answerSchemas[path].safeParse(answer.json()).error?.issues ?? []).toEqual([]);
  });
});

describe("the web app", () => {
  test("its page is served at / and at every address of the app, never cached blindly", async () => {
    for (const url of ["/", "/ke-hoach/ward-nguyen-nghiem/qd-1373", "/don-vi/21439@0000?on=2024-01-01"]) {
      const answer = await get(url);
      expect([answer.statusCode, answer.body, answer.headers["cache-control"]]).toEqual([200, page, "no-cache"]);
    }
  });

  test("with the page of an address come links to its files and first answers, each part written as a browser writes it", async () => {
    expect((await get("/ke-hoach/ward-a/qd-1373")).headers["link"]).toBe(
      "</assets/plan.js>; rel=modulepreload, </trpc/plans.get?input=%7B%22id%22%3A%22ward-a%2Fqd-1373%22%7D>; rel=preload",
    );
    const odd = String.raw`a"b>,\ ấ`;
    const link = (await get(`/ke-hoach/${encodeURIComponent(odd)}/c`)).headers["link"];
    expect(link).toContain(`</trpc/plans.get?input=${encodeURIComponent(JSON.stringify({ id: `${odd}/c` }))}>;`);
    expect((await get("/ke-hoach/ward-a/qd-1373?x=1")).headers["link"]).toBe("</assets/plan.js>; rel=modulepreload");
    expect((await get("/ke-hoach")).headers["link"]).toBeUndefined();
  });

  test("a hashed file is kept for a year; a second question costs nothing", async () => {
    const first = await get("/assets/index-ab12.js");
    expect(first.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(first.headers["content-type"]).toMatch(/^(text|application)\/javascript/);
    const second = await get("/assets/index-ab12.js", { "if-none-match": first.headers.etag as string });
    expect([second.statusCode, second.body]).toEqual([304, ""]);
  });

  test("a file goes packed as the build left it, plain where the caller or the build has no packed one", async () => {
    const url = "/assets/ready-cd34.js";
    const packed = await get(url, { "accept-encoding": "gzip, deflate, br" });
    expect(packed.headers).toMatchObject({ "content-encoding": "br", vary: "accept-encoding", "cache-control": "public, max-age=31536000, immutable" });
    expect(packed.headers["content-type"]).toMatch(/^(text|application)\/javascript/);
    expect(brotliDecompressSync(packed.rawPayload).toString()).toBe("ready");
    for (const plain of [await get(url), await get(url, { "accept-encoding": "br;q=0" }), await get("/assets/index-ab12.js", { "accept-encoding": "br" })]) {
      expect([plain.headers["content-encoding"], plain.body]).toEqual([undefined, script]);
    }
  });

  test("HEAD has the page's headers and no body; a page asked again unchanged costs nothing", async () => {
    const head = await server.app.inject({ method: "HEAD", url: "/ke-hoach" });
    expect([head.statusCode, head.body, head.headers["content-length"]]).toEqual([200, "", String(page.length)]);
    const again = await get("/ke-hoach", { "if-none-match": head.headers.etag as string });
    expect([again.statusCode, again.body, again.headers["cache-control"]]).toEqual([304, "", "no-cache"]);
  });

  test("a missing file is 404 and no page; nothing outside the folder is served", async () => {
    expect((await get("/assets/gone-1234.js")).statusCode).toBe(404);
    for (const url of ["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/assets/..%2f..%2fsecret.txt"]) {
      const answer = await get(url);
      expect([url, answer.body.includes("secret\n") || answer.body === "secret"]).toEqual([url, false]);
    }
  });

  test("without a built app the answer says what to do", async () => {
    const bare = await createServer(real.world, { host: "127.0.0.1", port: 0, webFolder: "/none", ping: real.world.ping, db: real.db, accounts: real.accounts, log: false });
    const answer = await bare.app.inject("/");
    expect(answer.statusCode).toBe(404);
    expect(answer.json<{ detail: string }>().detail).toContain("npx pnpm build");
    await bare.stop();
  });
});

describe("compression of answers", () => {
  test("by brotli or gzip where the caller takes it, plain where it does not, and never below 1 KB", async () => {
    const url = "/api/v1/plans/ward-nguyen-nghiem/qd-1373";
    const plain = await get(url);
    expect(plain.headers["content-encoding"]).toBeUndefined();
    const br = await get(url, { "accept-encoding": "gzip, deflate, br" });
    expect(br.headers).toMatchObject({ "content-encoding": "br", vary: "accept-encoding" });
    expect(brotliDecompressSync(br.rawPayload).toString()).toBe(plain.body);
    const gz = await get(url, { "accept-encoding": "gzip, br;q=0" });
    expect(gz.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(gz.rawPayload).toString()).toBe(plain.body);
    expect((await get("/healthz", { "accept-encoding": "br" })).headers["content-encoding"]).toBeUndefined();
  });
});

test("start gives the address, stop lets it go", async () => {
  const own = await createServer(real.world, { host: "127.0.0.1", port: 0, webFolder: "/none", ping: real.world.ping, db: real.db, accounts: real.accounts, log: false });
  const address = await own.start();
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
  await own.stop();
  await expect(fetch(`${address}/healthz`)).rejects.toThrow("fetch failed");
});

test("a connection that never asks anything does not hold the stop", async () => {
  const own = await createServer(real.world, { host: "127.0.0.1", port: 0, webFolder: "/none", ping: real.world.ping, db: real.db, accounts: real.accounts, log: false });
  const { port } = new URL(await own.start());
  const silent = connect(Number(port), "127.0.0.1");
  await once(silent, "connect");
  silent.on("error", () => undefined);
  const begun = performance.now();
  await own.stop();
  expect(performance.now() - begun).toBeLessThan(8_000);
  silent.destroy();
});

test("an address that cannot be decoded is refused in Vietnamese, with headers and an id", async () => {
  const answer = await get("/api/v1/plans/%ff/c");
  expect(answer.statusCode).toBe(400);
  expect(answer.headers["content-type"]).toContain("application/problem+json");
  expect(answer.headers["x-content-type-options"]).toBe("nosniff");
  expect(answer.json<{ detail: string; requestId: string }>()).toMatchObject({ detail: expect.stringContaining("Địa chỉ"), requestId: answer.headers["x-request-id"] });
});
