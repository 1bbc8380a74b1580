import "fake-indexeddb/auto";
import { afterEach, expect, test, vi } from "vitest";
import { openDevice } from "./device.ts";
import { leaveDevice } from "./leave-device.ts";
import type { Pending } from "./outbox.ts";

const kept: Pending = {
  id: "0190", unit: "23908@2025-07-01", period: "2026", key: "A/of", state: "value", value: 1, baseVersion: 0, typedAt: "t", stage: "waiting", tab: "gone",
};
const person = (id: string) => ({ id, name: "Chị Lan" });
const keep = async (id: string) => {
  const device = await openDevice(id);
  await device.take({ put: [kept], drop: [], known: [] });
  device.close();
};
const left = async (id: string) => (await openDevice(id)).pending();
const answer = (body: unknown) => vi.spyOn(globalThis, "fetch").mockResolvedValue(Response.json(body));
afterEach(() => vi.restoreAllMocks());

test("who signs out leaves nothing on the device once the server has it", async () => {
  await keep("a");
  answer({ result: { data: [{ id: kept.id, kind: "saved", key: kept.key, version: 1, savedAt: "s" }] } });
  expect(await leaveDevice(person("a"))).toBe(0);
  expect(await left("a")).toEqual([]);
});

test("what could not be sent is not wiped without a word", async () => {
  await keep("b");
  vi.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("no network"));
  expect(await leaveDevice(person("b"))).toBe(1);
  expect(await left("b")).toHaveLength(1);
  expect(await leaveDevice(person("b"), { evenUnsent: true })).toBe(0);
  expect(await left("b")).toEqual([]);
});
