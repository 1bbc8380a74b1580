import { auditChain, type World } from "@xhht/api";
import { type IsoDate, type Unit, type UnitId, unitId } from "@xhht/core";
import { layInReports, type Queries } from "@xhht/db";
import { lastDay } from "./chosen-units.ts";
import { commonReports, type Owed } from "./common-report.ts";
import { courseOf } from "./course.ts";
import { figuresOf } from "./figures-of.ts";
import { type SizeOf, sizesFrom } from "./size-of.ts";
import { simulated } from "./tally.ts";
import { walkWay, type Staff } from "./walk-way.ts";
import { type Step, wayOf } from "./way-of.ts";

/** What a year is laid in with. */
export interface YearInput {
  world: World;
  db: Queries;
  staff: Staff;
  seed: number;
  year: number;
  /** Nothing that happens after this day has happened; absent: the whole year and what follows. */
  until?: IsoDate;
  now: Date;
}

/** The days before the deadline in which reports are sent. */
const seasonDays = 60;
/** Where a year is not over, so many of those days are past, so that there is something to see. */
const shownDays = 40;
const dayMs = 86_400_000;
const minus = (day: IsoDate, days: number): IsoDate => new Date(Date.parse(day) - days * dayMs).toISOString().slice(0, 10);

/** All that happens in a year to the report that a unit owes. */
export const wayOfUnit = ({ seed, year, until = "9999" }: Pick<YearInput, "seed" | "year" | "until">, { owed, form }: Owed, sizeOf: SizeOf): Step[] => {
  const to = owed.deadline?.lastDay ?? lastDay(year);
  const early = minus(to, seasonDays);
  const from = [`${year}-01-01`, [early, minus(until < to ? until : to, shownDays)].toSorted()[0]!].toSorted()[1]!;
  return wayOf({ form, figures: figuresOf(form, { seed, unit: owed.unit, year, sizeOf }), course: courseOf(seed, owed.unit, year), season: { from, to, until }, seed });
};

/**
 * Lays the reports of the communes of one province for a year into a demo, in one transaction with one line in the log.
 * Units that hold a plan of their own, or anything for the year already, are left alone. Answers the units laid in.
 */
export const simulateProvince = async (input: YearInput, province: Unit, communes: readonly Unit[], sizeOf = sizesFrom(input.world.tree, input.seed)): Promise<UnitId[]> => {
  const { world, db, staff, year, now } = input;
  const owedBy = commonReports(world, year);
  const reports = communes.flatMap((unit) => {
    const owed = owedBy(unit);
    const way = owed ? wayOfUnit(input, owed, sizeOf) : [];
    return owed && way.length > 0 ? [walkWay(world, staff, owed, way)] : [];
  });
  const id = unitId(province);
  const laid = await layInReports(db, String(year), reports, (count) => ({
    chain: auditChain(world.tree, id, lastDay(year)), at: now, actor: null, actorName: "Chương trình mô phỏng", act: "simulation.layIn", unit: id, object: String(year),
    details: { label: `${count} báo cáo năm ${year} là ${simulated}`, reports: count, seed: input.seed },
  }));
  return laid.map(({ report }) => report.unit);
};
