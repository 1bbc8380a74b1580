import type { Indicator } from "../indicator/indicator.ts";
import type { Target } from "../target/target.ts";
import { seriesOf, sharesAmong, type RollUpRule, type Series } from "./series.ts";

/**
 * The series of units below by which a target is judged; null where nothing below adds up to it: a level, a title, a degree or
 * work of the unit's own, which it reports itself.
 */
export const seriesFor = (
  target: Pick<Target, "indicator" | "reading">,
  indicator: Pick<Indicator, "measure" | "countedAt">,
): Series | null => {
  const { reading } = target;
  if (reading.kind === "share") {
    const atLeast = "met" in reading.where ? 1 : reading.where.atLeast;
    const own = reading.of === (indicator.countedAt ?? "commune");
    const all = own ? seriesOf(target.indicator, indicator) : sharesAmong(target.indicator, indicator, reading.of);
    return all.find((series) => series.rule === "share" && series.atLeast === atLeast) ?? null;
  }
  const adds = indicator.measure.kind === "ratio" || indicator.measure.kind === "count";
  return adds && (reading.kind === "own" || reading.kind === "change")
    ? seriesOf(target.indicator, indicator)[0]!
    : null;
};

/** How a series comes about, in words. */
export const rollUpRuleText: Record<RollUpRule, string> = {
  sum: "tổng tử số chia tổng mẫu số của các đơn vị đã báo cáo, không lấy trung bình các tỷ lệ",
  share: "số đơn vị đạt chia số đơn vị đã trả lời",
  count: "tổng số của các đơn vị đã báo cáo",
  lowest: "số thấp nhất trong các đơn vị đã báo cáo",
  highest: "số cao nhất trong các đơn vị đã báo cáo",
  none: "không cộng được; chỉ nêu mức thấp nhất và mức cao nhất",
};
