import { beforeEach, expect, test } from "vitest";
import { cellBeside, gridOf, rowBeside } from "./walk.ts";

const box = (key: string, column: string) => `<td><input data-cell="${key}" data-column="${column}"></td>`;
beforeEach(() => {
  document.body.innerHTML = `<table><tbody>
    <tr>${box("a/of", "of")}${box("base", "outOf")}</tr>
    <tr class="notes"><td></td></tr>
    <tr>${box("b/of", "of")}<td></td></tr>
    <tr>${box("c/of", "of")}${box("base2", "outOf")}</tr>
  </tbody></table>`;
});
const beside = (from: string, way: "up" | "down") => cellBeside(document, from, way)?.dataset["cell"];

test("Enter goes down a column, then to the top of the next, and stops at the end", () => {
  expect(["a/of", "b/of", "c/of", "base", "base2"].map((key) => beside(key, "down"))).toEqual(["b/of", "c/of", "base", "base2", undefined]);
  expect(["a/of", "b/of", "base"].map((key) => beside(key, "up"))).toEqual([undefined, "a/of", "c/of"]);
});

test("the grid has a hole where a row has no input", () => {
  expect(gridOf(document)).toEqual([["a/of", "base"], ["b/of", null], ["c/of", "base2"]]);
});

test("a card's buttons go to the next row with an input, past its notes", () => {
  const last = document.querySelector('[data-cell="c/of"]')!;
  expect(rowBeside(document.querySelector('[data-cell="base"]')!, "down")?.dataset["cell"]).toBe("b/of");
  expect(rowBeside(last, "down")).toBeNull();
  expect(rowBeside(last, "up")?.dataset["cell"]).toBe("b/of");
});
