import { describe, expect, test } from "vitest";
import { csv, rollUpCommandOn } from "./roll-up-command.test.data.ts";

const on2024 = ["--on", "2024-12-31", "--json"];
const truongSa = "576@0000";
const khanhHoa = "56@0000";

/** One question of one year in the three communes of the old district Trường Sa. */
const threeCommunes = (...rows: string[]) => csv("unit,indicator,period,numerator,denominator,state", ...rows);

describe("one district of three communes, old tree", () => {
  test.each([
    ["50/100, 0/100 and nobody knows: 25 %, two of three, no bounds", ["22736,SKILL_INFO,2024,50,100,value", "22737,SKILL_INFO,2024,0,100,value", "22739,SKILL_INFO,2024,,,not_reported"],
      { numerator: 50, denominator: 200, ratio: 0.25, low: null, high: null, reported: 2, expected: 3 }],
    ["the same with the missing denominator known: 50/300 to 150/300", ["22736,SKILL_INFO,2024,50,100,value", "22737,SKILL_INFO,2024,0,100,value", "22739,SKILL_INFO,2024,,100,not_reported"],
      { numerator: 50, denominator: 200, ratio: 0.25, low: 50 / 300, high: 0.5, reported: 2, expected: 3 }],
    ["a unit that is in no line is missing too", ["22736,SKILL_INFO,2024,50,100,value", "22737,SKILL_INFO,2024,0,100,value"],
      { numerator: 50, denominator: 200, ratio: 0.25, low: null, high: null, reported: 2, expected: 3 }],
    ["nothing missing: both bounds are the ratio", ["22736,SKILL_INFO,2024,50,100,value", "22737,SKILL_INFO,2024,0,100,value", "22739,SKILL_INFO,2024,25,100,"],
      { numerator: 75, denominator: 300, ratio: 0.25, low: 0.25, high: 0.25, reported: 3, expected: 3 }],
    ["zero is a value, an empty line is not", ["22736,SKILL_INFO,2024,0,100,", "22737,SKILL_INFO,2024,,,", "22739,SKILL_INFO,2024,0,100,"],
      { numerator: 0, denominator: 200, ratio: 0, low: null, high: null, reported: 2, expected: 3 }],
    ["not applicable is not expected", ["22736,SKILL_INFO,2024,50,100,value", "22737,SKILL_INFO,2024,,,not_applicable", "22739,SKILL_INFO,2024,25,50,value"],
      { numerator: 75, denominator: 150, ratio: 0.5, low: 0.5, high: 0.5, reported: 2, expected: 2 }],
    ["suppressed counts in a sum that is large enough", ["22736,SKILL_INFO,2024,50,100,value", "22737,SKILL_INFO,2024,3,50,suppressed", "22739,SKILL_INFO,2024,7,50,value"],
      { numerator: 60, denominator: 200, ratio: 0.3, low: 0.3, high: 0.3, reported: 3, expected: 3 }],
    ["below five with a suppressed figure within, nothing is shown", ["22736,SKILL_INFO,2024,1,100,value", "22737,SKILL_INFO,2024,3,50,suppressed", "22739,SKILL_INFO,2024,0,50,value"],
      { numerator: null, denominator: 200, ratio: null, low: null, high: null, reported: 3, expected: 3 }],
    ["below five with nothing suppressed is shown", ["22736,SKILL_INFO,2024,1,100,value", "22737,SKILL_INFO,2024,3,50,value", "22739,SKILL_INFO,2024,0,50,value"],
      { numerator: 4, denominator: 200, ratio: 0.02, low: 0.02, high: 0.02, reported: 3, expected: 3 }],
    ["the sum of parts, never the mean of percentages", ["22736,SKILL_INFO,2024,90,100,value", "22737,SKILL_INFO,2024,0,1000,value", "22739,SKILL_INFO,2024,10,900,value"],
      { numerator: 100, denominator: 2000, ratio: 0.05, low: 0.05, high: 0.05, reported: 3, expected: 3 }],
  ])("%s", async (_, rows, figure) => {
    const { code, figures } = await rollUpCommandOn(threeCommunes(...rows), ...on2024);
    expect(code).toBe(0);
    expect(figures[`${truongSa} SKILL_INFO 2024`]).toEqual({ unit: truongSa, indicator: "SKILL_INFO", period: "2024", ...figure });
  });

  test("every ancestor has its figure: the district, the province and the nation, in that shape and no other", async () => {
    const { out } = await rollUpCommandOn(threeCommunes("22736,SKILL_INFO,2024,50,100,value"), ...on2024);
    const figures = JSON.parse(out) as Record<string, unknown>[];
    expect(figures.map(({ unit }) => unit)).toEqual(["VN", khanhHoa, truongSa]);
    for (const one of figures) expect(Object.keys(one)).toEqual(["unit", "indicator", "period", "numerator", "denominator", "ratio", "low", "high", "reported", "expected"]);
    expect(figures.map(({ expected }) => expected)).toEqual([10_599, 139, 3]);
  });
});

