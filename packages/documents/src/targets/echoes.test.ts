import { describe, expect, it } from "vitest";
import { readPlan } from "../read-plan.ts";
import { planAround } from "../accuracy/plan-around.ts";
import { sampleIndicators } from "./sample-indicators.test.data.ts";

const indicators = sampleIndicators();
const read = (goals: string): string[] => readPlan(planAround(goals), { indicators }).targets.map(({ milestone, value, indicator, confidence }) => [milestone, value, indicator, confidence].join(" "));

describe("words that point back", () => {
  it("take the indicators of as many goals as they name figures, in their order, and are never sure", () => {
    expect(read("# Đến năm 2025\n70% gia đình đạt danh hiệu gia đình học tập; 60% dòng họ đạt danh hiệu dòng họ học tập.\n# Đến năm 2030\nCác tỷ lệ trên lần lượt là 80% và 75%.")).toEqual([
      "2025 70 MODEL_FAMILY_ACH sure", "2025 60 MODEL_CLAN_ACH sure", "2030 80 MODEL_FAMILY_ACH likely", "2030 75 MODEL_CLAN_ACH likely",
    ]);
  });

  it("take nothing where they name more figures than goals stand before them, or the year is the same", () => {
    expect(read("# Đến năm 2025\n70% gia đình đạt danh hiệu gia đình học tập.\n# Đến năm 2030\nCác tỷ lệ trên lần lượt là 80% và 75%.").slice(1)).toEqual(["2030 80  likely", "2030 75  likely"]);
    expect(read("# Đến năm 2025\n70% gia đình đạt danh hiệu gia đình học tập.\nTỷ lệ nêu trên ở thôn Thượng là 80%.").at(-1)).toMatch(/^2025 80 {2}/u);
  });
});
