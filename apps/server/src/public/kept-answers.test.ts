import { expect, test } from "vitest";
import { keptAnswers } from "./kept-answers.ts";
import { madeAnswer } from "../host/made-answer.ts";

const open = () => {
  const site = { at: 0, stamp: "a", looks: 0, makes: 0 };
  const keep = keptAnswers({ stamp: async () => `${site.stamp}${(site.looks += 1) < 0}`, look: 2_000, oldest: 60_000, most: 2, now: () => site.at });
  const ask = (address = "/x") => keep.get(address, async () => madeAnswer(200, {}, String((site.makes += 1))));
  return { site, ask, keep };
};

test("an answer is made once, for all who ask at once and after", async () => {
  const { site, ask } = open();
  const all = await Promise.all([ask(), ask(), ask()]);
  site.at = 30_000;
  expect(await ask()).toBe(all[0]);
  expect([new Set(all).size, site.makes]).toEqual([1, 1]);
});

test("what changed is seen after at most two seconds, and looked for no more often", async () => {
  const { site, ask } = open();
  await ask();
  site.stamp = "b";
  site.at = 1_999;
  await ask();
  expect([site.makes, site.looks]).toEqual([1, 1]);
  site.at = 2_000;
  await Promise.all([ask(), ask()]);
  expect([site.makes, site.looks]).toEqual([2, 2]);
});

test("none is older than a minute, no more are kept than allowed, and a failure is not kept", async () => {
  const { site, ask, keep } = open();
  await ask();
  site.at = 60_000;
  await ask();
  expect(site.makes).toBe(2);
  await ask("/y");
  await ask("/z");
  await ask();
  expect(site.makes).toBe(5);
  await expect(keep.get("/bad", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect((await keep.get("/bad", async () => madeAnswer(200, {}, "well"))).body.toString()).toBe("well");
});

test("an answer stands while it would be given without a look, and not a moment longer", async () => {
  const { site, ask, keep } = open();
  const made = await ask();
  expect([keep.stands("/x", made), keep.stands("/y", made)]).toEqual([true, false]);
  site.at = 1_999;
  expect(keep.stands("/x", made)).toBe(true);
  site.at = 2_000;
  expect(keep.stands("/x", made)).toBe(false);
  site.stamp = "b";
  await ask();
  expect(keep.stands("/x", made)).toBe(false);
});
