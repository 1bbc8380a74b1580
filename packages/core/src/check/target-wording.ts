import type { Diagnostic } from "./diagnostic.ts";
import { figure, targetLabel } from "./words.ts";

/** A measurable thing promised without a figure. */
const noNumber: Diagnostic = {
  code: "target.no-number",
  title: "Chỉ tiêu đo được nhưng không có con số",
  severity: "warning",
  run: ({ targets }, context) =>
    targets.flatMap((target) =>
      target.reading.kind === "carriedOut"
        ? {
            place: target.source,
            message: `Chỉ tiêu ${targetLabel(context, target)}${target.milestone === null ? "" : ` năm ${target.milestone}`} không có con số nên cuối kỳ khó kết luận đạt hay không đạt.`,
            remedy: "Bổ sung con số hoặc một mốc công nhận cụ thể.",
          }
        : [],
    ),
};

/** A change without the year and value from which it is counted. */
const changeWithoutBaseline: Diagnostic = {
  code: "target.change-without-baseline",
  title: "Mức tăng, giảm không có số gốc",
  severity: "warning",
  run: ({ targets, statedTotals = {} }, context) =>
    targets.flatMap((target) =>
      target.reading.kind === "change" && !statedTotals[target.indicator]
        ? {
            place: target.source,
            message: `Chỉ tiêu ${targetLabel(context, target)} đặt mức ${figure(context, target)} nhưng không nêu số liệu của năm gốc.`,
            remedy: "Ghi tỷ lệ của năm gốc để tính được mức thay đổi trung bình.",
          }
        : [],
    ),
};

/** A goal that stands among the tasks, where readers of the objectives miss it. */
const insideTask: Diagnostic = {
  code: "target.inside-task",
  title: "Chỉ tiêu nằm trong phần nhiệm vụ",
  severity: "hint",
  run: ({ targets }, context) =>
    targets.flatMap((target) =>
      target.insideTask
        ? {
            place: target.source,
            message: `Chỉ tiêu ${targetLabel(context, target)} (${figure(context, target)}) nằm trong phần nhiệm vụ, không có trong phần mục tiêu.`,
            remedy: "Đưa chỉ tiêu lên phần mục tiêu để khi sơ kết, tổng kết không bỏ sót.",
          }
        : [],
    ),
};

/** Questions about how a target is written. */
export const targetWording: Diagnostic[] = [noNumber, changeWithoutBaseline, insideTask];
