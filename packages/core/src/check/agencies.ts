import { actedDuties } from "./actors.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { leadColumns } from "./tables.ts";
import { agencyLabel, list } from "./words.ts";

/** A heading without a duty, or a body that leads in a table and has no duty in the plan. */
const withoutDuty: Diagnostic = {
  code: "agency.without-duty",
  title: "Cơ quan được nêu tên nhưng không có nhiệm vụ",
  severity: "warning",
  run: (plan, context) => {
    const actors = new Set([
      ...plan.responsibilities.map(({ agency }) => agency),
      ...actedDuties(plan).map(({ actor }) => actor),
    ]);
    const idle = Object.values(plan.taskTables).flatMap((table) => {
      const leads = table.rows.flatMap((row) => leadColumns(table).flatMap((key) => row[key] ?? []));
      return [...new Set(leads)].flatMap((lead) =>
        typeof lead === "string" && !actors.has(lead)
          ? {
              place: table.source,
              message: `${agencyLabel(context, lead)} chủ trì trong bảng “${table.label}” nhưng không có tên ở phần phân công.`,
              remedy: "Thêm đầu mối này vào phần phân công trách nhiệm.",
            }
          : [],
      );
    });
    const empty = plan.responsibilities.filter(({ duties }) => duties.length === 0);
    return [
      ...empty.map(({ agency, source }) => ({
        place: source,
        message: `${agencyLabel(context, agency)} có tên ở phần phân công nhưng không được giao việc nào.`,
        remedy: "Giao việc cụ thể cho cơ quan này hoặc bỏ tên khỏi phần phân công.",
      })),
      ...idle,
    ];
  },
};

/** The same body under two headings. */
const repeated: Diagnostic = {
  code: "agency.repeated",
  title: "Một cơ quan được phân công ở hai nơi",
  severity: "hint",
  run: (plan, context) => {
    const places = new Map<string, Map<string, string>>();
    const note = (agency: string, heading: string, place: string): void => {
      const seen = places.get(agency) ?? new Map<string, string>();
      if (!seen.has(heading)) places.set(agency, seen.set(heading, place));
    };
    for (const { agency, source } of plan.responsibilities) note(agency, source, source);
    for (const { actor, heading, duty } of actedDuties(plan)) note(actor, heading.source, duty.source);
    return [...places].flatMap(([agency, seen]) =>
      seen.size < 2
        ? []
        : {
            place: [...seen.values()][1]!,
            message: `${agencyLabel(context, agency)} được phân công ở các mục ${list([...seen.values()])}.`,
            remedy: "Gộp nhiệm vụ của cơ quan này về một mục để không chồng chéo.",
          },
    );
  },
};

/** A body told to coordinate with itself, as happens when the plan above is copied. */
const withItself: Diagnostic = {
  code: "agency.coordinates-with-itself",
  title: "Cơ quan được giao phối hợp với chính mình",
  severity: "warning",
  run: (plan, context) =>
    actedDuties(plan).flatMap(({ duty, actor }) =>
      duty.with?.includes(actor)
        ? {
            place: duty.source,
            message: `${agencyLabel(context, actor)} được giao phối hợp với chính ${agencyLabel(context, actor)}.`,
            remedy: "Thay bằng đúng cơ quan cùng làm; có thể câu này chép từ kế hoạch cấp trên.",
          }
        : [],
    ),
};

/** A duty for a body of another tier, which owes this unit nothing by its plan. */
const otherTier: Diagnostic = {
  code: "agency.other-tier",
  title: "Giao việc cho cơ quan của cấp khác",
  severity: "warning",
  run: (plan, context) =>
    actedDuties(plan).flatMap(({ duty, actor }) =>
      context.agencies?.[actor]?.outside || context.agencies?.[actor]?.of
        ? {
            place: duty.source,
            message: `${agencyLabel(context, actor)} không thuộc đơn vị ban hành kế hoạch nhưng vẫn được giao việc.`,
            remedy: "Thay bằng tổ chức cùng cấp, hoặc chuyển thành nội dung đề nghị phối hợp.",
          }
        : [],
    ),
};

/** A standing body that is not one body. */
const standingCollective: Diagnostic = {
  code: "agency.standing-collective",
  title: "Cơ quan thường trực là một nhóm cơ quan",
  severity: "hint",
  run: (plan, context) =>
    plan.responsibilities.flatMap(({ agency, standing, source }) =>
      standing && context.agencies?.[agency]?.collective
        ? {
            place: source,
            message: `${agencyLabel(context, agency)} được giao làm cơ quan thường trực nhưng đây là nhiều cơ quan, không rõ ai chịu trách nhiệm.`,
            remedy: "Chỉ rõ một cơ quan làm thường trực.",
          }
        : [],
    ),
};

/** Questions about the bodies that a plan names. */
export const agencyChecks: Diagnostic[] = [withoutDuty, repeated, withItself, otherTier, standingCollective];
