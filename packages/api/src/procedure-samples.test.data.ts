import type { UnitId } from "@xhht/core";
import type { Policy } from "./trpc.ts";

const plan = { id: "ward-duc-pho/qd-1373" };
const act = (more: object = {}) => (unit: UnitId) => ({ id: `${unit}~common~2026`, revision: 0, ...more });
const cells = (more: object = {}) => (unit: UnitId) => ({ unit, period: "2026", ...more });
const reason = { reason: "Xem lại." };
const operation = { id: "01990000-0000-7000-8000-000000000001", key: "SKILL_INFO/of", baseVersion: 0, typedAt: "2026-11-22T06:00:00Z", state: "value", value: 1 };

/** Every procedure: who may ask, as decided here by hand, and an input about a unit. */
export const samples: Record<string, readonly [Policy, (unit: UnitId) => unknown]> = {
  "units.search": ["public", () => ({ text: "duc pho" })],
  "units.get": ["public", (id) => ({ id })],
  "plugins.list": ["public", () => undefined],
  "plugins.get": ["public", () => ({ id: "national-1373" })],
  "plans.list": ["public", () => undefined],
  "plans.get": ["public", () => plan],
  "plans.checks": ["public", () => plan],
  "plans.comparison": ["public", () => plan],
  "plans.matrix": ["public", () => plan],
  "plans.version": ["public", () => plan],
  "plans.history": ["public", () => plan],
  "indicators.list": ["public", () => undefined],
  "indicators.get": ["public", () => ({ code: "SKILL_INFO" })],
  "taskTables.get": ["public", () => ({ plan: plan.id, table: "training" })],
  "definition.get": ["public", (unit) => ({ unit })],
  "meta.get": ["public", () => undefined],
  "meta.ping": ["public", () => undefined],
  "me.get": ["public", () => undefined],
  "work.get": ["self", () => undefined],
  "inbox.list": ["self", () => undefined],
  "inbox.read": ["self", () => ({ ids: ["a~b~c~d"] })],
  "reports.published": ["public", (unit) => ({ id: `${unit}~common~2026` })],
  "reports.list": ["report.read", (unit) => ({ unit, year: 2026 })],
  "reports.get": ["report.read", (unit) => ({ id: `${unit}~common~2026` })],
  "reports.content": ["draft.read", (unit) => ({ id: `${unit}~common~2026` })],
  "reports.submit": ["report.submit", act()],
  "reports.recall": ["report.recall", act()],
  "reports.open": ["report.approve", act()],
  "reports.approve": ["report.approve", act({ hash: "0".repeat(64) })],
  "reports.return": ["report.return", act(reason)],
  "reports.revise": ["report.revise", act(reason)],
  "reports.send": ["report.send", act({ letter: { number: "1/BC", issuedOn: "2026-11-20" } })],
  "reports.withdraw": ["report.withdraw", act()],
  "reports.receive": ["report.receive", act()],
  "reports.askMore": ["report.askMore", act(reason)],
  "reports.close": ["report.close", act()],
  "reports.reopen": ["report.reopen", act(reason)],
  "reports.publish": ["report.publish", act()],
  "entries.push": ["entry.write", cells({ operations: [operation] })],
  "entries.pull": ["draft.read", cells({ since: "2026-11-22T06:00:00Z" })],
  "entries.history": ["draft.read", cells({ key: "SKILL_INFO/of" })],
  "comments.list": ["draft.read", cells()],
  "comments.add": ["comment.write", cells({ key: "SKILL_INFO/of", text: "Đã đối chiếu chưa?" })],
  "evidence.remove": ["evidence.write", (unit) => ({ id: `file:${unit}` })],
  "members.list": ["member.read", (unit) => ({ unit })],
  "members.invite": ["member.write", (unit) => ({ unit, role: "viewer", name: "Người mới", email: "moi@sample.vn", from: "2026-11-22", to: null })],
  "members.revoke": ["member.write", (unit) => ({ membership: `membership:${unit}` })],
  "members.disable": ["member.write", (unit) => ({ person: `person:${unit}` })],
  "assignments.list": ["assignment.read", (unit) => ({ report: `${unit}~common~2026` })],
  "assignments.set": ["assignment.write", (unit) => ({ report: `${unit}~common~2026`, item: "SKILL_INFO", agency: null, owner: null, deputy: null })],
  "audit.list": ["audit.read", (unit) => ({ unit, limit: 5 })],
};
