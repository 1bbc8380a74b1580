import { expect, test } from "vitest";
import type { TargetReading } from "../reading.ts";
import { readTargets } from "./read-targets.ts";
import { sampleIndicators } from "./sample-indicators.test.data.ts";
import { sampleRows } from "./sample-rows.test.data.ts";

const indicators = sampleIndicators();
const read = (text: string): TargetReading[] => readTargets(sampleRows(text), { indicators });
const line = ({ milestone, comparator, value, unit, indicator }: TargetReading): string => [milestone, comparator, value, unit, indicator].join(" ");

test("a figure under each year is a goal; serial numbers, results and remarks are none", () => {
  const table = [
    "TT\tChỉ tiêu\tĐơn vị tính\tThực hiện năm 2021\tNăm 2025\tNăm 2030\tGhi chú",
    "1\tGia đình đạt danh hiệu gia đình học tập\t%\t55\t70\t80\t3 thôn khó khăn",
    "2\tNgười trong độ tuổi lao động có kỹ năng sống\t%\t20\t≥ 50\ttrên 70\t",
    "3\tPhổ cập giáo dục tiểu học\tMức độ\t2\t3\t3\t",
    "4\tDân số từ 15 tuổi trở lên được đào tạo chuyên môn kỹ thuật\t%\t40,5\t48,5\t55\t",
  ].join("\n");
  expect(read(table).map(line)).toEqual([
    "2025 eq 70 % MODEL_FAMILY_ACH",
    "2030 eq 80 % MODEL_FAMILY_ACH",
    "2025 gte 50 % SKILL_LIFE",
    "2030 gt 70 % SKILL_LIFE",
    "2025 eq 3 level UPE_PRIMARY_LEVEL",
    "2030 eq 3 level UPE_PRIMARY_LEVEL",
    "2025 eq 48.5 % EDU_TECH_TRAINED_15P",
    "2030 eq 55 % EDU_TECH_TRAINED_15P",
  ]);
});

test("the unit may stand in the label, in the column or beside the figure", () => {
  expect(read("Nội dung\tNăm 2025 (%)\nCông dân đạt danh hiệu công dân học tập\t45").map(line)).toEqual(["2025 eq 45 % MODEL_CITIZEN_ACH"]);
  expect(read("Nội dung\tNăm 2025\nTỷ lệ công dân học tập (%)\t45,5").map(line)).toEqual(["2025 eq 45.5 % MODEL_CITIZEN_ACH"]);
  expect(read("Nội dung\tNăm 2025\nDòng họ học tập\t60%").map(line)).toEqual(["2025 eq 60 % MODEL_CLAN_ACH"]);
  expect(read("Nội dung\tĐVT\tNăm 2025\nLớp xóa mù chữ\tlớp\t4").map(line)).toEqual(["2025 eq 4 lớp "]);
});

test("the words of a goal run from its label to its figure, and so does its span", () => {
  const table = "Nội dung\tĐVT\tNăm 2025\nDòng họ học tập\t%\t60";
  const [goal] = read(table);
  expect(goal!.text).toBe("Dòng họ học tập % 60");
  expect(table.slice(...goal!.span).replaceAll("\t", " ")).toBe(goal!.text);
});

test("a table without figures has no goals", () => {
  expect(read("TT\tCông việc\tCơ quan chủ trì\tThời gian hoàn thành\n1\tKế hoạch gia đình học tập\tHội Khuyến học\tQuý II/2022")).toEqual([]);
});
