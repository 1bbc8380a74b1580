import { type Entry, type EntryKey, period, reasonedKey, type Report, type ReportContent } from "@xhht/core";
import type { Here } from "../context.ts";
import { dayIn } from "../day-in.ts";
import type { Obligation } from "../obligations.ts";
import type { PublishedView } from "../report-view.ts";
import { summarizeUnit } from "./summarize-unit.ts";

/** A published report: what was approved, without files and reasons; of a suppressed figure only that there is one. */
export const viewPublished = ({ world, now }: Here, owed: Obligation, report: Report, content: unknown): PublishedView => {
  const { cells } = content as ReportContent;
  const shown = cells.filter(({ key }) => reasonedKey(key) === null);
  const entries: Record<EntryKey, Entry> = Object.fromEntries(
    shown.map(({ key, state, value }) => [key, { state, value: state === "suppressed" ? null : value }]),
  );
  return {
    id: owed.id,
    title: owed.title,
    unit: summarizeUnit(world.tree, world.tree.byId(owed.unit)!, dayIn(now())),
    periodLabel: period(owed.period)!.label,
    letter: report.letter,
    sentAt: report.sentAt,
    publishedAt: report.publishedAt!,
    hash: report.approvedHash!,
    form: world.form(owed),
    entries,
  };
};
