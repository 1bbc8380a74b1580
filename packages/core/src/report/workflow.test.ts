import { describe, expect, it } from "vitest";
import { place } from "../access/sample-country.test.data.ts";
import { reportActs, reportFlow } from "./flow.ts";
import type { Report } from "./report.ts";
import { actsFor, type ActContext, type ActRequest, transition } from "./workflow.ts";
import { contextOf, live, newReport, people } from "./workflow-model.test.data.ts";

describe("a report in the hands of random people", () => {
  it("keeps every promise, and every act happens", () => {
    const done = live(2_000);
    expect([...done.keys()].toSorted()).toEqual([...reportActs].toSorted());
  });

  // Each control is the real machine with one check disarmed.
  const controls: Record<string, { machine: typeof transition; says: RegExp }> = {
    "that what is approved is what was seen": {
      machine: (report, request, context) => transition(report, { ...request, hash: context.hash! }, context),
      says: /approved what was not seen/,
    },
    "four eyes": {
      machine: (report, request, context) => transition(report, request, { ...context, onePersonUnit: true }),
      says: /four eyes/,
    },
    "the revision": {
      machine: (report, request, context) => transition(report, { ...request, revision: report.revision }, context),
      says: /no longer so/,
    },
    "the right": {
      machine: (report, request, context) => transition(report, request, { ...context, grants: Object.values(people).flat() }),
      says: /had no right/,
    },
    "that a new figure voids the approval": {
      machine: (report, request, context) => {
        const result = transition(report, request, context);
        const kept = { approvedHash: report.approvedHash, approvedBy: report.approvedBy };
        return result.ok && request.act === "revise" ? { ok: true, value: { ...result.value, report: { ...result.value.report, ...kept } } } : result;
      },
      says: /an approval .* in in_progress/,
    },
    "that an approval locks": {
      machine: (report, request, context) => {
        const result = transition(report, request, context);
        const back = { state: "in_progress" as const };
        return result.ok && request.act === "withdraw" ? { ok: true, value: { ...result.value, report: { ...result.value.report, ...back } } } : result;
      },
      says: /withdraw led from sent to in_progress/,
    },
    "the reason": {
      machine: (report, request, context) => {
        const result = transition(report, { ...request, reason: request.reason?.trim() || "x" }, context);
        return result.ok ? { ok: true, value: { ...result.value, event: { ...result.value.event, reason: request.reason?.trim() || null } } } : result;
      },
      says: /without a reason/,
    },
  };
  it.each(Object.entries(controls))("would be caught without %s", (_, { machine, says }) => {
    expect(() => live(2_000, machine)).toThrow(says);
  });
  it("would be caught if figures of an approved report stayed open", () => {
    expect(() => live(2_000, transition, () => true)).toThrow(/approved A=0 B=0, but it says/);
  });
});

const refusal = (report: Partial<Report>, request: Partial<ActRequest>, who: string, context: Partial<ActContext> = {}) => {
  const whole = newReport({ revision: 7, ...report });
  const result = transition(whole, { act: "submit", revision: 7, ...request }, contextOf(who, "h", context));
  return result.ok ? [] : result.issues.map(({ code, message, remedy }) => `${code}: ${message} ${remedy}`);
};
const submitted = { state: "submitted_internal", submittedBy: "both" } as const;
const approved = { state: "approved", submittedBy: "reporter", approvedHash: "h", approvedBy: "leader" } as const;

