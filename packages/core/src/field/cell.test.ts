import { describe, expect, it } from "vitest";
import { checkCell, field, formatCell, type Field, type FieldValue } from "../index.ts";

const agencies = { hkh: { label: "Hội Khuyến học" }, ldld: { label: "Liên đoàn Lao động" } };
const choice = field.choice("Hình thức", { online: "Trực tuyến", onsite: "Trực tiếp" });
const score = field.integer("Điểm", { min: 0, max: 10 });

const good: [Field, FieldValue, string][] = [
  [field.text("Nội dung"), "Mở lớp", "Mở lớp"],
  [score, 0, "0"],
  [field.integer("Số lớp"), 1200, "1.200"],
  [field.number("Hệ số"), 1.25, "1,25"],
  [field.percent("Tỷ lệ"), 99.5, "99,5%"],
  [field.money("Kinh phí"), 1_234_567, "1.234.567 đồng"],
  [field.date("Ngày"), "2022-02-08", "08/02/2022"],
  [field.quarter("Hạn"), "2022-Q2", "Quý II/2022"],
  [field.yesNo("Có mạng"), false, "Không"],
  [field.yesNo("Có mạng"), true, "Có"],
  [choice, "online", "Trực tuyến"],
  [field.agency("Chủ trì"), "hkh", "Hội Khuyến học"],
  [field.agencies("Phối hợp"), ["ldld", "hkh"], "Liên đoàn Lao động; Hội Khuyến học"],
  [field.text("Ghi chú"), null, ""],
  [field.agencies("Phối hợp"), [], ""],
];

const bad: [Field, FieldValue | undefined, string][] = [
  [field.text("Nội dung"), 5, "field.wrong-kind"],
  [field.text("Nội dung", { required: true }), "  ", "field.missing"],
  [field.agency("Chủ trì", { required: true }), undefined, "field.missing"],
  [score, 1.5, "field.wrong-kind"],
  [score, -1, "field.too-small"],
  [score, 11, "field.too-large"],
  [field.number("Hệ số"), "1,5", "field.wrong-kind"],
  [field.number("Hệ số"), Number.NaN, "field.wrong-kind"],
  [field.percent("Tỷ lệ"), 101, "field.too-large"],
  [field.money("Kinh phí"), 0.5, "field.wrong-kind"],
  [field.money("Kinh phí"), -1, "field.too-small"],
  [field.date("Ngày"), "2023-02-29", "field.wrong-kind"],
  [field.quarter("Hạn"), "2022-Q5", "field.wrong-kind"],
  [field.yesNo("Có mạng"), "có", "field.wrong-kind"],
  [choice, "toString", "field.wrong-kind"],
  [field.agency("Chủ trì"), ["hkh"], "field.wrong-kind"],
  [field.agencies("Phối hợp"), "hkh", "field.wrong-kind"],
  [field.agencies("Phối hợp"), ["hkh", "hkh"], "field.repeated"],
  [field.agency("Chủ trì"), "constructor", "field.unknown-agency"],
];

describe("a cell of a task table", () => {
  it.each(good)("%j holds %j and shows %s", (column, value, text) => {
    expect(checkCell(column, value, agencies)).toBeNull();
    expect(formatCell(column, value, agencies)).toBe(text);
  });

  it.each(bad)("%j refuses %j: %s", (column, value, code) => {
    expect(checkCell(column, value, agencies)).toMatchObject({ code, severity: "error", place: column.label });
  });

  it("says what is wrong in one sentence", () => {
    expect(checkCell(score, 11, agencies)).toEqual({
      code: "field.too-large",
      severity: "error",
      place: "Điểm",
      message: "“Điểm” không được lớn hơn 10.",
      remedy: "Xem lại con số.",
    });
  });

  it("looks agencies up only where they are known", () => {
    expect(checkCell(field.agency("Chủ trì"), "elsewhere", null)).toBeNull();
  });

  it("shows a value that does not fit instead of hiding it", () => {
    expect(formatCell(field.quarter("Hạn"), "sớm", agencies)).toBe("sớm");
    expect(formatCell(field.money("Kinh phí"), "chưa rõ", agencies)).toBe("chưa rõ");
    expect(formatCell(field.agency("Chủ trì"), "constructor", agencies)).toBe("constructor");
  });
});
