import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { attached, type Caller, type EvidenceSite, openEvidenceSite, sendFile } from "./evidence-site.test.data.ts";
import { pdf } from "./sample-files.test.data.ts";

let site: EvidenceSite;
let file: string;
beforeAll(async () => {
  site = await openEvidenceSite();
  const reporter = await site.person("reporter", site.place.commune);
  file = (await attached(sendFile(site.address, reporter, { bytes: pdf(), name: "QĐ-45.pdf", unit: site.place.commune, key: site.keys[0] }))).id;
});
afterAll(() => site.close());

const ask = async ({ cookie }: Caller, id: string, method = "GET") => {
  const begun = performance.now();
  const answer = await fetch(`${site.address}/files/${encodeURIComponent(id)}`, { method, headers: { cookie } });
  const { requestId: _, ...body } = (method === "HEAD" ? {} : await answer.json()) as Record<string, unknown>;
  const { date: __, "x-request-id": ___, ...headers } = Object.fromEntries(answer.headers);
  return { spent: performance.now() - begun, told: { status: answer.status, body, headers } };
};
const median = (of: number[]): number => of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)]!;

test.each(["neighbour", "elsewhere", "province"] as const)("a file that a person at the %s may not see is not there: same words, headers and time", async (where) => {
  const stranger = await site.person("receiver", site.place[where]);
  expect((await ask(stranger, file)).told).toEqual((await ask(stranger, randomUUID().replaceAll("-", ""))).told);
  expect((await ask(stranger, file, "HEAD")).told.status).toBe(404);
  const [there, nowhere]: [number[], number[]] = [[], []];
  for (let n = 0; n < 60; n++) {
    there.push((await ask(stranger, file)).spent);
    nowhere.push((await ask(stranger, randomUUID().replaceAll("-", ""))).spent);
  }
  expect(Math.abs(median(there) - median(nowhere))).toBeLessThan(5);
});

test.each(["../../auth-secret", "..%2f..%2fauth-secret", "%00", "\0", "__proto__", "a'--", "a".repeat(1_900), "\u202e", "%"])("an odd name leads nowhere: %j", async (id) => {
  expect((await ask(await site.person("reporter", site.place.commune), id)).told.status).toBe(404);
});
