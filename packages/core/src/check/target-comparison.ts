import type { Plan } from "../plan/plan.ts";
import { compareTargets, wantsLess } from "../target/compare.ts";
import type { Target } from "../target/target.ts";
import type { CheckContext } from "./context.ts";
import type { Diagnostic, Finding } from "./diagnostic.ts";
import { groupBy } from "./group-by.ts";
import { comparable, dated, type DatedTarget } from "./series.ts";
import { figure, indicatorLabel, targetLabel } from "./words.ts";

/** The other's goal for the same thing in the same year, or the last one before it. */
const counterpart = (target: DatedTarget, others: readonly Target[]): DatedTarget | undefined =>
  dated(others)
    .filter((one) => one.value !== null && comparable(one, target) && one.milestone <= target.milestone)
    .toSorted((a, b) => a.milestone - b.milestone)
    .at(-1);

const below = (plan: Plan, others: readonly Target[], context: CheckContext, who: string, remedy: string): Finding[] =>
  dated(plan.targets).flatMap((target) => {
    const other = counterpart(target, others);
    if (!other || compareTargets(target, { ...other, milestone: target.milestone }).standing !== "lower") return [];
    const registered = plan.targets.find((one) => one.id === target.pairedWith && one.modality.includes("register"));
    const copied = registered?.value != null && registered.value >= other.value!;
    return {
      place: target.source,
      message:
        `Chỉ tiêu ${targetLabel(context, target)} năm ${target.milestone} là ${figure(context, target)}, ${wantsLess(target) ? "kém hơn" : "thấp hơn"} ${who} (${figure(context, other)}, mốc ${other.milestone}, ${other.source}).` +
        (copied ? ` Chỉ mức đăng ký ${figure(context, registered)} mới bằng hoặc vượt con số đó.` : ""),
      remedy,
    };
  });

/** Below the goal that a national programme sets for every unit of the level; achieved is compared with achieved. */
const belowNation: Diagnostic = {
  code: "target.below-nation",
  title: "Chỉ tiêu thấp hơn mục tiêu quốc gia",
  severity: "warning",
  run: (plan, context) =>
    below(
      plan,
      context.nationTargets ?? [],
      context,
      "mục tiêu quốc gia",
      "Nâng chỉ tiêu, hoặc nêu lý do và lộ trình riêng của địa phương.",
    ),
};

/** Below the goal of the plan of the unit above. */
const belowParent: Diagnostic = {
  code: "target.below-parent",
  title: "Chỉ tiêu thấp hơn kế hoạch cấp trên",
  severity: "warning",
  run: (plan, context) =>
    context.parent
      ? below(
          plan,
          context.parent.plan.targets,
          context,
          `kế hoạch của ${context.parent.who}`,
          "Nâng chỉ tiêu cho khớp kế hoạch cấp trên, hoặc nêu lý do được giao thấp hơn.",
        )
      : [],
};

const themeWord = {
  literacy_universal: "xóa mù chữ, phổ cập giáo dục",
  skills: "năng lực và kỹ năng",
  institutions: "cơ sở giáo dục",
  models: "mô hình học tập",
  movement: "phong trào học tập",
  clc: "trung tâm học tập cộng đồng",
} as const;

/** A whole group of the programme's goals that the plan leaves out. */
const themeMissing: Diagnostic = {
  code: "target.theme-missing",
  title: "Thiếu hẳn một nhóm mục tiêu của chương trình",
  severity: "hint",
  run: (plan, context) => {
    const themeOf = (code: string) => context.indicators?.[code]?.theme;
    const present = new Set(plan.targets.map((one) => themeOf(one.indicator)));
    const wanted = (context.nationTargets ?? []).filter(
      (one) => one.programme === plan.programme && one.reading.kind === "own",
    );
    const missing = groupBy(
      wanted.filter((one) => !present.has(themeOf(one.indicator))),
      (one) => themeOf(one.indicator),
    );
    const place = plan.sections.find(({ part }) => part === "targets")?.number ?? "mục tiêu";
    return [...missing].flatMap(([theme, those]) =>
      theme
        ? {
            place,
            message: `Kế hoạch không có chỉ tiêu nào thuộc nhóm ${themeWord[theme]}, trong khi chương trình đặt: ${[...new Set(those.map((one) => indicatorLabel(context, one.indicator)))].join(", ")}.`,
            remedy: "Bổ sung chỉ tiêu của nhóm này, hoặc nêu lý do không áp dụng tại địa phương.",
          }
        : [],
    );
  },
};

/** Questions that compare the plan with the nation's goals and with the plan above. */
export const targetComparison: Diagnostic[] = [belowNation, belowParent, themeMissing];
