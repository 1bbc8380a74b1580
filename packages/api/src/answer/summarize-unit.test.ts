import { createUnitTree, type Unit } from "@xhht/core";
import { expect, test } from "vitest";
import { dayWithin, summarizeUnit } from "./summarize-unit.ts";

const unit = (code: string, level: Unit["level"], name: string, type: string, parent: string | null, validFrom = "0000", validTo: string | null = null): Unit => ({
  code, level, validFrom, validTo, versions: [{ from: validFrom, name, type, parent }],
});
const ward = unit("21439", "commune", "Nguyễn Nghiêm", "Phường", "534@0000", "0000", "2025-06-30");
const heir = unit("21439", "commune", "Đức Phổ", "Phường", "51@0000", "2025-07-01");
const tree = createUnitTree(
  [
    unit("VN", "nation", "Việt Nam", "", null),
    unit("51", "province", "Quảng Ngãi", "Tỉnh", "VN@0000"),
    unit("534", "district", "Đức Phổ", "Thị xã", "51@0000", "0000", "2025-06-30"),
    ward,
    heir,
  ],
  [{ from: "21439@0000", to: "21439@2025-07-01", extent: "whole", share: null, on: "2025-07-01" }],
);

test("a unit that ended is described as of its last day, with what became of it", () => {
  expect(summarizeUnit(tree, ward, "2026-01-01")).toEqual({
    id: "21439@0000",
    code: "21439",
    level: "commune",
    name: "Phường Nguyễn Nghiêm",
    validFrom: "0000",
    validTo: "2025-06-30",
    path: [
      { code: "51", name: "Tỉnh Quảng Ngãi" },
      { code: "534", name: "Thị xã Đức Phổ" },
      { code: "21439", name: "Phường Nguyễn Nghiêm" },
    ],
    successors: [
      { id: "21439@2025-07-01", code: "21439", name: "Phường Đức Phổ", province: "Quảng Ngãi", validFrom: "2025-07-01", level: "commune", extent: "whole", share: null, on: "2025-07-01" },
    ],
  });
});

test("a day outside a unit's life moves to its nearest end", () => {
  expect(dayWithin(ward, "2026-01-01")).toBe("2025-06-30");
  expect(dayWithin(heir, "2020-01-01")).toBe("2025-07-01");
  expect(dayWithin(heir, "2025-08-01")).toBe("2025-08-01");
});
