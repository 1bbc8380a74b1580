import { describe, expect, it } from "vitest";
import { level, ratio, status, type Indicator } from "../indicator/indicator.ts";
import { averageChange, equal, milestone, promise, shareOf, type TargetDraft } from "../target/build.ts";
import type { Target } from "../target/target.ts";
import type { Figure } from "./figure.ts";
import { judgeFigure, type FigureContext } from "./judge-figure.ts";
import { emptyFigure } from "./leaf-figure.ts";
import type { Rebase } from "./rebase.ts";
import { ruleOf } from "./rule-of.ts";

const info: Pick<Indicator, "measure" | "countedAt"> = {
  measure: ratio({ of: "người có", outOf: "người" }),
  countedAt: "commune",
};
const literacy: typeof info = { measure: level({ min: 1, max: 2 }), countedAt: "commune" };
const title: typeof info = { measure: status("title"), countedAt: "commune" };

const goal = (draft: TargetDraft, year = 2025): Target => milestone(year, "II.2.a", [draft])[0]!;
const figure = (
  numerator: number,
  denominator: number,
  reported: number,
  expected: number,
  more: Partial<Figure> = {},
): Figure => ({
  ...emptyFigure,
  numerator,
  denominator,
  reported,
  expected,
  ...more,
});
const judged = (one: Figure, context: FigureContext = {}, target = goal(equal("SKILL_INFO", 50)), indicator = info) =>
  judgeFigure(target, indicator, one, { year: 2025, ...context });

describe("a rolled-up figure against a target", () => {
  it("is met by its exact ratio when all reported: 64,97% is not 65%", () => {
    const target = goal(equal("SKILL_INFO", 65));
    expect(judged(figure(6497, 10000, 3, 3), {}, target)).toMatchObject({
      status: "not_met",
      actual: "64,97% (6.497/10.000)",
      provisional: false,
    });
    expect(judged(figure(6500, 10000, 3, 3), {}, target).status).toBe("met");
  });

  it("says that it is provisional while units are missing", () => {
    const one = judged(figure(400, 1000, 87, 102, { unknown: 15 }));
    expect(one).toMatchObject({
      status: "not_met",
      provisional: true,
      decided: false,
      actual: "40% (400/1.000), tạm tính 87/102",
    });
    expect(one.reason).toBe("40% (400/1.000) chưa đạt chỉ tiêu 50%; tạm tính 87/102.");
  });

  it("is never red below the floor of coverage, even where it is sure, and says why", () => {
    expect(judged(figure(400, 1000, 20, 102, { unknown: 82 }))).toMatchObject({
      status: "cannot_judge",
      reason: "Chưa đánh giá được: mới 20/102 đơn vị báo cáo, cần ít nhất 80%; 40% (400/1.000), tạm tính 20/102.",
    });
    const sure = judged(figure(0, 1000, 2, 3, { missingDenominator: 100 }));
    expect(sure).toMatchObject({ status: "cannot_judge", decided: true });
    expect(sure.reason).toContain("phần còn thiếu không đủ để đạt");
    expect(judged(figure(500, 1000, 2, 3, { missingDenominator: 100 })).reason).toContain(
      "(có thể từ 45,45% đến 54,55%)",
    );
  });

  it("is decided early where both bounds lie on the good side", () => {
    const one = judged(figure(900, 1000, 2, 3, { missingDenominator: 100 }));
    expect(one).toMatchObject({ status: "met", provisional: true, decided: true });
    expect(one.reason).toContain("phần còn thiếu không làm thay đổi kết luận");
  });

  it("says no number of a figure that is not shown", () => {
    expect(judged(figure(4, 100, 3, 3, { suppressed: 1 }))).toMatchObject({
      status: "not_met",
      actual: null,
      reason: "Chưa đạt chỉ tiêu; số cụ thể không công bố.",
    });
    expect(judged(figure(14, 100, 3, 3, { suppressed: 1 })).actual).toBe("14% (14/100)");
  });

  it("is no judgement where nobody reported, or nobody is asked", () => {
    expect(judged(figure(0, 0, 0, 3, { unknown: 3 })).reason).toBe(
      "Chưa đánh giá được: chưa đơn vị nào báo cáo (0/3).",
    );
    expect(judged(emptyFigure).reason).toBe("Chưa đánh giá được: không đơn vị nào phải trả lời (không phát sinh, hoặc không được giao báo cáo).");
  });

  it("does not choose a side for an estimate whose band lies on both", () => {
    const one = judged(
      figure(350, 700, 4, 4, {
        estimatedNumerator: 50,
        estimatedDenominator: 200,
        band: { low: [300, 800], high: [400, 600] },
      }),
    );
    expect(one).toMatchObject({ status: "cannot_judge", provisional: false });
    expect(one.reason).toContain("số ước tính vì ranh giới thay đổi (có thể từ 37,5% đến 66,67%)");
  });

  it("follows the straight line before the milestone, and the mean change of a rate", () => {
    const baseline = { year: 2021, value: 30 };
    const early = (n: number) => judged(figure(n, 100, 3, 3), { year: 2023, baseline }).status;
    expect([early(40), early(39), early(50)]).toEqual(["on_course", "at_risk", "met"]);
    const rate = goal(averageChange("ECE_UNDERWEIGHT_RATE", -0.2));
    expect(judged(figure(80, 1000, 3, 3), { baseline: { year: 2021, value: 9 } }, rate).status).toBe("met");
    expect(judged(figure(85, 1000, 3, 3), { baseline: { year: 2021, value: 9 } }, rate).status).toBe("not_met");
  });

  it("judges what the unit reports itself from its own cell", () => {
    const keep = goal(promise(["maintain"], equal("LIT_STD_LEVEL", 2)));
    expect(judged(figure(3, 4, 4, 4), { own: { state: "value", value: 2 } }, keep, literacy).status).toBe("met");
    expect(judged(figure(3, 4, 4, 4), {}, keep, literacy).reason).toContain("chưa báo cáo");
  });
});

