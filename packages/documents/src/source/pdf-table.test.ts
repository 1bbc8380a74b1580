import { describe, expect, it } from "vitest";
import { pageLines, type PlacedText } from "./pdf-lines.ts";

const piece = (text: string, x: number, y: number): PlacedText => ({ text, x, y, width: text.length * 6, size: 12 });
const columns = [50, 90, 300, 360];
const cell = (column: number, y: number, text: string): PlacedText => piece(text, columns[column]!, y);
const title = piece("II. Chỉ tiêu của năm, do cấp trên giao cho xã và do xã tự đặt ra", 50, 800);

/** A head of one line and rows whose second cell takes several; numbers stand on top of their rows or in their middle. */
const table = (middle: boolean): PlacedText[] => {
  const at = (top: number, lines: number): number => (middle ? top - (lines - 1) * 7 : top);
  return [
    cell(0, at(780, 1), "TT"), cell(1, 780, "Chỉ tiêu"), cell(2, 780, "ĐVT"), cell(3, 780, "Năm 2026"),
    cell(0, at(762, 3), "1"), cell(1, 762, "Tỷ lệ hộ gia đình trong xã"), cell(1, 748, "được công nhận đạt danh hiệu"), cell(1, 734, "Gia đình học tập"), cell(2, at(762, 3), "%"), cell(3, at(762, 3), "72"),
    cell(0, at(716, 2), "2"), cell(1, 716, "Tỷ lệ thôn đạt danh hiệu"), cell(1, 702, "Cộng đồng học tập"), cell(2, at(716, 2), "%"), cell(3, at(716, 2), "75"),
  ];
};
const rows = [
  "TT\tChỉ tiêu\tĐVT\tNăm 2026",
  "1\tTỷ lệ hộ gia đình trong xã được công nhận đạt danh hiệu Gia đình học tập\t%\t72",
  "2\tTỷ lệ thôn đạt danh hiệu Cộng đồng học tập\t%\t75",
];

describe("tables of a page", () => {
  it.each([["on top of", false], ["in the middle of", true]])("are rows again where numbers stand %s their rows", (_, middle) => {
    expect(pageLines([title, ...table(middle)]).lines).toEqual([title.text, ...rows]);
  });

  it("go on at the top of the next page, and end where a sentence runs across their columns", () => {
    const { open } = pageLines([title, ...table(false)]);
    const next = [cell(0, 800, "3"), cell(1, 800, "Tỷ lệ đơn vị đạt danh hiệu"), cell(1, 786, "Đơn vị học tập"), cell(2, 800, "%"), cell(3, 800, "90"), piece("III. Nhiệm vụ phải làm trong năm của các thôn", 50, 760)];
    expect(pageLines(next, open).lines).toEqual(["3\tTỷ lệ đơn vị đạt danh hiệu Đơn vị học tập\t%\t90", "III. Nhiệm vụ phải làm trong năm của các thôn"]);
    expect(pageLines([title, ...table(false), piece("III. Nhiệm vụ phải làm trong năm của các thôn", 50, 684), piece("Các thôn mở lớp vào buổi tối trong tuần", 50, 670)]).open).toBeNull();
  });

  it("are left as they are where no row is numbered", () => {
    expect(pageLines([title, cell(1, 780, "Họp lần một"), cell(3, 780, "Buổi sáng")]).lines).toEqual([title.text, "Họp lần một\tBuổi sáng"]);
  });
});
