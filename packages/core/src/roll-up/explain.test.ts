import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ratio } from "../indicator/indicator.ts";
import { equal, milestone } from "../target/build.ts";
import { ducPhoWard, nation, nguyenNghiem, phoHoa, quangNgai, sampleTree, traCau } from "../unit/sample-tree.ts";
import { createUnitTree } from "../unit/tree.ts";
import { unitId } from "../unit/unit.ts";
import type { Cell } from "../value/cell.ts";
import { always } from "./always.test.data.ts";
import { combine } from "./combine.ts";
import { explain, type Explanation } from "./explain.ts";
import type { Leaf } from "./figure.ts";
import { flattenExplanation } from "./flatten-explanation.ts";
import { emptyFigure, leafFigure } from "./leaf-figure.ts";
import { restate } from "./restate.ts";
import { days, situations } from "./sample-country.test.data.ts";
import type { Series } from "./series.ts";

const series: Series = { id: "SKILL_INFO", indicator: "SKILL_INFO", rule: "sum" };
const indicator = { measure: ratio({ of: "người có", outOf: "người" }) };
const [target] = milestone(2025, "II.2.a", [equal("SKILL_INFO", 50)]);
const value = (numerator: number, denominator: number): Cell => ({ state: "value", numerator, denominator });
const leaves: Leaf[] = [
  { unit: unitId(nguyenNghiem), cell: value(320, 500) },
  { unit: unitId(phoHoa), cell: { state: "suppressed", numerator: 3, denominator: 200 } },
];
const sourceOf = (unit: string) =>
  unit === unitId(nguyenNghiem) ? { report: "r1", approvedBy: "Chủ tịch phường" } : null;
const said = (source: { report: string; approvedBy: string }) => `báo cáo ${source.report}, ${source.approvedBy} duyệt`;
const reported = { tree: sampleTree, on: "2024-12-31", period: "2024", series, indicator };

describe("the explanation of a figure", () => {
  it("goes from the nation down to what each ward reported, with its report", () => {
    const why = explain({ ...reported, leaves, unit: unitId(quangNgai), sourceOf, target: target! });
    expect(flattenExplanation(why, said)).toEqual([
      "Chỉ tiêu ở mục II.2.a của kế hoạch, mốc 2025",
      "Tỉnh Quảng Ngãi",
      "  Cách tính: tổng tử số chia tổng mẫu số của các đơn vị đã báo cáo, không lấy trung bình các tỷ lệ.",
      "  Tổng tử số ÷ tổng mẫu số = 323 ÷ 700 = 46,14%.",
      "  2/2 đơn vị đã báo cáo.",
      "  1 đơn vị không công bố số riêng; số của họ vẫn được cộng.",
      "  Thị xã Đức Phổ",
      "    Cách tính: tổng tử số chia tổng mẫu số của các đơn vị đã báo cáo, không lấy trung bình các tỷ lệ.",
      "    Tổng tử số ÷ tổng mẫu số = 323 ÷ 700 = 46,14%.",
      "    2/2 đơn vị đã báo cáo.",
      "    1 đơn vị không công bố số riêng; số của họ vẫn được cộng.",
      "    Phường Nguyễn Nghiêm",
      "      320/500; báo cáo r1, Chủ tịch phường duyệt",
      "    Phường Phổ Hòa",
      "      Không công bố",
    ]);
  });

  it("shows of a ward of today what it was made of, and by which weights", () => {
    const cut = { from: unitId(phoHoa), extent: "part" as const, share: null, on: "2025-07-01" };
    const tree = createUnitTree(sampleTree.units, [
      ...sampleTree.successions.filter(({ from }) => from !== unitId(phoHoa)),
      { ...cut, to: unitId(ducPhoWard) },
      { ...cut, to: unitId(traCau) },
    ]);
    const all: Leaf[] = [leaves[0]!, { unit: unitId(phoHoa), cell: value(100, 200) }];
    const restated = restate({ tree, series, from: "2024-12-31", to: "2025-12-31", leaves: all });
    const why = explain({ ...reported, tree, on: "2025-12-31", leaves: [], restated, unit: unitId(ducPhoWard) });
    expect(flattenExplanation(why)).toEqual([
      "Phường Đức Phổ",
      "  Cách tính: tổng tử số chia tổng mẫu số của các đơn vị đã báo cáo, không lấy trung bình các tỷ lệ.",
      "  Tổng tử số ÷ tổng mẫu số = 370 ÷ 600 = 61,67%.",
      "  1/1 đơn vị đã báo cáo.",
      "  Trong đó 50/100 là số ước tính vì có đơn vị bị chia khi đổi địa giới.",
      "  Khi đủ số liệu, kết quả nằm từ 53,33% đến 70%.",
      "  Phường Nguyễn Nghiêm: 320/500",
      "  Phường Phổ Hòa: 100/200 (50% về đây, chia đều vì không rõ tỷ lệ, tính 50/100)",
    ]);
  });

  it("refuses a unit that is not in the tree", () =>
    expect(() => explain({ ...reported, leaves, unit: "99999@0000" })).toThrow("99999"));

  const leavesUnder = (node: Explanation<never>): Leaf[] => [
    ...node.reports.map(({ leaf }) => leaf),
    ...node.below.flatMap(leavesUnder),
  ];

  it("42 adds up: the figure of each node is that of the reports below it", () =>
    always(fc.tuple(situations()), ([one]) => {
      const check = (node: Explanation<never>): void => {
        const parts = leavesUnder(node).map((leaf) => leafFigure(leaf, one.series));
        expect(parts.reduce((a, b) => combine(a, b, one.series.rule), emptyFigure)).toEqual(node.figure);
        node.below.forEach(check);
      };
      check(explain({ ...one, on: days.first, period: "2024", indicator, unit: unitId(nation) }).root);
    }));
});
