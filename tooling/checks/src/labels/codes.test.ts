import { expect, test } from "vitest";
import { loadPlugins } from "./load-plugins.ts";

const plugins = await loadPlugins();
const national = plugins.filter(({ programme }) => programme);

/** Codes that more than one of the plugins define. */
const shared = (definitions: typeof plugins): string[] => {
  const codes = definitions.flatMap(({ indicators = {} }) => Object.keys(indicators));
  return codes.filter((code, at) => codes.indexOf(code) !== at);
};

test("the national programmes define no indicator twice, nor does any place redefine theirs", () => {
  expect(national.map(({ id }) => id)).toEqual(["national-1373", "national-387"]);
  expect(shared(national)).toEqual([]);
  for (const place of plugins.filter(({ unit }) => unit)) expect(shared([...national, place])).toEqual([]);
});

test("and the test would notice: a programme beside itself clashes", () => {
  expect(shared([...national, national[0]!])).toContain("SKILL_INFO");
});

test("every indicator that a national goal speaks of is defined by a national plugin", () => {
  const codes = new Set(national.flatMap(({ indicators = {} }) => Object.keys(indicators)));
  for (const { targets = [] } of national) for (const { indicator } of targets) expect(codes).toContain(indicator);
});

test("national goals carry the decision, and the page where the figure was read", () => {
  for (const { targets = [], programme } of national) {
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) {
      expect(target.source).toBe(`${programme?.decision.kind} ${programme?.decision.number}`);
      expect(target.reference).toBeTruthy();
    }
  }
});
