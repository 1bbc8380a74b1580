import type { Plan, PlanPart } from "../plan/plan.ts";
import type { Diagnostic } from "./diagnostic.ts";

const sectionOf = ({ sections }: Plan, part: PlanPart, otherwise: string): string =>
  sections.find((one) => one.part === part)?.number ?? otherwise;

/** No purpose and no requirements. */
const noPurpose: Diagnostic = {
  code: "plan.no-purpose",
  title: "Thiếu mục đích, yêu cầu",
  severity: "hint",
  run: (plan) =>
    plan.purpose.length > 0 || plan.requirements.length > 0
      ? []
      : [
          {
            place: sectionOf(plan, "purpose", "mở đầu"),
            message: "Kế hoạch không có phần mục đích, yêu cầu.",
            remedy: "Bổ sung phần mục đích, yêu cầu ở đầu kế hoạch.",
          },
        ],
};

/** No general goal above the figures. */
const noGeneralGoal: Diagnostic = {
  code: "plan.no-general-goal",
  title: "Thiếu mục tiêu chung",
  severity: "hint",
  run: (plan) =>
    plan.generalGoal
      ? []
      : [
          {
            place: sectionOf(plan, "targets", "mục tiêu"),
            message: "Kế hoạch chỉ có mục tiêu cụ thể, không có mục tiêu chung.",
            remedy: "Bổ sung một câu mục tiêu chung trước các chỉ tiêu.",
          },
        ],
};

/** Nobody is told who draws up the estimate and who decides it. */
const noEstimatePath: Diagnostic = {
  code: "funding.no-estimate-path",
  title: "Không rõ đường đi của dự toán",
  severity: "hint",
  run: (plan) =>
    plan.funding.paragraphs.some(({ estimate }) => estimate && estimate.length > 0)
      ? []
      : [
          {
            place: sectionOf(plan, "funding", "kinh phí"),
            message: "Phần kinh phí không nói ai lập dự toán và trình ai.",
            remedy: "Ghi rõ cơ quan lập dự toán, cơ quan thẩm định và cơ quan quyết định.",
          },
        ],
};

/** Questions about parts that a plan of this kind normally has. */
export const partChecks: Diagnostic[] = [noPurpose, noGeneralGoal, noEstimatePath];
