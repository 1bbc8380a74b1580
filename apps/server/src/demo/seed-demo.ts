import type { World } from "@xhht/api";
import { type ReportAct, type Takeover, unitId, type UnitId } from "@xhht/core";
import { type Database, listPlans } from "@xhht/db";
import { addDemoPeople } from "./demo-people.ts";
import { type Office, simulateYear, type Stage } from "./simulated-years.ts";

const closed: readonly ReportAct[] = ["submit", "approve", "send", "receive", "close"];

/** How far this year's reports of the five places have come, so that the demo has work for everybody. */
const thisYear: Record<string, Omit<Stage, "on">> = {
  "ward-nguyen-nghiem": { filled: 0.6, acts: [] },
  "commune-van-hoa": { filled: 1, acts: ["submit"] },
  "commune-ia-bang": { filled: 1, acts: ["submit", "return"] },
  "district-ba-dinh": { filled: 1, acts: ["submit", "approve", "send"] },
  "province-long-an": { filled: 0, acts: [] },
};

/** What the demo is made with; the world already knows the takeovers. */
export interface DemoInput {
  db: Database;
  world: World;
  takeovers: readonly Takeover[];
  now: () => Date;
}

/**
 * Fills a new installation with simulated people, figures for 2022 to 2025, and work that is owed this year. Nothing
 * here is real but the plans and the units.
 */
export const seedDemo = async ({ db, world, takeovers, now }: DemoInput): Promise<void> => {
  const holders = [...new Set(takeovers.map(({ successor }) => successor))];
  const receivers = [...new Set(holders.flatMap((id) => parentOf(world, id, today(now))))];
  const staff = await addDemoPeople(db, { holders, receivers, nation: "VN@0000" }, now());
  const office: Office = { world, db, staff };
  for (const { id, unit } of await listPlans(db)) {
    for (const year of [2022, 2023, 2024]) await simulateYear(office, unit, year, { filled: 1, acts: closed, on: `${year}-11-28` });
    const next = takeovers.find(({ plugin, plan }) => `${plugin}/${plan}` === id);
    if (!next) continue;
    await simulateYear(office, next.successor, 2025, { filled: 1, acts: closed, on: "2025-11-28" });
    const stage = thisYear[next.plugin];
    if (stage) await simulateYear(office, next.successor, Number(today(now).slice(0, 4)), { ...stage, on: today(now) });
  }
};

const today = (now: () => Date): string => now().toISOString().slice(0, 10);

const parentOf = ({ tree }: World, id: UnitId, on: string): UnitId[] => tree.ancestors(tree.byId(id)!, on).slice(0, 1).map(unitId);
