import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Cell, createUnitTree, type Figure, type IndicatorCode, type Leaf, period, restate, rollUpRestated, seriesOf, type Succession, type Unit, type UnitId, unitId } from "@xhht/core";
import { type CountedSeries, type Counting, type Database, openDatabase, partsOf, replaceFacts } from "@xhht/db";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { World } from "../world.ts";
import { figuresOf } from "./figures-of.ts";
import type { Scene } from "./scene.ts";

const reform = "2025-07-01";
const at = (code: string, level: Unit["level"], parent: UnitId | null, life: Partial<Unit> = {}): Unit => ({
  code, level, validFrom: "0000", validTo: null, ...life, versions: [{ from: life.validFrom ?? "0000", name: code, type: level, parent }],
});
const line = (from: string, to: string, extent: Succession["extent"], share: number | null): Succession => ({ from: `${from}@0000`, to, extent, share, on: reform });
const old = ["21", "22", "23", "31", "32", "33"];
const units: Unit[] = [
  at("VN", "nation", null), at("02", "province", "VN@0000"), at("03", "province", "VN@0000"),
  ...old.map((code) => at(code, "commune", `0${code[0]}@0000`, { validTo: "2025-06-30" })),
  at("24", "commune", "02@0000"), at("51", "commune", "02@0000", { validFrom: reform }), at("52", "commune", "02@0000", { validFrom: reform }), at("53", "commune", "03@0000", { validFrom: reform }),
];
/** Two merge whole, one is cut inside its province, one across the border with shares, one without, one goes into a unit that lives on. */
const successions = [
  line("21", `51@${reform}`, "whole", 1), line("22", `51@${reform}`, "part", 0.3), line("22", `52@${reform}`, "part", 0.7),
  line("23", "24@0000", "whole", 1), line("31", `53@${reform}`, "whole", 1), line("32", `53@${reform}`, "part", 0.6), line("32", `52@${reform}`, "part", 0.4),
  line("33", `53@${reform}`, "part", null), line("33", `51@${reform}`, "part", null),
];
const tree = createUnitTree(units, successions);
const measures = { RATIO: { kind: "ratio", of: "a", outOf: "b" }, LEVEL: { kind: "level", min: 1, max: 3 }, COUNT: { kind: "count", of: "a" }, LOWEST: { kind: "count", of: "a", across: "lowest" } } as const;
const series = new Map<IndicatorCode, CountedSeries[]>(Object.entries(measures).map(([code, measure]) => [code, seriesOf(code, { measure }).map((one) => ({ ...one, level: "commune" as const }))]));
const all = new Set(series.keys());
const counting: Counting = { tree, series: (code) => series.get(code) ?? [], asks: (id) => (tree.byId(id)?.level === "commune" ? all : new Set()) };
const world = { tree, counting } as unknown as World;

const folder = mkdtempSync(join(tmpdir(), "xhht-restated-"));
let db: Database;
beforeAll(async () => {
  db = await openDatabase(`sqlite:${join(folder, "x.db")}`);
  await db.migrate();
});
afterAll(async () => {
  await db.close();
  rmSync(folder, { recursive: true });
});

let seed = 1373;
const chance = (below: number): number => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
  return (seed >> 8) % below;
};
const cellFor = (code: IndicatorCode): Cell => {
  const kind = chance(10);
  if (kind === 0) return { state: "not_applicable" };
  if (kind === 1) return { state: "not_reported" };
  const state = kind === 2 ? "suppressed" : "value";
  const denominator = 1 + chance(1_000);
  return (code === "RATIO" ? { state, numerator: chance(denominator + 1), denominator } : { state, value: chance(code === "LEVEL" ? 4 : 500) }) as Cell;
};

/** A band without width says nothing. */
const plain = ({ band, ...figure }: Figure): Figure => (band && JSON.stringify(band.low) !== JSON.stringify(band.high) ? { ...figure, band } : figure);

test("figures on boundaries of today are those of the reference, whoever reported, in 300 years of chance", async () => {
  for (let run = 0; run < 300; run++) {
    const leaves = new Map<IndicatorCode, Leaf[]>([...series.keys()].map((code) => [code, []]));
    for (const code of [...old, "24"]) {
      const unit = `${code}@0000`;
      const told = [...series.keys()].filter(() => chance(10) < 7).map((indicator) => ({ indicator, cell: cellFor(indicator) }));
      for (const { indicator, cell } of told) leaves.get(indicator)!.push({ unit, cell });
      const facts = told.map(({ indicator, cell }) => ({ indicator, ...partsOf(cell), report: "r", hash: String(run), sentAt: new Date(0), province: "02@0000" }));
      await db.tx((tx) => replaceFacts(tx, unit, "2024", facts, new Date(0)));
    }
    for (const id of ["VN@0000", "02@0000", "03@0000"]) {
      const unit = tree.byId(id)!;
      const scene: Scene = { unit, id, period: period("2024")!, year: 2024, view: "restated", on: "2026-01-01", children: tree.children(unit, "2026-01-01") };
      const seen = await figuresOf(world, db, scene);
      for (const one of [...series.values()].flat()) {
        const told = leaves.get(one.indicator)!;
        if (told.length === 0) continue;
        const way = { tree, to: scene.on, series: one };
        const right = rollUpRestated({ ...way, period: "2024", restated: restate({ ...way, from: "2024-12-31", leaves: told }) });
        for (const above of [unit, ...scene.children.filter(({ level }) => level !== "commune")]) {
          const { unit: _unit, series: _series, period: _period, ...figure } = right.find((each) => each.unit === unitId(above))!;
          const found = seen.figures.get(unitId(above))?.get(one.id);
          const held = found ?? (figure.reported === 0 ? figure : null);
          expect({ run, of: unitId(above), series: one.id, ...plain(held!) }).toEqual({ run, of: unitId(above), series: one.id, ...plain(figure) });
        }
      }
    }
  }
});
