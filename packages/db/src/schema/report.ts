import type { EntryKey, EntryState, PeriodId, ReportAct, ReportState, ReportSubject, UnitId } from "@xhht/core";
import type { Kit } from "../sqlite/kit.ts";

/** Tables of figures and of the reports that carry them upward. Units are named, not referenced: a figure outlives a reload of the tree. */
export const reportTables = (k: Kit) => {
  const entryColumns = () => ({
    unit: k.text("unit").$type<UnitId>().notNull(),
    period: k.text("period").$type<PeriodId>().notNull(),
    key: k.text("key").$type<EntryKey>().notNull(),
    version: k.integer("version").notNull(),
    state: k.text("state").$type<EntryState>().notNull(),
    author: k.text("author").notNull(),
    typedAt: k.instant("typed_at").notNull(),
    savedAt: k.instant("saved_at").notNull(),
    value: k.json<number | string | null>("value"),
  });
  /** What stands in each cell now. */
  const entry = k.table("entry", entryColumns(), (t) => [k.primaryKey({ columns: [t.unit, t.period, t.key] })]);
  /** Every version that ever stood in a cell, the present one too. */
  const entryVersion = k.table("entry_version", entryColumns(), (t) => [k.primaryKey({ columns: [t.unit, t.period, t.key, t.version] })]);

  /** Operations that were answered: a repeat gets the same answer. */
  const operation = k.table("operation", {
    id: k.text("id").notNull().primaryKey(),
    person: k.text("person").notNull(),
    at: k.instant("at").notNull(),
    answer: k.json<unknown>("answer").notNull(),
  });

  const report = k.table(
    "report",
    {
      id: k.text("id").notNull().primaryKey(),
      unit: k.text("unit").$type<UnitId>().notNull(),
      subject: k.text("subject").$type<ReportSubject>().notNull(),
      period: k.text("period").$type<PeriodId>().notNull(),
      state: k.text("state").$type<ReportState>().notNull(),
      revision: k.integer("revision").notNull(),
      planVersion: k.integer("plan_version"),
      submittedBy: k.text("submitted_by"),
      opened: k.yesNo("opened").notNull(),
      approvedHash: k.text("approved_hash"),
      approvedBy: k.text("approved_by"),
      letterNumber: k.text("letter_number"),
      letterOn: k.day("letter_on"),
      sentAt: k.instant("sent_at"),
      receivedAt: k.instant("received_at"),
      publishedAt: k.instant("published_at"),
      pointedAt: k.json<EntryKey[]>("pointed_at").notNull(),
      reason: k.text("reason"),
    },
    (t) => [k.index("report_unit").on(t.unit, t.period), k.index("report_state").on(t.period, t.state)],
  );

  const reportEvent = k.table(
    "report_event",
    {
      report: k.text("report").notNull().references(() => report.id),
      number: k.integer("number").notNull(),
      act: k.text("act").$type<ReportAct>().notNull(),
      from: k.text("from_state").$type<ReportState>().notNull(),
      to: k.text("to_state").$type<ReportState>().notNull(),
      by: k.text("by_person").notNull(),
      at: k.instant("at").notNull(),
      reason: k.text("reason"),
      hash: k.text("hash"),
      alone: k.yesNo("alone").notNull(),
      cells: k.json<EntryKey[]>("cells").notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.report, t.number] })],
  );

  /** What was sent: frozen when submitted, found by its hash. */
  const snapshot = k.table(
    "snapshot",
    {
      report: k.text("report").notNull().references(() => report.id),
      hash: k.text("hash").notNull(),
      frozenAt: k.instant("frozen_at").notNull(),
      sentAt: k.instant("sent_at"),
      content: k.json<unknown>("content").notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.report, t.hash] })],
  );

  const comment = k.table(
    "comment",
    {
      id: k.text("id").notNull().primaryKey(),
      unit: k.text("unit").$type<UnitId>().notNull(),
      period: k.text("period").$type<PeriodId>().notNull(),
      key: k.text("key").$type<EntryKey>().notNull(),
      author: k.text("author").notNull(),
      at: k.instant("at").notNull(),
      text: k.text("text").notNull(),
    },
    (t) => [k.index("comment_cell").on(t.unit, t.period, t.key)],
  );

  /** Who owns a target within a unit: an agency, a person and a deputy. */
  const assignment = k.table(
    "assignment",
    {
      unit: k.text("unit").$type<UnitId>().notNull(),
      subject: k.text("subject").$type<ReportSubject>().notNull(),
      /** Indicator code, or key of a task. */
      item: k.text("item").notNull(),
      agency: k.text("agency"),
      owner: k.text("owner"),
      deputy: k.text("deputy"),
      by: k.text("by_person").notNull(),
      at: k.instant("at").notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.unit, t.subject, t.item] })],
  );

  return { entry, entryVersion, operation, report, reportEvent, snapshot, comment, assignment };
};
