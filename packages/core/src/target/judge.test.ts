import { describe, expect, it } from "vitest";
import {
  about,
  atLeast,
  atMost,
  averageChange,
  carriedOut,
  count,
  degree,
  equal,
  judge,
  level,
  met,
  milestone,
  moreThan,
  promise,
  ratio,
  shareOf,
  status,
  type Cell,
  type JudgeContext,
  type Measure,
  type TargetDraft,
  type Verdict,
} from "../index.ts";

const share = ratio({ of: "x", outOf: "y" });
const three = level({ min: 1, max: 3 });
const standard = status("standard");
const title = status("title");
const of = (numerator: number, denominator: number): Cell => ({ state: "value", numerator, denominator });
const at = (value: number): Cell => ({ state: "value", value });
const down = { modality: ["decrease" as const] };
const keep = { modality: ["maintain" as const] };

const verdictOf = (
  draft: TargetDraft,
  measure: Measure,
  cell: Cell,
  context?: JudgeContext,
  year: number | null = 2025,
): Verdict => judge(milestone(year, "II", [draft])[0]!, { measure }, cell, context);

type Row = [string, TargetDraft, Measure, Cell, Verdict["status"], actual: string | null];

describe("judge at the milestone", () => {
  const table: Row[] = [
    ["a bare number is reached", equal("X", 50), share, of(50, 100), "met", "50% (50/100)"],
    ["a bare number is passed", equal("X", 98), share, of(99, 100), "met", "99% (99/100)"],
    [
      "a bare number is missed by one in a million",
      equal("X", 50),
      share,
      of(499_999, 1_000_000),
      "not_met",
      "49,9999% (499.999/1.000.000)",
    ],
    ["a bare number that must fall", equal("X", 5, down), share, of(4, 100), "met", "4% (4/100)"],
    ["a bare number that did not fall", equal("X", 5, down), share, of(6, 100), "not_met", "6% (6/100)"],
    ["trở lên, on the edge", atLeast("X", 99.5), share, of(199, 200), "met", "99,5% (199/200)"],
    ["trở lên, missed", atLeast("X", 99.5), share, of(994, 1000), "not_met", "99,4% (994/1.000)"],
    ["trên, on the edge", moreThan("X", 65), share, of(65, 100), "not_met", "65% (65/100)"],
    ["trên is not 64,97%", moreThan("X", 65), share, of(6497, 10_000), "not_met", "64,97% (6.497/10.000)"],
    ["trên, by a hair", moreThan("X", 65), share, of(650_001, 1_000_000), "met", "65,0001% (650.001/1.000.000)"],
    ["không quá, on the edge", atMost("X", 5), share, of(1, 20), "met", "5% (1/20)"],
    ["không quá, passed", atMost("X", 5), share, of(501, 10_000), "not_met", "5,01% (501/10.000)"],
    ["khoảng, a twentieth short", about("X", 55), share, of(5225, 10_000), "met", "52,25% (5.225/10.000)"],
    ["khoảng, more than a twentieth short", about("X", 55), share, of(5224, 10_000), "not_met", "52,2% (5.224/10.000)"],
    ["khoảng, far above", about("X", 55), share, of(80, 100), "met", "80% (80/100)"],
    ["khoảng, where less is wanted", about("X", 10, down), share, of(105, 1000), "met", "10,5% (105/1.000)"],
    [
      "khoảng, where less is wanted and more came",
      about("X", 10, down),
      share,
      of(106, 1000),
      "not_met",
      "10,6% (106/1.000)",
    ],
    ["nobody out of some", equal("X", 50), share, of(0, 10), "not_met", "0% (0/10)"],
    ["a percentage without its parts", equal("X", 50), share, at(50), "met", "50%"],
    ["thirds are not rounded up", equal("X", 66.67), share, of(2, 3), "not_met", "66,667% (2/3)"],
    ["a degree", degree("X", 80), share, at(80), "met", "80%"],
    ["a share of levels", shareOf("X", "district", { atLeast: 2 }, 100), three, of(14, 15), "not_met", "93,3% (14/15)"],
    ["a share of titles", shareOf("X", "district", { met: true }, 25), title, of(4, 15), "met", "26,7% (4/15)"],
    ["a level reached", equal("X", 2), three, at(2), "met", "mức độ 2"],
    ["a level passed", equal("X", 2), three, at(3), "met", "mức độ 3"],
    ["a level missed", equal("X", 3), three, at(2), "not_met", "mức độ 2"],
    ["no level yet", atLeast("X", 1), three, at(0), "not_met", "mức độ 0"],
    ["a count", atLeast("X", 20), count("x"), at(19), "not_met", "19"],
    ["a count above", moreThan("X", 20), count("x"), at(21), "met", "21"],
    ["a standard", met("X"), standard, at(1), "met", "có"],
    ["a standard not met", met("X"), standard, at(0), "not_met", "chưa"],
    ["a title", met("X", { modality: ["recognised"] }), title, at(1), "met", "có"],
    ["carried out", carriedOut("X"), share, at(1), "met", "có"],
    ["not carried out", carriedOut("X"), share, at(0), "not_met", "chưa"],
  ];
  it.each(table)("%s", (_, draft, measure, cell, status, actual) => {
    expect(verdictOf(draft, measure, cell, { year: 2025 })).toMatchObject({ status, actual });
    expect(verdictOf(draft, measure, cell)).toMatchObject({ status, actual });
    expect(verdictOf(draft, measure, cell, { year: 2027 })).toMatchObject({ status, actual });
    expect(verdictOf(draft, measure, cell, { year: 2024 }, null)).toMatchObject({ status, actual });
  });
});