describe("levels, standards and counts", () => {
  test("a level becomes the share of units that reach it, one figure a level; the silent unit counts in the bounds", async () => {
    const { figures } = await rollUpCommandOn(threeCommunes("22736,UPE_PRIMARY_LEVEL,2024,3,,value", "22737,UPE_PRIMARY_LEVEL,2024,1,,value"), ...on2024);
    const share = (level: number) => figures[`${truongSa} UPE_PRIMARY_LEVEL@${level} 2024`];
    expect(share(1)).toMatchObject({ numerator: 2, denominator: 2, ratio: 1, low: 2 / 3, high: 1, reported: 2, expected: 3 });
    expect(share(2)).toMatchObject({ numerator: 1, denominator: 2, ratio: 0.5, low: 1 / 3, high: 2 / 3 });
    expect(share(3)).toMatchObject({ numerator: 1, denominator: 2, ratio: 0.5 });
    expect(share(4)).toBeUndefined();
  });

  test("a standard met is @1", async () => {
    const { figures } = await rollUpCommandOn(threeCommunes("22736,UPE_PRE5_STD,2024,1,,value", "22737,UPE_PRE5_STD,2024,0,,value", "22739,UPE_PRE5_STD,2024,,,not_applicable"), ...on2024);
    expect(figures[`${truongSa} UPE_PRE5_STD@1 2024`]).toMatchObject({ numerator: 1, denominator: 2, ratio: 0.5, low: 0.5, high: 0.5, reported: 2, expected: 2 });
  });

  test("a code that no plugin knows: small whole numbers are a level, other numbers a count, two parts a ratio", async () => {
    const { figures } = await rollUpCommandOn(
      threeCommunes("22736,NEW_GRADE,2024,4,,", "22737,NEW_GRADE,2024,0,,", "22736,NEW_BOOKS,2024,1.250,,", "22737,NEW_BOOKS,2024,3,,", "22736,NEW_SHARE,2024,1,4,"),
      ...on2024,
    );
    expect(Object.keys(figures).filter((key) => key.startsWith(`${truongSa} `))).toEqual(
      ["NEW_BOOKS", "NEW_GRADE@1", "NEW_GRADE@2", "NEW_GRADE@3", "NEW_GRADE@4", "NEW_SHARE"].map((code) => `${truongSa} ${code} 2024`),
    );
    expect(figures[`${truongSa} NEW_BOOKS 2024`]).toMatchObject({ numerator: 1253, denominator: null, ratio: null, low: null, high: null, reported: 2, expected: 3 });
    expect(figures[`${truongSa} NEW_GRADE@4 2024`]).toMatchObject({ numerator: 1, denominator: 2, ratio: 0.5 });
    expect(figures[`${truongSa} NEW_SHARE 2024`]).toMatchObject({ numerator: 1, denominator: 4, ratio: 0.25 });
  });
});

