import { expect, test } from "vitest";
import { stretchesOf } from "./spans.ts";

test("every character belongs to the innermost field over it, and none is lost", () => {
  const text = "1. Mở lớp: 75% người dân. Xong";
  const stretches = stretchesOf(text, [
    { field: "taskGroups.0", span: [0, 25] },
    { field: "targets.0", span: [11, 24] },
    { field: "unread.0", span: [26, 30] },
  ]);
  expect(stretches.map((one) => one.text).join("")).toBe(text);
  expect(stretches.map(({ text: words, field }) => [words, field])).toEqual([
    ["1. Mở lớp: ", "taskGroups.0"],
    ["75% người dân", "targets.0"],
    [".", "taskGroups.0"],
    [" ", null],
    ["Xong", "unread.0"],
  ]);
});

test("of two fields over the same characters the goal is shown", () => {
  expect(stretchesOf("75%", [{ field: "reporting.0", span: [0, 3] }, { field: "targets.0", span: [0, 3] }])[0]!.field).toBe("targets.0");
});

test("a text without a field is one stretch", () => {
  expect(stretchesOf("abc", [])).toEqual([{ from: 0, text: "abc", field: null }]);
});