describe("a share of districts after 30/06/2025", () => {
  const target = goal(promise(["recognised"], shareOf("LOCALITY_TITLE", "district", { met: true }, 25)));
  const rebase = (choice: Rebase["choice"]): Rebase => ({
    target: target.id,
    plan: "province-long-an/qd-1373",
    choice,
    document: { kind: "CV", number: "15/UBND-VX", issuedOn: "2025-10-02", issuer: "UBND tỉnh Tây Ninh" },
    by: "p1",
    on: "2025-10-15",
  });
  const one = (context: FigureContext) => judged(figure(30, 60, 60, 60), context, target, title);

  it("cannot be judged until somebody chose a reading", () => {
    expect(one({})).toMatchObject({ status: "cannot_judge" });
    expect(one({}).reason).toContain("cần chọn cách đọc theo một văn bản");
    expect(one({ year: 2024, baseline: { year: 2022, value: 10 } }).status).toBe("met");
    expect(one({ rebase: { ...rebase("close_achieved"), target: "2030/LOCALITY_TITLE:district" } }).status).toBe(
      "cannot_judge",
    );
  });

  it("is closed by the document that says so, or read over communes", () => {
    expect(one({ rebase: rebase("close_achieved") })).toMatchObject({
      status: "met",
      reason:
        "Chỉ tiêu đã khép lại là đạt theo CV 15/UBND-VX ngày 02/10/2025 của UBND tỉnh Tây Ninh (chọn ngày 15/10/2025).",
    });
    expect(one({ rebase: rebase("close_not_achieved") }).status).toBe("not_met");
    expect(one({ rebase: rebase("restate_over_communes") })).toMatchObject({ status: "met", actual: "50% (30/60)" });
  });
});

describe("the rule beside a status", () => {
  it.each([
    [
      goal(equal("X", 50)),
      info,
      "Tính bằng tổng tử số chia tổng mẫu số của các đơn vị đã báo cáo, không lấy trung bình các tỷ lệ. Đạt khi từ 50% trở lên. Trước mốc 2025 so với đường thẳng từ năm sớm nhất có số liệu đến mốc; kém hơn là có nguy cơ.",
    ],
    [
      goal(promise(["maintain"], equal("X", 2))),
      literacy,
      "Tính theo số liệu đơn vị tự báo cáo. Đạt khi từ mức độ 2 trở lên. Trước mốc 2025 phải giữ được mức đó, nếu không là có nguy cơ.",
    ],
    [
      goal(averageChange("X", -0.2)),
      info,
      "Tính bằng tổng tử số chia tổng mẫu số của các đơn vị đã báo cáo, không lấy trung bình các tỷ lệ. Đạt khi mức thay đổi bình quân mỗi năm, tính từ năm sớm nhất có số liệu, ít nhất là giảm trung bình 0,2 điểm % mỗi năm. Trước mốc 2025, thay đổi chậm hơn mức đó là có nguy cơ.",
    ],
  ] as const)("is said in words", (target, indicator, said) => expect(ruleOf(target, indicator)).toBe(said));

  it("names the floor of coverage for what rolls up", () =>
    expect(ruleOf(goal(equal("X", 50)), info, { coverageFloor: 0.8 })).toMatch(
      /Khi dưới 80% đơn vị báo cáo thì không kết luận là chưa đạt\.$/,
    ));
});
