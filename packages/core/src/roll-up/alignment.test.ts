import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { level, ratio } from "../indicator/indicator.ts";
import {
  atLeast,
  atMost,
  averageChange,
  equal,
  milestone,
  moreThan,
  promise,
  shareOf,
  type TargetDraft,
} from "../target/build.ts";
import type { Target } from "../target/target.ts";
import { compareExact, exact, over, plus, times, type Exact } from "../value/exact.ts";
import { alignment, type ChildTarget } from "./alignment.ts";
import { always } from "./always.test.data.ts";

const info = {
  measure: ratio({ of: "người có năng lực thông tin", outOf: "người" }),
  phrase: "người có năng lực thông tin",
};
const literacy = { measure: level({ min: 1, max: 2 }), phrase: "chuẩn xóa mù chữ" };
const goal = (draft: TargetDraft, year: number | null = 2025): Target => milestone(year, "II.2", [draft])[0]!;
const skill = (value: number): Target => goal(equal("SKILL_INFO", value));
const child = (name: string, target: Target | null, weight: number | null = 1000): ChildTarget => ({
  unit: `${name}@0000`,
  name,
  target,
  weight,
});

describe("the targets below against the one above", () => {
  it("say by how much they fall short, in points and in people", () => {
    const one = alignment(skill(50), info, [child("A", skill(40), 3000), child("B", skill(55), 1000)])!;
    expect(one).toMatchObject({ reaches: "no", missingCount: 250 });
    expect(one.children.map(({ standing }) => standing)).toEqual(["lower", "higher"]);
    expect(one.says).toBe(
      "Nếu mọi đơn vị bên dưới đạt đúng chỉ tiêu của mình thì toàn địa bàn đạt 43,75%, chưa đạt chỉ tiêu 50%: còn thiếu 6,25 điểm %, tức 250 người có năng lực thông tin.",
    );
  });

  it("reach it where they add up", () => {
    expect(alignment(skill(50), info, [child("A", skill(60)), child("B", skill(45))])!.says).toBe(
      "Nếu mọi đơn vị bên dưới đạt đúng chỉ tiêu của mình thì toàn địa bàn đạt 52,5%, đạt chỉ tiêu 50%.",
    );
  });

  it("hold achieved against achieved, and list what cannot be compared", () => {
    const above = goal(equal("MODEL_FAMILY_ACH", 70));
    const registered = goal(promise(["register"], moreThan("MODEL_FAMILY_ACH", 70)));
    const one = alignment(above, info, [
      child("Ia Băng", goal(moreThan("MODEL_FAMILY_ACH", 50))),
      child("B", registered),
      child("C", null),
      child("D", goal(equal("MODEL_FAMILY_ACH", 80), 2029)),
      child("E", goal(averageChange("MODEL_FAMILY_ACH", 2))),
      child("G", goal(equal("MODEL_CLAN_ACH", 80))),
      child("H", goal(promise(["decrease"], equal("MODEL_FAMILY_ACH", 3)))),
    ])!;
    expect(one.children.map(({ why }) => why)).toEqual([
      null,
      "chỉ tiêu đăng ký, trong khi ở trên là đạt",
      "không có chỉ tiêu riêng",
      "mốc 2029, khác mốc ở trên",
      "một bên là mức thay đổi mỗi năm",
      "chỉ tiêu của chỉ số khác",
      "một bên muốn tăng, một bên muốn giảm",
    ]);
    expect(one.reaches).toBe("unknown");
    expect(one.says).toMatch(
      /chưa biết có đạt chỉ tiêu 70% hay không\. Chưa tính được phần của 6\/7 đơn vị bên dưới: chỉ tiêu đăng ký, trong khi ở trên là đạt, 1 đơn vị; .*một bên muốn giảm, 1 đơn vị\.$/,
    );
  });

  it("say why instead of “from 0 to 100 %” where no target below adds up", () => {
    const above = goal(equal("MODEL_FAMILY_ACH", 70));
    const later = child("C", goal(equal("MODEL_FAMILY_ACH", 70), 2029));
    expect(alignment(above, info, [child("A", null), child("B", null)])!.says).toBe(
      "Chưa tính được có đạt chỉ tiêu 70% hay không: trong 2 đơn vị bên dưới chưa đơn vị nào có chỉ tiêu để cộng lên (không có chỉ tiêu riêng).",
    );
    expect(alignment(above, info, [later, child("A", null), child("B", null)])!.says).toMatch(
      /cộng lên \(không có chỉ tiêu riêng, 2 đơn vị; mốc 2029, khác mốc ở trên, 1 đơn vị\)\.$/,
    );
  });

  it("count units whose own level reaches the bound", () => {
    const above = goal(shareOf("LIT_STD_LEVEL", "commune", { atLeast: 2 }, 100));
    const own = (value: number): Target => goal(promise(["maintain"], equal("LIT_STD_LEVEL", value)));
    expect(alignment(above, literacy, [child("A", own(2), 1), child("B", own(1), 1)])).toMatchObject({
      reaches: "no",
      missingCount: 1,
    });
    expect(alignment(above, literacy, [child("A", own(2), 1), child("B", own(2), 1)])!.reaches).toBe("yes");
  });

  it("decide without weights where every target is on the same side", () => {
    expect(alignment(skill(50), info, [child("A", skill(60), null), child("B", skill(50), null)])!.reaches).toBe("yes");
    expect(alignment(skill(50), info, [child("A", skill(60), null), child("B", skill(40), null)])).toMatchObject({
      reaches: "unknown",
      missingCount: null,
    });
  });

  it("ask for less where less is better, and for more than “trên” only where somebody promises more", () => {
    const cap = (value: number): Target => goal(atMost("X", value));
    expect(alignment(cap(5), info, [child("A", cap(4)), child("B", cap(7))])).toMatchObject({
      reaches: "no",
      missingCount: 10,
    });
    const over50 = goal(moreThan("X", 50));
    expect(alignment(over50, info, [child("A", goal(atLeast("X", 50)))])!.reaches).toBe("no");
    expect(alignment(over50, info, [child("A", over50)])!.reaches).toBe("yes");
  });

  it("have nothing to say of what units below do not add up to", () => {
    expect(
      alignment(goal(equal("LIT_STD_LEVEL", 2)), literacy, [child("A", goal(equal("LIT_STD_LEVEL", 2)))]),
    ).toBeNull();
    expect(alignment(skill(50), info, [])).toBeNull();
  });

  const children = fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 5000 })), {
    minLength: 1,
    maxLength: 6,
  });
  const sum = (all: readonly Exact[]): Exact => all.reduce(plus, exact(0));

  it("45 give the weighted mean, never the mean of percentages", () =>
    always(fc.tuple(fc.integer({ min: 0, max: 100 }), children), ([value, all]) => {
      const one = alignment(
        skill(value),
        info,
        all.map(([own, weight], at) => child(`${at}`, skill(own), weight)),
      )!;
      const truth = over(
        sum(all.map(([own, weight]) => times(exact(own), exact(weight)))),
        exact(all.reduce((a, [, weight]) => a + weight, 0)),
      );
      expect([compareExact(one.low, truth), compareExact(one.high, truth)]).toEqual([0, 0]);
      expect(one.reaches).toBe(compareExact(truth, exact(value)) >= 0 ? "yes" : "no");
      expect(one.reaches === "no").toBe(one.missing.top > 0n);
    }));

  it("46 claim no more when a target or a weight is unknown than when it is known", () =>
    always(
      fc.tuple(fc.integer({ min: 0, max: 100 }), children, fc.nat(5), fc.boolean()),
      ([value, all, which, target]) => {
        const known = all.map(([own, weight], at) => child(`${at}`, skill(own), weight));
        const less = known.map((one, at) =>
          at === which % known.length ? { ...one, ...(target ? { target: null } : { weight: null }) } : one,
        );
        const [sure, vague] = [alignment(skill(value), info, known)!, alignment(skill(value), info, less)!];
        expect(["unknown", sure.reaches]).toContain(vague.reaches);
        expect(compareExact(vague.low, sure.low)).toBeLessThanOrEqual(0);
        expect(compareExact(vague.high, sure.high)).toBeGreaterThanOrEqual(0);
      },
    ));
});
