import { expect, test } from "vitest";
import { homesOf, partOf, partsOf } from "./parts.ts";
import { cellAddress, idOfAddress, reportAddress } from "./report-address.ts";
import { sampleForm } from "./sample-view.test.data.ts";

test("every asked cell belongs to one part, a shared denominator to the first that uses it", () => {
  const parts = partsOf(sampleForm);
  expect(parts.map(({ id, keys }) => [id, keys.length])).toEqual([["models", 3], ["literacy_universal", 1], ["nhiem-vu", 1], ["loi-van", 1]]);
  expect(homesOf(sampleForm).get("base/ho-gia-dinh")?.indicator).toBe("FAMILY");
});

test("a note and a reason are found where their cell is", () => {
  expect(partOf(sampleForm, "commune-ia-bang/qd-387:task/II.1/note")).toBe("nhiem-vu");
  expect(partOf(sampleForm, "why/LIT/value")).toBe("literacy_universal");
});

test("an address and the report it names lead to each other", () => {
  const id = "23908@2025-07-01~commune-ia-bang/qd-387~2026";
  expect(reportAddress(id)).toBe("/bao-cao/23908@2025-07-01/commune-ia-bang/qd-387/2026");
  expect(idOfAddress({ unit: "23908@2025-07-01", plugin: "commune-ia-bang", plan: "qd-387", year: "2026" })).toBe(id);
  expect(reportAddress("23908@2025-07-01~common~2026")).toBe("/bao-cao/23908@2025-07-01/common/2026");
  expect(cellAddress(id, "models", "FAMILY/of", true)).toMatch(/\?phan=models&o=FAMILY%2Fof&ve=kiem-tra$/);
});
