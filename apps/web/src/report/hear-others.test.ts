import { createRoot } from "solid-js";
import { afterEach, expect, test, vi } from "vitest";
import { createSync } from "../offline/sync.ts";
import { uuid7 } from "../offline/uuid7.ts";
import { createDesk } from "./desk.ts";
import { hearOthers } from "./hear-others.ts";
import { others } from "./others.ts";
import { observed, sampleView } from "./sample-view.test.data.ts";

const desk = () =>
  createRoot(() =>
    createDesk(sampleView([observed("FAMILY/of", 1180)]), (changed) =>
      createSync({
        device: null, push: async () => ({ kind: "unreachable" }), author: { id: "lan", name: "Lan" }, tab: "t", living: async () => () => true,
        newId: uuid7, now: () => new Date(), random: () => 1, changed,
      }),
    ),
  );
const date = "Fri, 20 Nov 2026 07:05:09 GMT";
const answer = (body: object, status = 200) =>
  vi.spyOn(globalThis, "fetch").mockImplementation(async () => Response.json(body, { status, headers: { date } }));
const sinceOf = ([address]: Parameters<typeof fetch>): unknown => JSON.parse(new URL(String(address), "http://xhht.test").searchParams.get("input")!);
afterEach(() => vi.restoreAllMocks());

test("what others saved stands here, and is told; what she saved herself, or another report's cell, is not", async () => {
  const lan = desk();
  const hear = hearOthers(lan, "lan");
  const hoa = { ...observed("FAMILY/of", 1185, 2), author: "hoa", authorName: "Hoa" };
  answer({ result: { data: [hoa, { ...observed("CLAN/of", 3), author: "lan" }, observed("OTHER/of", 9)] } });
  expect(await hear()).toBe(true);
  expect(others()).toBe("Hoa vừa lưu 1 ô");
  expect([lan.entry("FAMILY/of").value, lan.entry("CLAN/of").value]).toEqual([1185, 3]);
  expect(Object.keys(lan.entries())).not.toContain("OTHER/of");
  await hear();
  expect(others()).toBe("");
});

test("it asks from the server's last answer on, and nobody again who may not ask", async () => {
  const hear = hearOthers(desk(), "lan");
  const fetched = answer({ result: { data: [] } });
  await hear();
  await hear();
  expect(fetched.mock.calls.map(sinceOf)).toMatchObject([{ since: "2026-11-20T07:02:00.000Z" }, { since: "2026-11-20T07:05:09.000Z" }]);
  answer({ error: { message: "Không có quyền." } }, 403);
  expect(await hear()).toBe(false);
  const count = fetched.mock.calls.length;
  expect(await hear()).toBe(false);
  expect(fetched.mock.calls.length).toBe(count);
});
