import { afterEach, expect, test, vi } from "vitest";
import { connectivity, probe } from "./connectivity.ts";
import { push } from "./push.ts";
import type { Pending } from "./outbox.ts";

const answer = (body: BodyInit, status = 200) =>
  vi.spyOn(globalThis, "fetch").mockImplementation(async () => new Response(body, { status, headers: { "content-type": "application/json" } }));
afterEach(() => vi.restoreAllMocks());

test("only our server's own answer is a connection, not the sign-in page of a guest network", async () => {
  answer('{"result":{"data":{"ok":true}}}');
  expect(await probe()).toBe("on");
  answer("<html>Chào mừng đến với Wi-Fi</html>");
  expect(await probe()).toBe("off");
  answer('{"ok":true}');
  expect(await probe()).toBe("off");
  vi.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("no network"));
  expect(await probe()).toBe("off");
  expect(connectivity()).toBe("off");
});

test("an answer that takes more than three seconds is a slow line", async () => {
  answer('{"result":{"data":{"ok":true}}}');
  const times = [0, 3_100];
  vi.spyOn(performance, "now").mockImplementation(() => times.shift() ?? 0);
  expect(await probe()).toBe("slow");
});

const one: Pending = { id: "1", unit: "u", period: "2026", key: "A/of", state: "value", value: 1, baseVersion: 0, typedAt: "t", stage: "sent", tab: "t" };

test.each([
  [401, "signedOut"],
  [403, "refused"],
  [400, "refused"],
  [500, "unreachable"],
  [503, "unreachable"],
] as const)("a batch that is answered with %i is %s", async (status, kind) => {
  answer('{"error":{"message":"Không được."}}', status);
  expect((await push([one])).kind).toBe(kind);
});

test("a batch is sent with what the server asks for and nothing else", async () => {
  const fetched = answer('{"result":{"data":[]}}');
  expect((await push([one])).kind).toBe("answered");
  expect(JSON.parse(fetched.mock.calls[0]![1]!.body as string)).toEqual({
    unit: "u", period: "2026", operations: [{ id: "1", key: "A/of", state: "value", value: 1, baseVersion: 0, typedAt: "t" }],
  });
});
