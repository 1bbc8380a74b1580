import type { Entry } from "@xhht/core";
import { describe, expect, test } from "vitest";
import type { ReadFile } from "./file-calls.ts";
import { changesOf } from "./file-changes.ts";
import { unwritten } from "./desk.ts";

const line = (at: number, ...entries: [string, number | null][]): ReadFile["lines"][number] => ({
  file: "a.csv", line: at, indicator: "A", label: "A", before: "", after: "", change: "new",
  entries: entries.map(([key, value]) => ({ key, state: value === null ? "not_reported" : "value", value })),
});
const here: Record<string, Entry> = { "A/of": { state: "value", value: 5 }, "L/of": { state: "value", value: 1 } };
const desk = { entry: (key: string) => here[key] ?? unwritten, lock: (key: string) => (key === "L/of" ? ("approved" as const) : null) };

describe("what a file would do to what stands on this device", () => {
  test("a cell that says so already stays, one that differs changes, a locked one is passed over", () => {
    const laid = changesOf([line(2, ["A/of", 5], ["base/x", 9]), line(3, ["L/of", 2])], desk);
    expect([laid.same, laid.changes.map(({ key }) => key), laid.locked.map(({ key }) => key)]).toEqual([1, ["base/x"], ["L/of"]]);
  });

  test("a denominator that two lines share counts once", () => {
    expect(changesOf([line(2, ["base/x", 9]), line(3, ["base/x", 9])], desk).changes).toHaveLength(1);
  });

  test("an empty line empties what stands, and leaves what is empty", () => {
    const laid = changesOf([line(2, ["A/of", null]), line(3, ["B/of", null])], desk);
    expect([laid.changes, laid.same]).toMatchObject([[{ key: "A/of", after: { state: "not_reported", value: null } }], 1]);
  });
});
