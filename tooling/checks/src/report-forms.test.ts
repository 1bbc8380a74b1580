import {
  type Definition,
  type HeldPlan,
  type IsoDate,
  type LoadedPlugin,
  type ReportForm,
  type UnitRef,
  type UnitTree,
  type Entry,
  cellOf,
  compose,
  createUnitTree,
  existsOn,
  figureText,
  formOf,
  judgeRow,
  validateEntries,
} from "@xhht/core";
import { loadUnits } from "@xhht/units";
import { beforeAll, describe, expect, it } from "vitest";
import { loadPlugins } from "./labels/load-plugins.ts";

let tree: UnitTree;
let plugins: LoadedPlugin[];

beforeAll(async () => {
  const { units, successions } = loadUnits();
  tree = createUnitTree(units, successions);
  plugins = (await loadPlugins()).map((definition) => ({ definition, version: "0", home: "folder" }));
});

const definitionOf = (ref: UnitRef, on: IsoDate, held: HeldPlan[] = []): Definition => {
  const composed = compose({ unit: tree.at(ref)!, on, tree, plugins, held });
  if (!composed.ok) throw new Error(composed.issues.map(({ message }) => message).join("\n"));
  return composed.value;
};

const formFor = (definition: Definition, period: string): ReportForm => {
  const [plan] = definition.plans;
  const subject = plan ? `${plan.origin}/${plan.plan.id}` : "common";
  return formOf(definition, { unit: definition.unit, subject, period }, plan ?? null);
};

const shipped = (plugin: string): ReportForm => {
  const ref = plugins.find(({ definition }) => definition.id === plugin)!.definition.unit!;
  return formFor(definitionOf(ref, "2022-12-31"), "2022");
};

const rowsOf = ({ sections }: ReportForm) => sections.flatMap(({ rows }) => rows);
const countBy = (words: string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
};
const census = (form: ReportForm) => ({
  title: form.title,
  readings: countBy(rowsOf(form).map(({ reading }) => reading)),
  targets: rowsOf(form).reduce((sum, { targets }) => sum + targets.length, 0),
  cells: countBy(Object.values(form.cells).map(({ takes }) => takes.kind)),
  bases: form.bases.length,
  shared: form.bases.filter(({ indicators }) => indicators.length > 1).map(({ indicators }) => indicators.join(" ")),
  progress: countBy(form.progress.map(({ key }) => key.replace(/^.*:(task|row).*$/, "$1"))),
  narrative: form.narrative.length,
});

/** Counted by hand from the five plans and from the goals of the two programmes. */
const expected: Record<string, ReturnType<typeof census>> = {
  "commune-van-hoa": {
    title: "Báo cáo năm 2022, Đề án 1373",
    readings: { own: 17, change: 1, carriedOut: 1, degree: 1 },
    targets: 36,
    cells: { count: 22, level: 3, status: 4, percent: 1, progress: 35, text: 38 },
    bases: 10,
    shared: ["SKILL_INFO SKILL_LIFE", "EDU_TECH_TRAINED_15P EDU_UNIV_PLUS"],
    progress: { task: 35 },
    narrative: 3,
  },
  "ward-nguyen-nghiem": {
    title: "Báo cáo năm 2022, Đề án 1373",
    readings: { own: 9 },
    targets: 18,
    cells: { count: 8, level: 3, status: 1, progress: 16, text: 19 },
    bases: 3,
    shared: ["SKILL_INFO SKILL_LIFE", "EDU_TECH_TRAINED_15P EDU_UNIV_PLUS"],
    progress: { task: 16 },
    narrative: 3,
  },
  "commune-ia-bang": {
    title: "Báo cáo năm 2022, Chương trình 387",
    readings: { own: 19 },
    targets: 36,
    cells: { count: 32, progress: 21, text: 24 },
    bases: 13,
    shared: ["FAMILY", "CLAN", "COMMUNITY", "UNIT", "CITIZEN_WORKER", "CITIZEN_CADRE"].map(
      (one) => `MODEL_${one}_REG MODEL_${one}_ACH`,
    ),
    progress: { task: 21 },
    narrative: 3,
  },
  "province-long-an": {
    title: "Báo cáo năm 2022, Đề án 1373",
    readings: { rolled: 5, own: 8 },
    targets: 27,
    cells: { count: 14, progress: 46, text: 49 },
    bases: 6,
    shared: ["SKILL_INFO SKILL_LIFE", "EDU_TECH_TRAINED_15P EDU_UNIV_PLUS"],
    progress: { task: 41, row: 5 },
    narrative: 3,
  },
  "district-ba-dinh": {
    title: "Báo cáo năm 2022, Đề án 1373",
    readings: { own: 15, rolled: 1, carriedOut: 1 },
    targets: 33,
    cells: { count: 20, level: 3, status: 2, progress: 27, text: 30 },
    bases: 9,
    shared: ["SKILL_INFO SKILL_LIFE", "EDU_TECH_TRAINED_15P EDU_UNIV_PLUS"],
    progress: { task: 22, row: 5 },
    narrative: 3,
  },
};

describe("the yearly report of each shipped plan", () => {
  it("is tried for every plan that is shipped", () => {
    const all = plugins.filter(({ definition }) => definition.plans?.length).map(({ definition }) => definition.id);
    expect(all.toSorted()).toEqual(Object.keys(expected).toSorted());
  });

  it.each(Object.entries(expected))("%s asks for exactly its own", (plugin, counts) => {
    expect(census(shipped(plugin))).toEqual(counts);
  });

  it("has a cell for every key it names, and names every cell", () => {
    for (const plugin of Object.keys(expected)) {
      const form = shipped(plugin);
      const named = [
        ...rowsOf(form).flatMap(({ cells }) => (cells ? Object.values(cells) : [])),
        ...form.progress.flatMap(({ key, note }) => [key, note]),
        ...form.narrative.map(({ key }) => key),
      ];
      expect([...new Set(named)].toSorted()).toEqual(Object.keys(form.cells).toSorted());
      for (const [key, spec] of Object.entries(form.cells)) expect(spec.key).toBe(key);
    }
  });
});

