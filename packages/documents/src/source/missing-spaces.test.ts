import { expect, test } from "vitest";
import { doubt, fillSpaces } from "./missing-spaces.ts";
import { pageLines } from "./pdf-lines.ts";

const d = doubt;

test("a space comes back where two syllables ran together, and nowhere else", () => {
  expect(fillSpaces(`hiệu qu${d}ả${d}t${d}ừ${d} xã`)).toBe("hiệu quả từ xã");
  expect(fillSpaces(`đơn v${d}ị${d}thuộc xã;`)).toBe("đơn vị thuộc xã;");
  expect(fillSpaces(`t${d}ổ${d} ch${d}ứ${d}c`)).toBe("tổ chức");
  expect(fillSpaces(`UBND${d}/KH`)).toBe("UBND/KH");
});

test("letters that a page sets in another font go back into their word", () => {
  const piece = (text: string, x: number, width: number) => ({ text, x, y: 700, width, size: 13 });
  const pieces = [
    piece("Th", 98.5, 17.08), piece(" ", 115.58, 10.21), piece("c hi", 125.79, 21.36), piece(" ", 147.15, 8.9), piece("n", 156.05, 6.5),
    piece("ự", 115.6, 10.18), piece(" ", 125.78, 21.41), piece("ệ", 147.18, 8.9),
    piece("i t nh", 166.25, 32.94), piece("ỉ", 178.46, 5.31),
  ];
  expect(pageLines(pieces).lines).toEqual(["Thực hiện i tỉnh"]);
});