describe("whose boundaries", () => {
  test("the new tree has no districts: a ward of 2026 stands under its province", async () => {
    const { figures } = await rollUpCommandOn(threeCommunes("21439,SKILL_INFO,2026,30,60,"), "--on", "2026-12-31", "--json");
    expect(Object.keys(figures)).toEqual(["VN SKILL_INFO 2026", "51@2025-07-01 SKILL_INFO 2026"]);
    expect(Object.values(figures).map(({ expected }) => expected)).toEqual([3321, 96]);
  });

  test("one code, two units: in 2025 the line's own day says which, and the year's last day where it says none", async () => {
    const { code, figures } = await rollUpCommandOn(csv("21439,SKILL_INFO,2025,10,40,,2025-03-01", "21400,SKILL_INFO,2025,30,60,,"), "--on", "2025-12-31", "--json");
    expect(code).toBe(0);
    expect(figures["534@0000 SKILL_INFO 2025"]).toMatchObject({ numerator: 10, denominator: 40, reported: 1 });
    expect(figures["51@0000 SKILL_INFO 2025"]).toMatchObject({ numerator: 10, denominator: 40, reported: 1 });
    expect(figures["51@2025-07-01 SKILL_INFO 2025"]).toMatchObject({ numerator: 30, denominator: 60, reported: 1, expected: 96 });
    expect(figures["VN SKILL_INFO 2025"]).toMatchObject({ numerator: 40, denominator: 100, ratio: 0.4, reported: 2, expected: 3322 });
  });

  test("an ended ancestor is counted on its own last day, a living one on the day asked for", async () => {
    const { figures } = await rollUpCommandOn(csv("22736,SKILL_INFO,2025,10,40,,2025-03-01"), "--on", "2025-12-31", "--json");
    expect(figures["576@0000 SKILL_INFO 2025"]).toMatchObject({ reported: 1, expected: 3 });
    expect(figures["VN SKILL_INFO 2025"]).toMatchObject({ reported: 1, expected: 3322 });
  });

  test("a unit whose parts are all heard of is not missing", async () => {
    const { figures } = await rollUpCommandOn(csv(...["22736", "22737", "22739"].map((unit) => `${unit},SKILL_INFO,2025,10,40,,2025-03-01`)), "--on", "2025-12-31", "--json");
    expect(figures["VN SKILL_INFO 2025"]).toMatchObject({ numerator: 30, denominator: 120, reported: 3, expected: 3320 + 3 });
  });

  test("where the successor reports the year, what it was made of is not counted again, and that is said", async () => {
    const { code, figures, err } = await rollUpCommandOn(csv("22736,SKILL_INFO,2025,10,40,,2025-03-01", "22736,SKILL_INFO,2025,80,100,,2025-12-31"), "--on", "2025-12-31", "--json");
    expect(code).toBe(0);
    expect(figures["576@0000 SKILL_INFO 2025"]).toMatchObject({ numerator: 10, denominator: 40 });
    expect(figures["VN SKILL_INFO 2025"]).toMatchObject({ numerator: 80, denominator: 100, reported: 1, expected: 3321 });
    expect(err).toContain("chỉ cộng số của đơn vị kế thừa");
  });

  test.each([
    ["its own line says that it did not report", "22736,SKILL_INFO,2025,,,not_reported,2025-12-31"],
    ["its own line is empty but for a denominator", "22736,SKILL_INFO,2025,,500,,2025-12-31"],
    ["it has no line", ""],
  ])("a successor without an answer takes nobody's number away: %s", async (_, line) => {
    const then = ["22736", "22737", "22739"].map((unit) => `${unit},SKILL_INFO,2025,10,40,,2025-03-01`);
    const { code, figures, err } = await rollUpCommandOn(csv(...then, ...(line === "" ? [] : [line])), "--on", "2025-12-31", "--json");
    expect([code, err]).toEqual([0, ""]);
    expect(figures["VN SKILL_INFO 2025"]).toMatchObject({ numerator: 30, denominator: 120, reported: 3, expected: 3320 + 3 });
  });

  test("nor does one of which only a part had answered: both are expected", async () => {
    const { figures } = await rollUpCommandOn(csv("22736,SKILL_INFO,2025,10,40,,2025-03-01", "22736,SKILL_INFO,2025,,,,2025-12-31"), "--on", "2025-12-31", "--json");
    expect(figures["VN SKILL_INFO 2025"]).toMatchObject({ numerator: 10, denominator: 40, reported: 1, expected: 3322 });
  });

  test("of a commune that was cut, the answer of any successor comes first: nobody is counted twice, the other one is missing", async () => {
    const { figures, err } = await rollUpCommandOn(csv("24221,SKILL_INFO,2025,10,20,,2025-03-01", "24214,SKILL_INFO,2025,80,100,,2025-12-31"), "--on", "2025-12-31", "--json");
    expect(figures["VN SKILL_INFO 2025"]).toMatchObject({ numerator: 80, denominator: 100, reported: 1, expected: 3321 });
    expect(err).toContain("đơn vị kế thừa cũng có số của kỳ ấy");
  });

  test("a day outside the period changes nothing: the boundaries are those of the period's last day", async () => {
    const rows = threeCommunes("22736,SKILL_INFO,2024,10,40,");
    const then = await rollUpCommandOn(rows, ...on2024);
    expect((await rollUpCommandOn(rows, "--on", "2026-06-01", "--json")).figures).toEqual(then.figures);
  });
});

