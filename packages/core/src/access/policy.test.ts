import { describe, expect, it } from "vitest";
import type { UnitId } from "../unit/unit.ts";
import { type Act, type Question, can, policy } from "./policy.ts";
import { type Grant, type MemberRole, memberRoleLabel, needsSecondFactor } from "./role.ts";
import { country, place } from "./sample-country.test.data.ts";

const roles = Object.keys(memberRoleLabel) as MemberRole[];
const acts = Object.keys(policy) as Act[];
const today = "2026-11-22";

/** Where a thing lies, seen from the unit of the grant. */
const places: Record<string, { grantIn: UnitId; thingIn: UnitId }> = {
  own: { grantIn: place.own, thingIn: place.own },
  child: { grantIn: place.province, thingIn: place.own },
  grandchild: { grantIn: place.nation, thingIn: place.own },
  sibling: { grantIn: place.sibling, thingIn: place.own },
  parent: { grantIn: place.own, thingIn: place.province },
  otherProvince: { grantIn: place.otherProvince, thingIn: place.own },
  childOfOther: { grantIn: place.own, thingIn: place.cousin },
  dissolved: { grantIn: place.dissolved, thingIn: place.dissolved },
  dissolvedChild: { grantIn: place.province, thingIn: place.dissolved },
  dissolvedSibling: { grantIn: place.own, thingIn: place.dissolved },
  unborn: { grantIn: place.unborn, thingIn: place.unborn },
  unbornChild: { grantIn: place.province, thingIn: place.unborn },
};

// Written by hand, apart from the policy: o = the own unit, c = every unit below. Capital letters: also after the unit ended.
const table: Record<Act, Partial<Record<MemberRole, string>>> = {
  "draft.read": { viewer: "O", reporter: "O", approver: "O", clerk: "O" },
  "report.read": { viewer: "OC", reporter: "OC", approver: "OC", clerk: "OC", receiver: "OC" },
  "entry.write": { reporter: "o" },
  "comment.write": { reporter: "o", approver: "o", receiver: "c" },
  "evidence.write": { reporter: "o", clerk: "o" },
  "report.submit": { reporter: "o" },
  "report.recall": { reporter: "o" },
  "report.approve": { approver: "o" },
  "report.return": { approver: "o" },
  "report.revise": { reporter: "o", approver: "o" },
  "report.send": { clerk: "o" },
  "report.withdraw": { clerk: "o" },
  "report.receive": { receiver: "c" },
  "report.askMore": { receiver: "c" },
  "report.close": { receiver: "c" },
  "report.reopen": { receiver: "c" },
  "report.publish": { approver: "o" },
  "report.nudge": { receiver: "c", approver: "c" },
  "assignment.read": { viewer: "O", reporter: "O", approver: "O", clerk: "O" },
  "assignment.write": { reporter: "o", approver: "o" },
  "member.read": { viewer: "O", reporter: "O", approver: "O", clerk: "O", receiver: "OC", administrator: "OC" },
  "member.write": { administrator: "oc" },
  "audit.read": { viewer: "O", reporter: "O", approver: "O", clerk: "O", receiver: "OC", administrator: "OC" },
  "definition.write": { configurer: "oc" },
  "import.write": { reporter: "o", approver: "o", configurer: "oc" },
};

const expected = (act: Act, role: MemberRole, where: string): boolean => {
  const word = table[act][role] ?? "";
  const letter = { own: /o/i, child: /c/i, grandchild: /c/i, dissolved: /O/, dissolvedChild: /C/ }[where];
  return letter?.test(word) ?? false;
};

const grant = (role: MemberRole, unit: UnitId, days: Partial<Grant> = {}): Grant => ({ role, unit, from: "2020-01-01", to: null, ...days });
const ask = (grants: Grant[], act: Act, unit: UnitId, on = today): Question => ({ grants, act, unit, on, tree: country });

/** Every cell of act × role × place where `decide` does not answer as the table says. */
const wrongCells = (decide: typeof can): string[] =>
  acts.flatMap((act) =>
    roles.flatMap((role) =>
      Object.entries(places).flatMap(([where, { grantIn, thingIn }]) => {
        const held = grant(role, grantIn);
        const allowed = decide(ask([held], act, thingIn));
        return (allowed !== null) === expected(act, role, where) && (allowed === null || allowed === held) ? [] : [`${act} ${role} ${where}`];
      }),
    ),
  );

