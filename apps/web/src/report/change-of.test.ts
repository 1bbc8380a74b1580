import type { Cell, FormRow } from "@xhht/core";
import { expect, test } from "vitest";
import { changeOf } from "./change-of.ts";
import { sampleForm } from "./sample-view.test.data.ts";

const [family, , level] = sampleForm.sections.flatMap(({ rows }) => rows) as [FormRow, FormRow, FormRow];
const part = (numerator: number, denominator: number): Cell => ({ state: "value", numerator, denominator });
const one = (value: number): Cell => ({ state: "value", value });

test("ratios change by points, other figures by their own number, what cannot be compared by nothing", () => {
  expect(changeOf(family, part(1189, 1830), part(1118, 1811))).toBe("+3,2 điểm");
  expect(changeOf(family, part(50, 100), part(50, 100))).toBe("0");
  expect(changeOf(level, one(1), one(2))).toBe("−1");
  expect(changeOf(family, part(5, 0), part(1, 2))).toBe("");
  expect(changeOf(family, { state: "not_applicable" }, part(1, 2))).toBe("");
});
