import { check, checkContext, compose, createUnitTree, type Issue, type LoadedPlugin, type UnitTree } from "@xhht/core";
import { loadUnits } from "@xhht/units";
import { beforeAll, describe, expect, it } from "vitest";
import { loadPlugins } from "./labels/load-plugins.ts";

/** Code, clause, and words that the sentence must contain. */
type Quirk = [code: string, place: string, ...says: string[]];

interface Quirks {
  /** Warnings while the five units existed: these and no others. */
  warnings: Quirk[];
  /** Hints that must be among the others. */
  hints: Quirk[];
  /** What the reform of July 2025 adds: these and no other warnings. */
  reform: Quirk[];
}

const lastDay = "30/06/2025";

const quirks: Record<string, Quirks> = {
  "commune-van-hoa": {
    warnings: [
      ["document.no-number", "số"],
      ["document.no-date", "ngày"],
      ["numbering.heading-skips", "V.11", "“9”", "thiếu “10”"],
      ["target.impossible-share", "II.2.a", "70%", "chỉ có 3", "66,67%"],
      ["target.impossible-share", "II.2.b", "80%", "chỉ có 3", "66,67%"],
      ["target.no-number", "II.2.a", "thừa cân"],
      ["target.change-without-baseline", "II.2.a", "suy dinh dưỡng", "0,2"],
      ["reporting.two-addressees-one-date", "V.11.đ", "05/12", "Phòng Giáo dục và Đào tạo", "Ban Chỉ đạo"],
    ],
    hints: [
      ["numbering.single", "IV.1", "“1”"],
      ["target.degree-of-one", "II.2.a", "80%", "Trung tâm học tập cộng đồng"],
      ["target.degree-of-one", "II.2.b", "90%", "Trung tâm học tập cộng đồng"],
      ["target.dropped-at-next-milestone", "II.2.a", "ngoài công lập", "12%"],
      ["target.dropped-at-next-milestone", "II.2.a", "suy dinh dưỡng"],
    ],
    reform: [
      ["plan.unit-ended", "đơn vị", "Xã Vạn Hòa", lastDay, "Nông Cống"],
      ["parent.ended", "Mở đầu", "90/KH-UBND", "Huyện Nông Cống", lastDay],
      ["addressee.ended", "III.8.-3", "Phòng Giáo dục và Đào tạo", lastDay],
      ["addressee.ended", "V.11.đ", "Ban Chỉ đạo", lastDay],
      ["agency.ended", "V.1.đ", "Phòng Tài chính - Kế hoạch"],
      ["agency.ended", "V.2.e", "Phòng Giáo dục và Đào tạo"],
      ["agency.ended", "V.3.a", "Phòng Lao động"],
      ["agency.ended", "V.11.đ", "Ban Chỉ đạo"],
    ],
  },
  "ward-nguyen-nghiem": {
    warnings: [
      ["numbering.group-skips", "III.4", "sau “2” là “4”", "thiếu “3”"],
      ["numbering.letter-skips", "V.1.i", "sau “e” là “i”", "“g” và “h”"],
      ["target.milestone-unknown", "II.2.b", "9 chỉ tiêu", "2029", "2025 và 2030"],
      ["target.below-nation", "II.2.a", "khoảng 35%", "50%"],
      ["target.below-nation", "II.2.b", "khoảng 45%", "50%"],
      ["agency.coordinates-with-itself", "V.1.c", "Hội Khuyến học"],
      ["agency.coordinates-with-itself", "V.1.d", "Hội Khuyến học"],
      ["agency.coordinates-with-itself", "V.1.đ", "Hội Khuyến học"],
      ["agency.other-tier", "V.5.d", "Phụ nữ thị xã"],
      ["reporting.no-deadline", "V"],
      ["reporting.no-duty", "V"],
    ],
    hints: [
      ["target.theme-missing", "II", "cơ sở giáo dục"],
      ["agency.repeated", "V.5.b", "Hội Khuyến học", "V.1"],
      ["plan.single-lead", "V", "Hội Khuyến học"],
      ["review.not-a-milestone", "V.1.i", "2030", "2029"],
    ],
    reform: [
      ["plan.unit-ended", "đơn vị", "Phường Nguyễn Nghiêm", lastDay, "Phường Đức Phổ"],
      ["parent.ended", "Mở đầu", "13900/QĐ-UBND", "Thị xã Đức Phổ"],
      ["agency.ended", "V.5.d", "Phụ nữ thị xã"],
    ],
  },
  "commune-ia-bang": {
    warnings: [
      ["document.no-number", "số"],
      ["document.no-date", "ngày"],
      ["citation.incomplete", "IV.2.-1", "22/TT-BGDĐT", "năm"],
      ["citation.incomplete", "IV.2.-1", "44/TT-BGDĐT", "năm"],
      ["citation.outside-scope", "III.2", "17/2022/TT-BTC"],
      ["target.no-milestone", "II.4.a", "100%"],
      ["target.below-nation", "I.2.1.b", "Gia đình", "trên 50%", "70%", "đăng ký trên 70%"],
      ["target.below-nation", "I.2.1.b", "Dòng họ", "trên 60%", "65%"],
      ["target.below-nation", "I.2.1.b", "Cộng đồng", "trên 55%", "65%"],
      ["target.below-nation", "I.2.1.b", "Đơn vị", "trên 70%", "80%", "đăng ký trên 90%"],
      ["target.below-nation", "I.2.1.b", "Người lao động", "trên 20%", "40%"],
      ["target.below-nation", "I.2.2.b", "Gia đình", "trên 65%", "70%", "mốc 2025"],
      ["target.below-nation", "I.2.2.b", "Cộng đồng", "trên 60%", "65%", "mốc 2025"],
      ["target.below-nation", "I.2.2.b", "Đơn vị", "trên 73%", "80%", "mốc 2025"],
      ["reporting.no-deadline", "V"],
      ["review.conflicting-dates", "II.7.c", "năm 2025", "quý II/2026"],
    ],
    hints: [
      ["plan.no-purpose", "mở đầu"],
      ["numbering.decimal", "I.2.1", "“2.1”"],
      ["target.inside-task", "II.4.a", "100%"],
      ["target.dropped-at-next-milestone", "I.2.1.c", "Lãnh đạo Hội Khuyến học"],
      ["agency.standing-collective", "IV.2", "thường trực"],
    ],
    reform: [
      ["plan.unit-ended", "đơn vị", "Xã Ia Băng", lastDay, "Xã Ia Tôr"],
      ["parent.ended", "Mở đầu", "284/KH-UBND", "Huyện Chư Prông"],
      ["addressee.ended", "V", "Hội Khuyến học huyện Chư Prông"],
      ["agency.ended", "IV.2.-1", "Hội Khuyến học huyện Chư Prông"],
    ],
  },
  "province-long-an": {
    warnings: [
      ["document.no-number", "số"],
      ["document.no-date", "ngày", "8/2021"],
      ["citation.incomplete", "III.1.b", "129/KH-UBND", "ngày"],
      ["target.maintain-above-last", "II.2.b", "duy trì", "100%", "trung học cơ sở", "mức độ 3", "85%"],
    ],
    hints: [["target.comparator-changes", "II.2.b", "khoảng 50%", "60%"]],
    reform: [
      ["plan.unit-ended", "đơn vị", "Tỉnh Long An", lastDay, "Tây Ninh"],
      ["target.share-of-abolished-level", "II.2.a", "6 chỉ tiêu", "cấp huyện", lastDay],
      ["target.share-of-abolished-level", "II.2.b", "5 chỉ tiêu", "cấp huyện", lastDay],
    ],
  },
  "district-ba-dinh": {
    warnings: [
      ["target.no-number", "II.1.c", "2025", "đại học số"],
      ["target.no-number", "II.2.c", "2030", "đại học số"],
      ["target.below-nation", "II.1.d", "50%", "80%"],
      ["target.below-nation", "II.2.d", "70%", "80%"],
    ],
    hints: [
      ["plan.no-general-goal", "II"],
      ["target.inside-task", "III.4", "80%", "xếp loại tốt"],
      ["target.comparator-changes", "II.2.a", "99,5% trở lên", "99,6%"],
    ],
    reform: [
      ["plan.unit-ended", "đơn vị", "Quận Ba Đình", lastDay, "Phường Ba Đình", "Phường Ngọc Hà", "Phường Giảng Võ"],
    ],
  },
};

