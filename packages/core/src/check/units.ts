import type { AgencyId } from "../plan/agency.ts";
import type { Plan } from "../plan/plan.ts";
import { formatDate } from "../text/date.ts";
import { fullName, versionOn, type Level, type Unit, type UnitRef } from "../unit/unit.ts";
import type { CheckContext } from "./context.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { groupBy } from "./group-by.ts";
import { agencyLabel, levelWord, list } from "./words.ts";

type Ended = Unit & { validTo: string };

const endedBy = ({ tree, on }: CheckContext, ref: UnitRef | undefined): Ended | undefined => {
  const unit = ref && tree?.at(ref);
  return unit && unit.validTo !== null && on !== undefined && unit.validTo < on ? (unit as Ended) : undefined;
};
const nameAtEnd = (unit: Ended): string => fullName(versionOn(unit, unit.validTo));

/** The unit itself ended and nobody took the plan over. */
const unitEnded: Diagnostic = {
  code: "plan.unit-ended",
  title: "Đơn vị ban hành không còn",
  severity: "warning",
  run: (_plan, { unit, tree, on, holding }) => {
    if (!unit || !tree || !on || unit.validTo === null || unit.validTo >= on || holding?.holder) return [];
    const next = tree.successors(unit).flatMap(({ to }) => tree.byId(to) ?? []);
    return [
      {
        place: "đơn vị",
        message: `${nameAtEnd(unit as Ended)} kết thúc ngày ${formatDate(unit.validTo)} nên kế hoạch đóng từ ngày đó.`,
        remedy:
          next.length > 0
            ? `Nếu còn thực hiện, ${list(next.map((one) => fullName(versionOn(one, on))))} cần có văn bản tiếp nhận.`
            : "Nếu còn thực hiện, đơn vị kế thừa cần có văn bản tiếp nhận.",
      },
    ];
  },
};

/** The unit whose plan this one follows ended. */
const parentEnded: Diagnostic = {
  code: "parent.ended",
  title: "Đơn vị cấp trên không còn",
  severity: "warning",
  run: ({ legalBases }, context) =>
    legalBases.flatMap(({ relation, unit, number, kind, source }) => {
      const ended = relation === "parent" ? endedBy(context, unit) : undefined;
      return ended
        ? {
            place: source,
            message: `Kế hoạch làm theo ${number ? `${kind} ${number}` : "kế hoạch"} của ${nameAtEnd(ended)}, đơn vị này kết thúc ngày ${formatDate(ended.validTo)}.`,
            remedy: "Xác định kế hoạch cấp trên mới và cập nhật căn cứ.",
          }
        : [];
    }),
};

/** The body that the yearly report goes to ended with its unit. */
const addresseeEnded: Diagnostic = {
  code: "addressee.ended",
  title: "Nơi nhận báo cáo không còn",
  severity: "warning",
  run: ({ reporting }, context) =>
    reporting.flatMap(({ to, via, source, label }) =>
      [...to, ...(via ? [via] : [])].flatMap((id) => {
        const ended = endedBy(context, context.agencies?.[id]?.of);
        return ended
          ? {
              place: source,
              message: `“${label}” gửi tới ${agencyLabel(context, id)}, cơ quan này không còn từ khi ${nameAtEnd(ended)} kết thúc ngày ${formatDate(ended.validTo)}.`,
              remedy: "Chọn nơi nhận mới theo tổ chức chính quyền hiện nay.",
            }
          : [];
      }),
    ),
};

const named = ({ responsibilities, funding }: Plan): { id: AgencyId; place: string }[] => [
  ...responsibilities.flatMap(({ agency, source, duties }) => [
    { id: agency, place: source },
    ...duties.flatMap((duty) =>
      [...(duty.agency ? [duty.agency] : []), ...(duty.with ?? [])].map((id) => ({ id, place: duty.source })),
    ),
  ]),
  ...funding.paragraphs.flatMap(({ estimate = [], source }) => estimate.map((id) => ({ id, place: source }))),
];

/** A body that acts, coordinates or estimates ended with its unit. */
const agencyEnded: Diagnostic = {
  code: "agency.ended",
  title: "Cơ quan được giao việc không còn",
  severity: "warning",
  run: (plan, context) =>
    [...groupBy(named(plan), ({ id }) => id)].flatMap(([id, those]) => {
      const ended = endedBy(context, context.agencies?.[id]?.of);
      const places = [...new Set(those.map(({ place }) => place))];
      return ended
        ? {
            place: places[0]!,
            message: `${agencyLabel(context, id)} (mục ${list(places)}) không còn từ khi ${nameAtEnd(ended)} kết thúc ngày ${formatDate(ended.validTo)}.`,
            remedy: "Thay bằng cơ quan đang làm việc đó theo tổ chức chính quyền hiện nay.",
          }
        : [];
    }),
};

/** A share of units of a tier that was abolished: after that day it cannot be counted. */
const abolishedLevel: Diagnostic = {
  code: "target.share-of-abolished-level",
  title: "Tỷ lệ tính trên cấp hành chính đã bỏ",
  severity: "warning",
  run: ({ targets }, { tree, on }) => {
    if (!tree || !on) return [];
    const lastDay = (level: Level): string | null => {
      const ends = tree.units.filter((unit) => unit.level === level).map(({ validTo }) => validTo);
      return ends.length > 0 && ends.every((end): end is string => end !== null && end < on)
        ? ends.reduce((a, b) => (a > b ? a : b))
        : null;
    };
    const shares = targets.flatMap((target) =>
      target.reading.kind === "share" ? { target, of: target.reading.of } : [],
    );
    const ends = new Map([...new Set(shares.map(({ of }) => of))].map((of) => [of, lastDay(of)]));
    const late = shares.filter(({ target, of }) => {
      const end = ends.get(of);
      return end && (target.milestone === null || `${target.milestone}-12-31` > end);
    });
    return [...groupBy(late, ({ target, of }) => `${of} ${target.source}`).values()].map((those) => {
      const { of, target } = those[0];
      return {
        place: target.source,
        message: `Có ${those.length} chỉ tiêu${target.milestone === null ? "" : ` năm ${target.milestone}`} tính theo tỷ lệ đơn vị ${levelWord[of]}, nhưng ${levelWord[of]} không còn sau ngày ${formatDate(ends.get(of)!)}.`,
        remedy: "Kết thúc chỉ tiêu kèm lý do, hoặc đặt lại theo cấp xã bằng một văn bản mới.",
      };
    });
  },
};

/** Questions that depend on the day: what a reform of units did to the plan. */
export const unitChecks: Diagnostic[] = [unitEnded, parentEnded, addresseeEnded, agencyEnded, abolishedLevel];