describe("own figures of higher units", () => {
  test("are never added to the units below: both are named", async () => {
    const { code, figures, err } = await rollUpCommandOn(threeCommunes("22736,SKILL_INFO,2024,10,40,", "576,SKILL_INFO,2024,500,900,"), ...on2024);
    expect(code).toBe(0);
    expect(figures[`${khanhHoa} SKILL_INFO 2024`]).toMatchObject({ numerator: 10, denominator: 40 });
    expect(figures[`${truongSa} SKILL_INFO 2024`]).toMatchObject({ numerator: 10, denominator: 40 });
    expect(err).toMatch(/Huyện Trường Sa \(576\) có số riêng 500\/900 .* (Xã|Thị trấn) Trường Sa \(22736\) \(values.csv, dòng 2\)/u);
  });

  test("where many are left out, the first is named and the others are counted, in either view", async () => {
    const many = ["576", "568", "569", "570", "571"].map((unit) => `${unit},SKILL_INFO,2024,500,900,`);
    for (const view of ["reported", "restated"]) {
      const { err } = await rollUpCommandOn(threeCommunes("22736,SKILL_INFO,2024,10,40,", ...many), "--on", "2024-12-31", "--view", view, "--json");
      expect([err.match(/CẢNH BÁO/gu)?.length, err.includes("Huyện Trường Sa (576) có số riêng"), err.includes("Cũng như vậy với 4 dòng khác của chỉ số và kỳ ấy.")]).toEqual([1, true, true]);
    }
  });

  test("a district's level counts among districts where no commune has one", async () => {
    const { figures, err } = await rollUpCommandOn(threeCommunes("001,LIT_STD_LEVEL,2024,2,,", "002,LIT_STD_LEVEL,2024,1,,"), ...on2024);
    expect(figures["01@0000 LIT_STD_LEVEL@2 2024"]).toMatchObject({ numerator: 1, denominator: 2, ratio: 0.5, reported: 2, expected: 30 });
    expect(err).toContain("cột expected đếm cấp huyện");
  });

  test("an indicator that provinces count is expected of provinces", async () => {
    const { figures, err } = await rollUpCommandOn(threeCommunes("01,INST_DIGITAL_UNIV,2024,20,40,"), ...on2024);
    expect([figures["VN INST_DIGITAL_UNIV 2024"], err]).toEqual([expect.objectContaining({ numerator: 20, reported: 1, expected: 63 }), ""]);
  });

  test("the five seed places in one file: three communes count, the province and the district are told apart", async () => {
    const { figures, err } = await rollUpCommandOn(
      threeCommunes(...["16327", "21439", "23905", "80", "001"].map((unit) => `${unit},SKILL_INFO,2024,50,100,value`)),
      ...on2024,
    );
    expect(figures["VN SKILL_INFO 2024"]).toMatchObject({ numerator: 150, denominator: 300, ratio: 0.5, reported: 3, expected: 10_599 });
    for (const district of ["404@0000", "534@0000", "632@0000"]) expect(figures[`${district} SKILL_INFO 2024`]).toMatchObject({ ratio: 0.5, reported: 1 });
    expect(figures["01@0000 SKILL_INFO 2024"]).toMatchObject({ numerator: 50, reported: 1, expected: 30 });
    expect(err).toContain("Tỉnh Long An (80) có số riêng 50/100");
    expect(err).toContain("Quận Ba Đình (001) có số riêng 50/100");
  });
});

describe("an island district without communes", () => {
  const communes = ["21028,SKILL_INFO,2024,10,40,", "21031,SKILL_INFO,2024,20,40,"];

  test("counts beside the communes of its province and of the nation: its people stand in no commune's figure", async () => {
    const { code, figures, err } = await rollUpCommandOn(threeCommunes(...communes, "536,SKILL_INFO,2024,50,100,"), ...on2024);
    expect([code, err]).toEqual([0, ""]);
    expect(figures["51@0000 SKILL_INFO 2024"]).toMatchObject({ numerator: 80, denominator: 180, reported: 3, expected: 174 });
    expect(figures["VN SKILL_INFO 2024"]).toMatchObject({ numerator: 80, denominator: 180, reported: 3, expected: 10_600 });
  });

  test("alone it is one of those that answer where communes do; among districts it is a district", async () => {
    const alone = await rollUpCommandOn(threeCommunes("536,SKILL_INFO,2024,50,100,"), ...on2024);
    expect([alone.err, alone.figures["51@0000 SKILL_INFO 2024"]]).toEqual(["", expect.objectContaining({ numerator: 50, reported: 1, expected: 174 })]);
    const { figures } = await rollUpCommandOn(threeCommunes("536,SKILL_INFO,2024,50,100,", "535,SKILL_INFO,2024,10,100,"), ...on2024);
    expect(figures["51@0000 SKILL_INFO 2024"]).toMatchObject({ numerator: 60, denominator: 200, reported: 2, expected: 13 });
  });

  test("gives way to the zone that it became, where that one reports the same year", async () => {
    const { figures, err } = await rollUpCommandOn(csv("536,SKILL_INFO,2025,50,100,,2025-03-01", "21548,SKILL_INFO,2025,60,100,,2025-12-31"), "--on", "2025-12-31", "--json");
    expect(figures["VN SKILL_INFO 2025"]).toMatchObject({ numerator: 60, denominator: 100, reported: 1, expected: 3321 });
    expect(err).toContain("chỉ cộng số của đơn vị kế thừa");
    const before = await rollUpCommandOn(csv("536,SKILL_INFO,2025,50,100,,2025-03-01"), "--on", "2025-12-31", "--json");
    expect(before.figures["VN SKILL_INFO 2025"]).toMatchObject({ numerator: 50, denominator: 100, reported: 1, expected: 3321 });
  });
});
