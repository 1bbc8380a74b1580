import { describe, expect, it } from "vitest";
import { sampleAgencies, sampleIndicators, samplePlan, sampleProgramme } from "../check/sample-plan.ts";
import { field } from "../field/field.ts";
import type { PluginDefinition } from "../plugin.ts";
import { equal, milestone, setFor, shareOf } from "../target/build.ts";
import { ducPhoWard, nguyenNghiem, phoHoa, quangNgai, sampleTree as tree, traCau } from "../unit/sample-tree.ts";
import { compose, type ComposeInput } from "./compose.ts";
import type { Definition, LoadedPlugin } from "./definition.ts";

const load = (definition: PluginDefinition): LoadedPlugin => ({ definition, version: "1.0.0", home: "folder" });
const programme: PluginDefinition = { id: "national", programme: sampleProgramme, indicators: sampleIndicators };
const communes: PluginDefinition = {
  id: "level-commune",
  level: "commune",
  agencies: sampleAgencies,
  reporting: [
    {
      id: "yearly",
      label: "Báo cáo năm",
      due: { month: 12, day: 5, inclusive: false },
      to: ["above"],
      source: "mặc định",
    },
  ],
};
const province: PluginDefinition = {
  id: "province",
  unit: { code: "51", on: "2022-01-01", level: "province", name: "Tỉnh Quảng Ngãi" },
  indicators: { LOCAL: { ...sampleIndicators.SKILL!, label: "Riêng của tỉnh" } },
  agencies: { office: { label: "Sở Giáo dục và Đào tạo" } },
  targets: setFor(["commune"], milestone(2030, "II", [equal("LOCAL", 40)])),
  taskTables: {
    visits: { for: ["commune"], label: "Sổ", columns: { who: field.agency("Ai", {}) }, rows: [], source: "phụ lục" },
  },
  reporting: [
    { id: "yearly", label: "Báo cáo tỉnh", due: { month: 12, day: 1, inclusive: true }, to: ["office"], source: "III" },
  ],
};
const ward: PluginDefinition = {
  id: "ward",
  unit: { code: "21439", on: "2022-03-01", level: "commune", name: "Phường Nguyễn Nghiêm" },
  indicators: { WARD_ONLY: { ...sampleIndicators.SKILL!, label: "Riêng của phường" } },
  plans: [samplePlan()],
};
const all = [programme, communes, province, ward].map(load);
const input = (differences: Partial<ComposeInput>): ComposeInput => ({
  unit: nguyenNghiem,
  on: "2022-06-01",
  tree,
  plugins: all,
  ...differences,
});
const must = (differences: Partial<ComposeInput> = {}): Definition => {
  const result = compose(input(differences));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};
const issuesOf = (differences: Partial<ComposeInput>) => {
  const result = compose(input(differences));
  return result.ok ? [] : result.issues;
};
const layers = (definition: Definition): string[] => definition.layers.map(({ plugin }) => plugin);

describe("compose", () => {
  it("goes from the nation down to the unit and says where each item comes from", () => {
    const definition = must();
    expect(layers(definition)).toEqual(["national", "level-commune", "province", "ward"]);
    expect(definition.indicators.SKILL).toMatchObject({ origin: "national" });
    expect(definition.indicators.LOCAL).toMatchObject({ origin: "province", label: "Riêng của tỉnh" });
    expect(definition.agencies.above).toMatchObject({ origin: "level-commune" });
    expect(definition.plans.map(({ plan, origin, unit }) => [plan.id, origin, unit])).toEqual([
      ["qd-1", "ward", "21439@0000"],
    ]);
    expect(definition.programmes["qd-1"]?.origin).toBe("national");
  });

  it("gives a unit without a plugin its level's and those above it", () => {
    const definition = must({ unit: phoHoa });
    expect(layers(definition)).toEqual(["national", "level-commune", "province"]);
    expect(definition.plans).toEqual([]);
    expect(definition.targets.map((target) => [target.id, target.origin])).toEqual([["2030/LOCAL", "province"]]);
    expect(Object.keys(definition.taskTables)).toEqual(["visits"]);
  });

  it("keeps what is set for communes away from the province itself", () => {
    const definition = must({ unit: quangNgai });
    expect(definition.targets).toEqual([]);
    expect(definition.taskTables).toEqual({});
    expect(layers(definition)).toEqual(["national", "province"]);
  });

  it("does not give the plugin of old 21439 to the new unit with that code", () => {
    expect(layers(must({ unit: ducPhoWard, on: "2026-01-01" }))).toEqual(["national", "level-commune", "province"]);
    expect(layers(must({ unit: nguyenNghiem, on: "2026-01-01" }))).toContain("ward");
  });

  it("puts reporting nearest first", () => {
    expect(must().reporting.map(({ origin }) => origin)).toEqual(["province", "level-commune"]);
  });

  it("does not depend on the order in which plugins were found", () => {
    expect(must({ plugins: all.toReversed() })).toEqual(must());
  });

  it("lists the plans of the units above, nearest first", () => {
    const withPlan = load({ ...province, agencies: { ...province.agencies }, plans: [samplePlan({ id: "tinh" })] });
    const definition = must({ plugins: [...all.filter(({ definition: { id } }) => id !== "province"), withPlan] });
    expect(definition.plansAbove.map(({ plan, unit }) => [plan.id, unit])).toEqual([["tinh", "51@0000"]]);
  });

  it("never composes the template", () => {
    expect(layers(must({ plugins: [...all, load({ id: "_template", level: "commune" })] }))).not.toContain("_template");
  });
});

