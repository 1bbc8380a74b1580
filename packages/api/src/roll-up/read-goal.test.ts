import { type Indicator, milestone, type Rebase, shareOf, type Target } from "@xhht/core";
import { describe, expect, it } from "vitest";
import type { Goal } from "./goals.ts";
import { readGoal, rebaseOf, seriesBeside } from "./read-goal.ts";

const standard: Indicator = { label: "Chuẩn xóa mù chữ", english: "Literacy standard", phrase: "xã đạt chuẩn xóa mù chữ", theme: "literacy_universal", measure: { kind: "level", min: 1, max: 2 } };
const [target] = milestone(2030, "II", [shareOf("LIT_STD_LEVEL", "district", { atLeast: 2 }, 100)]) as [Target];
const goal: Goal = { target, origin: "province-x", plan: "province-x/qd-1373" };
const chosen: Rebase = {
  target: target.id, plan: "province-x/qd-1373", choice: "restate_over_communes", by: "p", on: "2026-01-01",
  document: { kind: "QĐ", number: "5/QĐ-UBND", issuedOn: "2026-01-05", issuer: "UBND tỉnh X" },
};

describe("a goal on districts", () => {
  it("is read as it was written while there were districts, and over communes only after somebody chose so", () => {
    expect(readGoal(goal, [chosen], "2025-06-30").reading).toMatchObject({ of: "district" });
    expect(readGoal(goal, [chosen], "2025-07-01").reading).toMatchObject({ of: "commune" });
    expect(readGoal(goal, [], "2025-07-01").reading).toMatchObject({ of: "district" });
    expect(readGoal(goal, [{ ...chosen, choice: "close_achieved" }], "2025-07-01").reading).toMatchObject({ of: "district" });
  });
  it("stands beside what the communes say once there are no districts, chosen or not", () => {
    expect([seriesBeside(target, standard, "2025-06-30")?.id, seriesBeside(target, standard, "2025-07-01")?.id]).toEqual(["LIT_STD_LEVEL@2:district", "LIT_STD_LEVEL@2"]);
  });
  it("control: a choice for another target or another plan is not its own", () => {
    expect(rebaseOf(goal, [chosen])).toBe(chosen);
    expect(rebaseOf(goal, [{ ...chosen, target: "2025/X" }, { ...chosen, plan: "province-y/qd-1373" }])).toBeUndefined();
  });
});
