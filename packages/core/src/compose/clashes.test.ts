import { expect, it } from "vitest";
import { sampleAgencies, sampleIndicators, sampleProgramme } from "../check/sample-plan.ts";
import type { PluginDefinition } from "../plugin.ts";
import { sampleTree as tree } from "../unit/sample-tree.ts";
import { clashes } from "./clashes.ts";

const at = (code: string, level: "province" | "district" | "commune", on = "2022-01-01") => ({
  code,
  on,
  level,
  name: code,
});
const office = { office: { label: "Văn phòng" } };
const places = (...definitions: PluginDefinition[]): string[] =>
  clashes(definitions, tree).map(({ place, message }) => `${place}: ${message}`);

const nation: PluginDefinition = { id: "national", programme: sampleProgramme, indicators: sampleIndicators };
const communes: PluginDefinition = { id: "level-commune", level: "commune", agencies: sampleAgencies };
const province: PluginDefinition = { id: "province", unit: at("51", "province"), agencies: office };

it("finds none where keys differ", () => {
  expect(places(nation, communes, province)).toEqual([]);
});

it("finds a province's plugin against the communes' level, which only its communes would meet", () => {
  const level: PluginDefinition = { ...communes, agencies: office };
  expect(places(level, province)).toEqual([
    "agencies.office: Gói “level-commune” và gói “province” cùng định nghĩa cơ quan “office”.",
  ]);
});

it("lets a commune's plugin and the provinces' level use the same key, for no unit has both", () => {
  expect(
    places(
      { ...communes, level: "province", agencies: office },
      { id: "ward", unit: at("21439", "commune"), agencies: office },
    ),
  ).toEqual([]);
});

it("finds units on one path and passes over neighbours and over another unit with the same code", () => {
  const ward = (id: string, code: string, on?: string): PluginDefinition => ({
    id,
    unit: at(code, "commune", on),
    agencies: office,
  });
  expect(places(province, ward("ward", "21439"))).toHaveLength(1);
  expect(places(ward("a", "21439"), ward("b", "21442"))).toEqual([]);
  expect(places(ward("a", "21439"), ward("b", "21439"))).toHaveLength(1);
  expect(places(ward("a", "21439"), ward("b", "21439", "2026-01-01"))).toEqual([]);
});

it("finds anything against a programme, and tables only where both are for a level", () => {
  const table = (level: "commune" | "district") => ({
    list: { for: [level], label: "Sổ", columns: {}, rows: [], source: "PL" },
  });
  expect(
    places(nation, { id: "ward", unit: at("21439", "commune"), indicators: { SKILL: sampleIndicators.SKILL! } }),
  ).toHaveLength(1);
  expect(
    places({ ...province, agencies: {}, taskTables: table("commune") }, { ...communes, taskTables: table("district") }),
  ).toEqual([]);
  expect(
    places({ ...province, agencies: {}, taskTables: table("commune") }, { ...communes, taskTables: table("commune") }),
  ).toHaveLength(1);
});
