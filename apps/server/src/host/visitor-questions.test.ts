import { afterAll, beforeAll, expect, test } from "vitest";
import { openPublicSite, type PublicSite } from "../public/public-site.test.data.ts";

let site: PublicSite;
let plan: string;
beforeAll(async () => {
  site = await openPublicSite();
  plan = site.world.plans({})[0]!.id;
});
afterAll(() => site.close());

type Question = [path: string, input: object];
const day = (n: number): string => new Date(Date.UTC(1901, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);

const ask = async (asked: readonly Question[], headers: Record<string, string> = {}): Promise<number[]> => {
  const input = JSON.stringify(Object.fromEntries(asked.map(([, one], at) => [at, one])));
  const { text } = await site.get(`/trpc/${asked.map(([path]) => path).join(",")}?batch=1&input=${encodeURIComponent(input)}`, headers);
  return (JSON.parse(text) as { error?: { data: { httpStatus: number } } }[]).map(({ error }) => error?.data.httpStatus ?? 200);
};
const batch = (n: number): Question[] => Array.from({ length: 20 }, (_, at) => ["plans.get", { id: plan, on: day(20 * n + at) }]);

test("while twenty dear questions of a visitor are worked out, somebody else is heard", async () => {
  const heard: string[] = [];
  const visitor = ask(batch(1_000)).then((answers) => heard.push(`visitor ${answers.every((status) => status === 200)}`));
  // Only when the visitor's work has begun.
  await new Promise((done) => setTimeout(done, 2));
  const other = ask([["meta.ping", {}]]).then(() => heard.push("other"));
  await Promise.all([visitor, other]);
  expect(heard).toEqual(["other", "visitor true"]);
});

test("whoever asks for ever-new days waits, whatever is asked next; what is remembered and what is cheap is answered, and all of it to who is signed in", { timeout: 60_000 }, async () => {
  let n = 0;
  while (n < 100 && (await ask(batch(n))).every((status) => status === 200)) n += 1;
  expect(n, "1.200 pieces of work, twenty at a time, twenty above").toBe(59);

  const on = day(30_000);
  const unit = site.place.commune;
  const fresh: Question[] = [
    ["plans.get", { id: plan, on }], ["plans.get", { id: plan, year: 2031 }], ["plans.checks", { id: plan, on }], ["plans.comparison", { id: plan, on }], ["plans.matrix", { id: plan, on }],
    ["plans.list", { text: "một chữ chưa ai hỏi" }], ["definition.get", { unit, on }], ["units.get", { id: unit, on }], ["units.get", { code: "00004", on: "2026-01-01" }],
    ["units.search", { text: "n" }], ["units.search", { text: "một chữ chưa ai hỏi" }],
    ["papers.published", { kind: "plan", plan }], ["papers.lintPublished", { kind: "plan", plan }], ["papers.publishedHistory", { kind: "plan", plan }],
    ["reports.published", { id: `${unit}~common~2026` }],
  ];
  for (const one of fresh) expect({ one, answers: await ask([one]) }).toEqual({ one, answers: [429] });
  expect((await site.get(`/api/v1/units/${unit}/definition?on=${on}`)).status).toBe(429);

  expect(await ask(batch(58))).toEqual(Array(20).fill(200));
  expect(await ask([["meta.get", {}], ["plugins.list", {}], ["indicators.list", {}]])).toEqual([200, 200, 200]);
  const cookie = await site.person("receiver", "VN@0000");
  const signedIn = await ask(fresh, { cookie });
  expect(signedIn.slice(0, -1)).toEqual(Array(fresh.length - 1).fill(200));
  expect(signedIn.at(-1), "nobody published it").toBe(404);
});