describe("add-only", () => {
  it("names both plugins and the item when two define the same", () => {
    const other: PluginDefinition = {
      ...communes,
      id: "second",
      agencies: { above: { label: "Khác" } },
      reporting: [],
    };
    const [issue, ...rest] = issuesOf({ plugins: [...all, load(other)] });
    expect(rest).toEqual([]);
    expect(issue).toMatchObject({ code: "plugin.clash", severity: "error", place: "agencies.above" });
    expect(issue?.message).toContain("“level-commune”");
    expect(issue?.message).toContain("“second”");
  });

  it("finds clashes of indicators and of task tables too", () => {
    const clash = load({
      ...ward,
      indicators: { LOCAL: province.indicators!.LOCAL! },
      taskTables: { visits: province.taskTables!.visits! },
    });
    expect(issuesOf({ plugins: [...all.slice(0, 3), clash] }).map(({ place }) => place)).toEqual([
      "indicators.LOCAL",
      "taskTables.visits",
    ]);
  });

  it("does not call it a clash when neighbours use the same code for themselves", () => {
    const neighbour = load({
      ...ward,
      id: "neighbour",
      unit: { code: "21442", on: "2022-03-01", level: "commune", name: "Phường Phổ Hòa" },
      plans: [],
    });
    expect(issuesOf({ plugins: [...all, neighbour] })).toEqual([]);
    expect(layers(must({ unit: phoHoa, plugins: [...all, neighbour] }))).toContain("neighbour");
  });

  it("refuses the same id twice", () => {
    expect(issuesOf({ plugins: [...all, { ...load(ward), home: "package" }] }).map(({ code }) => code)).toEqual([
      "plugin.same-id",
    ]);
  });
});

describe("superseding", () => {
  const edited = (label: string): PluginDefinition => ({
    ...ward,
    indicators: { WARD_ONLY: { ...sampleIndicators.SKILL!, label } },
  });
  const stored = [
    { definition: edited("Lần hai"), effectiveFrom: "2024-01-01", version: "2" },
    { definition: edited("Lần một"), effectiveFrom: "2023-01-01", version: "1" },
  ];

  it("takes a stored definition of the same id from its date of effect, the latest wins", () => {
    const label = (on: string): string | undefined => must({ stored, on }).indicators.WARD_ONLY?.label;
    expect(label("2022-12-31")).toBe("Riêng của phường");
    expect(label("2023-01-01")).toBe("Lần một");
    expect(label("2024-06-01")).toBe("Lần hai");
    expect(must({ stored, on: "2024-06-01" }).layers.at(-1)).toEqual({ plugin: "ward", version: "2", home: "stored" });
  });

  it("accepts a stored definition that no folder has", () => {
    const own = {
      definition: {
        id: "pho-hoa",
        unit: { code: "21442", on: "2022-03-01", level: "commune", name: "Phường Phổ Hòa" },
      } as const,
      effectiveFrom: "2022-01-01",
      version: "1",
    };
    expect(layers(must({ unit: phoHoa, stored: [own] }))).toContain("pho-hoa");
  });

  it("still clashes with a different id", () => {
    const other = { definition: { ...edited("Khác"), id: "other" }, effectiveFrom: "2022-01-01", version: "1" };
    expect(issuesOf({ stored: [other] }).map(({ code }) => code)).toEqual(["plugin.clash"]);
  });
});

describe("a plan taken over", () => {
  const held = [{ plugin: "ward", plan: "qd-1" }];

  it("brings its plugin to the holder", () => {
    const definition = must({ unit: ducPhoWard, on: "2026-01-01", held });
    expect(layers(definition)).toEqual(["national", "level-commune", "province", "ward"]);
    expect(definition.plans.map(({ origin, unit }) => [origin, unit])).toEqual([["ward", "21439@0000"]]);
    expect(definition.indicators.WARD_ONLY).toBeDefined();
  });

  it("brings the level plugin too when a unit of another level holds it", () => {
    expect(layers(must({ unit: quangNgai, on: "2026-01-01", held }))).toEqual([
      "national",
      "province",
      "level-commune",
      "ward",
    ]);
  });

  it("does not spread to units that do not hold it", () => {
    expect(layers(must({ unit: traCau, on: "2026-01-01" }))).not.toContain("ward");
  });

  it("must exist", () => {
    expect(issuesOf({ unit: ducPhoWard, on: "2026-01-01", held: [{ plugin: "ward", plan: "nope" }] })).toMatchObject([
      { code: "plan.held-unknown", place: "ward/nope" },
    ]);
  });
});

