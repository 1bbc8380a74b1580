import type { Target } from "../target/target.ts";
import type { Plan } from "../plan/plan.ts";
import type { CheckContext } from "./context.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { figure, targetLabel, num } from "./words.ts";

const isPercent = ({ reading, indicator }: Target, { indicators }: CheckContext): boolean =>
  reading.kind === "share" ||
  reading.kind === "degree" ||
  (reading.kind === "own" && indicators?.[indicator]?.measure.kind === "ratio");

const byId = (plan: Plan, id: string | undefined): Target | undefined => plan.targets.find((one) => one.id === id);

/** A figure that its measure cannot take: a ratio above 100 %, a level that the standard does not have. */
const outOfRange: Diagnostic = {
  code: "target.out-of-range",
  title: "Con số nằm ngoài phạm vi của chỉ số",
  severity: "error",
  run: ({ targets }, context) =>
    targets.flatMap((target) => {
      const measure = context.indicators?.[target.indicator]?.measure;
      const [min, max] = isPercent(target, context)
        ? [0, 100]
        : target.reading.kind === "own" && measure?.kind === "level"
          ? [measure.min, measure.max]
          : [];
      if (
        target.value === null ||
        min === undefined ||
        max === undefined ||
        (target.value >= min && target.value <= max)
      )
        return [];
      return {
        place: target.source,
        message: `Chỉ tiêu ${targetLabel(context, target)} ghi ${figure(context, target)}, ngoài phạm vi từ ${num(min)} đến ${num(max)}.`,
        remedy: "Sửa lại con số theo văn bản gốc.",
      };
    }),
};

/** "80 % of three schools": a share that no whole number of things gives. */
const impossibleShare: Diagnostic = {
  code: "target.impossible-share",
  title: "Tỷ lệ không thể đạt được với số lượng đã nêu",
  severity: "warning",
  run: ({ targets, statedTotals = {} }, context) =>
    targets.flatMap((target) => {
      const stated = statedTotals[target.indicator];
      if (
        !stated ||
        target.value === null ||
        target.comparator !== "eq" ||
        (target.reading.kind !== "own" && target.reading.kind !== "share")
      )
        return [];
      const { total, source } = stated;
      const exact = (target.value * total) / 100;
      if (Math.abs(exact - Math.round(exact)) < 1e-9) return [];
      const near = [Math.floor(exact), Math.ceil(exact)].map((n) => `${n}/${total} là ${num((n / total) * 100)}%`);
      return {
        place: target.source,
        message: `Chỉ tiêu ${targetLabel(context, target)} đặt ${figure(context, target)} trong khi chỉ có ${total} (mục ${source}): ${near.join(", ")}, không số nào bằng ${num(target.value)}%.`,
        remedy: `Đặt theo số lượng (ví dụ ${Math.ceil(exact)}/${total}), hoặc ghi rõ đây là mức độ hoàn thành.`,
      };
    }),
};

/** A degree of completion of a single thing, which cannot be counted as a share. */
const degreeOfOne: Diagnostic = {
  code: "target.degree-of-one",
  title: "Tỷ lệ phần trăm của một đối tượng duy nhất",
  severity: "hint",
  run: ({ targets }, context) =>
    targets.flatMap((target) =>
      target.reading.kind === "degree"
        ? {
            place: target.source,
            message: `Chỉ tiêu ${targetLabel(context, target)} ghi ${figure(context, target)} cho một đối tượng duy nhất nên được hiểu là mức độ hoàn thành, không phải tỷ lệ số lượng.`,
            remedy: "Nêu cách chấm mức độ hoàn thành, hoặc thay bằng chỉ tiêu đạt hay chưa đạt.",
          }
        : [],
    ),
};

/** More recognised than registered. */
const achievedAboveRegistered: Diagnostic = {
  code: "target.pair-achieved-above-registered",
  title: "Tỷ lệ đạt cao hơn tỷ lệ đăng ký",
  severity: "warning",
  run: (plan, context) =>
    plan.targets.flatMap((registered) => {
      const achieved = registered.modality.includes("register") ? byId(plan, registered.pairedWith) : undefined;
      if (!achieved || achieved.value === null || registered.value === null || achieved.value <= registered.value)
        return [];
      return {
        place: achieved.source,
        message: `Chỉ tiêu ${targetLabel(context, achieved)} đặt ${figure(context, achieved)}, cao hơn mức đăng ký ${figure(context, registered)}.`,
        remedy: "Nâng mức đăng ký hoặc hạ mức đạt: không thể công nhận nhiều hơn số đã đăng ký.",
      };
    }),
};

/** A part ("trong đó") larger than its whole, where both count the same people. */
const partAboveWhole: Diagnostic = {
  code: "target.part-above-whole",
  title: "Phần “trong đó” lớn hơn số chung",
  severity: "warning",
  run: (plan, context) =>
    plan.targets.flatMap((part) => {
      const whole = byId(plan, part.within);
      if (
        !whole ||
        part.value === null ||
        whole.value === null ||
        part.value <= whole.value ||
        !sameDenominator(part, whole, context)
      )
        return [];
      return {
        place: part.source,
        message: `Chỉ tiêu ${targetLabel(context, part)} (${figure(context, part)}) là một phần của ${targetLabel(context, whole)} nhưng lại lớn hơn số chung ${figure(context, whole)}.`,
        remedy: "Xem lại hai con số: phần nằm trong không thể vượt số chung.",
      };
    }),
};

const sameDenominator = (a: Target, b: Target, { indicators }: CheckContext): boolean => {
  if (a.reading.kind === "share") return b.reading.kind === "share" && a.reading.of === b.reading.of;
  const [one, other] = [indicators?.[a.indicator]?.measure, indicators?.[b.indicator]?.measure];
  return (
    a.reading.kind === "own" &&
    b.reading.kind === "own" &&
    one?.kind === "ratio" &&
    other?.kind === "ratio" &&
    one.outOf === other.outOf
  );
};

/** Questions about one figure, or about two figures of one milestone. */
export const targetValues: Diagnostic[] = [
  outOfRange,
  impossibleShare,
  degreeOfOne,
  achievedAboveRegistered,
  partAboveWhole,
];
