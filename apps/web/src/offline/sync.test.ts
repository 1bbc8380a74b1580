import "fake-indexeddb/auto";
import type { Entry } from "@xhht/core";
import { afterEach, expect, test, vi } from "vitest";
import { openDevice, wipeDevice } from "./device.ts";
import { badLine, modelServer, randomOf } from "./model-server.test.data.ts";
import { type Change, cellName, type Pending } from "./outbox.ts";
import type { Pushed } from "./push.ts";
import { createSync, type SyncPorts } from "./sync.ts";
import { uuid7 } from "./uuid7.ts";

const scope = { unit: "23650@2025-07-01", period: "2026" };
const keys = Array.from({ length: 40 }, (_, n) => ({ ...scope, key: `K${n}/of` }));
let accounts = 0;
const newAccount = () => `account-${(accounts += 1)}`;
const settle = () => new Promise((done) => setTimeout(done, 0));

/** A person at a page: what she typed last, what she was told, and whether her machine still runs. */
const person = (account: string, push: SyncPorts["push"], seen: Map<string, Entry & { version: number }> = new Map()) => {
  const told = new Map([...seen].map(([cell, { version }]) => [cell, new Set([0, version])]));
  let alive = true;
  const hear = (known: Change["known"]) => {
    for (const one of known) {
      seen.set(cellName(one), one);
      told.set(cellName(one), (told.get(cellName(one)) ?? new Set([0])).add(one.version));
    }
  };
  const open = async () => {
    const device = await openDevice(account);
    const sync = createSync({
      device: { ...device, take: async (change) => (alive ? device.take(change) : undefined) },
      push: async (batch) => (alive ? push(batch) : { kind: "unreachable" }),
      author: { id: account, name: account },
      tab: uuid7(),
      living: async () => () => false,
      newId: uuid7,
      now: () => new Date(),
      random: () => 1,
      changed: (known) => alive && hear(known),
    });
    await sync.start();
    return { sync, device };
  };
  return { open, seen, told, kill: () => void (alive = false) };
};
const blank: Entry & { version: number } = { state: "not_reported", value: null, version: 0 };

afterEach(() => vi.restoreAllMocks());

test.each([11, 12, 13])("10.000 changes over a line that loses, repeats and reorders, with kills between, end as they were typed (seed %i)", async (seed) => {
  const random = randomOf(seed);
  const server = modelServer();
  const account = newAccount();
  const model = new Map<string, Entry>();
  const seen = new Map<string, Entry & { version: number }>();
  let one = person(account, badLine(server, account, random), seen);
  let { sync, device } = await one.open();
  for (let n = 0; n < 10_000; n += 1) {
    const cell = keys[Math.floor(random() * keys.length)]!;
    const entry: Entry = random() < 0.1 ? { state: "not_applicable", value: null } : { state: "value", value: Math.floor(random() * 5) };
    sync.write(cell, entry, seen.get(cellName(cell)) ?? blank);
    model.set(cellName(cell), entry);
    if (random() < 0.05) void sync.send();
    if (random() < 0.02) await settle();
    if (random() < 0.003) {
      void sync.send();
      await sync.keep();
      one.kill();
      device.close();
      one = person(account, badLine(server, account, random), seen);
      ({ sync, device } = await one.open());
    }
  }
  for (let tries = 0; sync.state().unsent > 0 && tries < 500; tries += 1) await sync.send();
  expect(sync.state().unsent).toBe(0);
  expect(sync.list().filter(({ stage }) => stage === "stuck")).toEqual([]);
  for (const [cell, entry] of model) expect({ cell, ...(server.cells.get(cell) ?? blank) }).toMatchObject({ cell, ...entry });
  expect(new Set(server.writes.map(({ id }) => id)).size).toBe(server.writes.length);
  await sync.keep();
  expect(await device.pending()).toEqual([]);
  sync.stop();
}, 60_000);

test("control: the same line under a queue that makes a new change of each repeat does not end as the model", async () => {
  const random = randomOf(11);
  const server = modelServer();
  const line = badLine(server, "naive", random);
  let version = 0;
  let conflicts = 0;
  for (let n = 0; n < 200; n += 1) {
    for (let tries = 0; tries < 20; tries += 1) {
      const change = { ...keys[0]!, id: uuid7(), state: "value", value: n + tries / 100, baseVersion: version, typedAt: "", stage: "sent", tab: "" } as Pending;
      const pushed = await line([change]);
      if (pushed.kind !== "answered") continue;
      if (pushed.answers[0]!.kind === "conflict") conflicts += 1;
      version = server.cells.get(cellName(change))!.version;
      break;
    }
  }
  expect(conflicts).toBeGreaterThan(0);
});

