import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNumber, formatPercent, parseVietnameseNumber } from "../index.ts";

const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n));

describe("formatNumber", () => {
  it.each([
    [0, "0"],
    [-0, "0"],
    [999, "999"],
    [1000, "1.000"],
    [1234567.5, "1.234.567,5"],
    [-0.2, "-0,2"],
    [1e21, "1.000.000.000.000.000.000.000"],
    [1.5e-7, "0,00000015"],
  ])("%d → %s", (n, text) => expect(formatNumber(n)).toBe(text));

  it.each([
    [1.005, 2, "1,01"],
    [99.5, 0, "100"],
    [2, 2, "2,00"],
    [-0.04, 1, "0,0"],
    [1234.5, 1, "1.234,5"],
  ])("%d with %d decimals → %s", (n, decimals, text) => expect(formatNumber(n, { decimals })).toBe(text));

  it("writes percentages", () => expect(formatPercent(99.5)).toBe("99,5%"));
});

describe("parseVietnameseNumber", () => {
  it.each([
    ["1.234.567,5", 1_234_567.5],
    ["99,5", 99.5],
    ["99,5%", 99.5],
    ["99,50 %", 99.5],
    ["1.234", 1234],
    ["0,5", 0.5],
    ["007", 7],
    ["-5", -5],
    ["−5", -5],
    ["– 5", -5],
    ["-0", 0],
    ["１２,５", 12.5],
    ["\u00a0100 ", 100],
    ["0", 0],
  ])("%s is %d", (text, value) => expect(parseVietnameseNumber(text)).toEqual({ kind: "value", value }));

  it.each([
    ["99.5", [99.5, 995], "“99.5” chưa rõ: ý là 99,5 hay 995?"],
    ["0.5", [0.5, 5], "“0.5” chưa rõ: ý là 0,5 hay 5?"],
    ["12.34", [12.34, 1234], "“12.34” chưa rõ: ý là 12,34 hay 1.234?"],
    ["0.500", [0.5, 500], "“0.500” chưa rõ: ý là 0,5 hay 500?"],
    ["1234.567", [1234.567, 1_234_567], "“1234.567” chưa rõ: ý là 1.234,567 hay 1.234.567?"],
    ["-99.5%", [-99.5, -995], "“-99.5%” chưa rõ: ý là -99,5 hay -995?"],
    ["1,234,567", [1_234_567], "“1,234,567” chưa rõ: ý là 1.234.567?"],
    ["1,234.5", [1234.5], "“1,234.5” chưa rõ: ý là 1.234,5?"],
  ])("asks about %s", (text, suggestions, message) => {
    expect(parseVietnameseNumber(text)).toEqual({ kind: "ask", suggestions, message });
  });

  it.each([
    "abc",
    "1 234",
    "1e5",
    "+5",
    "1.23.456",
    "1.234.56",
    ",5",
    "5,",
    "1,2,3",
    "--5",
    "5%%",
    "%",
    "-",
    "5²",
    "½",
    "Ⅳ",
    "٣",
    "0x10",
    "∞",
  ])("refuses %s", (text) => expect(parseVietnameseNumber(text)).toMatchObject({ kind: "invalid" }));

  it("refuses digits that a double would lose instead of rounding them", () => {
    expect(parseVietnameseNumber("9007199254740993")).toMatchObject({ kind: "invalid" });
    expect(parseVietnameseNumber("9007199254740992")).toMatchObject({ kind: "value" });
    expect(parseVietnameseNumber("0,1234567890123456789")).toMatchObject({ kind: "invalid" });
    expect(parseVietnameseNumber("9".repeat(400))).toMatchObject({ kind: "invalid" });
  });

  it.each([["", "  ", "\n"]])("knows an empty cell", (text) =>
    expect(parseVietnameseNumber(text)).toEqual({ kind: "empty" }),
  );

  it("takes whole numbers only where asked", () => {
    expect(parseVietnameseNumber("1.234", { whole: true })).toEqual({ kind: "value", value: 1234 });
    expect(parseVietnameseNumber("99,5", { whole: true })).toMatchObject({ kind: "invalid" });
    expect(parseVietnameseNumber("5%", { whole: true })).toMatchObject({ kind: "invalid" });
    expect(parseVietnameseNumber("12.34", { whole: true })).toMatchObject({ kind: "ask", suggestions: [1234] });
  });

  it("reads back every number that formatNumber writes", () => {
    fc.assert(
      fc.property(finite, (n) => {
        expect(parseVietnameseNumber(formatNumber(n))).toEqual({ kind: "value", value: n });
      }),
    );
  });

  /** The typed text with only the marks removed that carry no value. */
  const bare = (text: string): string =>
    text
      .normalize("NFKC")
      .replaceAll(/[.\s%]/g, "")
      .replace(/^[-−–]/, "-")
      .replace(/^(-?)0+(?=\d)/, "$1")
      .replace(/,0+$/, "")
      .replace(/(,\d*?)0+$/, "$1")
      .replace(/^-0$/, "0");

  it("answers every text, and with a value only where the text says that value digit by digit", () => {
    const digits = fc.string({ unit: fc.constantFrom(..."0123456789.,-% ") });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme" }), digits), (text) => {
        const reading = parseVietnameseNumber(text);
        expect(["value", "empty", "ask", "invalid"]).toContain(reading.kind);
        const said = reading.kind === "value" ? formatNumber(reading.value).replaceAll(".", "") : bare(text);
        expect(said).toBe(bare(text));
      }),
      { numRuns: 2000 },
    );
  });

  it("does not look at hundreds of thousands of digits that no number holds: zeros between ones took minutes", () => {
    expect(parseVietnameseNumber(`1,${"0".repeat(500_000)}1`)).toMatchObject({ kind: "invalid" });
  }, 5_000);
});
