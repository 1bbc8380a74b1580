import { formatNumber, formatPercent } from "../text/format.ts";
import { exact, roundTo, times } from "../value/exact.ts";
import type { Explained, ExplainedReport, Explanation } from "./explain.ts";

const weights = { whole: "", stated: "theo tỷ lệ đã công bố", equal: "chia đều vì không rõ tỷ lệ" } as const;

const pieceText = <S>({ weight, leaf, parcel }: ExplainedReport<S>): string => {
  if (weight === "whole") return "";
  const part = formatPercent(roundTo(times(parcel.share, exact(100)), 1));
  const amount =
    leaf.cell.state === "value" && "numerator" in leaf.cell
      ? `, tính ${formatNumber(parcel.numerator)}/${formatNumber(parcel.denominator)}`
      : "";
  return ` (${part} về đây, ${weights[weight]}${amount})`;
};

const linesOf = <S>(node: Explanation<S>, sourceText: (source: S) => string, depth: number): string[] => {
  const indent = "  ".repeat(depth);
  const made = node.reports.some(({ unit }) => unit !== node.unit);
  const reports = node.reports.map((report) => {
    const source = report.source === null ? "" : `; ${sourceText(report.source)}`;
    return `${indent}  ${made ? `${report.name}: ` : ""}${report.text}${pieceText(report)}${source}`;
  });
  return [
    `${indent}${node.name}`,
    ...(node.reports.length === 0 || made ? node.formula.map((sentence) => `${indent}  ${sentence}`) : []),
    ...reports,
    ...node.below.flatMap((child) => linesOf(child, sourceText, depth + 1)),
  ];
};

/** An explanation as Vietnamese lines, two spaces for each step down; `sourceText` says a report and its approvals in words. */
export const flattenExplanation = <S>(
  { place, root }: Explained<S>,
  sourceText: (source: S) => string = String,
): string[] => [
  ...(place
    ? [`Chỉ tiêu ở mục ${place.source} của kế hoạch${place.milestone === null ? "" : `, mốc ${place.milestone}`}`]
    : []),
  ...linesOf(root, sourceText, 0),
];
