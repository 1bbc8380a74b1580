import { expect, test } from "vitest";
import { readLines } from "./line.ts";
import { cutTables } from "./table.ts";

const cellsOf = (text: string): string[][][] => cutTables(readLines(text)).tables.map(({ table }) => table.rows.map((row) => row.map((cell) => cell.text)));

test("an empty cell keeps its column, and wide spaces inside a cell part nothing", () => {
  expect(cellsOf("TT\tViệc\tChủ trì\tHạn\n1\tMở lớp\t\tQuý I\n2\tThi   đọc\tHội\tQuý II\n")).toEqual([
    [["TT", "Việc", "Chủ trì", "Hạn"], ["1", "Mở lớp", "", "Quý I"], ["2", "Thi đọc", "Hội", "Quý II"]],
  ]);
});

test("a row goes on in the next line where its cells are not all there", () => {
  expect(cellsOf("TT\tViệc\tHạn\n1\tMở lớp\nbuổi tối\tQuý I\n2\tThi\tQuý II\n")).toEqual([[["TT", "Việc", "Hạn"], ["1", "Mở lớp buổi tối", "Quý I"], ["2", "Thi", "Quý II"]]]);
});

test("two columns of one line are no table", () => {
  expect(cellsOf("UBND XÃ\tCỘNG HÒA\nKẾ HOẠCH\n")).toEqual([]);
});