describe("can", () => {
  it("answers as the table says for every act, role and place", () => {
    expect(wrongCells(can)).toEqual([]);
    expect(acts.length * roles.length * Object.keys(places).length).toBe(25 * 7 * 12);
  });

  // Each control is the real function with one check taken away.
  const controls: Record<string, typeof can> = {
    "the unit of the grant": (question) => can({ ...question, grants: question.grants.map((one) => ({ ...one, unit: question.unit })) }),
    "the role": (question) => can({ ...question, grants: question.grants.flatMap((one) => roles.map((role) => ({ ...one, role }))) }) && question.grants[0]!,
    "that the unit exists": (question) => can({ ...question, on: "2025-06-30" }),
    "the rule of one act": (question) => (question.act === "report.close" ? can({ ...question, act: "report.read" }) : can(question)),
    "that a level above does not receive from itself": (question) => {
      const below = question.act === "report.receive" && question.unit === place.own ? place.own : null;
      return below && question.grants[0]!.role === "receiver" ? question.grants[0]! : can(question);
    },
  };
  it.each(Object.entries(controls))("would be caught without %s", (_, control) => {
    expect(wrongCells(control).length).toBeGreaterThan(0);
  });

  it("would be caught with any single rule taken away, or any that is not there added", () => {
    const unseen = acts.flatMap((act) =>
      roles.filter((role) => {
        const flip: typeof can = (question) => {
          const [held] = question.grants;
          return question.act !== act || held!.role !== role ? can(question) : table[act][role] ? null : held!;
        };
        return wrongCells(flip).length === 0;
      }).map((role) => `${act} ${role}`),
    );
    expect(unseen).toEqual([]);
  });

  it("refuses who has no grant, and what is no unit", () => {
    for (const act of acts) {
      expect(can(ask([], act, place.own))).toBeNull();
      expect(can(ask(roles.map((role) => grant(role, place.nation)), act, "99999@0000"))).toBeNull();
    }
  });

  it.each([
    ["before its first day", { from: "2026-11-23" }, false],
    ["on its first day", { from: today }, true],
    ["on its last day", { to: today }, true],
    ["after its last day", { to: "2026-11-21" }, false],
    ["without an end", { to: null }, true],
  ])("counts a grant %s: %o → %s", (_, days, allowed) => {
    expect(can(ask([grant("reporter", place.own, days)], "entry.write", place.own)) !== null).toBe(allowed);
  });

  it("finds the one grant of several that allows", () => {
    const right = grant("clerk", place.own);
    const grants = [grant("viewer", place.own), grant("clerk", place.sibling), grant("clerk", place.own, { to: "2021-01-01" }), right];
    expect(can(ask(grants, "report.send", place.own))).toBe(right);
  });

  it("follows a commune that moved to another province, by the day", () => {
    const receives = (unit: UnitId, on: string): boolean => can(ask([grant("receiver", unit)], "report.receive", place.moved, on)) !== null;
    expect([receives(place.province, "2025-06-30"), receives(place.otherProvince, "2025-06-30")]).toEqual([true, false]);
    expect([receives(place.province, "2025-07-01"), receives(place.otherProvince, "2025-07-01")]).toEqual([false, true]);
    expect([receives(place.district, "2025-06-30"), receives(place.district, "2025-07-01")]).toEqual([true, false]);
  });

  it("lets what a dissolved unit reported be read by the province it lay in on its last day, and by nobody else", () => {
    const reads = (unit: UnitId): boolean => can(ask([grant("receiver", unit)], "report.read", place.dissolved)) !== null;
    expect([reads(place.province), reads(place.district), reads(place.otherProvince)]).toEqual([true, true, false]);
  });

  it("asks a second factor of whoever can approve or administer", () => {
    const mustBeStrong = roles.filter((role) => role in policy["report.approve"] || role in policy["member.write"]);
    expect(mustBeStrong.filter((role) => !needsSecondFactor.includes(role))).toEqual([]);
  });
});