describe("judge without a figure to go by", () => {
  const table: [string, TargetDraft, Measure, Cell, string][] = [
    ["not reported", equal("X", 50), share, { state: "not_reported" }, "chưa báo cáo số liệu"],
    [
      "suppressed",
      equal("X", 50),
      share,
      { state: "suppressed", numerator: 1, denominator: 2 },
      "số liệu không công bố",
    ],
    ["not applicable", equal("X", 50), share, { state: "not_applicable" }, "không phát sinh tại đơn vị"],
    [
      "a condition that did not come true",
      equal("X", 12, { condition: "nếu có" }),
      share,
      { state: "not_applicable" },
      "không phát sinh, mà chỉ tiêu chỉ đặt ra khi có (“nếu có”)",
    ],
    ["an empty denominator", equal("X", 50), share, of(0, 0), "mẫu số bằng 0 nên không có tỷ lệ"],
    ["a part larger than the whole", equal("X", 50), share, of(3, 2), "tử số lớn hơn mẫu số; xem lại số liệu"],
    ["less than nothing", equal("X", 50), share, of(-1, 2), "số liệu âm; xem lại số liệu"],
    ["more than all", equal("X", 50), share, at(101), "tỷ lệ nằm ngoài 0–100%; xem lại số liệu"],
    ["a level that does not exist", equal("X", 3), three, at(4), "không có mức độ 4; xem lại số liệu"],
    [
      "a level given as a ratio",
      equal("X", 3),
      three,
      of(1, 2),
      "số liệu là tỷ lệ, không phải một con số; xem lại cách nhập",
    ],
    [
      "a status given as a number",
      met("X"),
      standard,
      at(2),
      "chỉ tiêu này cần câu trả lời có hoặc không (1 hoặc 0), không phải con số",
    ],
    [
      "a promise given as a ratio",
      carriedOut("X"),
      share,
      of(1, 2),
      "chỉ tiêu này cần câu trả lời có hoặc không (1 hoặc 0), không phải con số",
    ],
    [
      "a change without a baseline",
      averageChange("X", -0.2),
      share,
      at(9),
      "chưa có số liệu gốc của một năm trước để tính mức thay đổi",
    ],
  ];
  it.each(table)("%s", (_, draft, measure, cell, why) => {
    expect(verdictOf(draft, measure, cell, { year: 2025 })).toMatchObject({
      status: "cannot_judge",
      reason: `Chưa đánh giá được: ${why}.`,
    });
  });
});

