import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { writeCsv, type CsvCell } from "./csv.ts";

const read = (bytes: Uint8Array): string[][] => {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  expect(text.startsWith("\uFEFF")).toBe(true);
  return Papa.parse<string[]>(text.slice(1), { delimiter: ";", skipEmptyLines: "greedy" }).data;
};

describe("a .csv", () => {
  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", "＋1", "－1", "−1", "＠A1", "\0=1", "\u200B=1", "|cmd"])(
    "keeps %j from being a formula",
    (text) => {
      const [, [cell]] = read(writeCsv(["Tên"], [[text]])) as [string[], [string]];
      expect(cell.startsWith("'")).toBe(true);
    },
  );

  test("writes numbers as numbers, negative ones too, and nothing for null", () => {
    expect(read(writeCsv(["a", "b", "c", "d"], [[-5, 99.5, 1_234_567, null]]))[1]).toEqual(["-5", "99,5", "1234567", ""]);
  });

  test("separates by ; with Windows line ends", () => {
    expect(new TextDecoder().decode(writeCsv(["a;b", "c"], [["x\"y", "z"]]))).toBe('"a;b";c\r\n"x""y";z\r\n');
  });

  test("holds any text: what is read back is what was written, or it with the guard", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1 }).filter((one) => one.trim() !== "" && !one.includes("\0"));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows: CsvCell[][]) => {
        const [, ...back] = read(writeCsv(["một", "hai"], rows));
        const plain = back.map((row) => row.map((cell, at) => (cell === `'${rows[back.indexOf(row)]![at]}` ? cell.slice(1) : cell)));
        expect(plain).toEqual(rows);
      }),
    );
  });
});
