import type { Indicator } from "../indicator/indicator.ts";
import { quantityOf, showAmount } from "../target/actual.ts";
import { boundOf } from "../target/bound.ts";
import { wantsLess } from "../target/compare.ts";
import { targetText } from "../target/sentence.ts";
import type { Target } from "../target/target.ts";
import { formatPercent } from "../text/format.ts";
import { exact } from "../value/exact.ts";
import { rollUpRuleText, seriesFor } from "./series-for.ts";

type Said = Pick<Indicator, "measure" | "countedAt">;

const edge = (target: Target, indicator: Said): string => {
  const { comparator, value } = target;
  if (comparator === null || value === null) return `khi ${targetText(target, indicator)}`;
  if (comparator === "avg_per_year")
    return `khi mức thay đổi bình quân mỗi năm, tính từ năm sớm nhất có số liệu, ít nhất là ${targetText(target, indicator)}`;
  const { at, enough, less } = boundOf(comparator, exact(value), wantsLess(target));
  const amount = showAmount(at, quantityOf(target, indicator));
  if (!enough) return `khi ${less ? "dưới" : "trên"} ${amount}`;
  const least = less ? `từ ${amount} trở xuống` : `từ ${amount} trở lên`;
  return comparator === "approx"
    ? `khi ${least} (${targetText(target, indicator)}, cho phép lệch một phần hai mươi)`
    : `khi ${least}`;
};

const before = (target: Target, indicator: Said): string => {
  const { milestone, modality, comparator, value } = target;
  if (milestone === null) return "Năm nào cũng đánh giá như vậy";
  if (modality.includes("maintain")) return `Trước mốc ${milestone} phải giữ được mức đó, nếu không là có nguy cơ`;
  if (comparator === null || value === null) return `Trước mốc ${milestone} mà chưa có thì chưa kết luận`;
  if (comparator === "avg_per_year") return `Trước mốc ${milestone}, thay đổi chậm hơn mức đó là có nguy cơ`;
  const steps = quantityOf(target, indicator) === "level" ? ", chỉ tính trọn mức độ" : "";
  return `Trước mốc ${milestone} so với đường thẳng từ năm sớm nhất có số liệu đến mốc${steps}; kém hơn là có nguy cơ`;
};

/** The rule by which a status comes about, as Vietnamese sentences to print beside it. */
export const ruleOf = (target: Target, indicator: Said, { coverageFloor }: { coverageFloor?: number } = {}): string => {
  const series = seriesFor(target, indicator);
  const source = series ? `Tính bằng ${rollUpRuleText[series.rule]}.` : "Tính theo số liệu đơn vị tự báo cáo.";
  const floor =
    series && coverageFloor !== undefined
      ? ` Khi dưới ${formatPercent(Math.round(coverageFloor * 1000) / 10)} đơn vị báo cáo thì không kết luận là chưa đạt.`
      : "";
  return `${source} Đạt ${edge(target, indicator)}. ${before(target, indicator)}.${floor}`;
};