let tree: UnitTree;
let plugins: LoadedPlugin[];

beforeAll(async () => {
  const { units, successions } = loadUnits();
  tree = createUnitTree(units, successions);
  plugins = (await loadPlugins()).map((definition) => ({ definition, version: "0", home: "folder" }));
});

const issuesOf = (plugin: string, on: string): Issue[] => {
  const ref = plugins.find(({ definition }) => definition.id === plugin)?.definition.unit;
  const composed = compose({ unit: tree.at(ref!)!, on, tree, plugins });
  if (!composed.ok) throw new Error(composed.issues.map(({ message }) => message).join("\n"));
  return composed.value.plans.flatMap((plan) => check(plan.plan, checkContext(composed.value, plan, tree)));
};
const matches = (issue: Issue, [code, place, ...says]: Quirk): boolean =>
  issue.code === code &&
  issue.place === place &&
  says.every((words) => `${issue.message} ${issue.remedy}`.includes(words));
const short = ({ code, place, message }: Issue): string => `${code} [${place}] ${message}`;

/** Which quirks are not found by exactly one issue, and which issues are no quirk. */
const differences = (issues: Issue[], expected: Quirk[]) => ({
  missing: expected.filter((quirk) => issues.filter((issue) => matches(issue, quirk)).length !== 1),
  unexpected: issues.filter((issue) => !expected.some((quirk) => matches(issue, quirk))).map(short),
});
const none = { missing: [], unexpected: [] };
const warningsOf = (plugin: string, on: string): Issue[] =>
  issuesOf(plugin, on).filter(({ severity }) => severity === "warning");

it("knows every shipped plan", () => {
  const shipped = plugins.filter(({ definition }) => definition.plans?.length).map(({ definition }) => definition.id);
  expect(shipped.toSorted()).toEqual(Object.keys(quirks).toSorted());
});

describe.each(Object.entries(quirks))("%s", (plugin, { warnings, hints, reform }) => {
  it("composes on its path and has no error", () => {
    for (const on of ["2022-12-31", "2026-01-01"])
      expect(issuesOf(plugin, on).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("shows its quirks as written, and no other warning", () => {
    expect(differences(warningsOf(plugin, "2022-12-31"), warnings)).toEqual(none);
  });

  it.each(hints)("hints at %s in %s", (...quirk) => {
    const hits = issuesOf(plugin, "2022-12-31").filter(({ severity }) => severity === "hint");
    expect(hits.filter((issue) => matches(issue, quirk)).map(short)).toHaveLength(1);
  });

  it("shows what the reform of July 2025 did to it, and nothing on the day before", () => {
    expect(differences(warningsOf(plugin, "2026-01-01"), [...warnings, ...reform])).toEqual(none);
    expect(differences(warningsOf(plugin, "2025-06-30"), warnings)).toEqual(none);
  });
});
