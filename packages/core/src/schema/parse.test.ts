import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Issue } from "../index.ts";
import { parsePlan, parsePlugin } from "../schema.ts";
import { samplePlan, samplePlugin } from "./sample.test.data.ts";

// oxlint-disable-next-line typescript/no-explicit-any -- a test may put anything anywhere
type Loose = Record<string, any>;

const issuesOf = (change: (plugin: Loose) => void): Issue[] => {
  const plugin: Loose = JSON.parse(JSON.stringify(samplePlugin()));
  change(plugin);
  const result = parsePlugin(plugin);
  return result.ok ? [] : result.issues;
};
const targetOf = (plugin: Loose, index = 0): Loose => plugin.plans[0].targets[index];

describe("parsePlugin", () => {
  it("accepts a whole plugin and changes nothing in it", () => {
    expect(parsePlugin(samplePlugin())).toEqual({ ok: true, value: samplePlugin() });
    expect(parsePlugin(JSON.parse(JSON.stringify(samplePlugin())))).toEqual({ ok: true, value: samplePlugin() });
  });

  it("accepts the template, whose folder is never served", () => {
    expect(parsePlugin({ ...samplePlugin(), id: "_template" }).ok).toBe(true);
    expect(parsePlugin({ ...samplePlugin(), id: "__template" }).ok).toBe(false);
  });

  it("names the plugin, the place, the strange key and the nearest known one", () => {
    const [issue] = issuesOf((plugin) => {
      targetOf(plugin).milestne = 2025;
    });
    expect(issue).toEqual({
      code: "plugin.unknown-key",
      severity: "error",
      place: "plans[0].targets[0]",
      message: "Gói “commune-phu-hoi”, tại plans[0].targets[0]: có khóa lạ “milestne”.",
      remedy:
        "Bỏ khóa này; ở đây chỉ có: id, indicator, reading, comparator, value, modality, milestone, within, condition, pairedWith, insideTask, source.",
    });
  });

  it("suggests the known key that is still free", () => {
    const [issue] = issuesOf((plugin) => {
      targetOf(plugin).conditon = "nếu có";
    });
    expect(issue?.remedy).toBe("Sửa thành “condition”, hoặc bỏ khóa này.");
  });

  it("finds the known keys of a variant by its kind", () => {
    const [issue] = issuesOf((plugin) => {
      plugin.plans[0].taskTables.annex.columns.lead.meny = true;
    });
    expect(issue).toMatchObject({
      place: "plans[0].taskTables.annex.columns.lead",
      remedy: "Sửa thành “many”, hoặc bỏ khóa này.",
    });
  });

  const wrongs: [string, (plugin: Loose) => void, Partial<Issue>][] = [
    ["id not kebab-case", (p) => (p.id = "Phú Hội"), { code: "plugin.wrong-value", place: "id" }],
    [
      "no scope",
      (p) => {
        delete p.unit;
        p.plans = [];
      },
      { code: "plugin.one-scope", place: "(gốc)" },
    ],
    ["two scopes", (p) => (p.level = "commune"), { code: "plugin.one-scope" }],
    [
      "plans without a unit",
      (p) => {
        p.level = "commune";
        delete p.unit;
      },
      { code: "plugin.wrong-value", place: "plans" },
    ],
    [
      "one person for everything, said of a whole level",
      (p) => {
        p.level = "commune";
        delete p.unit;
        p.plans = [];
        p.onePersonUnit = true;
      },
      { code: "plugin.wrong-value", place: "onePersonUnit" },
    ],
    ["a day that does not exist", (p) => (p.unit.on = "2022-02-30"), { code: "plugin.wrong-value", place: "unit.on" }],
    ["a code without quotes", (p) => (p.unit.code = 19786 as never), { code: "plugin.wrong-value", place: "unit.code", remedy: 'Đặt trong dấu nháy, ghi "19786".' }],
    ["a code with letters", (p) => (p.unit.code = "1x"), { code: "plugin.wrong-value", place: "unit.code" }],
    ["an unknown level", (p) => (p.unit.level = "ward"), { code: "plugin.wrong-value", place: "unit.level" }],
    [
      "an indicator code in lower case",
      (p) => (p.indicators = { edu: p.indicators.EDU_UNIV_PLUS }),
      { code: "plugin.wrong-key", place: "indicators.edu" },
    ],
    [
      "an unknown measure",
      (p) => (p.indicators.EDU_UNIV_PLUS.measure.kind = "ratioo"),
      { place: "indicators.EDU_UNIV_PLUS.measure.kind" },
    ],
    ["an entry day that no month has", (p) => (p.entry = { opens: { month: 11, day: 31 } }), { code: "plugin.wrong-value", place: "entry.opens.day" }],
    [
      "entry that ends before it begins",
      (p) => (p.entry = { opens: { month: 11, day: 1 }, closes: { month: 1, day: 15 } }),
      { code: "plugin.wrong-value", place: "entry.closes" },
    ],
    ["a question about any change", (p) => (p.entry = { asksOver: 0 }), { place: "entry.asksOver" }],
    [
      "a level whose least is above its most",
      (p) => (p.indicators.EDU_UNIV_PLUS.measure = { kind: "level", min: 3, max: 2 }),
      { place: "indicators.EDU_UNIV_PLUS.measure" },
    ],
    [
      "a target without a place",
      (p) => delete targetOf(p).source,
      { code: "plugin.missing-key", place: "plans[0].targets[0].source" },
    ],
    [
      "the same modality twice",
      (p) => (targetOf(p).modality = ["achieve", "achieve"]),
      { place: "plans[0].targets[0].modality" },
    ],
    [
      "the same target twice",
      (p) => p.plans[0].targets.push(targetOf(p)),
      { code: "plugin.repeated-id", place: "plans[0].targets[4].id" },
    ],
    [
      "within an unknown target",
      (p) => (targetOf(p, 1).within = "2025/EDU_TECH_TRAINED"),
      { code: "plugin.no-such-target", remedy: "Có phải là “2025/EDU_TECH_TRAINED_15P”?" },
    ],
    [
      "within itself, in a circle",
      (p) => (targetOf(p, 0).within = targetOf(p, 1).id),
      { place: "plans[0].targets[0].within" },
    ],
    ["a pair that is not mutual", (p) => delete targetOf(p, 3).pairedWith, { place: "plans[0].targets[2].pairedWith" }],
    ["a comparator without a value", (p) => (targetOf(p).value = null), { place: "plans[0].targets[0]" }],
    [
      "a mean change read as the own value",
      (p) => (targetOf(p).comparator = "avg_per_year"),
      { place: "plans[0].targets[0]" },
    ],
    [
      "a share above 100%",
      (p) => Object.assign(targetOf(p), { reading: { kind: "degree" }, value: 120 }),
      { place: "plans[0].targets[0].value" },
    ],
    [
      "a strange predicate",
      (p) => (targetOf(p).reading = { kind: "share", of: "commune", where: {} }),
      { place: "plans[0].targets[0].reading.where" },
    ],
    [
      "a cell without a column",
      (p) => (p.plans[0].taskTables.annex.rows[0].led = "x"),
      { code: "plugin.unknown-column", remedy: "Sửa thành “lead”, hoặc thêm cột này." },
    ],
    [
      "a cell of the wrong kind",
      (p) => (p.plans[0].taskTables.annex.rows[0].due = "Quý II/2022"),
      { code: "plugin.wrong-cell", place: "plans[0].taskTables.annex.rows[0].due" },
    ],
    ["a required cell left out", (p) => delete p.plans[0].taskTables.annex.rows[0].task, { code: "plugin.wrong-cell" }],
    [
      "a deadline on 31 November",
      (p) => (p.plans[0].reporting[0].due = { month: 11, day: 31, inclusive: true }),
      { place: "plans[0].reporting[0].due.day" },
    ],
    [
      "money in fractions",
      (p) =>
        (p.plans[0].funding.lines = [{ year: 2022, category: "x", source: "state_budget", amount: 1.5, text: "x" }]),
      { place: "plans[0].funding.lines[0].amount" },
    ],
    [
      "blanks around a label",
      (p) => (p.agencies["hoi-khuyen-hoc"].label = " HKH"),
      { place: "agencies.hoi-khuyen-hoc.label" },
    ],
  ];
  it.each(wrongs)("refuses %s", (_, change, expected) => {
    expect(issuesOf(change)).toContainEqual(expect.objectContaining(expected));
  });

  const unsafe: [string, unknown][] = [
    ["undefined", undefined],
    ["NaN", Number.NaN],
    ["minus zero", -0],
    ["a date", new Date(0)],
    ["a function", () => 1],
    ["a bigint", 1n],
    ["a hole", Array(1)],
    ["a map", new Map()],
  ];
  it.each(unsafe)("refuses %s, which JSON would lose", (_, value) => {
    expect(issuesOf((plugin) => (plugin.reporting = value))).toMatchObject([{ code: "plugin.not-json" }]);
  });

  it("refuses a circle instead of going round it", () => {
    expect(issuesOf((plugin) => (plugin.unit.self = plugin))).toMatchObject([
      { code: "plugin.not-json", place: "unit.self" },
    ]);
  });

  it.each([[null], [undefined], [[]], ["commune-x"], [42]])("refuses %s as a plugin", (input) => {
    expect(parsePlugin(input).ok).toBe(false);
  });

  it("refuses an unknown key at every place of a plugin", () => {
    const places = (node: unknown, path: string[]): string[][] =>
      typeof node !== "object" || node === null
        ? []
        : [
            ...(Array.isArray(node) ? [] : [path]),
            ...Object.entries(node).flatMap(([key, value]) => places(value, [...path, key])),
          ];
    const all = places(samplePlugin(), []);
    const accepts = (path: string[]): boolean => {
      const plugin: Loose = JSON.parse(JSON.stringify(samplePlugin()));
      path.reduce<Loose>((node, key) => node[key], plugin)["zzz"] = 1;
      return parsePlugin(plugin).ok;
    };
    expect(all).toHaveLength(40);
    expect(all.filter(accepts)).toEqual([]);
  });

  it("answers anything at all with a result", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
          fc.jsonValue(),
        ),
        (input) => {
          expect(parsePlugin(input).ok).toBe(false);
        },
      ),
    );
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom("unit", "indicators", "agencies", "targets", "taskTables", "reporting", "plans"),
        (value, key) => {
          const result = parsePlugin({ ...samplePlugin(), [key]: value });
          expect(typeof result.ok).toBe("boolean");
        },
      ),
    );
  });

  it("reports everything it finds, every sentence whole", () => {
    const issues = issuesOf((plugin) => {
      plugin.id = "X";
      plugin.unti = {};
      delete targetOf(plugin).source;
    });
    expect(issues.map(({ code }) => code).toSorted()).toEqual([
      "plugin.missing-key",
      "plugin.unknown-key",
      "plugin.wrong-value",
    ]);
    for (const { message, remedy } of issues) {
      expect(message).toMatch(/^Gói “X”.*\.$/s);
      expect(remedy).toMatch(/[.?]$/);
    }
  });
});

describe("parsePlan", () => {
  it("reads a plan as strictly", () => {
    expect(parsePlan(samplePlan()).ok).toBe(true);
    expect(parsePlan({ ...samplePlan(), digest: "true" })).toMatchObject({ ok: false, issues: [{ place: "digest" }] });
    expect(parsePlan({ ...samplePlan(), targets: [...samplePlan().targets, ...samplePlan().targets] }).ok).toBe(false);
  });
});
