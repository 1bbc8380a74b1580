import { once } from "node:events";
import { createServer as createHttp } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Caller, type EvidenceSite, openEvidenceSite } from "../evidence/evidence-site.test.data.ts";

let site: EvidenceSite;
let reporter: Caller;
beforeAll(async () => {
  site = await openEvidenceSite();
  reporter = await site.person("reporter", site.place.commune);
});
afterAll(() => site.close());

const entry = (): string => {
  const id = `01990000-0000-7000-8000-${String(Math.floor(Math.random() * 1e12)).padStart(12, "0")}`;
  const operation = { id, key: site.keys[0], baseVersion: 0, typedAt: "2026-11-22T06:00:00.000Z", state: "value", value: 1 };
  return JSON.stringify({ unit: site.place.commune, period: "2026", operations: [operation] });
};
const written = async (): Promise<number> => (await site.db.q.select().from(site.db.t.entry)).length;
const forget = () => site.db.q.delete(site.db.t.entry);
const post = (path: string, body: string, headers: Record<string, string>) => fetch(`${site.address}${path}`, { method: "POST", headers, body });

describe("a change", () => {
  const kinds = ["text/plain", "text/plain; application/json", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/json\ta", "application/jsonx", "application/json, text/plain", "x"];
  test.each(kinds)("is not read from a body of type %j, though it comes from our own page", async (type) => {
    const answer = await post("/trpc/entries.push", entry(), { cookie: reporter.cookie, origin: site.address, "content-type": type });
    expect(answer.status).toBe(415);
    expect(await written()).toBe(0);
  });

  test.each(["GET", "HEAD"])("is not made by %s", async (method) => {
    const answer = await fetch(`${site.address}/trpc/entries.push?input=${encodeURIComponent(entry())}`, { method, headers: { cookie: reporter.cookie } });
    expect(answer.status).toBe(405);
    expect(await written()).toBe(0);
  });

  test("is not made by another method that a header names", async () => {
    const answer = await fetch(`${site.address}/trpc/entries.push?input=${encodeURIComponent(entry())}`, { headers: { cookie: reporter.cookie, "x-http-method-override": "POST", "x-method-override": "POST" } });
    expect(answer.status).toBe(405);
  });

  test("control: our own page's is made", async () => {
    const answer = await post("/trpc/entries.push", entry(), { cookie: reporter.cookie, origin: site.address, "content-type": "application/json" });
    expect(answer.status).toBe(200);
    expect(await written()).toBe(1);
    await forget();
  });
});

describe("a request whose headers are odd", () => {
  /** Sends bytes as they are; gives the status of every answer that came on this connection. */
  const raw = async (text: string): Promise<number[]> => {
    const { port, hostname } = new URL(site.address);
    const socket = connect(Number(port), hostname);
    let seen = "";
    socket.on("data", (chunk: Buffer) => (seen += chunk.toString()));
    socket.on("error", () => {});
    socket.write(text);
    const patience = setTimeout(() => socket.destroy(), 700);
    await once(socket, "close");
    clearTimeout(patience);
    return [...seen.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status));
  };
  const smuggled = "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n";
  const line = "POST /trpc/meta.get HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
  test.each([
    ["both lengths", `${line}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${smuggled}`],
    ["two lengths", `${line}Content-Length: 2\r\nContent-Length: 40\r\n\r\n{}${smuggled}`],
    ["an encoding behind a tab", `${line}Transfer-Encoding:\tchunked, x\r\n\r\n0\r\n\r\n${smuggled}`],
    ["a space before the colon", `${line}Content-Length : 2\r\n\r\n{}`],
    ["a broken line", `${line}Content-Length: 2\n\r\n{}`],
    ["a negative length", `${line}Content-Length: -1\r\n\r\n{}`],
    ["a length in letters", `${line}Content-Length: 0x2\r\n\r\n{}`],
    ["no host", "POST /trpc/meta.get HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}"],
    ["a name with a NUL", `${line}X-\0: 1\r\nContent-Length: 2\r\n\r\n{}`],
    ["a folded line", `${line}X-A: 1\r\n 2\r\nContent-Length: 2\r\n\r\n{}`],
  ])("with %s is refused, and no second one is read out of it", async (_, text) => {
    const statuses = await raw(text);
    expect(statuses.slice(1)).toEqual([]);
    for (const status of statuses) expect([400, 415]).toContain(status);
  });

  test("control: two plain ones on one connection are two", async () => {
    expect(await raw(`${smuggled}${smuggled}`)).toEqual([200, 200]);
  });
});

