import type { UnitTree } from "../unit/tree.ts";
import { existsOn, type IsoDate, unitId, type UnitId } from "../unit/unit.ts";
import type { Grant, MemberRole } from "./role.ts";

/**
 * How far a grant reaches for an act: the unit it names, that unit and all below it, or only what lies below it (a level
 * above receives; it does not receive from itself).
 */
export type Reach = "unit" | "subtree" | "below";

/** Everything a signed-in person may be allowed to do to something of a unit. */
export type Act = keyof typeof policy;

type Rule = Partial<Record<MemberRole, Reach>>;
const ofUnit = { viewer: "unit", reporter: "unit", approver: "unit", clerk: "unit" } as const satisfies Rule;

/** Act → role → reach. What is not written here is refused. */
export const policy = {
  /** Figures that were not sent yet, with their history and comments. */
  "draft.read": ofUnit,
  /** The report's state and days, and what was sent. */
  "report.read": { viewer: "subtree", reporter: "subtree", approver: "subtree", clerk: "subtree", receiver: "subtree" },
  "entry.write": { reporter: "unit" },
  "comment.write": { reporter: "unit", approver: "unit", receiver: "below" },
  "evidence.write": { reporter: "unit", clerk: "unit" },
  "report.submit": { reporter: "unit" },
  "report.recall": { reporter: "unit" },
  "report.approve": { approver: "unit" },
  "report.return": { approver: "unit" },
  "report.revise": { reporter: "unit", approver: "unit" },
  "report.send": { clerk: "unit" },
  "report.withdraw": { clerk: "unit" },
  "report.receive": { receiver: "below" },
  "report.askMore": { receiver: "below" },
  "report.close": { receiver: "below" },
  "report.reopen": { receiver: "below" },
  "report.publish": { approver: "unit" },
  /** Reminding who still owes: it changes no report, and a leader may ask in the name of the same office as who receives. */
  "report.nudge": { receiver: "below", approver: "below" },
  "assignment.read": ofUnit,
  "assignment.write": { reporter: "unit", approver: "unit" },
  "member.read": { ...ofUnit, receiver: "subtree", administrator: "subtree" },
  "member.write": { administrator: "subtree" },
  "audit.read": { ...ofUnit, receiver: "subtree", administrator: "subtree" },
  "definition.write": { configurer: "subtree" },
  /** Reading a paper into a plan of the unit that had none; putting it in the place of another asks for `definition.write` too. */
  "import.write": { reporter: "unit", approver: "unit", configurer: "subtree" },
} as const satisfies Record<string, Rule>;

/** Acts that change nothing. They reach a unit that ended, as it stood on its last day; the others need it to exist. */
const readsOnly: readonly Act[] = ["draft.read", "report.read", "assignment.read", "member.read", "audit.read"];

/** Who asks, for what, to which unit, on which day. */
export interface Question {
  grants: readonly Grant[];
  act: Act;
  unit: UnitId;
  on: IsoDate;
  tree: UnitTree;
}

/** The grant by which an act is allowed, or null where it is refused. A grant counts only on its own days. */
export const can = ({ grants, act, unit: id, on, tree }: Question): Grant | null => {
  const unit = tree.byId(id);
  if (!unit) return null;
  const ended = !existsOn(unit, on);
  if (ended && (!readsOnly.includes(act) || unit.validTo === null || on < unit.validFrom)) return null;
  const above = [id, ...tree.ancestors(unit, ended ? unit.validTo! : on).map(unitId)];
  const rule: Rule = policy[act];
  return (
    grants.find(({ role, unit: own, from, to }) => {
      if (from > on || (to !== null && to < on)) return false;
      switch (rule[role]) {
        case "unit":
          return own === id;
        case "subtree":
          return above.includes(own);
        case "below":
          return own !== id && above.includes(own);
        default:
          return false;
      }
    }) ?? null
  );
};
