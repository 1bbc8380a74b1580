import { describe, expect, it } from "vitest";
import { nextOutlineLetter, outlineGap, outlineLetter, readRoman, romanNumeral } from "../index.ts";

describe("outline letters", () => {
  it("are the 23 of Vietnamese outlines: with đ, without f j w z", () => {
    expect(Array.from({ length: 23 }, (_, index) => outlineLetter(index)).join(" ")).toBe(
      "a b c d đ e g h i k l m n o p q r s t u v x y",
    );
    expect(() => outlineLetter(23)).toThrow(RangeError);
  });

  it.each([
    ["d", "đ"],
    ["đ", "e"],
    ["e", "g"],
    ["i", "k"],
    ["y", null],
    ["f", null],
    ["", null],
  ])("after %s comes %s", (letter, next) => expect(nextOutlineLetter(letter)).toBe(next));
});

describe("Roman numerals", () => {
  it("are read back as they were written", () => {
    for (let n = 1; n < 4000; n += 1) expect(readRoman(romanNumeral(n))).toBe(n);
  });
  it.each(["", "IIII", "VX", "i", "IM", "MMMM", "A"])("refuse %s", (text) => expect(readRoman(text)).toBeNull());
});

describe("outlineGap", () => {
  it.each([
    [["1", "2", "3"], null],
    [["a", "b", "c", "d", "đ", "e", "g"], null],
    [["I", "II", "III", "IV", "V"], null],
    [["I.", "II.", "III."], null],
    [["-", "-", null], null],
    [[], null],
    [["1", "2", "3", "4", "5", "6", "7", "8", "9", "11"], { after: "9", expected: "10", found: "11" }],
    [["a", "b", "c", "d", "e"], { after: "d", expected: "đ", found: "e" }],
    [["I", "III"], { after: "I", expected: "II", found: "III" }],
    [["2", "3"], { after: null, expected: "1", found: "2" }],
    [["1", "1"], { after: "1", expected: "2", found: "1" }],
    [["c", "d"], { after: null, expected: "a", found: "c" }],
    [["B", "C", "D", "E"], null],
    [["C", "D"], null],
  ])("%j → %j", (numbers, gap) => expect(outlineGap(numbers)).toEqual(gap));
});
