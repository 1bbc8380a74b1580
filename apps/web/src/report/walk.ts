import type { EntryKey } from "@xhht/core";
import type { Way } from "../field/typing.ts";

const boxes = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>("[data-cell]")];
const columnOf = (box: HTMLElement): string => box.dataset.column ?? "";

/**
 * The cell above or below another in its column; below the last cell of a column the first of the next column. Null at
 * either end of the part.
 */
export const cellBeside = (root: ParentNode, from: EntryKey, way: Way): HTMLElement | null => {
  const all = boxes(root);
  const here = all.find(({ dataset }) => dataset.cell === from);
  if (!here) return null;
  const columns = [...new Set(all.map(columnOf))];
  const inOrder = columns.flatMap((column) => all.filter((box) => columnOf(box) === column));
  return inOrder[inOrder.indexOf(here) + (way === "down" ? 1 : -1)] ?? null;
};

/** The first cell of the next or the previous row that has one. */
export const rowBeside = (from: Element, way: Way): HTMLElement | null => {
  const step = (row: Element | null | undefined) => (way === "down" ? row?.nextElementSibling : row?.previousElementSibling);
  for (let row = step(from.closest("tr")); row; row = step(row)) {
    const box = row.querySelector<HTMLElement>("[data-cell]");
    if (box) return box;
  }
  return null;
};

/** The open cells of a part as rows and columns, as they stand on the page; null where a row has no input in a column. */
export const gridOf = (root: ParentNode): (EntryKey | null)[][] => {
  const all = boxes(root);
  const columns = [...new Set(all.map(columnOf))];
  const rows = [...new Set(all.map((box) => box.closest("tr") ?? box))];
  return rows.map((row) =>
    columns.map((column) => all.find((box) => (box.closest("tr") ?? box) === row && columnOf(box) === column)?.dataset.cell ?? null),
  );
};
