import { unitId } from "@xhht/core";
import { describe, expect, it } from "vitest";
import { nationalTree } from "../national-tree.ts";
import { searchKey } from "./search-key.ts";
import { type SearchOptions, searchUnits } from "./search-units.ts";

const tree = nationalTree();
const find = (text: string, options?: SearchOptions): string[] =>
  searchUnits(tree, text, options).map(({ unit }) => unitId(unit));

describe("searchUnits", () => {
  it("finds without diacritics, old units and new", () => {
    const found = find("ia bang");
    expect(found).toEqual(expect.arrayContaining(["23905@0000", "23719@0000", "23710@2025-07-01", "23924@0000"]));
    expect(found[0]).toBe("23924@0000");
  });
  it("puts the name with the right diacritics first", () => expect(find("Ia Băng").at(-1)).toBe("23924@0000"));
  it("reads the type where it is written", () => {
    expect(find("phuong nguyen nghiem").toSorted()).toEqual(["21025@0000", "21439@0000"]);
    expect(find("xã Nguyễn Nghiêm")).toEqual(["21457@2025-07-01"]);
    expect(find("huyện chư prông")).toEqual(["632@0000"]);
  });
  it("disregards a type that fits no unit of the name", () => expect(find("huyện ba đình")[0]).toBe("001@0000"));
  it("does not take the first syllable of Quán Thánh for a type", () =>
    expect(find("quan thanh")).toContain("00013@0000"));
  it("finds a code, every unit that bore it", () => {
    expect(find("21439")).toEqual(["21439@2025-07-01", "21439@0000"]);
    expect(find("VN")[0]).toBe("VN@0000");
  });
  it("finds a renamed unit by either name", () => {
    expect(find("Thừa Thiên Huế")[0]).toBe("46@0000");
    expect(find("thành phố huế")).toContain("46@0000");
  });
  it("keeps to the units of a day", () => {
    expect(find("ia bang", { on: "2022-01-01" })).toEqual(["23924@0000", "23719@0000", "23905@0000"]);
    expect(find("ia bang", { on: "2025-07-01" })).toEqual(["23710@2025-07-01"]);
    expect(find("21439", { on: "2025-06-30" })).toEqual(["21439@0000"]);
  });
  it("narrows by the places after a comma", () => {
    expect(find("Ia Băng, Chư Prông")).toEqual(["23905@0000", "23924@0000"]);
    expect(find("phuong 05, quan go vap, ho chi minh")).toEqual(["26887@0000"]);
    expect(find("Ia Băng, Hà Nội")).toEqual([]);
  });
  it("orders: equal, beginning with the text, a word in it, anything in it", () => {
    const names = searchUnits(tree, "long an", { limit: 400 }).map(({ version }) => searchKey(version.name));
    const ranks = names.map((name) =>
      name === "long an" ? 0 : name.startsWith("long an") ? 1 : ` ${name}`.includes(" long an") ? 2 : 3,
    );
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(new Set(ranks).size).toBeGreaterThan(1);
    expect(find("Long An")[0]).toBe("80@0000");
  });
  it("orders equals as Vietnamese dictionaries do: a before ă before â, d before đ", () => {
    const names = searchUnits(tree, "ba", { on: "2025-07-01", limit: 400 }).map(({ version }) => version.name);
    expect(names.indexOf("Ba Dinh")).toBeLessThan(names.indexOf("Ba Đình"));
  });
  it("holds both habits of writing the tone for one", () => {
    const first = (text: string) =>
      searchUnits(tree, text, { on: "2022-01-01", limit: 3 }).map(({ unit }) => unitId(unit));
    expect(first("Hoà Bình")).toEqual(first("Hòa Bình"));
    expect(first("Hoà Bình")).toContain("17@0000");
  });
  it("gives at most the asked number, 20 unless told, and nothing for nothing", () => {
    expect(find("an")).toHaveLength(20);
    expect(find("an", { limit: 3 })).toHaveLength(3);
    expect(find(" ,;")).toEqual([]);
    expect(find("không có nơi nào tên thế này")).toEqual([]);
  });
  it("takes a list of units as well as a tree", () =>
    expect(searchUnits(tree.units, "chu prong", { limit: 1 }).map(({ unit }) => unitId(unit))).toEqual(["632@0000"]));
});

describe("searchKey", () => {
  it.each([
    ["Cư M’gar", "cu mgar"],
    ["Đạ M' Rong", "da mrong"],
    ["Phường 05", "phuong 5"],
    ["Phan Rang-Tháp Chàm", "phan rang thap cham"],
    ["  ĐỨC   PHỔ ", "duc pho"],
  ])("%s → %s", (text, key) => expect(searchKey(text)).toBe(key));
});
