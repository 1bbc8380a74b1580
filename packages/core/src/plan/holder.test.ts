import { describe, expect, it } from "vitest";
import { createUnitTree } from "../unit/tree.ts";
import { ducPhoWard, nguyenNghiem, quangNgai, sampleTree as tree, traCau } from "../unit/sample-tree.ts";
import { unitId } from "../unit/unit.ts";
import { holderOn, takeover, type IssuedPlan, type Takeover } from "./holder.ts";

const plan: IssuedPlan = { plugin: "ward", plan: "qd-1373", unit: unitId(nguyenNghiem) };
const document = { kind: "QĐ", number: "12/QĐ-UBND", issuedOn: "2025-08-20", issuer: "UBND phường Đức Phổ" } as const;
const request = { successor: unitId(ducPhoWard), document, from: "2025-09-01" };
const taken: Takeover = { plugin: "ward", plan: "qd-1373", ...request };
const codes = (result: ReturnType<typeof takeover>): string[] =>
  result.ok ? [] : result.issues.map(({ code }) => code);

describe("holderOn", () => {
  it("leaves the plan with its unit through that unit's last day", () => {
    expect(holderOn(plan, [], "2022-01-01", tree)).toEqual({ holder: "21439@0000", closedOn: null });
    expect(holderOn(plan, [], "2025-06-30", tree)).toEqual({ holder: "21439@0000", closedOn: null });
  });

  it("closes on the last day when nobody takes it over", () => {
    expect(holderOn(plan, [], "2025-07-01", tree)).toEqual({ holder: null, closedOn: "2025-06-30" });
  });

  it("moves to the successor from the day in the paper, not before", () => {
    expect(holderOn(plan, [taken], "2025-08-31", tree)).toEqual({ holder: null, closedOn: "2025-06-30" });
    expect(holderOn(plan, [taken], "2025-09-01", tree)).toEqual({ holder: "21439@2025-07-01", closedOn: null });
  });

  it("passes over takeovers of other plans", () => {
    expect(
      holderOn(
        plan,
        [
          { ...taken, plan: "qd-387" },
          { ...taken, plugin: "other" },
        ],
        "2026-01-01",
        tree,
      ).holder,
    ).toBeNull();
  });

  it("closes again when the successor ends too, and follows a second takeover", () => {
    const ended = { ...ducPhoWard, validTo: "2026-12-31" };
    const third = { ...traCau, code: "30000", validFrom: "2027-01-01" };
    const longer = createUnitTree(
      [...tree.units.filter((unit) => unit !== ducPhoWard), ended, third],
      [...tree.successions, { from: unitId(ended), to: unitId(third), extent: "whole", share: null, on: "2027-01-01" }],
    );
    expect(holderOn(plan, [taken], "2027-01-01", longer)).toEqual({ holder: null, closedOn: "2026-12-31" });
    const again = takeover(plan, { successor: unitId(third), document, from: "2027-02-01" }, [taken], longer);
    const second = again.ok ? [again.value] : [];
    expect(holderOn(plan, [...second, taken], "2027-02-01", longer).holder).toBe(unitId(third));
  });
});

describe("takeover", () => {
  it("records a successor with its paper", () => {
    expect(takeover(plan, request, [], tree)).toEqual({ ok: true, value: taken });
  });

  it("refuses a day on which the unit still exists", () => {
    expect(codes(takeover(plan, { ...request, from: "2025-06-30" }, [], tree))).toEqual([
      "takeover.still-held",
      "takeover.successor-absent",
    ]);
  });

  it("refuses a unit that does not descend from the plan's", () => {
    expect(codes(takeover(plan, { ...request, successor: unitId(traCau) }, [], tree))).toEqual([
      "takeover.not-a-successor",
    ]);
    expect(codes(takeover(plan, { ...request, successor: unitId(quangNgai) }, [], tree))).toEqual([
      "takeover.not-a-successor",
    ]);
  });

  it("refuses a unit that nobody knows", () => {
    expect(codes(takeover(plan, { ...request, successor: "99999@0000" }, [], tree))).toEqual([
      "takeover.successor-unknown",
    ]);
  });

  it("needs the paper's number, day and issuer", () => {
    for (const missing of [{ number: null }, { issuedOn: null }, { issuer: " " }])
      expect(codes(takeover(plan, { ...request, document: { ...document, ...missing } }, [], tree))).toEqual([
        "takeover.no-document",
      ]);
  });

  it("refuses a second holder", () => {
    expect(codes(takeover(plan, { ...request, from: "2025-10-01" }, [taken], tree))).toEqual(["takeover.still-held"]);
    expect(codes(takeover(plan, { ...request, from: "2025-08-01" }, [taken], tree))).toEqual(["takeover.already"]);
  });
});
