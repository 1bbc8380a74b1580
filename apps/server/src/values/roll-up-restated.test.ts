import { describe, expect, test } from "vitest";
import { csv, rollUpCommandOn } from "./roll-up-command.test.data.ts";

const today = ["--on", "2026-12-31", "--view", "restated", "--json"];
const rows = (...lines: string[]) => csv("unit,indicator,period,numerator,denominator,state", ...lines);
const khanhHoa = "56@2025-07-01";
const dakLak = "66@2025-07-01";

describe("values of 2024 on the boundaries of 2026", () => {
  test("three communes that became one: the sum is exact, and one unit reported", async () => {
    const { code, figures, err } = await rollUpCommandOn(rows("22736,SKILL_INFO,2024,50,100,", "22737,SKILL_INFO,2024,0,100,", "22739,SKILL_INFO,2024,25,100,"), ...today);
    expect([code, err]).toEqual([0, ""]);
    expect(Object.keys(figures)).toEqual(["VN SKILL_INFO 2024", `${khanhHoa} SKILL_INFO 2024`]);
    expect(figures["VN SKILL_INFO 2024"]).toMatchObject({ numerator: 75, denominator: 300, ratio: 0.25, reported: 1, expected: 3321 });
  });

  test("two of the three: what is there is added, the unit has not reported, and that is said", async () => {
    const { figures, err } = await rollUpCommandOn(rows("22736,SKILL_INFO,2024,50,100,", "22737,SKILL_INFO,2024,0,100,"), ...today);
    expect(figures["VN SKILL_INFO 2024"]).toMatchObject({ numerator: 50, denominator: 200, low: null, high: null, reported: 0, expected: 3321 });
    expect(err).toContain("mới có số của một phần");
  });

  test("a commune cut in two gives each half of its figure, nothing is lost, the nation is exact again", async () => {
    const { figures } = await rollUpCommandOn(rows("24221,SKILL_INFO,2024,51,101,", "24214,SKILL_INFO,2024,10,20,"), ...today);
    for (const unit of ["VN", dakLak])
      expect(figures[`${unit} SKILL_INFO 2024`]).toMatchObject({ numerator: 61, denominator: 121, reported: 2 });
  });

  test("a unit of today without an answer of its own takes away none of those that it was made of", async () => {
    const then = (own: string) => csv(...["22736", "22737", "22739"].map((unit) => `${unit},SKILL_INFO,2025,10,40,,2025-03-01`), ...(own === "" ? [] : [own]));
    for (const own of ["", "22736,SKILL_INFO,2025,,,not_reported,2025-12-31", "22736,SKILL_INFO,2025,,500,,2025-12-31"]) {
      const { figures, err } = await rollUpCommandOn(then(own), ...today);
      expect([err, figures["VN SKILL_INFO 2025"]]).toEqual(["", expect.objectContaining({ numerator: 30, denominator: 120, reported: 1, expected: 3321 })]);
    }
  });

  test("levels are not added: equal ones carry over, different ones leave the question open", async () => {
    const { figures } = await rollUpCommandOn(
      rows("22736,LIT_STD_LEVEL,2024,2,,", "22737,LIT_STD_LEVEL,2024,1,,", "22739,LIT_STD_LEVEL,2024,2,,", "22736,UPE_PRE5_STD,2024,1,,", "22737,UPE_PRE5_STD,2024,1,,", "22739,UPE_PRE5_STD,2024,1,,"),
      ...today,
    );
    expect(figures["VN LIT_STD_LEVEL@1 2024"]).toMatchObject({ numerator: 1, denominator: 1, reported: 1 });
    expect(figures["VN LIT_STD_LEVEL@2 2024"]).toMatchObject({ numerator: 0, denominator: 0, ratio: null, reported: 0, low: 0, high: 1 });
    expect(figures["VN UPE_PRE5_STD@1 2024"]).toMatchObject({ numerator: 1, denominator: 1, reported: 1 });
  });

  test("totals are conserved between the two views, unit by unit a different picture", async () => {
    const values = rows("16327,SKILL_INFO,2024,30,70,", "21439,SKILL_INFO,2024,11,13,", "24221,SKILL_INFO,2024,5,9,", "22736,SKILL_INFO,2024,1,2,");
    const [reported, restated] = [await rollUpCommandOn(values, "--on", "2026-12-31", "--json"), await rollUpCommandOn(values, ...today)];
    for (const { figures } of [reported, restated]) expect(figures["VN SKILL_INFO 2024"]).toMatchObject({ numerator: 47, denominator: 94, ratio: 0.5 });
    expect([reported.figures["404@0000 SKILL_INFO 2024"]?.numerator, restated.figures["404@0000 SKILL_INFO 2024"]]).toEqual([30, undefined]);
  });

  test("an island district without communes is the zone that it became, whole; before that day it is itself", async () => {
    const values = rows("536,SKILL_INFO,2024,50,100,", "21028,SKILL_INFO,2024,10,40,");
    const { figures, err } = await rollUpCommandOn(values, ...today);
    expect(figures["51@2025-07-01 SKILL_INFO 2024"]).toMatchObject({ numerator: 60, denominator: 140, reported: 1, expected: 96 });
    expect(err).not.toContain("CẢNH BÁO");
    const then = await rollUpCommandOn(values, "--on", "2024-12-31", "--view", "restated", "--json");
    expect(then.figures["51@0000 SKILL_INFO 2024"]).toMatchObject({ numerator: 60, denominator: 140, reported: 2, expected: 174 });
  });

  test("a line of the nation has nothing above it, and a level that does not count the indicator is told: as in the other view", async () => {
    const values = rows("01,NEW_SHARE,2026,5,9,", "79,NEW_SHARE,2026,1,3,", "VN,NEW_SHARE,2026,1,3,");
    for (const view of ["reported", "restated"]) {
      const { figures, err } = await rollUpCommandOn(values, "--on", "2026-12-31", "--view", view, "--json");
      expect(figures["VN NEW_SHARE 2026"]).toMatchObject({ numerator: 6, denominator: 12, reported: 2, expected: 34 });
      expect(err).toContain("Cả nước có số riêng 1/3 cho NEW_SHARE kỳ 2026, nhưng không có đơn vị nào ở trên để gộp lên.");
      expect(err).toContain("ở Cả nước được gộp theo cấp tỉnh");
      expect(err).not.toContain("còn  được cộng");
    }
    const alone = await rollUpCommandOn(rows("VN,NEW_SHARE,2026,1,3,"), ...today);
    expect([alone.figures, alone.err.includes("không có đơn vị nào ở trên")]).toEqual([{}, true]);
  });

  test("a district's level has no place where there are no districts: it is named, not dropped in silence", async () => {
    const { code, figures, err } = await rollUpCommandOn(rows("001,LIT_STD_LEVEL,2024,2,,"), ...today);
    expect([code, figures]).toEqual([0, {}]);
    expect(err).toContain("Quận Ba Đình (001) có số riêng 2 cho LIT_STD_LEVEL kỳ 2024, nhưng");
  });

  test("a unit that is there on both days is itself, values of 2026 stay what they are", async () => {
    const values = rows("21439,SKILL_INFO,2026,30,60,");
    const [reported, restated] = [await rollUpCommandOn(values, "--on", "2026-12-31", "--json"), await rollUpCommandOn(values, ...today)];
    expect(restated.figures).toEqual(reported.figures);
  });
});
