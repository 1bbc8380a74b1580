import { createUnitTree, type IndicatorCode, type Measure, type Series, seriesOf, sharesAmong, type Succession, type Unit, type UnitId, unitId } from "@xhht/core";
import { seeded } from "../seeded.test.data.ts";
import type { CountedSeries, Counting } from "./counting.ts";
import type { Fact } from "./fact.ts";

const at = (code: string, level: Unit["level"], parents: readonly (readonly [string, UnitId | null])[], life: Partial<Unit> = {}): Unit => ({
  code, level, validFrom: "0000", validTo: null, ...life,
  versions: parents.map(([from, parent]) => ({ from, name: code, type: level, parent })),
});
const reform = "2025-07-01";
const ended = { validTo: "2025-06-30" };

/**
 * A country of our own with the reform of 2025 in it: two provinces of two districts each; one province ends and its
 * communes come under the other, districts end, some communes live on under a new parent, the rest merge into new ones.
 */
export const randomCountry = (communes = 4): { units: Unit[]; successions: Succession[]; hash: string } => {
  const nation = at("VN", "nation", [["0000", null]]);
  const stays = at("10", "province", [["0000", "VN@0000"]]);
  const ends = at("20", "province", [["0000", "VN@0000"]], ended);
  const units = [nation, stays, ends];
  const successions: Succession[] = [{ from: "20@0000", to: "10@0000", extent: "whole", share: 1, on: reform }];
  for (const [number, province] of ["10", "10", "20", "20"].entries()) {
    const district = at(`10${number}`, "district", [["0000", `${province}@0000`]], ended);
    units.push(district);
    const merged = at(`3000${number}`, "commune", [[reform, "10@0000"]], { validFrom: reform });
    units.push(merged);
    for (let one = 0; one < communes; one++) {
      const code = `2${number}00${one}`;
      if (one === 0) units.push(at(code, "commune", [["0000", unitId(district)], [reform, "10@0000"]]));
      else {
        units.push(at(code, "commune", [["0000", unitId(district)]], ended));
        successions.push({ from: `${code}@0000`, to: unitId(merged), extent: "whole", share: 1, on: reform });
      }
    }
  }
  return { units, successions, hash: `country-${communes}` };
};

const of = (series: Series[], level: CountedSeries["level"]): CountedSeries[] => series.map((one) => ({ ...one, level: one.by ?? level }));
const graded = (code: IndicatorCode, measure: Measure): CountedSeries[] =>
  of([...seriesOf(code, { measure }), ...sharesAmong(code, { measure }, "province"), ...sharesAmong(code, { measure }, "district")], "commune");

/** One indicator of each rule, counted by communes (levels also by units above), and one that provinces count. */
export const indicators: Record<IndicatorCode, CountedSeries[]> = {
  RATIO: of(seriesOf("RATIO", { measure: { kind: "ratio", of: "a", outOf: "b" } }), "commune"),
  LEVEL: graded("LEVEL", { kind: "level", min: 1, max: 3 }),
  TITLE: graded("TITLE", { kind: "status", attests: "title" }),
  COUNT: of(seriesOf("COUNT", { measure: { kind: "count", of: "a" } }), "commune"),
  LOWEST: of(seriesOf("LOWEST", { measure: { kind: "count", of: "a", across: "lowest" } }), "commune"),
  HIGHEST: of(seriesOf("HIGHEST", { measure: { kind: "count", of: "a", across: "highest" } }), "commune"),
  CAMPUS: of(seriesOf("CAMPUS", { measure: { kind: "ratio", of: "a", outOf: "b" } }), "province"),
};

/** Every unit is asked for everything. */
export const countingOf = ({ units, successions }: ReturnType<typeof randomCountry>): Counting => {
  const all = new Set(Object.keys(indicators));
  return { tree: createUnitTree(units, successions), series: (code) => indicators[code] ?? [], asks: () => all };
};

export const periods = ["2024", "2025", "2025-H1", "2026"] as const;

/** Random facts of a unit: every state, every kind of number; sometimes none at all. */
export const factsFrom = (random: () => number, unit: UnitId, period: string): Omit<Fact, "unit" | "period">[] => {
  const whole = (below: number): number => Math.floor(random() * below);
  const sentAt = new Date(Date.UTC(2026, 0, 1) + whole(1_000_000_000));
  if (random() < 0.15) return [];
  return Object.keys(indicators).filter(() => random() < 0.9).map((indicator) => {
    const ratio = indicator === "RATIO" || indicator === "CAMPUS";
    const most = indicator === "LEVEL" ? 4 : indicator === "TITLE" ? 2 : 1_000_000;
    const denominator = ratio ? whole(most) : null;
    const numerator = ratio ? whole(denominator! + 1) : whole(most);
    const which = random();
    const state = which < 0.7 ? "value" : which < 0.8 ? "suppressed" : which < 0.9 ? "not_reported" : "not_applicable";
    const holds = state === "value" || state === "suppressed";
    const known = state === "not_reported" && random() < 0.5;
    return {
      indicator, state, numerator: holds ? numerator : null, denominator: holds || known ? denominator : null,
      report: `${unit}~common~${period}`, hash: String(whole(1_000_000)), sentAt, province: "10@0000",
    };
  });
};

/** Numbers of chance for a test. */
export const chance = seeded;
