import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { always } from "./always.test.data.ts";
import { emptyFigure } from "./leaf-figure.ts";
import { groupsOf } from "./part-of.ts";
import { shown } from "./shown.ts";

const figure = (numerator: number, denominator: number, suppressed: number) => ({
  ...emptyFigure,
  numerator,
  denominator,
  suppressed,
});

describe("small figures", () => {
  it("are hidden where somebody asked for it, and the rest to the whole too", () => {
    expect(shown(figure(4, 100, 1))).toBe(false);
    expect(shown(figure(96, 100, 1))).toBe(false);
    expect(shown(figure(50, 100, 1))).toBe(true);
    expect(shown(figure(4, 0, 1), "count")).toBe(false);
    expect(shown(figure(40, 0, 1), "count")).toBe(true);
    expect(shown(figure(40, 0, 1), "highest")).toBe(false);
  });

  it("43 are shown as they are where nobody asked to hide them", () =>
    always(fc.tuple(fc.nat(20), fc.nat(20)), ([a, b]) =>
      expect(shown(figure(Math.min(a, b), Math.max(a, b), 0))).toBe(true),
    ));

  it("44 stay hidden until enough is added on both sides", () =>
    always(fc.tuple(fc.nat(20), fc.nat(20), fc.integer({ min: 1, max: 3 })), ([of, rest, hidden]) =>
      expect(shown(figure(of, of + rest, hidden))).toBe(of >= 5 && rest >= 5),
    ));
});

describe("groups of a whole", () => {
  it("stand beside it in the order of their declaration", () =>
    expect(groupsOf("ALL", { ALL: {}, WORKERS: { partOf: "ALL" }, OTHER: {}, STAFF: { partOf: "ALL" } })).toEqual([
      "WORKERS",
      "STAFF",
    ]));
});
