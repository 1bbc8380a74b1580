import { describe, expect, it } from "vitest";
import { cleanName, joinName, nameKey, splitName } from "./name.ts";

describe("cleanName", () => {
  it.each([
    ["Phường 05", "Phường 5"],
    ["Phường 10", "Phường 10"],
    ["Phường Hải Châu  I", "Phường Hải Châu I"],
    ["Xã Bình Thanh ", "Xã Bình Thanh"],
    ["Xã Cư M’gar", "Xã Cư M'gar"],
    ["Thị trấn N.T Phong Hải", "Thị trấn Nông trường Phong Hải"],
    ["Thị trấn NT Mộc Châu", "Thị trấn Nông trường Mộc Châu"],
    ["Phường Hạnh Thông".normalize("NFD"), "Phường Hạnh Thông"],
  ])("%s → %s", (given, clean) => expect(cleanName(given)).toBe(clean));
});

describe("splitName", () => {
  it.each([
    ["Phường Nguyễn Nghiêm", "Phường", "Nguyễn Nghiêm"],
    ["xã Vạn Hòa", "Xã", "Vạn Hòa"],
    ["Thị Trấn Nông Cống", "Thị trấn", "Nông Cống"],
    ["Thị xã Đức Phổ", "Thị xã", "Đức Phổ"],
    ["Xã Xã Đàn", "Xã", "Xã Đàn"],
    ["Xã é Tòng", "Xã", "É Tòng"],
    ["Quán Thánh", "", "Quán Thánh"],
    ["Tuyên Quang", "", "Tuyên Quang"],
  ])("%s", (text, type, name) => {
    expect(splitName(text)).toEqual({ type, name });
    expect(joinName({ type, name })).toBe(`${type} ${name}`.trim());
  });
});

describe("nameKey", () => {
  it.each([
    ["Yên Hoà", "Yên Hòa"],
    ["05", "5"],
    ["Qui Hướng", "Quy Hướng"],
    ["Tà Si Láng", "Tà Xi Láng"],
    ["Đạ M' Rong", "Đạ M'Rong"],
    ["NT Trần Phú", "Trần Phú"],
    ["Phan Rang-Tháp Chàm", "Phan Rang - Tháp Chàm"],
  ])("%s is %s", (a, b) => expect(nameKey(a)).toBe(nameKey(b)));
  it("keeps different names apart", () => {
    expect(nameKey("Hải Châu I")).not.toBe(nameKey("Hải Châu"));
    expect(nameKey("Phường 1")).not.toBe(nameKey("Phường 10"));
    expect(nameKey("Mỹ Thịnh")).not.toBe(nameKey("Mỹ Lộc"));
  });
});
