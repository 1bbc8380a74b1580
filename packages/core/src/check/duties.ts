import { actedDuties, inside, shareTask } from "./actors.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { agencyLabel, list } from "./words.ts";

/** Somebody coordinates, nobody leads: a duty whose tasks have no lead in the plan. */
const noLead: Diagnostic = {
  code: "duty.no-lead",
  title: "Việc phối hợp không có cơ quan chủ trì",
  severity: "hint",
  run: (plan, context) => {
    const duties = actedDuties(plan);
    return duties.flatMap(({ duty, actor }) =>
      duty.role === "coordinate" &&
      duty.tasks &&
      !duties.some((other) => other.duty.role === "lead" && shareTask(other.duty, duty))
        ? {
            place: duty.source,
            message: `${agencyLabel(context, actor)} được giao phối hợp cho việc ở mục ${list(duty.tasks)} nhưng kế hoạch không giao ai chủ trì việc đó.`,
            remedy: "Chỉ rõ cơ quan chủ trì.",
          }
        : [],
    );
  },
};

const fewLeads =
  (most: 0 | 1): Diagnostic["run"] =>
  (plan, context) => {
    const leads = new Set(
      actedDuties(plan)
        .filter(({ duty }) => duty.role === "lead")
        .map(({ actor }) => actor),
    );
    if (plan.responsibilities.length <= most + 1 || leads.size !== most) return [];
    const [one] = leads;
    return [
      {
        place: plan.sections.find(({ part }) => part === "responsibilities")?.number ?? "phân công",
        message: one
          ? `Trong ${plan.responsibilities.length} đầu mối được phân công chỉ có ${agencyLabel(context, one)} được giao chủ trì.`
          : `Phần phân công có ${plan.responsibilities.length} đầu mối nhưng không giao ai chủ trì việc nào.`,
        remedy: "Với từng nhóm nhiệm vụ, ghi rõ cơ quan nào chủ trì.",
      },
    ];
  };

/** Nobody leads anything. */
const planNoLead: Diagnostic = {
  code: "plan.no-lead",
  title: "Kế hoạch không giao ai chủ trì",
  severity: "warning",
  run: fewLeads(0),
};

/** One body leads, all others only carry out or coordinate. */
const planSingleLead: Diagnostic = {
  code: "plan.single-lead",
  title: "Chỉ một cơ quan được giao chủ trì",
  severity: "hint",
  run: fewLeads(1),
};

/** Tasks that no duty serves, by our own reading of the plan. */
const taskNoDuty: Diagnostic = {
  code: "task.no-duty",
  title: "Nhiệm vụ chưa giao cho cơ quan nào",
  severity: "hint",
  run: (plan) => {
    const served = actedDuties(plan).flatMap(({ duty }) => duty.tasks ?? []);
    if (served.length === 0) return [];
    return plan.taskGroups.flatMap(({ source, title, tasks }) => {
      const idle = tasks.filter((task) => !served.some((place) => inside(task.source, place)));
      return idle.length === 0
        ? []
        : {
            place: idle[0]!.source,
            message: `Trong nhóm nhiệm vụ ${source} “${title}”, phần phân công không nhắc tới ${idle.length === tasks.length ? "việc nào" : `mục ${list(idle.map((task) => task.source))}`}.`,
            remedy: "Giao việc cho một cơ quan ở phần phân công, hoặc đánh dấu nhiệm vụ mà trách nhiệm đã có phục vụ.",
          };
    });
  },
};

/** A duty that is said to serve a task which the plan has not. */
const unknownTask: Diagnostic = {
  code: "duty.unknown-task",
  title: "Phân công nhắc tới nhiệm vụ không có trong kế hoạch",
  severity: "warning",
  run: (plan) => {
    const places = plan.taskGroups.flatMap(({ source, tasks }) => [source, ...tasks.map((task) => task.source)]);
    return actedDuties(plan).flatMap(({ duty }) => {
      const lost = (duty.tasks ?? []).filter((place) => !places.some((one) => inside(one, place)));
      return lost.length === 0
        ? []
        : {
            place: duty.source,
            message: `Việc được giao ở mục ${duty.source} nhắc tới nhiệm vụ ở mục ${list(lost)}, nhưng phần nhiệm vụ không có mục đó.`,
            remedy: "Sửa lại số mục, hoặc bổ sung nhiệm vụ còn thiếu.",
          };
    });
  },
};

/** Questions about who does what. */
export const dutyChecks: Diagnostic[] = [noLead, planNoLead, planSingleLead, taskNoDuty, unknownTask];
