import { describe, expect, it } from "vitest";
import { country, place } from "../access/sample-country.test.data.ts";
import type { Lock } from "./entry.ts";
import { entryWindow, type LockContext, lockOf, lockSentence, locksOf, openKeys } from "./lock.ts";
import { period } from "./period.ts";
import { reportStateLabel, type ReportState } from "./state.ts";

const shared = { "A/value": {}, "base/dan-so": {} };
const first = { ...shared, "p/one:text/achieved": {} };
const second = { ...shared, "p/two:text/achieved": {} };
const inState = (state: ReportState, pointedAt: string[] = []) => ({ report: { state, pointedAt }, cells: first });
const open = { report: { state: "in_progress" as const, pointedAt: [] }, cells: second };

const context = (differences: Partial<LockContext> = {}): LockContext => ({
  unit: place.own,
  reports: [inState("in_progress"), open],
  window: entryWindow(period("2026")!),
  tree: country,
  grants: [{ role: "reporter", unit: place.own, from: "2020-01-01", to: null }],
  on: "2026-11-22",
  ...differences,
});

const byState: Record<ReportState, Lock | null> = {
  not_started: null,
  in_progress: null,
  submitted_internal: "approved",
  returned: null,
  approved: "approved",
  sent: "approved",
  received: "approved",
  needs_more: null,
  closed: "closed",
};

describe("the days of entry", () => {
  it.each([
    ["where nobody says: from the first day of the period, and late", "2026", {}, { from: "2026-01-01", to: null }],
    ["as said", "2026", { opens: { month: 11, day: 1 }, closes: { month: 12, day: 20 } }, { from: "2026-11-01", to: "2026-12-20" }],
    ["until a day of the year after", "2026", { closes: { month: 1, day: 15, nextYear: true } }, { from: "2026-01-01", to: "2027-01-15" }],
    ["of a longer period: in its last year", "2021/2025", { opens: { month: 11, day: 1 } }, { from: "2025-11-01", to: null }],
    ["in a common year", "2027", { closes: { month: 2, day: 29 } }, { from: "2027-01-01", to: "2027-02-28" }],
  ] as const)("%s", (_, id, rules, window) => {
    expect(entryWindow(period(id)!, rules)).toEqual(window);
  });

  it.each([
    ["2026-10-31", "outside_period"],
    ["2026-11-01", null],
    ["2027-01-15", null],
    ["2027-01-16", "past_deadline"],
  ] as const)("on %s a cell is locked: %s", (on, lock) => {
    const window = entryWindow(period("2026")!, { opens: { month: 11, day: 1 }, closes: { month: 1, day: 15, nextYear: true } });
    expect(lockOf("A/value", context({ window, on }))).toBe(lock);
    expect([lockSentence("outside_period", window), lockSentence("past_deadline", window)]).toEqual([
      expect.stringContaining("01/11/2026"),
      expect.stringContaining("15/01/2027"),
    ]);
  });
});

it("is open after the last day of entry where its report was sent back", () => {
  const late = { window: { from: "2026-01-01", to: "2026-11-20" } };
  expect(lockOf("A/value", context(late))).toBe("past_deadline");
  for (const state of ["returned", "needs_more"] as const) expect(lockOf("A/value", context({ ...late, reports: [inState(state), open] }))).toBeNull();
  expect(lockOf("p/two:text/achieved", context({ ...late, reports: [inState("returned"), open] }))).toBe("past_deadline");
});

describe("a cell", () => {
  it.each(Object.entries(byState) as [ReportState, Lock | null][])("of a report that is %s: %s", (state, lock) => {
    const reports = [inState(state), open];
    for (const key of ["A/value", "why/A/value", "p/one:text/achieved"]) expect([key, lockOf(key, context({ reports }))]).toEqual([key, lock]);
    // Of the other report only.
    expect(lockOf("p/two:text/achieved", context({ reports }))).toBeNull();
    expect(openKeys(inState(state))).toEqual(lock ? [] : Object.keys(first));
  });

  it("is closed where one report is closed and another only approved", () => {
    const reports = [inState("approved"), { report: { state: "closed" as const, pointedAt: [] }, cells: second }];
    expect(lockOf("A/value", context({ reports }))).toBe("closed");
  });

  it("is open in a request for more only where it is pointed at, with its reason", () => {
    const reports = [inState("needs_more", ["A/value"]), open];
    const locks = locksOf(context({ reports }));
    expect(locks).toEqual({ "base/dan-so": "approved", "p/one:text/achieved": "approved" });
    expect(lockOf("why/A/value", context({ reports }))).toBeNull();
    expect(lockOf("why/base/dan-so", context({ reports }))).toBe("approved");
    expect(openKeys(reports[0]!)).toEqual(["A/value"]);
  });

  it("is all open in a return, which points only to help", () => {
    expect(locksOf(context({ reports: [inState("returned", ["A/value"])] }))).toEqual({});
  });

  it.each<[Lock, Partial<LockContext>]>([
    ["unit_ended", { unit: place.dissolved, grants: [{ role: "reporter", unit: place.dissolved, from: "2020-01-01", to: null }] }],
    ["unit_ended", { unit: "99999@0000" }],
    ["no_right", { grants: [] }],
    ["no_right", { grants: [{ role: "approver", unit: place.own, from: "2020-01-01", to: null }] }],
    ["outside_period", { on: "2025-12-31" }],
    ["past_deadline", { window: { from: "2026-01-01", to: "2026-11-21" } }],
  ])("is locked for the whole unit: %s", (lock, differences) => {
    const locks = locksOf(context(differences));
    expect(new Set(Object.values(locks))).toEqual(new Set([lock]));
    expect(Object.keys(locks)).toHaveLength(4);
    expect(lockOf("A/value", context(differences))).toBe(lock);
  });

  it("is open on the first day of its period and on the last of its window", () => {
    expect(lockOf("A/value", context({ on: "2026-01-01" }))).toBeNull();
    expect(lockOf("A/value", context({ window: { from: "2026-01-01", to: "2026-11-22" } }))).toBeNull();
    expect(lockOf("A/value", context({ on: "2027-03-01" })), "late figures are taken").toBeNull();
  });

  it("says of each lock who can undo it", () => {
    for (const lock of ["outside_period", "past_deadline", "approved", "closed", "unit_ended", "no_right"] as const)
      expect(lockSentence(lock)).toMatch(/[Qq]uản trị|lãnh đạo|[Cc]ấp trên|[Đđ]ơn vị tiếp nhận/);
    expect(lockSentence("approved", { state: "sent" })).toBe(
      `Ô đã khóa vì báo cáo ở trạng thái “${reportStateLabel.sent}”. Lúc này văn thư có thể thu hồi báo cáo đã gửi; cấp trên tiếp nhận có thể tiếp nhận; lãnh đạo có thể công bố.`,
    );
    expect(lockSentence("outside_period", { from: "2027-01-01" })).toContain("01/01/2027");
  });
});
