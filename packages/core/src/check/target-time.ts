import { wantsLess } from "../target/compare.ts";
import type { Target } from "../target/target.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { groupBy } from "./group-by.ts";
import { before, dated, milestonesOf, type DatedTarget } from "./series.ts";
import { figure, targetLabel, list } from "./words.ts";

/** A year that the programme does not have: 2029 beside 2025 and 2030. */
const milestoneUnknown: Diagnostic = {
  code: "target.milestone-unknown",
  title: "Mốc thời gian không có trong chương trình",
  severity: "warning",
  run: ({ targets }, { programme }) => {
    if (!programme) return [];
    const strange = groupBy(
      dated(targets).filter((one) => !programme.milestones.includes(one.milestone)),
      (one) => one.milestone,
    );
    return [...strange].map(([year, those]) => ({
      place: those[0].source,
      message: `Kế hoạch đặt ${those.length} chỉ tiêu cho năm ${year}, trong khi mốc của ${programme.short} là ${list(programme.milestones.map(String))}.`,
      remedy: `Đối chiếu bản gốc; nếu cố ý chọn năm ${year} thì nêu rõ cách so sánh với mốc của chương trình.`,
    }));
  },
};

/** A target without any year. */
const noMilestone: Diagnostic = {
  code: "target.no-milestone",
  title: "Chỉ tiêu không có năm",
  severity: "warning",
  run: ({ targets }, context) =>
    targets.flatMap((target) =>
      target.milestone === null
        ? {
            place: target.source,
            message: `Chỉ tiêu ${targetLabel(context, target)} (${figure(context, target)}) không ghi năm phải đạt.`,
            remedy: "Ghi năm phải đạt, hoặc ghi rõ là giữ hằng năm.",
          }
        : [],
    ),
};

/** An indicator that the next milestone no longer mentions. */
const dropped: Diagnostic = {
  code: "target.dropped-at-next-milestone",
  title: "Chỉ tiêu có ở mốc trước nhưng không còn ở mốc sau",
  severity: "hint",
  run: ({ targets }, context) => {
    const years = milestonesOf(targets);
    const last = (target: DatedTarget): boolean =>
      !dated(targets).some((one) => one.indicator === target.indicator && one.milestone > target.milestone);
    return dated(targets).flatMap((target) => {
      const next = years.find((year) => year > target.milestone);
      return next !== undefined && last(target)
        ? {
            place: target.source,
            message: `Chỉ tiêu ${targetLabel(context, target)} có ở mốc ${target.milestone} (${figure(context, target)}) nhưng không có ở mốc ${next}.`,
            remedy: `Đặt tiếp chỉ tiêu cho năm ${next}, hoặc nêu lý do thôi theo dõi.`,
          }
        : [];
    });
  },
};

/** Targets with a figure whose milestone before has one too, and by how much the later exceeds the earlier. */
const steps = (targets: readonly Target[]): { target: DatedTarget; last: DatedTarget; difference: number }[] =>
  dated(targets).flatMap((target) => {
    const last = before(target, targets);
    return last && last.value !== null && target.value !== null ? { target, last, difference: target.value - last.value } : [];
  });

/** "Maintain" a value that the milestone before does not reach. */
const maintainAboveLast: Diagnostic = {
  code: "target.maintain-above-last",
  title: "“Duy trì” một mức cao hơn mốc trước",
  severity: "warning",
  run: ({ targets }, context) =>
    steps(targets).flatMap(({ target, last, difference }) => {
      if (!target.modality.includes("maintain") || difference <= 0) return [];
      return {
        place: target.source,
        message: `Năm ${target.milestone} ghi “duy trì” ${figure(context, target)} cho ${targetLabel(context, target)}, nhưng năm ${last.milestone} mới đặt ${figure(context, last)}.`,
        remedy: `Đổi “duy trì” thành “đạt”, hoặc nâng chỉ tiêu năm ${last.milestone}.`,
      };
    }),
};

/** A later goal below an earlier one. */
const decreases: Diagnostic = {
  code: "target.decreases-over-time",
  title: "Chỉ tiêu mốc sau thấp hơn mốc trước",
  severity: "warning",
  run: ({ targets }, context) =>
    steps(targets).flatMap(({ target, last, difference }) => {
      if (target.reading.kind === "change" || wantsLess(target) || difference >= 0) return [];
      return {
        place: target.source,
        message: `Chỉ tiêu ${targetLabel(context, target)} năm ${target.milestone} là ${figure(context, target)}, thấp hơn năm ${last.milestone} (${figure(context, last)}).`,
        remedy: "Xem lại hai con số; nếu cố ý hạ thì nêu lý do.",
      };
    }),
};

/** "Trở lên" or "khoảng" at one milestone and a bare number at the next. */
const comparatorChanges: Diagnostic = {
  code: "target.comparator-changes",
  title: "Cách so sánh đổi giữa hai mốc",
  severity: "hint",
  run: ({ targets }, context) =>
    dated(targets).flatMap((target) => {
      const last = before(target, targets);
      if (
        !last ||
        last.comparator === null ||
        target.comparator === null ||
        last.comparator === target.comparator
      )
        return [];
      return {
        place: target.source,
        message: `Chỉ tiêu ${targetLabel(context, target)} năm ${last.milestone} ghi “${figure(context, last)}”, năm ${target.milestone} lại ghi “${figure(context, target)}”.`,
        remedy: "Dùng cùng một cách ghi (trở lên, trên, khoảng hoặc con số trần) để hai mốc được đánh giá như nhau.",
      };
    }),
};

/** Questions about milestones and about one figure after another. */
export const targetTime: Diagnostic[] = [
  milestoneUnknown,
  noMilestone,
  dropped,
  maintainAboveLast,
  decreases,
  comparatorChanges,
];
