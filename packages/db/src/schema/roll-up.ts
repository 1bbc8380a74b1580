import type { CellState, DocumentRef, IndicatorCode, PeriodId, Rebase, ReportId, SeriesId, UnitId } from "@xhht/core";
import type { Kit } from "../sqlite/kit.ts";

/**
 * Tables of what rolls up. Keys begin with the unit and its period, as every reading asks; large tables carry the province,
 * by which they can be divided.
 */
export const rollUpTables = (k: Kit) => {
  const unit = () => k.text("unit").$type<UnitId>().notNull();
  const period = () => k.text("period").$type<PeriodId>().notNull();
  const province = () => k.text("province").$type<UnitId>().notNull();

  /** What units reported, from the latest snapshots that were sent. A level, a status and a count stand in `numerator` alone. */
  const fact = k.table(
    "fact",
    {
      unit: unit(),
      period: period(),
      indicator: k.text("indicator").$type<IndicatorCode>().notNull(),
      state: k.text("state").$type<CellState>().notNull(),
      numerator: k.number("numerator"),
      /** Of a ratio; known also of one that is not reported, where its base is. */
      denominator: k.number("denominator"),
      report: k.text("report").$type<ReportId>().notNull(),
      /** The snapshot that says so. */
      hash: k.text("hash").notNull(),
      sentAt: k.instant("sent_at").notNull(),
      /** Where the unit lay when it was observed; a province itself, or the nation. */
      province: province(),
    },
    (t) => [k.primaryKey({ columns: [t.unit, t.period, t.indicator] })],
  );

  /** What was sent and is not folded into the units above yet. */
  const dirty = k.table(
    "dirty",
    { unit: unit(), period: period(), since: k.instant("since").notNull() },
    (t) => [k.primaryKey({ columns: [t.unit, t.period] })],
  );

  /** The figures of units above, as reported; nothing where nobody below reported anything. */
  const rolled = k.table(
    "rolled",
    {
      unit: unit(),
      period: period(),
      series: k.text("series").$type<SeriesId>().notNull(),
      numerator: k.number("numerator").notNull(),
      denominator: k.number("denominator").notNull(),
      reported: k.integer("reported").notNull(),
      expected: k.integer("expected").notNull(),
      missingDenominator: k.number("missing_denominator").notNull(),
      unknown: k.integer("unknown").notNull(),
      suppressed: k.integer("suppressed").notNull(),
      province: province(),
    },
    (t) => [k.primaryKey({ columns: [t.unit, t.period, t.series] })],
  );

  /** When the figures of a unit in a period were last brought up to date, and by what. */
  const folded = k.table(
    "folded",
    {
      unit: unit(),
      period: period(),
      /** Raised by every folding that touched it. */
      revision: k.integer("revision").notNull(),
      at: k.instant("at").notNull(),
      /** The latest sending that it holds; null where all of them were withdrawn. */
      lastSentAt: k.instant("last_sent_at"),
    },
    (t) => [k.primaryKey({ columns: [t.unit, t.period] })],
  );

  /** Lawful readings of targets on units that no longer exist, each with the document that chose it. */
  const rebasing = k.table(
    "rebasing",
    {
      plan: k.text("plan").notNull(),
      target: k.text("target").notNull(),
      reading: k.text("reading").$type<Rebase["choice"]>().notNull(),
      document: k.json<DocumentRef>("document").notNull(),
      from: k.day("from_day").notNull(),
      by: k.text("by_person").notNull(),
      at: k.instant("at").notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.plan, t.target] })],
  );

  return { fact, dirty, rolled, folded, rebasing };
};
