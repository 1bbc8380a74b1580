import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareExact, digitsOf, exact, minus, over, plus, roundTo, times } from "./exact.ts";

const number = fc.double({ noNaN: true, noDefaultInfinity: true });

describe("exact numbers", () => {
  it("write every number without an exponent and without loss", () => {
    fc.assert(
      fc.property(number, (n) => {
        const { negative, whole, fraction } = digitsOf(n);
        expect(Number(`${negative ? "-" : ""}${whole}.${fraction || "0"}`)).toBe(n === 0 ? 0 : n);
      }),
    );
    expect(digitsOf(1e21)).toEqual({ negative: false, whole: `1${"0".repeat(21)}`, fraction: "" });
    expect(digitsOf(-1.5e-7)).toEqual({ negative: true, whole: "0", fraction: "00000015" });
    expect(digitsOf(1.25e1)).toEqual({ negative: false, whole: "12", fraction: "5" });
  });

  it("compute as arithmetic does, where floating numbers do not", () => {
    expect(roundTo(plus(exact(0.1), exact(0.2)), 20)).toBe(0.3);
    expect(roundTo(minus(exact(99.5), exact(99.6)), 5)).toBe(-0.1);
    expect(roundTo(times(exact(1.1), exact(1.1)), 5)).toBe(1.21);
    expect(roundTo(over(exact(-1), exact(-3)), 4)).toBe(0.3333);
    expect(compareExact(over(exact(1), exact(3)), exact(0.333333))).toBe(1);
    expect(compareExact(exact(2), exact(2.0))).toBe(0);
  });

  it.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [64.97, 0, 65],
    [-0.04, 1, 0],
  ])("round %d to %d decimals as %d", (n, decimals, rounded) => expect(roundTo(exact(n), decimals)).toBe(rounded));
});
