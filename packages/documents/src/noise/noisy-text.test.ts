import { describe, expect, it, test } from "vitest";
import { noiseNames, noisyText } from "./noisy-text.ts";

const text = [
  "II. MỤC TIÊU CỤ THỂ",
  "1. Mục tiêu đến năm 2025",
  "a) Mô hình học tập",
  "- Phấn đấu 100% hộ gia đình đăng ký “Gia đình học tập”, trong đó 70% đạt danh hiệu; tỷ lệ người từ 15 - 60 tuổi biết chữ đạt 99,5% trở lên trên toàn xã.",
  "- Duy trì đạt chuẩn xóa mù chữ mức độ 2.",
  ...Array.from({ length: 60 }, (_, i) => `+ Việc thứ ${i + 1} của năm được giao cho một người làm và một người xem lại.`),
].join("\n");

test("the same seed spoils a text in the same way, another in another", () => {
  expect(noisyText(text, 7)).toBe(noisyText(text, 7));
  expect(new Set([1, 2, 3, 4, 5].map((seed) => noisyText(text, seed))).size).toBe(5);
});

describe("each noise changes something for some seed", () => {
  it.each(noiseNames)("%s", (name) => {
    expect(Array.from({ length: 20 }, (_, seed) => seed).some((seed) => noisyText(text, seed, [name]) !== text)).toBe(true);
  });
});

test("no noise asked for leaves the text alone", () => {
  expect(noisyText(text, 1, [])).toBe(text);
});

test("letters are kept: without marks, spaces and digits a broken text reads the same", () => {
  const letters = (from: string): string => from.normalize("NFD").replace(/[^A-Za-z]/g, "");
  for (const name of ["hardBreaks", "spaces", "decomposed", "dashes", "quotes", "listMarks", "numberSpaces"] as const)
    expect(letters(noisyText(text, 3, [name]))).toBe(letters(text));
});