describe("transition says why not", () => {
  it("names the state and who may act now", () => {
    expect(refusal(submitted, { act: "submit" }, "reporter")).toEqual([
      "report.wrong-state: Báo cáo đang ở trạng thái “Chờ lãnh đạo duyệt” nên không thể trình lãnh đạo. Lúc này chuyên viên có thể thu hồi bản trình; lãnh đạo có thể phê duyệt, trả lại.",
    ]);
  });

  it("names who acted meanwhile", () => {
    const last = { act: "return", byName: "Trần Thị B" } as const;
    expect(refusal({ state: "returned" }, { act: "submit", revision: 6 }, "reporter", { last })[0]).toContain("việc gần nhất là “trả lại”, do Trần Thị B làm.");
    expect(refusal({ state: "returned" }, { act: "submit", revision: 6 }, "reporter")[0]).toMatch(/^report.stale: .*người khác/);
  });

  it("names whose right it is, and that a unit ended", () => {
    expect(refusal({ state: "in_progress" }, { act: "submit" }, "leader")[0]).toMatch(/^report.no-right: Chỉ chuyên viên /);
    expect(refusal({ ...approved }, { act: "revise", reason: "x" }, "clerk")[0]).toContain("Chỉ chuyên viên hoặc lãnh đạo");
    expect(refusal({ state: "in_progress", unit: place.dissolved }, {}, "reporter")[0]).toMatch(/^report.unit-ended: .*đã kết thúc ngày 30\/06\/2025/);
    expect(refusal({ state: "in_progress", unit: place.unborn }, {}, "reporter")[0]).toMatch(/^report.unit-ended: .*chưa thành lập/);
  });

  it.each([
    ["four-eyes", submitted, { act: "approve", hash: "h" }, "both"],
    ["other-content", submitted, { act: "approve", hash: "g" }, "leader"],
    ["other-content", submitted, { act: "approve" }, "leader"],
    ["other-content", { ...approved, approvedHash: "g" }, { act: "send", letter: { number: "1", issuedOn: "2026-11-20" } }, "clerk"],
    ["not-submitter", submitted, { act: "recall" }, "reporter"],
    ["opened", { ...submitted, opened: true }, { act: "recall" }, "both"],
    ["opened", { ...submitted, opened: true }, { act: "open" }, "leader"],
    ["no-reason", submitted, { act: "return" }, "leader"],
    ["long-reason", submitted, { act: "return", reason: "x".repeat(2001) }, "leader"],
    ["unknown-cell", submitted, { act: "return", reason: "x", cells: ["toString"] }, "leader"],
    ["no-day", approved, { act: "send", letter: { number: "1", issuedOn: "2026-02-30" } }, "clerk"],
    ["day-ahead", approved, { act: "send", letter: { number: "1", issuedOn: "2026-11-23" } }, "clerk"],
    ["published", { ...approved, publishedAt: "2026-11-20T00:00:00.000Z" }, { act: "publish" }, "leader"],
  ] as const)("%s", (code, report, request, who) => {
    const found = refusal(report, request, who);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^report.${code}: \\S.*\\.$`));
  });

  it("says all that is missing at once", () => {
    expect(refusal(approved, { act: "send" }, "clerk").map((text) => text.split(":")[0])).toEqual(["report.no-number", "report.no-day"]);
  });

  it("does not approve or send where nobody worked out the content", () => {
    expect(() => refusal(submitted, { act: "approve", hash: "h" }, "leader", { hash: null })).toThrow(/content hash/);
  });
});

describe("actsFor", () => {
  const may = (who: string, report: Partial<Report>, context: Partial<ActContext> = {}) => actsFor(newReport(report), contextOf(who, null, context));

  it("offers each person what she may do now", () => {
    expect(may("reporter", {})).toEqual(["start"]);
    expect(may("reporter", submitted)).toEqual([]);
    expect(may("both", submitted)).toEqual(["recall", "return"]);
    expect(may("both", { ...submitted, opened: true })).toEqual(["return"]);
    expect(may("both", submitted, { onePersonUnit: true })).toEqual(["recall", "open", "approve", "return"]);
    expect(may("leader", { ...submitted, opened: true })).toEqual(["approve", "return"]);
    expect(may("clerk", approved)).toEqual(["send"]);
    expect(may("receiver", { state: "received" })).toEqual(["askMore", "close"]);
    expect(may("elsewhere", { state: "received" })).toEqual([]);
    expect(may("former", submitted)).toEqual([]);
  });

  it("offers nothing that would then be refused for the state, the right or four eyes, and leaves out nothing else", () => {
    const letter = { number: "1", issuedOn: "2026-11-20" };
    for (const state of new Set(reportActs.flatMap((act) => reportFlow[act].from)))
      for (const who of Object.keys(people))
        for (const opened of [true, false]) {
          const report = newReport({ ...approved, state, opened, submittedBy: "both" });
          const offered = actsFor(report, contextOf(who, null));
          for (const act of reportActs) {
            const done = transition(report, { act, revision: 0, reason: "x", hash: "h", letter }, contextOf(who, "h"));
            expect(done.ok, `${who} ${act} ${state}`).toBe(offered.includes(act));
          }
        }
  });
});