describe("judge before the milestone", () => {
  const from = (value: number, year = 2021): JudgeContext => ({ year: 2023, baseline: { year, value } });
  const table: [string, TargetDraft, Measure, Cell, JudgeContext, Verdict["status"], string][] = [
    ["met already", equal("X", 50), share, of(50, 100), { year: 2023 }, "met", "50% (50/100) đạt chỉ tiêu 50%."],
    [
      "on the line",
      equal("X", 50),
      share,
      of(40, 100),
      from(30),
      "on_course",
      "Năm 2023 là 40% (40/100); theo đường thẳng từ năm 2021 đến mốc 2025 cần ít nhất 40%.",
    ],
    [
      "just under the line",
      equal("X", 50),
      share,
      of(3999, 10_000),
      from(30),
      "at_risk",
      "Năm 2023 là 39,99% (3.999/10.000); theo đường thẳng từ năm 2021 đến mốc 2025 cần ít nhất 40%.",
    ],
    [
      "falling fast enough",
      atMost("X", 5),
      share,
      of(7, 100),
      from(9),
      "on_course",
      "Năm 2023 là 7% (7/100); theo đường thẳng từ năm 2021 đến mốc 2025 cần nhiều nhất 7%.",
    ],
    [
      "falling too slowly",
      atMost("X", 5),
      share,
      of(8, 100),
      from(9),
      "at_risk",
      "Năm 2023 là 8% (8/100); theo đường thẳng từ năm 2021 đến mốc 2025 cần nhiều nhất 7%.",
    ],
    [
      "a level between two steps",
      equal("X", 3),
      three,
      at(2),
      { year: 2024, baseline: { year: 2021, value: 1 } },
      "on_course",
      "Năm 2024 là mức độ 2; theo đường thẳng từ năm 2021 đến mốc 2025 cần ít nhất mức độ 2.",
    ],
    [
      "no baseline",
      equal("X", 50),
      share,
      of(40, 100),
      { year: 2023 },
      "cannot_judge",
      "Chưa đánh giá được: năm 2023 là 40% (40/100), chưa đến mốc 2025 và không có số liệu gốc để biết tiến độ.",
    ],
    [
      "a baseline of the same year says nothing",
      equal("X", 50),
      share,
      of(40, 100),
      from(30, 2023),
      "cannot_judge",
      "Chưa đánh giá được: năm 2023 là 40% (40/100), chưa đến mốc 2025 và không có số liệu gốc để biết tiến độ.",
    ],
    [
      "the earliest of a series is the baseline",
      equal("X", 50),
      share,
      of(40, 100),
      {
        year: 2023,
        series: [
          { year: 2022, value: 45 },
          { year: 2021, value: 30 },
        ],
      },
      "on_course",
      "Năm 2023 là 40% (40/100); theo đường thẳng từ năm 2021 đến mốc 2025 cần ít nhất 40%.",
    ],
    [
      "what must be kept is already lost",
      atLeast("X", 99.5, keep),
      share,
      of(98, 100),
      { year: 2023 },
      "at_risk",
      "Phải duy trì từ 99,5% trở lên nhưng năm 2023 là 98% (98/100).",
    ],
    [
      "a standard to keep, lost",
      met("X", keep),
      standard,
      at(0),
      { year: 2023 },
      "at_risk",
      "Phải duy trì nhưng hiện chưa đạt chuẩn.",
    ],
    [
      "a title still to come",
      met("X", { modality: ["recognised"] }),
      title,
      at(0),
      { year: 2023 },
      "cannot_judge",
      "Chưa đánh giá được: hiện chưa được công nhận, nhưng chưa đến mốc 2025.",
    ],
    ["registered", promise(["register"], met("X")), title, at(1), { year: 2023 }, "met", "Đã đăng ký."],
  ];
  it.each(table)("%s", (_, draft, measure, cell, context, status, reason) => {
    expect(verdictOf(draft, measure, cell, context)).toMatchObject({ status, reason });
  });
});

describe("judge a mean change", () => {
  const since = (value: number, year = 2025): JudgeContext => ({ year, baseline: { year: 2021, value } });
  const table: [string, number, Cell, JudgeContext, Verdict["status"], string][] = [
    [
      "just enough",
      -0.2,
      at(9.2),
      since(10),
      "met",
      "Từ năm 2021 đến năm 2025 giảm trung bình 0,2 điểm % mỗi năm; chỉ tiêu là giảm trung bình 0,2 điểm % mỗi năm.",
    ],
    [
      "too little",
      -0.2,
      of(921, 10_000),
      since(10),
      "not_met",
      "Từ năm 2021 đến năm 2025 giảm trung bình 0,198 điểm % mỗi năm; chỉ tiêu là giảm trung bình 0,2 điểm % mỗi năm.",
    ],
    [
      "the wrong way",
      -0.2,
      at(11),
      since(10),
      "not_met",
      "Từ năm 2021 đến năm 2025 tăng trung bình 0,25 điểm % mỗi năm; chỉ tiêu là giảm trung bình 0,2 điểm % mỗi năm.",
    ],
    [
      "nothing moved",
      -0.2,
      at(10),
      since(10),
      "not_met",
      "Từ năm 2021 đến năm 2025 không đổi; chỉ tiêu là giảm trung bình 0,2 điểm % mỗi năm.",
    ],
    [
      "a rise",
      1.5,
      at(36),
      since(30),
      "met",
      "Từ năm 2021 đến năm 2025 tăng trung bình 1,5 điểm % mỗi năm; chỉ tiêu là tăng trung bình 1,5 điểm % mỗi năm.",
    ],
    [
      "on its way",
      -0.2,
      at(9.5),
      since(10, 2023),
      "on_course",
      "Từ năm 2021 đến năm 2023 giảm trung bình 0,25 điểm % mỗi năm; chỉ tiêu là giảm trung bình 0,2 điểm % mỗi năm.",
    ],
    [
      "behind",
      -0.2,
      at(9.9),
      since(10, 2023),
      "at_risk",
      "Từ năm 2021 đến năm 2023 giảm trung bình 0,05 điểm % mỗi năm; chỉ tiêu là giảm trung bình 0,2 điểm % mỗi năm.",
    ],
  ];
  it.each(table)("%s", (_, points, cell, context, status, reason) => {
    expect(verdictOf(averageChange("X", points), share, cell, context)).toMatchObject({ status, reason });
  });
});
