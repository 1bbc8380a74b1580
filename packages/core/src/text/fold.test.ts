import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareVi, fold } from "../index.ts";

describe("fold", () => {
  it.each([
    ["Phường Nguyễn Nghiêm", "phuong nguyen nghiem"],
    ["Đức Phổ", "duc pho"],
    ["Ia Băng", "ia bang"],
    ["Đà Nẵng", "da nang"],
    ["ĐẮK LẮK", "dak lak"],
  ])("%s → %s", (text, folded) => expect(fold(text)).toBe(folded));

  it("gives composed and decomposed text the same form", () => {
    expect(fold("Vạn Hòa".normalize("NFD"))).toBe(fold("Vạn Hòa".normalize("NFC")));
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe("compareVi", () => {
  it("orders as a Vietnamese dictionary does, đ after d", () => {
    const names = ["Đức Phổ", "Dầu Tiếng", "Ân Thi", "An Khê", "Ăn", "Ê", "Đà Nẵng", "Bình Định", "E"];
    expect(names.toSorted(compareVi)).toEqual([
      "An Khê",
      "Ăn",
      "Ân Thi",
      "Bình Định",
      "Dầu Tiếng",
      "Đà Nẵng",
      "Đức Phổ",
      "E",
      "Ê",
    ]);
  });

  it("orders numbered wards by their number", () => {
    expect(["Phường 10", "Phường 2", "Phường 1"].toSorted(compareVi)).toEqual(["Phường 1", "Phường 2", "Phường 10"]);
  });
});
