import { expect, test } from "vitest";
import { cellsOfText, layBlock } from "./paste-block.ts";
import { sampleForm } from "./sample-view.test.data.ts";

test("tabs and lines are cells, quotes keep both inside one, a last line end is no row", () => {
  expect(cellsOfText("1\t2\r\n3\t4\r\n")).toEqual([["1", "2"], ["3", "4"]]);
  expect(cellsOfText('"a\tb"\t"nói ""học"""\n"dòng\nhai"\t')).toEqual([["a\tb", 'nói "học"'], ["dòng\nhai", ""]]);
  expect(cellsOfText("5")).toEqual([["5"]]);
  expect(cellsOfText("a\t\tb\n\n1")).toEqual([["a", "", "b"], [""], ["1"]]);
});

const grid = [["FAMILY/of", "base/ho-gia-dinh"], ["CLAN/of", null]];
const lay = (text: string, from = "FAMILY/of") =>
  layBlock(text, from, grid, (key) => sampleForm.cells[key]!, (key) => (key === "CLAN/of" ? { state: "value", value: 42 } : { state: "not_reported", value: null }));

test("a block changes the cells under it, counts what stays and what has no cell", () => {
  const block = lay("1.189\t1.830\n42\t72\n7\n");
  expect(block.changes.map(({ key, after }) => [key, after.value])).toEqual([["FAMILY/of", 1189], ["base/ho-gia-dinh", 1830]]);
  expect(block).toMatchObject({ same: 1, outside: 2 });
});

test("a number that can be read in two ways is asked about later, never guessed", () => {
  expect(lay("99.5\tchưa rõ").changes).toMatchObject([
    { after: { state: "invalid", value: "99.5" }, ask: true },
    { after: { state: "invalid", value: "chưa rõ" }, ask: false },
  ]);
});

test("a blank cell of the block leaves what stands", () => {
  expect(lay("\t1.830").changes.map(({ key }) => key)).toEqual(["base/ho-gia-dinh"]);
});
