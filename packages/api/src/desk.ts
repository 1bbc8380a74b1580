import { type EntryKey, type EntryWindow, entryWindow, type LockContext, lockSentence, opens, period as periodOf, type PeriodId, type Report, reportId, type UnitId } from "@xhht/core";
import { listReports, type Queries, untouched } from "@xhht/db";
import { owedIn } from "./cells.ts";
import type { Context, Here } from "./context.ts";
import { dayIn } from "./day-in.ts";
import type { Obligation } from "./obligations.ts";
import { refuse } from "./refused.ts";
import type { Actor } from "./report-view.ts";

/** A report that a unit owes, and where it stands. */
export interface Standing {
  owed: Obligation;
  report: Report;
}

/** The reports that a unit owes for a period beside what was done to them; one that was not begun stands untouched. */
export const beside = (owed: readonly Obligation[], reports: readonly Report[]): Standing[] =>
  owed.map((one) => ({ owed: one, report: reports.find((report) => reportId(report) === one.id) ?? fresh(one) }));

/** The report as it stands before anything was done to it. */
export const fresh = ({ plan, ...ref }: Obligation): Report => untouched(ref, plan?.number ?? null);

/** The reports that a unit owes for a period, and where each stands now. */
export const standingIn = async ({ world }: Pick<Context, "world">, db: Queries, unit: UnitId, period: PeriodId): Promise<Standing[]> =>
  beside(owedIn(world, unit, period), await listReports(db, unit, period));

/** What decides for a person whether cells of a unit and a period are open now. */
export const lockContext = ({ world, now }: Here, { grants }: Actor, unit: UnitId, period: PeriodId, standing: readonly Standing[]): LockContext => ({
  unit,
  reports: standing.map(({ owed, report }) => ({ report, cells: world.form(owed).cells })),
  window: windowOf(standing, period),
  tree: world.tree,
  grants,
  on: dayIn(now()),
});

/** The days on which cells of a period may be entered; all reports of a unit for a period come from one definition. */
export const windowOf = (standing: readonly Standing[], period: PeriodId): EntryWindow => entryWindow(periodOf(period)!, standing[0]?.owed.definition.entry);

/** What was submitted is frozen with its evidence: refuses where a report that holds the cell does not leave it open. */
export const refuseClosed = async (
  ctx: Pick<Context, "world">,
  tx: Queries,
  { unit, period, key }: { unit: UnitId; period: PeriodId; key: EntryKey },
): Promise<void> => {
  const closing = (await standingIn(ctx, tx, unit, period)).find(({ owed, report }) => Object.hasOwn(ctx.world.form(owed).cells, key) && !opens(report, key));
  if (!closing) return;
  const lock = closing.report.state === "closed" ? "closed" : "approved";
  throw refuse("cell.closed", "Minh chứng của ô này không thay đổi được.", lockSentence(lock, closing.report), key);
};
