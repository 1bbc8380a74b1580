import type { Indicator } from "../indicator/indicator.ts";
import type { Cell } from "../value/cell.ts";
import { exact, roundTo, type Exact } from "../value/exact.ts";
import { quantityOf, readCell, shorten, showAmount } from "./actual.ts";
import { boundOf, reaches, type Bound } from "./bound.ts";
import { wantsLess } from "./compare.ts";
import { changeText, targetText } from "./sentence.ts";
import type { Comparator, Target } from "./target.ts";
import { expectedAt, meanChange, type Observed } from "./trajectory.ts";

/** A judgement: its reason as a Vietnamese sentence, and the actual value in words (null where there is none). */
export interface Verdict {
  status: "met" | "not_met" | "on_course" | "at_risk" | "cannot_judge";
  reason: string;
  actual: string | null;
}

/** What is known besides the value: its year, and values of earlier years. The earliest is the baseline. */
export interface JudgeContext {
  /** Without a year the value is judged as that of the milestone. */
  year?: number;
  baseline?: Observed;
  series?: readonly Observed[];
}

/** A target with a number, and the number to hold against it. */
interface Case {
  target: Target & { comparator: Comparator; value: number };
  indicator: Pick<Indicator, "measure">;
  goal: string;
  now: Exact;
  /** The value in words, exact enough to be held beside some numbers. */
  show: (...beside: Exact[]) => string;
  year: number | undefined;
  baseline: Observed | undefined;
  early: boolean;
}

const sentence = (text: string): string => `${text.charAt(0).toLocaleUpperCase("vi")}${text.slice(1)}.`;
const verdict = (status: Verdict["status"], reason: string, actual: string | null): Verdict => ({
  status,
  reason: sentence(reason),
  actual,
});
const cannot = (why: string, actual: string | null = null): Verdict =>
  verdict("cannot_judge", `chưa đánh giá được: ${why}`, actual);

const earliest = ({ baseline, series = [], year }: JudgeContext): Observed | undefined =>
  [...(baseline ? [baseline] : []), ...series]
    .filter((one) => year !== undefined && one.year < year)
    .toSorted((a, b) => a.year - b.year)[0];

const answered = ({ milestone, modality }: Target, yes: boolean, goal: string, early: boolean): Verdict => {
  if (yes) return verdict("met", `đã ${goal}`, "có");
  if (!early) return verdict("not_met", `chưa ${goal}`, "chưa");
  return modality.includes("maintain")
    ? verdict("at_risk", `phải duy trì nhưng hiện chưa ${goal}`, "chưa")
    : cannot(`hiện chưa ${goal}, nhưng chưa đến mốc ${milestone}`, "chưa");
};

const changed = ({ target, indicator, goal, now, show, year, baseline, early }: Case): Verdict => {
  if (year === undefined) return cannot("không rõ số liệu của năm nào nên không tính được mức thay đổi", show());
  if (!baseline) return cannot("chưa có số liệu gốc của một năm trước để tính mức thay đổi", show());
  const mean = meanChange(baseline, now, year);
  const fine = reaches(mean, boundOf("avg_per_year", exact(target.value), wantsLess(target)));
  const status = early ? (fine ? "on_course" : "at_risk") : fine ? "met" : "not_met";
  const change = changeText(shorten(mean, [exact(target.value)], 2), indicator);
  return verdict(status, `từ năm ${baseline.year} đến năm ${year} ${change}; chỉ tiêu là ${goal}`, show());
};

/** Before the milestone: beside a straight line from the baseline; levels count whole steps only. */
const underWay = ({ target, indicator, goal, now, show, year, baseline }: Case, bound: Bound): Verdict => {
  const { milestone, value, modality } = target;
  const plainly = show(bound.at);
  if (modality.includes("maintain"))
    return verdict("at_risk", `phải duy trì ${goal} nhưng năm ${year} là ${plainly}`, plainly);
  if (!baseline) {
    return cannot(
      `năm ${year} là ${plainly}, chưa đến mốc ${milestone} và không có số liệu gốc để biết tiến độ`,
      plainly,
    );
  }
  const quantity = quantityOf(target, indicator);
  const line = expectedAt(baseline, value, milestone!, year!);
  const due = quantity === "level" ? exact(Math.floor(roundTo(line, 6))) : line;
  const status = reaches(now, { ...bound, at: due, enough: true }) ? "on_course" : "at_risk";
  const actual = show(bound.at, due);
  const needed = `${bound.less ? "nhiều nhất" : "ít nhất"} ${showAmount(due, quantity, now)}`;
  return verdict(
    status,
    `năm ${year} là ${actual}; theo đường thẳng từ năm ${baseline.year} đến mốc ${milestone} cần ${needed}`,
    actual,
  );
};

const measured = (one: Case): Verdict => {
  const { target, goal, now, show, early } = one;
  if (target.comparator === "avg_per_year") return changed(one);
  const bound = boundOf(target.comparator, exact(target.value), wantsLess(target));
  const actual = show(bound.at);
  if (reaches(now, bound)) return verdict("met", `${actual} đạt chỉ tiêu ${goal}`, actual);
  return early ? underWay(one, bound) : verdict("not_met", `${actual} chưa đạt chỉ tiêu ${goal}`, actual);
};

/**
 * Judges a reported value against a target: met or not at the milestone and after it; before it met already, on course,
 * at risk, or not to be told. Arithmetic is exact. What is missing or contradictory is never taken for a failure.
 */
export const judge = (
  target: Target,
  indicator: Pick<Indicator, "measure">,
  cell: Cell,
  context: JudgeContext = {},
): Verdict => {
  const found = readCell(cell, target, indicator);
  if (found.kind === "none") return cannot(found.why);
  const { comparator, value, milestone } = target;
  const { year } = context;
  const goal = targetText(target, indicator);
  const early = milestone !== null && year !== undefined && year < milestone;
  if (found.kind === "answer") return answered(target, found.yes, goal, early);
  if (comparator === null || value === null)
    throw new TypeError(`Target ${target.id} has no number, yet ${cell.state} was read as one`);
  return measured({
    target: { ...target, comparator, value },
    indicator,
    goal,
    now: found.value,
    show: (...beside) => showAmount(found.value, quantityOf(target, indicator), ...beside) + found.note,
    year,
    baseline: earliest(context),
    early,
  });
};
