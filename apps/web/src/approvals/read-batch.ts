import type { ReportCard, ReportView } from "@xhht/api";
import { standsInTheWay, validateEntries } from "@xhht/core";
import { getContent, getReport } from "../api/report-queries.ts";
import { sayFailure } from "../form/create-act.ts";
import { approvals } from "../words/approvals.ts";
import { entriesOf } from "./entries-of.ts";

/** A report of a batch as it was read: what would be approved, or why it is left out. */
export type ReadReport = { card: ReportCard } & ({ view: ReportView; hash: string; explained: number } | { why: string });

/** Reads a report and what would be approved of it; one with an open flaw, or that cannot be read, is left out and says why. */
export const readForBatch = async (card: ReportCard): Promise<ReadReport> => {
  try {
    const [view, content] = await Promise.all([getReport(card.id), getContent(card.id)]);
    if (!view.card.acts.includes("approve")) return { card: view.card, why: approvals.batch.notNow(view.card.stateLabel) };
    const found = validateEntries(view.form, entriesOf(view), view.earlier);
    const open = found.filter(standsInTheWay).length;
    if (open > 0) return { card: view.card, why: approvals.batch.flaws(open) };
    return { card: view.card, view, hash: content.hash, explained: found.filter(({ level }) => level === "ask").length };
  } catch (error) {
    return { card, why: sayFailure(error) };
  }
};