describe("unknown names", () => {
  it("finds a group of people whose whole nothing defines", () => {
    const lost = { ...sampleIndicators.SKILL!, partOf: "NOPE" };
    const [issue] = issuesOf({ plugins: [...all.slice(0, 3), load({ ...ward, indicators: { MINE: lost } })] });
    expect(issue).toMatchObject({ code: "indicator.unknown", severity: "error", place: "indicators.MINE" });
  });

  const withPlan = (plan: Parameters<typeof samplePlan>[0]) =>
    issuesOf({ plugins: [...all.slice(0, 3), load({ ...ward, plans: [samplePlan(plan)] })] });

  it("finds a target on an indicator that nothing defines", () => {
    const [issue] = withPlan({ targets: milestone(2025, "II.2.a", [equal("NOPE", 1)]) });
    expect(issue).toMatchObject({ code: "indicator.unknown", severity: "error", place: "II.2.a" });
  });

  it("finds unknown agencies in duties, reporting, funding and table cells", () => {
    const base = samplePlan();
    const [first] = base.responsibilities;
    const issues = withPlan({
      responsibilities: [{ ...first!, agency: "a1", duties: [{ ...first!.duties[0]!, with: ["a2"], agency: "a3" }] }],
      reporting: [{ ...base.reporting[0]!, to: ["a4"] }],
      funding: { paragraphs: [{ ...base.funding.paragraphs[0]!, estimate: ["a5"] }], lines: [] },
      taskTables: {
        t: {
          label: "Bảng",
          columns: { who: field.agencies("Ai"), what: field.text("Gì") },
          rows: [{ who: ["a6", "schools"], what: "x" }],
          source: "PL",
        },
      },
    });
    expect(issues.map(({ code }) => code)).toEqual(Array(6).fill("agency.unknown"));
    for (const name of ["a1", "a2", "a3", "a4", "a5", "a6"])
      expect(issues.some(({ message }) => message.includes(`“${name}”`))).toBe(true);
    expect(issues.at(-1)?.place).toBe("PL, dòng 1");
  });

  it("takes each rule of entry from the nearest that says it", () => {
    const level = { ...communes, entry: { asksOver: 20, opens: { month: 11, day: 1 } } };
    const above = { ...province, entry: { asksOver: 10 } };
    const of = (...all: PluginDefinition[]) => must({ plugins: [programme, ...all].map(load) }).entry;
    expect(of(communes, province, ward)).toEqual({});
    expect(of(level, province, ward)).toEqual({ asksOver: 20, opens: { month: 11, day: 1 } });
    expect(of(level, above, ward)).toEqual({ asksOver: 10, opens: { month: 11, day: 1 } });
    expect(of(level, above, { ...ward, entry: { asksOver: 5 } }).asksOver).toBe(5);
  });

  it("lets one person submit and approve only where the unit's own plugin says so", () => {
    const says = (one: PluginDefinition): LoadedPlugin => load({ ...one, onePersonUnit: true });
    const own = [programme, communes, province].map(load).concat(says(ward));
    expect(must().onePersonUnit).toBeUndefined();
    expect(must({ plugins: own }).onePersonUnit).toBe(true);
    expect(must({ plugins: [load(programme), load(communes), says(province), load(ward)] }).onePersonUnit).toBeUndefined();
    const taken = { unit: ducPhoWard, on: "2025-12-31", plugins: own, held: [{ plugin: "ward", plan: "qd-1" }] };
    expect(must(taken).onePersonUnit).toBeUndefined();
  });

  it("knows which targets above count units of this level: of programmes, and of plans above while they run", () => {
    const counted = shareOf("PRIMARY", "commune", { atLeast: 3 }, 90);
    const national = { ...programme, targets: setFor(["nation"], milestone(2030, "QĐ 1", [counted, shareOf("TITLE", "district", { met: true }, 50)])) };
    const planned = { ...province, plans: [samplePlan({ targets: milestone(2025, "II.2", [shareOf("TITLE", "commune", { met: true }, 40), equal("SKILL", 50)]) })] };
    const plugins = [load(national), load(communes), load(planned), load(ward)];
    const above = (on: string) => must({ plugins, on }).countedAbove.map(({ origin, indicator, milestone: year }) => [origin, indicator, year]);
    expect(above("2022-12-31")).toEqual([["national", "PRIMARY", 2030], ["province", "TITLE", 2025]]);
    expect(above("2021-12-31")).toEqual([["national", "PRIMARY", 2030]]);
    expect(must({ plugins }).targets.some(({ reading }) => reading.kind === "share")).toBe(false);
  });
});
