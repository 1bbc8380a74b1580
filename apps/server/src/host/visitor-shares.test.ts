import { expect, test } from "vitest";
import { createVisitorShares } from "./visitor-shares.ts";

const open = (limits = {}) => {
  const clock = { at: 0 };
  const byAddress = createVisitorShares({ request: 20, burst: 200, perSecond: 20, now: () => clock.at, ...limits });
  const shares = (address: string) => byAddress(() => address);
  return { clock, shares };
};

test("one request does not begin more than its share, however many calls it has", () => {
  const { shares } = open();
  const take = shares("1.1.1.1");
  const answers = Array.from({ length: 20 }, () => take(3));
  expect(answers.map((wait) => wait === 0)).toEqual(Array.from({ length: 20 }, (_, at) => at < 6));
  expect(take(1), "what is small still fits").toBe(0);
});

test("a piece of work that is larger than a request's share is done alone", () => {
  const { shares } = open();
  const take = shares("1.1.1.1");
  expect([take(110), take(1)]).toEqual([0, 1]);
  expect(shares("1.1.1.1")(110)).toBe(0);
});

test("whoever walks from the nation through three years to a province and a ward waits for nothing", () => {
  const shares = createVisitorShares({ now: () => 0 });
  expect([420, 350, 280, 60, 6].map((work) => shares(() => "1.1.1.1")(work))).toEqual([0, 0, 0, 0, 0]);
});

test("an address that used up its share waits as long as it took too much; others do not", () => {
  const { clock, shares } = open({ burst: 200 });
  for (let n = 0; n < 200; n++) expect(shares("1.1.1.1")(1)).toBe(0);
  expect(shares("1.1.1.1")(1)).toBe(1);
  expect(shares("2.2.2.2")(1)).toBe(0);
  clock.at = 49;
  expect(shares("1.1.1.1")(110)).toBe(0);
  expect(shares("1.1.1.1")(1)).toBe(6);
  clock.at = 49 + 5_452;
  expect(shares("1.1.1.1")(1)).toBe(0);
});

test("no more addresses are remembered than allowed, and a half of IPv6 is one visitor", () => {
  const { shares } = open({ burst: 1, bound: 2 });
  for (const address of ["a", "b", "c"]) expect(shares(address)(1)).toBe(0);
  expect([shares("c")(1) > 0, shares("a")(1)]).toEqual([true, 0]);
  expect(shares("2001:db8:1:2:3:4:5:6")(1)).toBe(0);
  expect([shares("2001:db8:1:2::9")(1) > 0, shares("2001:db8:1:3::9")(1)]).toEqual([true, 0]);
});
