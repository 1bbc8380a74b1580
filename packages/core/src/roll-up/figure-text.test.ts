import { expect, test } from "vitest";
import { formulaOf } from "./figure-text.ts";
import { emptyFigure } from "./leaf-figure.ts";

const figure = { ...emptyFigure, numerator: 5543, denominator: 10_000, reported: 72, expected: 126 };

test("who has no number is told whole, with how many of them hide the bounds", () => {
  expect(formulaOf({ ...figure, unknown: 51, missingDenominator: 900 }, { rule: "sum" })).toEqual([
    expect.any(String),
    "Tổng tử số ÷ tổng mẫu số = 5.543 ÷ 10.000 = 55,43%.",
    "72/126 đơn vị đã báo cáo.",
    "54 đơn vị chưa có số, trong đó 51 đơn vị không rõ mẫu số, nên không tính được khoảng có thể.",
  ]);
  expect(formulaOf({ ...figure, unknown: 54 }, { rule: "sum" }).at(-1)).toBe("54 đơn vị chưa có số và không rõ mẫu số, nên không tính được khoảng có thể.");
});