test("two people on the same cells: nobody writes over a value that she was not told of", async () => {
  const random = randomOf(5);
  const server = modelServer();
  const people = ["Lan", "Hoa"].map((name) => {
    const account = newAccount();
    return { name, account, ...person(account, badLine(server, name, random)) };
  });
  const open = await Promise.all(people.map((one) => one.open()));
  for (let n = 0; n < 1_000; n += 1) {
    const who = random() < 0.5 ? 0 : 1;
    const cell = keys[Math.floor(random() * 3)]!;
    open[who]!.sync.write(cell, { state: "value", value: n }, people[who]!.seen.get(cellName(cell)) ?? blank);
    if (random() < 0.5) await open[random() < 0.5 ? 0 : 1]!.sync.send();
    for (const { sync } of open)
      for (const one of sync.list()) if (one.stage === "stuck" && random() < 0.3) (random() < 0.5 ? sync.again : sync.giveUp)(one.id);
  }
  const strangers = server.writes.filter(({ by, cell, over }) => !(people.find(({ name }) => name === by)!.told.get(cell) ?? new Set([0])).has(over));
  expect(strangers).toEqual([]);
  const byBoth = new Set(server.writes.map(({ by }) => by));
  expect(byBoth.size).toBe(2);
  for (const { sync } of open) sync.stop();
});

const rest = { pending: async () => [], note: () => {}, noted: () => [] };

const lone = async (push: SyncPorts["push"], device?: SyncPorts["device"], tab = "t") => {
  const own = device === undefined ? await openDevice(newAccount()) : device;
  const sync = createSync({
    device: own, push, author: { id: "p", name: "P" }, tab, living: async () => (id) => id === tab, newId: uuid7, now: () => new Date(), random: () => 1, changed: () => {},
  });
  await sync.start();
  return { sync, device: own };
};
const saveAll = async (batch: readonly Pending[]): Promise<Pushed> => ({
  kind: "answered", answers: batch.map(({ id, key, baseVersion }) => ({ id, kind: "saved", key, version: baseVersion + 1, savedAt: "s" })),
});

test("what was typed is on the device within 300 ms of the last key, with no other call", async () => {
  const device = await openDevice(newAccount());
  const { sync } = await lone(async () => ({ kind: "unreachable" }), device);
  sync.write(keys[0]!, { state: "value", value: 7 }, blank);
  await new Promise((done) => setTimeout(done, 300));
  expect(await device.pending()).toMatchObject([{ value: 7 }]);
  sync.stop();
});

test("a half-typed text is kept here and sent only when the person leaves the cell", async () => {
  const sent: unknown[] = [];
  const { sync, device } = await lone(async (batch) => (sent.push(...batch.map(({ value }) => value)), saveAll(batch)));
  sync.write(keys[0]!, { state: "invalid", value: "1.2" }, blank, true);
  await sync.keep();
  await sync.send();
  expect(await device!.pending()).toHaveLength(1);
  expect(sent).toEqual([]);
  sync.write(keys[0]!, { state: "value", value: 1_234 }, blank);
  await sync.send();
  expect(sent).toEqual([1_234]);
  sync.stop();
});

test("a session that ended keeps the queue, and it goes on after a new sign-in", async () => {
  let isIn = false;
  const { sync } = await lone(async (batch) => (isIn ? saveAll(batch) : { kind: "signedOut" }));
  sync.write(keys[0]!, { state: "value", value: 1 }, blank);
  await sync.send();
  expect(sync.state()).toMatchObject({ unsent: 1, signedOut: true });
  isIn = true;
  sync.resume();
  await sync.send();
  expect(sync.state()).toMatchObject({ unsent: 0, signedOut: false });
  sync.stop();
});

