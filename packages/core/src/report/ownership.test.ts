import { describe, expect, it } from "vitest";
import { samplePlan } from "../check/sample-plan.ts";
import { type Assignment, handOver, orphans, ownedItems } from "./ownership.ts";

const plan = samplePlan();
const row = (indicator: string, label: string) => ({ indicator, label }) as never;
const task = (place: string) => ({ key: `p/qd-1:task/${place}`, note: "", group: "", label: `Việc ${place}`, source: place });
const form = {
  sections: [
    { theme: "skills" as const, label: "Kỹ năng", rows: [row("SKILL", "Năng lực thông tin"), row("TITLE", "Danh hiệu")] },
    { theme: "models" as const, label: "Mô hình", rows: [row("SKILL", "Năng lực thông tin")] },
  ],
  progress: [task("III.1.a"), task("III.9")],
};
const given = (item: string, differences: Partial<Assignment> = {}): Assignment => ({ item, agency: "association", owner: "an", deputy: "binh", ...differences });
const items = ["SKILL", "TITLE", "p/qd-1:task/III.1.a", "p/qd-1:task/III.9"];
const staff = new Set(["an", "binh"]);
const found = (assignments: Assignment[], of = staff) => orphans(form, plan, assignments, of).map(({ says }) => says);

describe("orphans", () => {
  it("finds nothing where everything is owned, and everything where nothing is", () => {
    expect(found(items.map((item) => given(item)))).toEqual([]);
    expect(found([])).toEqual([
      "Chỉ tiêu “Năng lực thông tin” chưa có cơ quan chịu trách nhiệm, người phụ trách, người thay.",
      "Chỉ tiêu “Danh hiệu” chưa có cơ quan chịu trách nhiệm, người phụ trách, người thay.",
      "Nhiệm vụ “Việc III.1.a” chưa có người phụ trách, người thay.",
      "Nhiệm vụ “Việc III.9” chưa có cơ quan chịu trách nhiệm, người phụ trách, người thay.",
    ]);
  });

  it("takes the agency that leads a task by the plan", () => {
    expect(ownedItems(form, plan).map(({ item, byPlan }) => [item, byPlan])).toEqual([
      ["SKILL", null], ["TITLE", null], ["p/qd-1:task/III.1.a", "association"], ["p/qd-1:task/III.9", null],
    ]);
    expect(ownedItems(form, null).every(({ byPlan }) => byPlan === null)).toBe(true);
  });

  it.each<[Partial<Assignment>, string[]]>([
    [{ agency: null }, ["cơ quan chịu trách nhiệm"]],
    [{ owner: null }, ["người phụ trách"]],
    [{ deputy: null }, ["người thay"]],
    [{ deputy: "an" }, ["người thay khác với người phụ trách"]],
    [{ owner: "left" }, ["người phụ trách"]],
    [{ deputy: "left" }, ["người thay"]],
  ])("misses %o: %j", (differences, missing) => {
    const assignments = items.map((item) => given(item, item === "SKILL" ? differences : {}));
    expect(orphans(form, plan, assignments, staff).map((one) => [one.item, one.missing])).toEqual([["SKILL", missing]]);
  });

  it("sees at once what a person who left had owned", () => {
    expect(found(items.map((item) => given(item)), new Set(["binh"]))).toHaveLength(4);
  });
});

describe("handOver", () => {
  const before = [given("owned"), given("stoodIn", { owner: "binh", deputy: "an" }), given("other", { owner: "chi", deputy: "binh" })];
  const after = (successor: string | null) => handOver(before, "an", successor).map(({ item, owner, deputy }) => [item, owner, deputy]);

  it("gives to the successor", () => {
    expect(after("dung")).toEqual([["owned", "dung", "binh"], ["stoodIn", "binh", "dung"]]);
  });

  it("lets the deputy step up where there is none, or she is the successor", () => {
    expect(after(null)).toEqual([["owned", "binh", null], ["stoodIn", "binh", null]]);
    expect(after("binh")).toEqual([["owned", "binh", null], ["stoodIn", "binh", null]]);
  });

  it("leaves nothing with who left", () => {
    for (const successor of ["dung", "binh", null]) expect(JSON.stringify(handOver([...before, given("twice", { deputy: "an" })], "an", successor))).not.toContain('"an"');
  });
});
