import type { Indicator } from "../indicator/indicator.ts";
import { formatNumber, formatPercent } from "../text/format.ts";
import { cellStateLabel, type Cell } from "../value/cell.ts";
import { exact, roundTo, times, type Exact } from "../value/exact.ts";
import { boundsOf, ratioOf } from "./bounds.ts";
import type { Figure } from "./figure.ts";
import { rollUpRuleText } from "./series-for.ts";
import type { RollUpRule, Series } from "./series.ts";
import { notShownText, shown } from "./shown.ts";

type Measured = Pick<Indicator, "measure">;

/** A ratio in percent with at most two decimals: `64,97%`. */
export const percentText = (ratio: Exact): string => formatPercent(roundTo(times(ratio, exact(100)), 2));

const numberText = (value: Exact): string => formatNumber(roundTo(value, 1));

/** What one unit reported, in words that may be shown: `320/500`, `mức độ 2`, `có`, `Chưa báo cáo`; a suppressed figure stays hidden. */
export const reportedText = (cell: Cell, { measure }: Measured): string => {
  if (cell.state !== "value") return cellStateLabel[cell.state];
  if ("numerator" in cell) return `${formatNumber(cell.numerator)}/${formatNumber(cell.denominator)}`;
  if (measure.kind === "status") return cell.value === 1 ? "có" : "chưa";
  return measure.kind === "level" ? `mức độ ${formatNumber(cell.value)}` : formatNumber(cell.value);
};

const quotient = (figure: Figure): string => {
  const ratio = ratioOf(figure);
  const parts = `${formatNumber(figure.numerator)} ÷ ${formatNumber(figure.denominator)}`;
  return ratio === null ? `${parts}, chưa có tỷ lệ` : `${parts} = ${percentText(ratio)}`;
};

/** One sentence a rule: how the figure is worked out. */
const sums: Record<RollUpRule, (figure: Figure) => string> = {
  sum: (figure) => `Tổng tử số ÷ tổng mẫu số = ${quotient(figure)}`,
  share: (figure) => `Số đơn vị đạt ÷ số đơn vị đã trả lời = ${quotient(figure)}`,
  count: ({ numerator }) => `Tổng số = ${formatNumber(numerator)}`,
  lowest: ({ numerator }) => `Thấp nhất = ${formatNumber(numerator)}`,
  highest: ({ numerator }) => `Cao nhất = ${formatNumber(numerator)}`,
  none: ({ numerator, denominator }) =>
    `Thấp nhất ${formatNumber(numerator)}, cao nhất ${formatNumber(denominator)}, không cộng`,
};

const boundsText = (figure: Figure, rule: RollUpRule): string[] => {
  const { reported, expected, missingDenominator, unknown, band } = figure;
  const silent = formatNumber(expected - reported);
  const blind = unknown < expected - reported ? `, trong đó ${formatNumber(unknown)} đơn vị không rõ mẫu số` : " và không rõ mẫu số";
  if (unknown > 0) return [`${silent} đơn vị chưa có số${blind}, nên không tính được khoảng có thể.`];
  const bounds = missingDenominator === 0 && band === undefined ? null : boundsOf(figure, rule);
  if (bounds === null || rule === "none") return [];
  const show = rule === "sum" || rule === "share" ? percentText : numberText;
  return [`Khi đủ số liệu, kết quả nằm từ ${show(bounds.low)} đến ${show(bounds.high)}.`];
};

/**
 * How a figure is worked out, as Vietnamese sentences: the rule, the sum with its numbers, who reported, what is hidden, what
 * is estimated, and what it may still become. The numbers of a figure that is not shown are left out.
 */
export const formulaOf = (figure: Figure, { rule }: Pick<Series, "rule">): string[] => {
  const { reported, expected, suppressed, estimatedNumerator, estimatedDenominator } = figure;
  const rest = [`${reported}/${expected} đơn vị đã báo cáo.`];
  if (!shown(figure, rule)) return [`Cách tính: ${rollUpRuleText[rule]}.`, notShownText, ...rest];
  const estimated = rule === "count" ? estimatedNumerator : estimatedDenominator;
  const part =
    rule === "count"
      ? formatNumber(estimatedNumerator)
      : `${formatNumber(estimatedNumerator)}/${formatNumber(estimatedDenominator)}`;
  return [
    `Cách tính: ${rollUpRuleText[rule]}.`,
    reported === 0 && figure.denominator === 0 ? "Chưa có số liệu để tính." : `${sums[rule](figure)}.`,
    ...rest,
    ...(suppressed > 0 ? [`${suppressed} đơn vị không công bố số riêng; số của họ vẫn được cộng.`] : []),
    ...(estimated > 0 ? [`Trong đó ${part} là số ước tính vì có đơn vị bị chia khi đổi địa giới.`] : []),
    ...boundsText(figure, rule),
  ];
};
