import { describe, expect, it } from "vitest";
import { describeUnit } from "./describe-unit.ts";
import { nationalTree } from "./national-tree.ts";

const tree = nationalTree();

describe("describeUnit", () => {
  it("says what a unit that ended was, where it lay on its last day, and what became of it", () =>
    expect(describeUnit(tree, tree.byId("21439@0000")!)).toEqual({
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
      successors: [{ code: "21439", validFrom: "2025-07-01", share: null }],
    }));
  it("goes by the asked day where names and parents changed", () => {
    const hue = tree.byId("46@0000")!;
    expect(describeUnit(tree, hue, "2022-01-01")).toMatchObject({
      name: "Tỉnh Thừa Thiên Huế",
      path: [{ code: "46", name: "Tỉnh Thừa Thiên Huế" }],
    });
    expect(describeUnit(tree, hue)).toMatchObject({ name: "Thành phố Huế", validTo: null, successors: [] });
    const phuThuong = tree.byId("00091@0000")!;
    expect(describeUnit(tree, phuThuong, "2022-01-01").path).toHaveLength(3);
    expect(describeUnit(tree, phuThuong).path.map(({ code }) => code)).toEqual(["01", "00091"]);
  });
  it("puts nothing above a province", () =>
    expect(describeUnit(tree, tree.byId("80@2025-07-01")!).path).toEqual([{ code: "80", name: "Tỉnh Tây Ninh" }]));
});
