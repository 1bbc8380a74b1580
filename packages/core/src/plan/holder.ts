import { fail, ok, type Issue, type Result } from "../issue.ts";
import { formatDate } from "../text/date.ts";
import type { UnitTree } from "../unit/tree.ts";
import { existsOn, fullName, versionOn, type IsoDate, type Unit, type UnitId } from "../unit/unit.ts";
import type { DocumentRef } from "./document.ts";

/** A shipped plan named by its plugin and its id there, with the unit that issued it. */
export interface IssuedPlan {
  plugin: string;
  plan: string;
  unit: UnitId;
}

/** A successor's decision to carry on the plan of a unit that ended. */
export interface Takeover {
  plugin: string;
  plan: string;
  successor: UnitId;
  /** The paper that says so; its number, day and issuer are known. */
  document: DocumentRef;
  /** First day on which the successor holds the plan. */
  from: IsoDate;
}

/** Who holds a plan on a day; with no holder the plan closed on `closedOn`, the last day of its last holder. */
export type Holding = { holder: UnitId; closedOn: null } | { holder: null; closedOn: IsoDate };

/**
 * Who holds a plan on a day: its unit until that ends, then who took it over. With no takeover in effect the plan is
 * closed since that unit's last day and owes nothing later. Takeovers of other plans are passed over.
 */
export const holderOn = (plan: IssuedPlan, takeovers: readonly Takeover[], on: IsoDate, tree: UnitTree): Holding => {
  const last = ofPlan(plan, takeovers).findLast(({ from }) => from <= on);
  const holder = last?.successor ?? plan.unit;
  const end = unitOf(tree, holder).validTo;
  return end !== null && end < on ? { holder: null, closedOn: end } : { holder, closedOn: null };
};

/**
 * Records that a successor takes a plan over. Refused where the plan's holder still exists on that day, where the
 * successor does not exist then or does not descend from the plan's unit, where the paper lacks its number, day or
 * issuer, and where somebody already holds the plan.
 */
export const takeover = (
  plan: IssuedPlan,
  request: Omit<Takeover, "plugin" | "plan">,
  earlier: readonly Takeover[],
  tree: UnitTree,
): Result<Takeover> => {
  const { successor, document, from } = request;
  const issues: Issue[] = [];
  const refuse = (code: string, place: string, message: string, remedy: string): void => {
    issues.push({ code: `takeover.${code}`, severity: "error", place, message, remedy });
  };
  const unit = unitOf(tree, plan.unit);
  const next = tree.byId(successor);
  const later = ofPlan(plan, earlier).find((one) => one.from >= from);
  const now = holderOn(plan, earlier, from, tree);
  if (now.holder !== null)
    refuse(
      "still-held",
      "from",
      `Ngày ${formatDate(from)} kế hoạch vẫn do ${nameOf(tree, now.holder, from)} giữ.`,
      "Chọn ngày sau khi đơn vị đang giữ kế hoạch kết thúc.",
    );
  if (later)
    refuse(
      "already",
      "from",
      `Kế hoạch đã được ${nameOf(tree, later.successor, later.from)} tiếp nhận từ ngày ${formatDate(later.from)}.`,
      "Bỏ lần tiếp nhận sau trước khi ghi lần này.",
    );
  if (!next)
    refuse(
      "successor-unknown",
      "successor",
      `Không có đơn vị nào mang mã định danh “${successor}”.`,
      "Chọn đơn vị tiếp nhận trong danh sách đơn vị kế thừa.",
    );
  else {
    const name = fullName(versionOn(next, from));
    if (!existsOn(next, from))
      refuse(
        "successor-absent",
        "successor",
        `${name} không tồn tại vào ngày ${formatDate(from)}.`,
        "Chọn đơn vị đang tồn tại vào ngày tiếp nhận.",
      );
    if (!descends(tree, plan.unit, successor))
      refuse(
        "not-a-successor",
        "successor",
        `${name} không kế thừa ${fullName(versionOn(unit, unit.validTo ?? from))}.`,
        "Chọn một đơn vị được lập từ địa bàn của đơn vị đã ban hành kế hoạch.",
      );
  }
  if (!document.number || !document.issuedOn || !document.issuer.trim())
    refuse(
      "no-document",
      "document",
      "Văn bản tiếp nhận còn thiếu số, ngày ký hoặc cơ quan ban hành.",
      "Ghi đủ số, ngày ký và cơ quan ban hành của văn bản giao tiếp nhận kế hoạch.",
    );
  return issues.length > 0 ? fail(...issues) : ok({ plugin: plan.plugin, plan: plan.plan, successor, document, from });
};

const ofPlan = ({ plugin, plan }: IssuedPlan, takeovers: readonly Takeover[]): Takeover[] =>
  takeovers
    .filter((one) => one.plugin === plugin && one.plan === plan)
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));

const descends = (tree: UnitTree, from: UnitId, to: UnitId): boolean => {
  const reached = new Set([from]);
  for (const id of reached) {
    const unit = tree.byId(id);
    for (const next of unit ? tree.successors(unit) : []) reached.add(next.to);
  }
  return from !== to && reached.has(to);
};

const unitOf = (tree: UnitTree, id: UnitId): Unit => {
  const unit = tree.byId(id);
  if (!unit) throw new Error(`no unit ${id} in the tree`);
  return unit;
};

const nameOf = (tree: UnitTree, id: UnitId, on: IsoDate): string => fullName(versionOn(unitOf(tree, id), on));