describe("figures shared by the plans of a unit", () => {
  it("are asked the same way in every report", () => {
    const seen = new Map<string, unknown>();
    for (const form of Object.keys(expected).map(shipped))
      for (const { key, ...spec } of Object.values(form.cells)) {
        if (key.includes(":")) continue;
        expect({ key, ...spec }).toEqual(seen.get(key) ?? { key, ...spec });
        seen.set(key, { key, ...spec });
      }
    expect(seen.size).toBe(73);
  });

  it("stand under a key that says what they count", () => {
    const { bases } = shipped("commune-ia-bang");
    expect(bases.find(({ indicators }) => indicators.includes("MODEL_FAMILY_ACH"))).toEqual({
      key: "base/gia-dinh-cu-tru-tai-dia-phuong",
      label: "Gia đình cư trú tại địa phương",
      indicators: ["MODEL_FAMILY_REG", "MODEL_FAMILY_ACH"],
    });
  });
});

describe("Ia Băng's families", () => {
  const value = (is: number): Entry => ({ state: "value", value: is });
  const entries = (registered: number, achieved: number, all: number): Record<string, Entry> => ({
    "MODEL_FAMILY_REG/of": value(registered),
    "MODEL_FAMILY_ACH/of": value(achieved),
    "base/gia-dinh-cu-tru-tai-dia-phuong": value(all),
  });

  it("at 1.189 of 1.830 are 64,97%, not over 65% in 2030 and over 50% in 2025", () => {
    const row = rowsOf(shipped("commune-ia-bang")).find(({ indicator }) => indicator === "MODEL_FAMILY_ACH")!;
    const now = entries(1455, 1189, 1830);
    expect(figureText(row, cellOf(row, now))).toBe("64,97%");
    expect(judgeRow(row, now, "2030").map(({ verdict }) => verdict.status)).toEqual(["met", "not_met"]);
  });

  it("are asked about where more achieve than register, and stopped where more achieve than there are", () => {
    const rules = (registered: number, achieved: number) =>
      validateEntries(shipped("commune-ia-bang"), entries(registered, achieved, 1830), [])
        .filter(({ level }) => level !== "hint")
        .map(({ level, rule, key }) => `${level} ${rule} ${key}`);
    expect(rules(1455, 1189)).toEqual([]);
    expect(rules(1189, 1455)).toEqual(["ask pair.achieved-over-registered MODEL_FAMILY_ACH/of"]);
    expect(rules(1900, 1831)).toEqual([
      "block ratio.over-whole MODEL_FAMILY_REG/of",
      "block ratio.over-whole MODEL_FAMILY_ACH/of",
    ]);
  });
});

describe("in 2026", () => {
  it("a commune without a plan reports what the two programmes set for every commune", () => {
    const form = formFor(definitionOf({ code: "00008", on: "2026-01-01" }, "2026-01-01"), "2026");
    expect(census(form)).toEqual({
      title: "Báo cáo năm 2026 về xây dựng xã hội học tập",
      readings: { own: 16 },
      targets: 22,
      cells: { count: 30, text: 3 },
      bases: 14,
      shared: ["SKILL_INFO SKILL_LIFE", "EDU_TECH_TRAINED_15P EDU_UNIV_PLUS"],
      progress: {},
      narrative: 3,
    });
    expect([...new Set(rowsOf(form).map(({ origin }) => origin))]).toEqual(["national-1373", "national-387"]);
  });

  it("a ward that took over a plan is asked for the same cells as the district that made it", () => {
    const held = [{ plugin: "district-ba-dinh", plan: "qd-1373" }];
    const form = formFor(definitionOf({ code: "00004", on: "2026-01-01" }, "2026-01-01", held), "2026");
    const before = shipped("district-ba-dinh");
    expect(form.cells).toEqual(before.cells);
    expect(form.sections).toEqual(before.sections);
    expect(form.title).toBe("Báo cáo năm 2026, Đề án 1373");
  });
});

describe("what a target counts among units below", () => {
  const on = "2022-12-31";

  it("is asked of each of them that has no plan of its own", () => {
    const shares = plugins.flatMap(({ definition: { id, unit, targets = [], plans = [] } }) =>
      [...targets, ...plans.flatMap((plan) => plan.targets)].flatMap(({ indicator, reading }) =>
        reading.kind === "share" ? [{ id, unit, indicator, of: reading.of }] : [],
      ),
    );
    expect([...new Set(shares.map(({ id, of }) => `${id} ${of}`))].toSorted()).toEqual([
      "district-ba-dinh commune",
      "national-1373 district",
      "national-1373 province",
      "province-long-an district",
    ]);
    const planned = new Set(plugins.flatMap(({ definition: { unit } }) => unit && tree.at(unit)));
    for (const { id, unit, indicator, of } of shares) {
      const above = tree.at(unit ?? { code: "VN", on })!;
      const one = tree.units.find((each) => each.level === of && existsOn(each, on) && !planned.has(each) && tree.ancestors(each, on).includes(above))!;
      const row = rowsOf(formFor(definitionOf({ code: one.code, on }, on), "2022")).find((each) => each.indicator === indicator && each.reading === "own");
      expect({ id, indicator, cells: row?.cells }).toEqual({ id, indicator, cells: { value: `${indicator}/value` } });
    }
  });
});
