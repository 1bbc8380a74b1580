import {
  type Definition, type HeldPlan, type IsoDate, type LoadedPlugin, type ReportDeadline, type UnitTree,
  commonReporting, compose, createUnitTree, deadlineOf, inheritedReporting, reviewsOwed,
} from "@xhht/core";
import { loadUnits } from "@xhht/units";
import { beforeAll, expect, it } from "vitest";
import { loadPlugins } from "./labels/load-plugins.ts";

let tree: UnitTree;
let plugins: LoadedPlugin[];

beforeAll(async () => {
  const { units, successions } = loadUnits();
  tree = createUnitTree(units, successions);
  plugins = (await loadPlugins()).map((definition) => ({ definition, version: "0", home: "folder" }));
});

const definitionOn = (code: string, on: IsoDate, held: HeldPlan[] = []): Definition => {
  const composed = compose({ unit: tree.at({ code, on })!, on, tree, plugins, held });
  if (!composed.ok) throw new Error(composed.issues.map(({ message }) => message).join("\n"));
  return composed.value;
};
const due = (definition: Definition, year: string): ReportDeadline | null => deadlineOf(inheritedReporting(definition.plans[0]!.plan, definition), year);

it.each([
  ["commune-van-hoa", "2024", "04/12/2024", "trước ngày mùng 5 tháng 12", ["nong-cong-phong-gddt", "nong-cong-ban-chi-dao-xhht"], null],
  ["commune-ia-bang", "2024", "04/12/2024", "theo quy định", ["ubnd-xa", "chu-prong-hoi-khuyen-hoc"], /mặc định của cấp/],
  ["district-ba-dinh", "2024", "09/12/2024", "trước ngày 10 tháng 12", ["ubnd-huyen"], null],
  ["province-long-an", "2024", "09/12/2024", "trước ngày 10 tháng 12", ["so-gddt"], null],
  ["ward-nguyen-nghiem", "2024", "04/12/2024", "trước ngày 05/12", ["co-quan-xhht-cap-tren"], /mặc định của cấp/],
])("%s owes its report of %s until the end of %s (%s)", (id, year, day, written, to, inherited) => {
  const { unit } = plugins.find(({ definition }) => definition.id === id)!.definition;
  const deadline = due(definitionOn(unit!.code, "2024-12-31"), year)!;
  expect(deadline).toMatchObject({ says: `hết ngày ${day}`, written, to });
  expect(deadline.inherited ?? "").toMatch(inherited ?? /^$/);
});

it("keeps the plan's day for who took it over, and gives a unit without a plan its level's", () => {
  const baDinh = definitionOn("00004", "2026-12-31", [{ plugin: "district-ba-dinh", plan: planOf("district-ba-dinh") }]);
  expect(due(baDinh, "2026")?.says).toBe("hết ngày 09/12/2026");
  const neighbour = definitionOn("00008", "2026-12-31");
  expect(neighbour.plans).toEqual([]);
  expect(deadlineOf(commonReporting(neighbour), "2026")).toMatchObject({ says: "hết ngày 04/12/2026", inherited: expect.stringContaining("mặc định") });
});

it("owes Ia Băng's first review twice, as its plan says, and the last one once, by the quarter", () => {
  const plan = plugins.find(({ definition }) => definition.id === "commune-ia-bang")!.definition.plans![0]!;
  const owed = [2025, 2026, 2027, 2030].map((year) => reviewsOwed(plan, year).map(({ kind, deadline, sources }) => [kind, deadline.says, sources]));
  expect(owed).toEqual([
    [["midterm", "hết ngày 31/12/2025", ["IV.1.-4"]]],
    [["midterm", "hết ngày 30/06/2026", ["II.7.c"]]],
    [],
    [["final", "hết ngày 31/12/2030", ["IV.1.-4", "II.7.c"]]],
  ]);
});

function planOf(id: string): string {
  return plugins.find(({ definition }) => definition.id === id)!.definition.plans![0]!.id;
}
