import type { World } from "@xhht/api";
import { type ReportAct, type Takeover, unitId, type UnitId } from "@xhht/core";
import { listPlans, type Queries } from "@xhht/db";
import { addDemoPeople, type DemoUnits } from "./demo-people.ts";
import { type Office, simulateYear, type Stage } from "./simulated-years.ts";

const closed: readonly ReportAct[] = ["submit", "approve", "send", "receive", "close", "publish"];

const done = { filled: 1, acts: closed } as const;

/** How far this year's reports of the five places have come, so that the demo has work for everybody. */
const thisYear: Record<string, Pick<Stage, "filled" | "acts">> = {
  "ward-nguyen-nghiem": { filled: 0.6, acts: [] },
  "commune-van-hoa": { filled: 1, acts: ["submit"] },
  "commune-ia-bang": { filled: 1, acts: ["submit", "return"] },
  "district-ba-dinh": { filled: 1, acts: ["submit", "approve", "send"] },
  "province-long-an": { filled: 0, acts: [] },
};

/** What the demo is made with; the world already knows the takeovers. */
export interface DemoInput {
  db: Queries;
  world: World;
  takeovers: readonly Takeover[];
  now: () => Date;
}

/**
 * Fills a new installation with simulated people, figures for 2022 to 2025, and work that is owed this year. Nothing
 * here is real but the plans and the units.
 */
export const seedDemo = async ({ db, world, takeovers, now }: DemoInput): Promise<void> => {
  const staff = await addDemoPeople(db, unitsOf(world, takeovers, today(now)), now());
  const office: Office = { world, db, staff };
  const report = (unit: UnitId, year: number, stage: Stage): Promise<void> => simulateYear(office, unit, year, stage);
  const year = Number(today(now).slice(0, 4));
  for (const { id, unit } of await listPlans(db)) {
    for (const past of [2022, 2023, 2024]) await report(unit, past, { of: "yearly", ...done, on: `${past}-11-28` });
    const next = takeovers.find(({ plugin, plan }) => `${plugin}/${plan}` === id);
    if (!next) continue;
    for (let past = 2025; past < year; past++) await report(next.successor, past, { of: "yearly", ...done, on: `${past}-11-28` });
    await report(next.successor, 2025, { of: "reviews", ...done, on: "2025-12-20" });
    if (today(now) > "2026-06-25") await report(next.successor, 2026, { of: "reviews", ...done, on: "2026-06-25" });
  }
  // What was told in those years is no news.
  await db.q.delete(db.t.message);
  for (const { plugin, successor } of takeovers) await report(successor, year, { of: "yearly", ...thisYear[plugin]!, on: today(now) });
};

const today = (now: () => Date): string => now().toISOString().slice(0, 10);

/** Whoever signs in first sees the place where something waits for her. */
const unitsOf = (world: World, takeovers: readonly Takeover[], on: string): DemoUnits => {
  const holders = (first: string): UnitId[] =>
    takeovers.toSorted((a, b) => Number(b.plugin === first) - Number(a.plugin === first)).map(({ successor }) => successor);
  const above = [...new Set(holders("district-ba-dinh").flatMap((id) => parentOf(world, id, on)))];
  return {
    viewer: holders("ward-nguyen-nghiem"),
    reporter: holders("commune-ia-bang"),
    approver: holders("commune-van-hoa"),
    clerk: holders("district-ba-dinh"),
    receiver: above,
    configurer: above,
    administrator: ["VN@0000"],
  };
};

const parentOf = ({ tree }: World, id: UnitId, on: string): UnitId[] => tree.ancestors(tree.byId(id)!, on).slice(0, 1).map(unitId);
