import { describe, expect, it } from "vitest";
import { nearest } from "../index.ts";

describe("nearest", () => {
  const keys = ["milestone", "modality", "condition", "within", "value"];
  it.each([
    ["milestne", "milestone"],
    ["mielstone", "milestone"],
    ["Value", "value"],
    ["withn", "within"],
    ["colour", null],
    ["", null],
  ])("%s → %s", (word, found) => expect(nearest(word, keys)).toBe(found));

  it("prefers the fewest changes", () => expect(nearest("unit", ["units", "unit", "until"])).toBe("unit"));
});
