import { describeDue, resolveYearly } from "../plan/deadline.ts";
import type { Plan } from "../plan/plan.ts";
import type { ReportingRule, Review, YearlyDue } from "../plan/reporting.ts";
import { actedDuties } from "./actors.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { milestonesOf } from "./series.ts";
import { agencyLabel, list } from "./words.ts";

/** Last good day in a common year, as text that sorts. */
const lastDay = (due: YearlyDue): string => resolveYearly(due, 2025).lastDay;
const responsibilitiesPlace = ({ sections }: Plan): string =>
  sections.find(({ part }) => part === "responsibilities")?.number ?? "phân công";

/** No day for the yearly report. */
const noDeadline: Diagnostic = {
  code: "reporting.no-deadline",
  title: "Không có hạn báo cáo hằng năm",
  severity: "warning",
  run: (plan) => {
    const remedy = "Ghi ngày báo cáo cụ thể; khi chưa có, hệ thống dùng hạn của cấp trên hoặc hạn mặc định của cấp.";
    if (plan.reporting.length === 0)
      return [
        {
          place: responsibilitiesPlace(plan),
          message: "Kế hoạch không quy định báo cáo hằng năm vào ngày nào.",
          remedy,
        },
      ];
    return plan.reporting.flatMap(({ due, dueAsWritten = "", source, label }) => {
      const lacks = /\d/.test(dueAsWritten) ? "chỉ ghi ngày của một năm" : "không ghi ngày phải gửi";
      return due ? [] : { place: source, message: `“${label}” ${lacks}.`, remedy };
    });
  },
};

/** Nobody has to write the yearly report. */
const noDuty: Diagnostic = {
  code: "reporting.no-duty",
  title: "Không cơ quan nào được giao báo cáo",
  severity: "warning",
  run: (plan) =>
    plan.reporting.some(({ from }) => from) || actedDuties(plan).some(({ duty }) => duty.reports)
      ? []
      : [
          {
            place: responsibilitiesPlace(plan),
            message: "Phần phân công không giao cơ quan nào lập báo cáo hằng năm.",
            remedy: "Giao một cơ quan tổng hợp và gửi báo cáo hằng năm.",
          },
        ],
};

/** A report due after its reader must have sent on. */
const laterThanAddressee: Diagnostic = {
  code: "reporting.later-than-addressee",
  title: "Hạn báo cáo muộn hơn hạn của nơi nhận",
  severity: "warning",
  run: (plan, context) => {
    const late = (own: ReportingRule, next: ReportingRule): boolean =>
      !!own.due && !!next.due && lastDay(own.due) > lastDay(next.due);
    const finding = (own: ReportingRule, next: ReportingRule, who: string) => ({
      place: own.source,
      message: `“${own.label}” gửi ${describeDue(own.due!)}, muộn hơn hạn của chính ${who} (${describeDue(next.due!)}).`,
      remedy: `Đặt hạn sớm hơn để ${who} kịp tổng hợp.`,
    });
    const own = plan.reporting.flatMap((rule) =>
      plan.reporting
        .filter((next) => next.from !== undefined && rule.to.includes(next.from) && late(rule, next))
        .map((next) => finding(rule, next, agencyLabel(context, next.from!))),
    );
    const { parent } = context;
    const upwards = plan.reporting.filter((rule) => !own.some(({ place }) => place === rule.source));
    const above = parent
      ? upwards.flatMap((rule) =>
          parent.plan.reporting
            .filter((next) => late(rule, next))
            .slice(0, 1)
            .map((next) => finding(rule, next, parent.who)),
        )
      : [];
    return [...own, ...above];
  },
};

/** The same day for two different readers, said in two places. */
const twoAddressees: Diagnostic = {
  code: "reporting.two-addressees-one-date",
  title: "Một hạn báo cáo, hai nơi nhận khác nhau",
  severity: "warning",
  run: ({ reporting }, context) =>
    reporting.flatMap((second, at) => {
      const first = reporting
        .slice(0, at)
        .find(
          (one) =>
            one.due &&
            second.due &&
            lastDay(one.due) === lastDay(second.due) &&
            !one.to.some((id) => second.to.includes(id)) &&
            !(second.from && one.to.includes(second.from)),
        );
      if (!first) return [];
      const names = (rule: ReportingRule): string => list(rule.to.map((id) => agencyLabel(context, id)));
      return {
        place: second.source,
        message: `Cùng hạn ${describeDue(second.due!)}, mục ${first.source} gửi cho ${names(first)} còn mục ${second.source} gửi cho ${names(second)}.`,
        remedy: "Chọn một nơi nhận chính, hoặc ghi rõ là gửi một báo cáo cho cả hai nơi.",
      };
    }),
};

const reviewWord = { midterm: "Sơ kết", final: "Tổng kết" } as const;
const when = ({ due }: Review): string =>
  due.quarter ? `quý ${["I", "II", "III", "IV"][due.quarter - 1]}/${due.year}` : `năm ${due.year}`;

/** Two days for one review. */
const conflictingReviews: Diagnostic = {
  code: "review.conflicting-dates",
  title: "Hai thời điểm khác nhau cho một lần sơ kết, tổng kết",
  severity: "warning",
  run: ({ reviews }) =>
    reviews.flatMap((second, at) => {
      const first = reviews
        .slice(0, at)
        .find(
          ({ kind, due }) =>
            kind === second.kind &&
            (due.year !== second.due.year || (due.quarter && second.due.quarter && due.quarter !== second.due.quarter)),
        );
      return first
        ? {
            place: second.source,
            message: `${reviewWord[second.kind]} được hẹn ${when(first)} ở mục ${first.source} nhưng ${when(second)} ở mục ${second.source}.`,
            remedy: "Chọn một thời điểm và sửa cho thống nhất.",
          }
        : [];
    }),
};

/** A review in a year for which the plan sets no target. */
const reviewNoMilestone: Diagnostic = {
  code: "review.not-a-milestone",
  title: "Sơ kết, tổng kết vào năm không có chỉ tiêu",
  severity: "hint",
  run: ({ reviews, targets }) => {
    const years = milestonesOf(targets);
    return reviews.flatMap((review) =>
      years.length === 0 || years.includes(review.due.year)
        ? []
        : {
            place: review.source,
            message: `${reviewWord[review.kind]} ${when(review)} nhưng các chỉ tiêu đặt cho năm ${list(years.map(String))}.`,
            remedy: "Thống nhất năm sơ kết, tổng kết với mốc của chỉ tiêu.",
          },
    );
  },
};

/** Questions about yearly reports and reviews. */
export const reportingChecks: Diagnostic[] = [
  noDeadline,
  noDuty,
  laterThanAddressee,
  twoAddressees,
  conflictingReviews,
  reviewNoMilestone,
];
