import type { Indicator } from "../indicator/indicator.ts";
import { judge, type JudgeContext, type Verdict } from "../target/judge.ts";
import type { Target } from "../target/target.ts";
import { formatDate } from "../text/date.ts";
import type { IsoDate } from "../unit/unit.ts";
import type { Cell } from "../value/cell.ts";
import type { Figure } from "./figure.ts";
import { countsEndedUnits, documentText, rebasedTarget, type Rebase } from "./rebase.ts";
import { seriesFor } from "./series-for.ts";
import { shown } from "./shown.ts";
import { cannot, weigh, type FigureVerdict } from "./weigh.ts";

/** Share of reporting units below which a figure is never called not met or at risk, unless somebody states another. */
export const defaultCoverageFloor = 0.8;

/** What is known besides the figure. */
export interface FigureContext extends JudgeContext {
  /** Day of the boundaries; without it the last day of the year. */
  on?: IsoDate;
  /** What the unit reported itself, for a target that nothing below adds up to. */
  own?: Cell;
  /** What was chosen for a target on units that no longer exist. */
  rebase?: Rebase;
}

/** Reasons without numbers, for figures that are not shown. */
const hiddenReason: Record<Verdict["status"], string> = {
  met: "Đạt chỉ tiêu; số cụ thể không công bố.",
  not_met: "Chưa đạt chỉ tiêu; số cụ thể không công bố.",
  on_course: "Đúng tiến độ; số cụ thể không công bố.",
  at_risk: "Có nguy cơ không đạt; số cụ thể không công bố.",
  cannot_judge: "Chưa đánh giá được; số cụ thể không công bố.",
};

/** What a choice to close the target says; null where the target is open, or read over communes. */
const closed = ({ choice, document, on }: Rebase): Verdict | null => {
  if (choice === "restate_over_communes") return null;
  const words = choice === "close_achieved" ? "đạt" : "chưa đạt";
  return {
    status: choice === "close_achieved" ? "met" : "not_met",
    reason: `Chỉ tiêu đã khép lại là ${words} theo ${documentText(document)} (chọn ngày ${formatDate(on)}).`,
    actual: null,
  };
};

/**
 * Judges a rolled-up figure: by its exact ratio, never red below the floor of coverage, early where the bounds already decide.
 * A target on units that no longer exist is judged only by a lawful reading that somebody chose. What the unit itself reports
 * (a level, a title, a degree) is judged from `own`. A figure that is not shown is judged without its numbers being said.
 */
export const judgeFigure = (
  target: Target,
  indicator: Pick<Indicator, "measure" | "countedAt">,
  figure: Figure,
  context: FigureContext = {},
  { coverageFloor = defaultCoverageFloor }: { coverageFloor?: number } = {},
): FigureVerdict => {
  const { reported, expected } = figure;
  const {
    year,
    rebase,
    own = { state: "not_reported" },
    on = year === undefined ? undefined : `${year}-12-31`,
  } = context;
  const whole = { reported, expected, provisional: false, decided: false };
  const ended = on !== undefined && countsEndedUnits(target, on);
  const chosen = ended && rebase?.target === target.id ? rebase : undefined;
  if (ended && !chosen)
    return {
      ...whole,
      ...cannot(
        "chỉ tiêu tính trên đơn vị cấp huyện, cấp này kết thúc ngày 30/06/2025; cần chọn cách đọc theo một văn bản",
      ),
    };
  const final = chosen && closed(chosen);
  if (final) return { ...whole, ...final, decided: true };
  const read = rebasedTarget(target, chosen);
  const series = seriesFor(read, indicator);
  const by = (cell: Cell): Verdict => judge(read, indicator, cell, context);
  if (series === null) {
    const verdict = by(own);
    return { ...whole, ...verdict, decided: verdict.status !== "cannot_judge" };
  }
  if (expected === 0) return { ...whole, ...cannot("không đơn vị nào phải trả lời (không phát sinh, hoặc không được giao báo cáo)") };
  const weighed = { reported, expected, ...weigh(figure, series.rule, coverageFloor, by) };
  return shown(figure, series.rule) ? weighed : { ...weighed, actual: null, reason: hiddenReason[weighed.status] };
};