describe("a page on another port of this machine", () => {
  test("changes nothing by a form, a fetch without CORS, or a beacon, and reads nothing", async () => {
    const other = createHttp().listen(0, "127.0.0.1");
    await once(other, "listening");
    const origin = `http://127.0.0.1:${(other.address() as { port: number }).port}`;
    other.close();
    // What a browser sends from there: the cookie, as ports are no border for it, and these headers.
    const ways: Record<string, string>[] = [
      { origin, "sec-fetch-site": "same-site", "content-type": "application/x-www-form-urlencoded" },
      { origin, "sec-fetch-site": "same-site", "content-type": "text/plain" },
      { origin, "sec-fetch-site": "same-site", "content-type": "application/json" },
      { origin: "null", "sec-fetch-site": "cross-site", "content-type": "text/plain" },
      { "sec-fetch-site": "same-site", "content-type": "text/plain" },
    ];
    for (const headers of ways)
      for (const path of ["/trpc/entries.push", "/auth/sign-out", "/files/uploads"])
        expect((await post(path, entry(), { ...headers, cookie: reporter.cookie })).status).toBe(403);
    expect(await written()).toBe(0);
    const read = await fetch(`${site.address}/trpc/me.get`, { headers: { origin, cookie: reporter.cookie } });
    expect([...read.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
    expect(read.headers.get("cross-origin-resource-policy")).toBe("same-origin");
    const preflight = await fetch(`${site.address}/trpc/entries.push`, { method: "OPTIONS", headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": "content-type" } });
    expect([preflight.status, preflight.headers.get("access-control-allow-origin")]).toEqual([405, null]);
    for (const path of ["/files/uploads", `/files/uploads/${"0".repeat(32)}`])
      for (const [name] of (await fetch(`${site.address}${path}`, { method: "OPTIONS", headers: { origin } })).headers) expect(name).not.toMatch(/^access-control/);
  });
});

describe("many calls in one", () => {
  const batch = (paths: string[], body = "{}") => post(`/trpc/${paths.join(",")}?batch=1`, body, { "content-type": "application/json" });

  test("more than twenty are refused in few words", async () => {
    for (const paths of [Array.from({ length: 21 }, () => "meta.ping"), Array.from({ length: 1_900 }, () => "")]) {
      const answer = await batch(paths);
      expect(answer.status).toBe(400);
      expect((await answer.text()).length).toBeLessThan(2_048);
    }
  });

  test("twenty heavy ones of a visitor take less than a second", async () => {
    const [plan] = (await (await fetch(`${site.address}/api/v1/plans`)).json()) as { id: string }[];
    const calls = ["plans.matrix", "plans.comparison", "plans.get"].flatMap((path) => Array.from({ length: 20 }, (_, at) => ({ path, input: { id: plan!.id, on: `20${24 + (at % 4)}-0${1 + (at % 9)}-1${at % 10}` } })));
    for (let at = 0; at < calls.length; at += 20) {
      const twenty = calls.slice(at, at + 20);
      const before = process.cpuUsage();
      const answer = await batch(twenty.map(({ path }) => path), JSON.stringify(Object.fromEntries(twenty.map(({ input }, place) => [place, input]))));
      expect(answer.status).toBe(200);
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1e6).toBeLessThan(1);
    }
  });
});
