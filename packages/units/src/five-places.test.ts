import { fullName, unitId, versionOn } from "@xhht/core";
import { describe, expect, it } from "vitest";
import { nationalTree } from "./national-tree.ts";

const tree = nationalTree();

const unit = (code: string, on: string) => {
  const found = tree.at({ code, on });
  if (!found) throw new Error(`No unit ${code} on ${on}`);
  return found;
};
const nameOf = (code: string, on: string): string => fullName(versionOn(unit(code, on), on));
const became = (code: string, on: string): string[] =>
  tree.successors(unit(code, on)).map((line) => `${line.to} ${line.extent}`);
const madeOf = (code: string, on: string): string[] => tree.predecessors(unit(code, on)).map((line) => line.from);
const pathOf = (code: string, on: string): string[] => tree.ancestors(unit(code, on), on).map(unitId);

describe("xã Vạn Hòa", () => {
  it("lay in Nông Cống, Thanh Hóa", () => {
    expect(nameOf("16327", "2022-01-01")).toBe("Xã Vạn Hòa");
    expect(pathOf("16327", "2022-01-01")).toEqual(["404@0000", "38@0000", "VN@0000"]);
  });
  it("went whole into xã Nông Cống, with five others", () => {
    expect(became("16327", "2025-06-30")).toEqual(["16279@2025-07-01 whole"]);
    expect(nameOf("16279", "2025-07-01")).toBe("Xã Nông Cống");
    expect(nameOf("16279", "2025-06-30")).toBe("Thị trấn Nông Cống");
    expect(madeOf("16279", "2025-07-01").filter((id) => !id.startsWith("404"))).toEqual(
      ["16279", "16321", "16324", "16327", "16333", "16339"].map((code) => `${code}@0000`),
    );
  });
  it("ended on the last day of the old order", () => {
    expect(tree.at({ code: "16327", on: "2025-07-01" })).toBeUndefined();
    expect(unit("16327", "2025-06-30").validTo).toBe("2025-06-30");
  });
});

describe("phường Nguyễn Nghiêm", () => {
  it("is not the ward that bears its code now", () => {
    expect(tree.withCode("21439").map(unitId)).toEqual(["21439@0000", "21439@2025-07-01"]);
    expect(nameOf("21439", "2025-06-30")).toBe("Phường Nguyễn Nghiêm");
    expect(nameOf("21439", "2025-07-01")).toBe("Phường Đức Phổ");
    expect(became("21439", "2025-06-30")).toEqual(["21439@2025-07-01 whole"]);
  });
  it("is neither its namesake in Quảng Ngãi city nor the new xã Nguyễn Nghiêm", () => {
    expect(nameOf("21025", "2022-01-01")).toBe("Phường Nguyễn Nghiêm");
    expect(nameOf("21457", "2025-07-01")).toBe("Xã Nguyễn Nghiêm");
    expect(madeOf("21457", "2025-07-01")).not.toContain("21439@0000");
  });
});

describe("xã Ia Băng", () => {
  it("went whole into Ia Tôr in the new Gia Lai", () => {
    expect(pathOf("23905", "2022-01-01")).toEqual(["632@0000", "64@0000", "VN@0000"]);
    expect(became("23905", "2025-06-30")).toEqual(["23908@2025-07-01 whole"]);
    expect(nameOf("23908", "2025-07-01")).toBe("Xã Ia Tôr");
    expect(pathOf("23908", "2025-07-01")).toEqual(["52@2025-07-01", "VN@0000"]);
  });
  it("has nothing to do with the new Ia Băng, which comes from Đăk Đoa", () => {
    expect(nameOf("23710", "2025-07-01")).toBe("Xã Ia Băng");
    expect(madeOf("23710", "2025-07-01")).toEqual(["23710@0000", "23716@0000", "23719@0000", "626@0000"]);
  });
});

describe("tỉnh Long An", () => {
  it("went whole into the new Tây Ninh of the same code", () => {
    expect(nameOf("80", "2025-06-30")).toBe("Tỉnh Long An");
    expect(nameOf("80", "2025-07-01")).toBe("Tỉnh Tây Ninh");
    expect(became("80", "2025-06-30")).toEqual(["80@2025-07-01 whole"]);
  });
  it("is only a part of it: the old Tây Ninh is the other", () =>
    expect(madeOf("80", "2025-07-01")).toEqual(["72@0000", "80@0000"]));
  it("had 15 districts and, at the end, 186 communes, which are 60 now", () => {
    const districts = tree.children(unit("80", "2025-06-30"), "2025-06-30");
    expect(districts).toHaveLength(15);
    const communes = districts.flatMap((district) => tree.children(district, "2025-06-30"));
    expect(communes).toHaveLength(186);
    expect(new Set(communes.flatMap((commune) => tree.successors(commune).map((line) => line.to))).size).toBe(60);
  });
});

describe("quận Ba Đình", () => {
  it("had 14 wards in 2022 and 13 in 2025", () => {
    expect(tree.children(unit("001", "2022-02-08"), "2022-02-08")).toHaveLength(14);
    expect(tree.children(unit("001", "2025-06-30"), "2025-06-30")).toHaveLength(13);
  });
  it("went into several wards, in parts", () =>
    expect(became("001", "2025-06-30")).toEqual(
      ["00004", "00008", "00025", "00097"].map((code) => `${code}@2025-07-01 part`),
    ));
  it("lost Nguyễn Trung Trực before the reform; it is in phường Ba Đình, though the mapping's code is another's", () =>
    expect(became("00010", "2022-02-08")).toEqual(["00004@2025-07-01 whole"]));
});
