import type { Indicator } from "../indicator/indicator.ts";
import { targetText } from "../target/sentence.ts";
import type { Target } from "../target/target.ts";
import { formatNumber, formatPercent } from "../text/format.ts";
import { compareExact, roundTo, type Exact } from "../value/exact.ts";
import type { Alignment } from "./alignment.ts";

const percent = (value: Exact): string => formatPercent(roundTo(value, 2));

const things = ({ reading }: Target, { measure }: Pick<Indicator, "measure">): string =>
  reading.kind !== "share" && measure.kind === "ratio" ? measure.of : "đơn vị";

/** An alignment in words: what the whole would reach, what is missing, and how many targets below could not be compared. */
export const alignmentText = (
  above: Target,
  indicator: Pick<Indicator, "measure">,
  { reaches, low, high, missing, missingCount, children }: Omit<Alignment, "says">,
): string => {
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
  const apart = children.filter(({ why }) => why !== null).length;
  return apart === 0 ? start + end : `${start}${end} ${apart}/${children.length} đơn vị không so sánh được.`;
};