test("one change that the server does not understand does not hold up the others", async () => {
  const push = async (batch: readonly Pending[]): Promise<Pushed> =>
    batch.some(({ key }) => key === "K1/of") ? { kind: "refused", message: "Không đọc được." } : saveAll(batch);
  const { sync } = await lone(push);
  for (const cell of keys.slice(0, 5)) sync.write(cell, { state: "value", value: 1 }, blank);
  await sync.send();
  expect(sync.state().unsent).toBe(0);
  expect(sync.list()).toMatchObject([{ key: "K1/of", stage: "stuck", answer: { kind: "refused", message: "Không đọc được." } }]);
  sync.stop();
});

test("a device without room is said to be full, and what was typed still reaches the server", async () => {
  const full = { ...rest, take: () => Promise.reject(new DOMException("", "QuotaExceededError")) };
  const { sync } = await lone(saveAll, full);
  sync.write(keys[0]!, { state: "value", value: 1 }, blank);
  await sync.keep();
  expect(sync.state()).toMatchObject({ full: true, unsent: 1 });
  await sync.send();
  expect(sync.state().unsent).toBe(0);
  sync.stop();
});

test("a page that closes hands over the last keys at once, even while the disk still writes the earlier ones", async () => {
  const handed: unknown[] = [];
  const slow = { ...rest, take: (change: Change) => (handed.push(...change.put.map(({ value }) => value)), new Promise<void>(() => {})) };
  const { sync } = await lone(async () => ({ kind: "unreachable" }), slow);
  sync.write(keys[0]!, { state: "value", value: "Đề nghị" }, blank);
  void sync.keep();
  sync.write(keys[0]!, { state: "value", value: "Đề nghị tỉnh" }, blank);
  void sync.keep();
  expect(handed).toEqual(["Đề nghị", "Đề nghị tỉnh"]);
  sync.stop();
});

test("what the disk had not confirmed when a page went is there for the next page, and the note is gone", async () => {
  const account = newAccount();
  const device = await openDevice(account);
  let refuse = true;
  const dies = { ...device, take: (change: Change) => (refuse ? new Promise<void>(() => {}) : device.take(change)) };
  const { sync } = await lone(async () => ({ kind: "unreachable" }), dies);
  refuse = false;
  sync.write(keys[0]!, { state: "value", value: "Đề nghị" }, blank);
  await sync.keep();
  refuse = true;
  sync.write(keys[0]!, { state: "value", value: "Đề nghị tỉnh" }, blank);
  sync.leave();
  expect((await device.pending()).map(({ value }) => value)).toEqual(["Đề nghị"]);

  const next = await lone(async () => ({ kind: "unreachable" }), await openDevice(account), "next");
  expect(next.sync.list().map(({ value }) => value)).toEqual(["Đề nghị tỉnh"]);
  expect((await device.pending()).map(({ value }) => value)).toEqual(["Đề nghị tỉnh"]);
  expect(device.noted()).toEqual([]);
  for (const one of [sync, next.sync]) one.stop();
});

test("a page that was hidden and lives on takes its note away once the disk has everything", async () => {
  const device = await openDevice(newAccount());
  const { sync } = await lone(async () => ({ kind: "unreachable" }), device);
  sync.write(keys[0]!, { state: "value", value: 1 }, blank);
  sync.leave();
  expect(device.noted()).toHaveLength(1);
  await sync.keep();
  expect(device.noted()).toEqual([]);
  sync.stop();
});

test("a step that the disk refused does not bring back what a later one replaced", async () => {
  const device = await openDevice(newAccount());
  let steps = 0;
  const once = { ...device, take: (change: Change) => ((steps += 1) === 1 ? Promise.reject(new DOMException("", "UnknownError")) : device.take(change)) };
  const { sync } = await lone(async () => ({ kind: "unreachable" }), once);
  sync.write(keys[0]!, { state: "value", value: 1 }, blank);
  sync.write(keys[1]!, { state: "value", value: 2 }, blank);
  void sync.keep();
  sync.write(keys[0]!, { state: "value", value: 3 }, blank);
  await sync.keep();
  await sync.keep();
  expect((await device.pending()).map(({ value }) => value).toSorted()).toEqual([2, 3]);
  sync.stop();
});

test("wiping a device leaves nothing of the account", async () => {
  const account = newAccount();
  const device = await openDevice(account);
  const { sync } = await lone(async () => ({ kind: "unreachable" }), device);
  sync.write(keys[0]!, { state: "value", value: 1 }, blank);
  await sync.keep();
  sync.stop();
  await wipeDevice(account);
  expect(await (await openDevice(account)).pending()).toEqual([]);
});
