import { readFileSync } from "node:fs";
import type { ImportStanding, ImportView, PlanView } from "@xhht/api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Caller, type EvidenceSite, openEvidenceSite } from "../evidence/evidence-site.test.data.ts";
import { largestDocument } from "./imports-route.ts";

const paper = readFileSync(new URL("../../../../packages/documents/src/import/fixtures/phuong-son-ca.txt", import.meta.url));
let site: EvidenceSite;
let hoa: Caller;

beforeAll(async () => {
  site = await openEvidenceSite();
  hoa = await site.person("reporter", site.place.commune);
});
afterAll(() => site.close());

const send = (body: Uint8Array | string, { name = "ke-hoach.txt", caller = hoa, unit = site.place.commune, type = "application/octet-stream" } = {}) =>
  fetch(`${site.address}/imports?unit=${encodeURIComponent(unit)}&name=${encodeURIComponent(name)}`, { method: "POST", body, headers: { origin: site.address, cookie: caller.cookie, "content-type": type } });

const answerOf = async <T>(response: Response): Promise<T> => {
  const { result, error } = (await response.json()) as { result?: { data: T }; error?: { message: string } };
  if (!result) throw new Error(error?.message ?? String(response.status));
  return result.data;
};
const ask = async <T>(path: string, input: unknown, caller = hoa): Promise<T> =>
  answerOf(await fetch(`${site.address}/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`, { headers: { cookie: caller.cookie } }));
const tell = async <T>(path: string, input: unknown, caller = hoa): Promise<T> =>
  answerOf(await fetch(`${site.address}/trpc/${path}`, { method: "POST", body: JSON.stringify(input), headers: { origin: site.address, cookie: caller.cookie, "content-type": "application/json" } }));

const started = async (body: Uint8Array | string = paper): Promise<ImportView> => {
  const response = await send(body);
  expect(response.status).toBe(201);
  return ask("imports.get", (await response.json()) as { id: string });
};
/** Decides all that waits: what is sure at once, the rest one by one as proposed. */
const decided = async ({ id, reading }: ImportView): Promise<ImportStanding> => {
  let standing: ImportStanding = await tell("imports.change", { id, version: 0, change: { kind: "acceptSure" } });
  for (const [target, { indicator }] of reading.targets.entries())
    if (standing.choices.targets[target] === undefined) standing = await tell("imports.change", { id, version: standing.version, change: { kind: "link", target, indicator } });
  return standing;
};

test("a paper becomes a plan that everybody can read, without a correction", async () => {
  const view = await started();
  expect(view).toMatchObject({ state: "open", fileName: "ke-hoach.txt", programme: "qd-1373", besides: null, maySave: true });
  expect(view.issues.filter(({ severity }) => severity === "error").every(({ code }) => code === "import.undecided")).toBe(true);
  await expect(tell("imports.save", { id: view.id, version: 0 })).rejects.toThrow("Chưa có người xác nhận chỉ số");
  const { version } = await decided(view);
  const { plan } = await tell<{ plan: string }>("imports.save", { id: view.id, version });
  const shown = await ask<PlanView>("plans.get", { id: plan });
  expect(shown.plan).toMatchObject({ digest: false, document: { number: "18/KH-UBND" } });
  expect(shown.plan.targets).toHaveLength(4);
  expect(await ask("imports.list", { unit: site.place.commune })).toMatchObject([{ state: "saved", savedAs: plan }]);
  // The same programme a second time would put another plan beside it.
  const again = await started();
  expect(again).toMatchObject({ besides: expect.stringContaining("Xây dựng xã hội học tập") as unknown, maySave: false });
  const standing = await decided(again);
  await expect(tell("imports.save", { id: again.id, version: standing.version })).rejects.toThrow("Bạn không có quyền sửa quy định");
  const configurer = await site.person("configurer", site.place.province);
  expect(await tell("imports.save", { id: again.id, version: standing.version }, configurer)).toEqual({ plan });
  expect(await ask("plans.history", { id: plan })).toHaveLength(2);
});

test("of two people who decide at once the second is told, and nothing is overwritten", async () => {
  const { id } = await started();
  const change = (value: string) => tell("imports.change", { id, version: 0, change: { kind: "head", field: "number", value } });
  const done = await Promise.allSettled([change("1/KH-UBND"), change("2/KH-UBND")]);
  expect(done.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(String((done.find(({ status }) => status === "rejected") as PromiseRejectedResult).reason)).toContain("Người khác vừa sửa");
});

test("the plan of the next period is a copy whose years move; a paper that was given up is gone", async () => {
  const view = await started();
  const { version } = await decided(view);
  const { id } = await tell<{ id: string }>("imports.next", { id: view.id, years: 5 });
  const next = await ask<ImportView>("imports.get", { id });
  expect(next.plan.targets.map(({ milestone }) => milestone)).toEqual([2033, 2033, 2035, 2035]);
  expect(next.plan.document).toMatchObject({ number: null, issuedOn: null });
  // A year moved by one is no way around those who may put a plan beside the one in force.
  expect(next).toMatchObject({ besides: expect.stringContaining("Xây dựng xã hội học tập") as unknown, maySave: false });
  const { id: near } = await tell<{ id: string }>("imports.next", { id: view.id, years: 1 });
  await expect(tell("imports.save", { id: near, version: 0 })).rejects.toThrow("Bạn không có quyền sửa quy định");
  await tell("imports.drop", { id: view.id, version });
  expect((await ask<{ id: string }[]>("imports.list", { unit: site.place.commune })).map((one) => one.id)).not.toContain(view.id);
});

test("what cannot be read is refused with a sentence and the way out", async () => {
  const cases: [number, string, Promise<Response>][] = [
    [422, "không đọc được", send("PK\u0003\u0004 nothing of a document", { name: "hong.docx" })],
    [422, "Trong tệp không có chữ nào", send("   \n", { type: "text/plain" })],
    [400, "không nhận được byte nào", send("")],
    [413, "20 MB", send(new Uint8Array(largestDocument + 1))],
    [403, "không có quyền nhập văn bản kế hoạch", send(paper, { unit: site.place.neighbour })],
    [422, "không có tên", send(paper, { name: "" })],
  ];
  for (const [status, words, sent] of cases) {
    const response = await sent;
    expect([response.status, response.headers.get("content-type")]).toEqual([status, "application/problem+json; charset=utf-8"]);
    expect(((await response.json()) as { detail: string }).detail.toLowerCase()).toContain(words.toLowerCase());
  }
});

test("who may not read papers in is told so before the bytes are taken", async () => {
  const viewer = await site.person("viewer", site.place.commune);
  expect((await send(new Uint8Array(largestDocument + 1), { caller: viewer })).status).toBe(403);
});
