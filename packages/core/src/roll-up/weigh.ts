import type { Verdict } from "../target/judge.ts";
import { formatNumber, formatPercent } from "../text/format.ts";
import type { Cell } from "../value/cell.ts";
import { compareExact, exact, type Exact } from "../value/exact.ts";
import { boundsOf, coverageOf } from "./bounds.ts";
import type { Figure } from "./figure.ts";
import { percentText } from "./figure-text.ts";
import type { RollUpRule } from "./series.ts";

/** A judgement of a rolled-up figure. */
export interface FigureVerdict extends Verdict {
  reported: number;
  expected: number;
  /** Some of the units that should have reported have not. */
  provisional: boolean;
  /** What is missing or estimated cannot change the status any more. */
  decided: boolean;
}

const isRed = ({ status }: Verdict): boolean => status === "not_met" || status === "at_risk";

/** Nothing can be concluded, and why. */
export const cannot = (why: string, actual: string | null = null): Verdict => ({
  status: "cannot_judge",
  reason: `Chưa đánh giá được: ${why}.`,
  actual,
});

const withMore = (reason: string, more: string): string => `${reason.replace(/\.$/, "")}; ${more}.`;

/** A rolled-up figure as a cell that can be judged. */
export const cellOf = ({ numerator, denominator, reported }: Figure, rule: RollUpRule): Cell => {
  if (rule === "sum" || rule === "share")
    return reported === 0 && denominator === 0 ? { state: "not_reported" } : { state: "value", numerator, denominator };
  return reported === 0 || rule === "none" ? { state: "not_reported" } : { state: "value", value: numerator };
};

const cellAt = ({ top, bottom }: Exact, rule: RollUpRule): Cell =>
  rule === "sum" || rule === "share"
    ? { state: "value", numerator: Number(top), denominator: Number(bottom) }
    : { state: "value", value: Number(top) / Number(bottom) };

/** What the bounds decide: the status at both ends, where it is the same. */
const atBothEnds = (figure: Figure, rule: RollUpRule, by: (cell: Cell) => Verdict): Verdict | null => {
  const bounds = boundsOf(figure, rule);
  if (bounds === null) return null;
  const [low, high] = [by(cellAt(bounds.low, rule)), by(cellAt(bounds.high, rule))];
  return low.status === high.status && low.status !== "cannot_judge" ? low : null;
};

const boundsText = (figure: Figure, rule: RollUpRule): string => {
  const bounds = boundsOf(figure, rule);
  if (bounds === null) return "";
  const show = (value: Exact): string => (rule === "count" ? formatNumber(Number(value.top) / Number(value.bottom)) : percentText(value));
  return ` (có thể từ ${show(bounds.low)} đến ${show(bounds.high)})`;
};

/**
 * The judgement of a figure in the light of who reported: provisional while units are missing, early where the bounds decide,
 * none below the floor of coverage or where an estimate could lie on either side. `by` judges one value.
 */
export const weigh = (
  figure: Figure,
  rule: RollUpRule,
  floor: number,
  by: (cell: Cell) => Verdict,
): Omit<FigureVerdict, "reported" | "expected"> => {
  const { reported, expected, band } = figure;
  if (reported === 0 && figure.denominator === 0)
    return { ...cannot(`chưa đơn vị nào báo cáo (0/${expected})`), provisional: true, decided: false };
  const plain = by(cellOf(figure, rule));
  const provisional = reported < expected;
  if (!provisional && band === undefined) return { ...plain, provisional, decided: plain.status !== "cannot_judge" };
  const words = provisional ? `tạm tính ${reported}/${expected}` : "số ước tính vì ranh giới thay đổi";
  const actual = plain.actual === null ? null : `${plain.actual}, ${words}`;
  const covered = compareExact(coverageOf(figure).share ?? exact(0), exact(floor)) >= 0;
  const decided = plain.status === "cannot_judge" ? null : atBothEnds(figure, rule, by);
  if (decided && (covered || !isRed(decided)))
    return {
      status: decided.status,
      reason: withMore(
        plain.reason,
        `${words}, ${provisional ? "phần còn thiếu" : "phần ước tính"} không làm thay đổi kết luận`,
      ),
      actual,
      provisional,
      decided: true,
    };
  if (plain.status === "cannot_judge")
    return { ...plain, reason: withMore(plain.reason, words), actual, provisional, decided: false };
  if (!covered) {
    const least = `mới ${reported}/${expected} đơn vị báo cáo, cần ít nhất ${formatPercent(floor * 100)}`;
    const sure = decided ? "; tuy vậy phần còn thiếu không đủ để đạt" : boundsText(figure, rule);
    return { ...cannot(`${least}; ${actual}${sure}`, actual), provisional, decided: decided !== null };
  }
  return band && !provisional
    ? {
        ...cannot(`${actual}${boundsText(figure, rule)}, nằm hai bên mức cần đạt`, actual),
        provisional,
        decided: false,
      }
    : { ...plain, reason: withMore(plain.reason, words), actual, provisional, decided: false };
};
