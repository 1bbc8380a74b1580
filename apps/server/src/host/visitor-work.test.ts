import { unitId } from "@xhht/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPublicSite, type PublicSite } from "../public/public-site.test.data.ts";

let site: PublicSite;
let provinces: string[];
beforeAll(async () => {
  site = await openPublicSite();
  provinces = site.world.tree.children(site.world.tree.byId("VN@0000")!, "2026-11-22").map(unitId);
});
afterAll(() => site.close());

const published = async (units: readonly string[], period: string, headers: Record<string, string> = {}): Promise<number[]> => {
  const input = Object.fromEntries(units.map((unit, at) => [at, { unit, period }]));
  const path = units.map(() => "figures.published").join(",");
  const { text } = await site.get(`/trpc/${path}?batch=1&input=${encodeURIComponent(JSON.stringify(input))}`, headers);
  return (JSON.parse(text) as { error?: { data: { httpStatus: number } } }[]).map(({ error }) => error?.data.httpStatus ?? 200);
};
const of = (status: number, all: readonly number[]): number => all.filter((one) => one === status).length;

test("a batch of dear questions begins no more than a request's share; who is signed in has them all: the control", async () => {
  const asked = provinces.slice(0, 20);
  const first = await published(asked, "2026");
  expect([of(200, first), of(429, first)]).toEqual([6, 14]);
  const again = await published(asked.slice(0, 6), "2026");
  expect(of(200, again), "what is remembered costs nothing").toBe(6);
  const receiver = await site.person("receiver", "VN@0000");
  expect(of(200, await published(asked, "2026", { cookie: receiver }))).toBe(20);
});

test("an address that had its share worked out waits, by whatever way it asks; what is remembered it still gets", async () => {
  const years = ["2022", "2023", "2024", "2025"];
  const codes = ["VN", ...provinces.map((id) => id.split("@")[0]!)];
  const addresses = codes.flatMap((code) => years.map((year) => `/cong-khai/${code}/${year}`));
  let at = -1;
  let refused: Awaited<ReturnType<PublicSite["get"]>>;
  do refused = await site.get(addresses[(at += 1)]!);
  while (refused.status === 200 && at < addresses.length - 1);
  expect([refused.status, refused.headers["cache-control"], refused.headers["retry-after"]]).toEqual([429, "no-store", "10"]);
  expect(refused.text).toContain("Hãy thử lại sau ít giây");
  expect((await site.get(addresses[0]!)).status).toBe(200);
}, 60_000);
