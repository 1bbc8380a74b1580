import type { Indicator } from "../indicator/indicator.ts";
import { targetText } from "../target/sentence.ts";
import type { Target } from "../target/target.ts";
import { formatNumber, formatPercent } from "../text/format.ts";
import { compareExact, roundTo, type Exact } from "../value/exact.ts";
import type { Alignment } from "./alignment.ts";

const percent = (value: Exact): string => formatPercent(roundTo(value, 2));

const things = ({ reading }: Target, { measure }: Pick<Indicator, "measure">): string =>
  reading.kind !== "share" && measure.kind === "ratio" ? measure.of : "đơn vị";

/** Why units have no part in the sum, the commonest first: `không có chỉ tiêu riêng, 90 đơn vị; mốc 2029, khác mốc ở trên, 6 đơn vị`. */
const reasons = (children: Alignment["children"]): string => {
  const all = new Map<string, number>();
  for (const { why } of children) if (why !== null) all.set(why, (all.get(why) ?? 0) + 1);
  return [...all]
    .toSorted(([, a], [, b]) => b - a)
    .map(([why, units]) => (all.size === 1 ? why : `${why}, ${units} đơn vị`))
    .join("; ");
};

/** An alignment in words: what the whole would reach, what is missing, and how many units have no target that adds up, and why. */
export const alignmentText = (
  above: Target,
  indicator: Pick<Indicator, "measure">,
  { reaches, low, high, missing, missingCount, children }: Omit<Alignment, "says">,
): string => {
  const apart = children.filter(({ why }) => why !== null).length;
  if (apart === children.length && reaches === "unknown")
    return `Chưa tính được có đạt chỉ tiêu ${targetText(above, indicator)} hay không: trong ${apart} đơn vị bên dưới chưa đơn vị nào có chỉ tiêu để cộng lên (${reasons(children)}).`;
  const whole = compareExact(low, high) === 0 ? percent(low) : `từ ${percent(low)} đến ${percent(high)}`;
  const start = `Nếu mọi đơn vị bên dưới đạt đúng chỉ tiêu của mình thì toàn địa bàn đạt ${whole}`;
  const goal = targetText(above, indicator);
  const count = missingCount ? `, tức ${formatNumber(missingCount)} ${things(above, indicator)}` : "";
  const short =
    missing.top === 0n
      ? ""
      : `: ${compareExact(low, high) === 0 ? "" : "ít nhất "}còn thiếu ${formatNumber(roundTo(missing, 2))} điểm %${count}`;
  const end = {
    yes: `, đạt chỉ tiêu ${goal}.`,
    no: `, chưa đạt chỉ tiêu ${goal}${short}.`,
    unknown: `, chưa biết có đạt chỉ tiêu ${goal} hay không.`,
  }[reaches];
  return apart === 0
    ? start + end
    : `${start}${end} Chưa tính được phần của ${apart}/${children.length} đơn vị bên dưới: ${reasons(children)}.`;
};
