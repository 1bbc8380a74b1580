import { describe, expect, it } from "vitest";
import type { Plan } from "../plan/plan.ts";
import { equal, met, milestone, setFor, shareOf } from "../target/build.ts";
import { formOf } from "./form-of.ts";
import { baseKey, reasonedKey, specOf, whyKey } from "./key.ts";
import { definition, form, origin, plan } from "./sample-form.test.data.ts";

const ref = { unit: definition.unit, subject: "sample/qd-1", period: "2025" };
const withPlan = (changes: Partial<Plan>) => formOf(definition, ref, { ...origin, plan: { ...plan, ...changes } });

describe("the form of a report", () => {
  it("has the themes and the indicators in the order of the plan", () => {
    expect(
      form.sections.map(({ theme, rows }) => [
        theme,
        ...rows.map(({ indicator, reading }) => `${indicator} ${reading}`),
      ]),
    ).toEqual([
      ["models", "FAMILY_REG own", "FAMILY_ACH own", "TITLE own"],
      ["skills", "TRAINED own", "UNIV own"],
      ["literacy_universal", "UNDERWEIGHT own", "OVERWEIGHT carriedOut", "PRIMARY own", "PRIMARY rolled"],
      ["clc", "CENTRE degree"],
      ["movement", "CLASSES own"],
    ]);
  });

  it("enters a shared denominator once and lists where it acts", () => {
    expect(form.bases).toEqual([
      {
        key: "base/gia-dinh-tai-dia-phuong",
        label: "Gia đình tại địa phương",
        indicators: ["FAMILY_REG", "FAMILY_ACH"],
      },
      { key: "base/dan-so-tu-15-tuoi-tro-len", label: "Dân số từ 15 tuổi trở lên", indicators: ["TRAINED", "UNIV"] },
      { key: "base/tre-duoc-can", label: "Trẻ được cân", indicators: ["UNDERWEIGHT"] },
    ]);
  });

  it("reads an own value and its change from the same cells, and enters nothing for lower units", () => {
    const rows = form.sections.flatMap(({ rows }) => rows);
    expect(rows.find(({ indicator }) => indicator === "UNDERWEIGHT")).toMatchObject({
      cells: { of: "UNDERWEIGHT/of", outOf: "base/tre-duoc-can" },
      targets: [{ milestone: 2025, comparator: "avg_per_year" }, { milestone: 2030 }],
      origin: "sample",
    });
    expect(rows.find(({ reading }) => reading === "rolled")!.cells).toBeNull();
    expect(
      withPlan({ targets: plan.targets.filter(({ milestone }) => milestone === 2025) }).sections[2]!.rows[0]!.reading,
    ).toBe("change");
  });

  it("says what each cell takes", () => {
    const takes = (key: string) => specOf(form, key)?.takes;
    expect(takes("FAMILY_ACH/of")).toEqual({ kind: "count" });
    expect(takes("PRIMARY/value")).toEqual({ kind: "level", min: 1, max: 3 });
    expect(takes("TITLE/value")).toEqual({ kind: "status", attests: "title" });
    expect(takes("CENTRE/degree")).toEqual({ kind: "percent" });
    expect(takes("OVERWEIGHT/done")).toEqual({ kind: "status", attests: "work" });
    expect(takes("CLASSES/value")).toEqual({ kind: "count" });
    expect(takes("sample/qd-1:task/III.1.a")).toEqual({ kind: "progress" });
    expect(takes("sample/qd-1:text/achieved")).toMatchObject({ kind: "text" });
    expect(takes("toString")).toBeUndefined();
  });

  it("takes a reason beside every cell, and beside no other", () => {
    expect(specOf(form, whyKey("FAMILY_ACH/of"))).toMatchObject({ key: "why/FAMILY_ACH/of", takes: { kind: "text" } });
    expect(specOf(form, whyKey("ELSE/of"))).toBeNull();
    expect(specOf(form, whyKey(whyKey("FAMILY_ACH/of")))).toBeNull();
    expect(reasonedKey("why/base/x")).toBe("base/x");
    expect(reasonedKey("base/x")).toBeNull();
  });

  it("tells tasks apart that a paper prints under one place", () => {
    const [group] = plan.taskGroups as [Plan["taskGroups"][number]];
    const task = group.tasks[0]!;
    const keys = withPlan({ taskGroups: [{ ...group, tasks: [task, { ...task, text: "Việc khác" }] }] }).progress.map(
      ({ key }) => key,
    );
    expect(keys.slice(0, 2)).toEqual([`sample/qd-1:task/${task.source}`, `sample/qd-1:task/${task.source}/2`]);
  });

  it("without a plan asks also what targets above count of units of this level, each figure once; with one only what the plan uses", () => {
    const counted = milestone(2030, "QĐ 1", [shareOf("PRIMARY", "commune", { atLeast: 3 }, 90), shareOf("TITLE", "commune", { met: true }, 50)]);
    const own = setFor(["commune"], milestone(2025, "QĐ 1", [met("TITLE")])).map((target) => ({ ...target, origin: "nation" }));
    const above = { ...definition, targets: own, countedAbove: counted.map((target) => ({ ...target, origin: "nation" })) };
    const common = formOf(above, { ...ref, subject: "common" }, null);
    expect(common.sections.flatMap(({ rows }) => rows)).toMatchObject([
      { indicator: "TITLE", targets: [{ milestone: 2025 }] },
      { indicator: "PRIMARY", reading: "own", cells: { value: "PRIMARY/value" }, targets: [], countedAbove: [{ source: "QĐ 1", value: 90 }], origin: "nation" },
    ]);
    expect(common.cells["PRIMARY/value"]?.takes).toEqual({ kind: "level", min: 1, max: 3 });
    expect(formOf(above, ref, { ...origin, plan })).toEqual(formOf(definition, ref, { ...origin, plan }));
  });

  it("without a plan asks what is set for every unit of the level, each indicator once", () => {
    const set = (plugin: string, goal: number) =>
      setFor(["commune"], milestone(2025, "QĐ 1", [equal("FAMILY_ACH", goal)])).map((target) => ({
        ...target,
        origin: plugin,
      }));
    const common = formOf(
      { ...definition, targets: [...set("nation", 50), ...set("province", 60)] },
      { ...ref, subject: "common" },
      null,
    );
    expect(common.sections.flatMap(({ rows }) => rows)).toMatchObject([
      { indicator: "FAMILY_ACH", origin: "nation", targets: [{ value: 50 }, { value: 60 }] },
    ]);
    expect(common.narrative.map(({ key }) => key)).toEqual([
      "common:text/achieved",
      "common:text/difficulties",
      "common:text/proposals",
    ]);
    expect(common.progress).toEqual([]);
  });

  it("never mixes two denominators whose words differ by a diacritic only", () => {
    const base = definition.indicators["TRAINED"]!;
    const clash = {
      ...definition,
      indicators: {
        ...definition.indicators,
        UNIV: { ...base, measure: { kind: "ratio" as const, of: "x", outOf: "dân số từ 15 tuổi trở lẻn" } },
      },
    };
    expect(baseKey("dân số từ 15 tuổi trở lẻn")).toBe(baseKey("dân số từ 15 tuổi trở lên"));
    expect(() => formOf(clash, ref, origin)).toThrow(/would share the key/);
  });

  it("names what is missing where a plan targets an unknown indicator", () => {
    expect(() => withPlan({ targets: milestone(2025, "II", [equal("ELSE", 1)]) })).toThrow(/no indicator ELSE/);
  });
});
