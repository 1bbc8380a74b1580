import { type IsoDate, type Report, type ReportContent, type PeriodId, reportId } from "@xhht/core";
import { contentHash, publishedReport, readEarlier, readEvidence, readReport, readSnapshot } from "@xhht/db";
import type { FrozenContent } from "@xhht/documents/write";
import type { Context } from "../context.ts";
import { fresh } from "../desk.ts";
import { earlierPeriods, type Obligation } from "../obligations.ts";
import { contentNow, type Hashed, readCells, readSent } from "../report-content.ts";
import { attachedFiles, reportFileOf, type ReportSources, withoutSecrets } from "./report-file.ts";
import { drawnWith, type PaperNow, type PaperReach } from "./paper-now.ts";
import { templateFor } from "./templates.ts";

type Desk = Pick<Context, "world" | "db">;
type Seen = Hashed & { draft: boolean; letter: Report["letter"] };

/** Of a report what somebody sees: the unit itself what was approved or stands now, those above what was sent, all others what was published. */
const seenBy: Record<PaperReach, (desk: Desk, owed: Obligation) => Promise<Seen | null>> = {
  async draft({ world, db }, owed) {
    const report = (await readReport(db, owed.id)) ?? fresh(owed);
    const approved = report.approvedHash === null ? null : await readSnapshot(db, owed.id, report.approvedHash);
    if (approved) return { hash: approved.hash, content: approved.content as ReportContent, draft: false, letter: report.letter };
    const now = contentNow(world, owed, await readCells(world, db, owed), report.planVersion ?? owed.plan?.number ?? null);
    return { ...now, draft: true, letter: null };
  },
  async sent({ db }, owed) {
    const report = (await readReport(db, owed.id)) ?? fresh(owed);
    const snapshot = await readSent(db, owed, report);
    return snapshot && { hash: snapshot.hash, content: snapshot.content as ReportContent, draft: false, letter: report.letter };
  },
  async open({ db }, owed) {
    const found = await publishedReport(db, owed.id);
    return found && { hash: found.report.approvedHash!, content: withoutSecrets(found.content as ReportContent), draft: false, letter: found.report.letter };
  },
};

/** What was sent a year before; for the unit itself else what it entered then. */
const yearBefore = async (desk: Desk, owed: Obligation, reach: PaperReach): Promise<ReportSources["lastYear"]> => {
  const [period] = earlierPeriods(owed.period);
  if (period === undefined) return null;
  const before = desk.world.obligation(reportId({ ...owed, period }));
  const content = before && ((await seenBy[reach === "open" ? "open" : "sent"](desk, before))?.content ?? null);
  if (content) return { period, cells: content.cells };
  return reach === "draft" ? entered(desk, owed, period) : null;
};

const entered = async ({ world, db }: Desk, owed: Obligation, period: PeriodId): Promise<ReportSources["lastYear"]> => {
  const [earlier] = await readEarlier(db, owed.unit, [period]);
  const asked = world.form(owed).cells;
  const cells = Object.entries(earlier?.entries ?? {}).flatMap(([key, entry]) =>
    entry && Object.hasOwn(asked, key) ? [{ key, state: entry.state, value: entry.value, version: 0, evidence: [] }] : [],
  );
  return cells.length === 0 ? null : { period, cells: cells.toSorted((a, b) => (a.key < b.key ? -1 : 1)) };
};

/** The paper of a report as somebody sees it now; null where there is nothing for her to see. */
export const reportPaper = async (desk: Desk & { today: IsoDate }, owed: Obligation, reach: PaperReach): Promise<PaperNow | null> => {
  const seen = await seenBy[reach](desk, owed);
  const unit = desk.world.tree.byId(owed.unit);
  if (!seen || !unit) return null;
  const { citation, drawnBy, evidenceSheet, footerOf, reportGrids, writeReport } = await import("@xhht/documents/write");
  const lastYear = await yearBefore(desk, owed, reach);
  const fileNames = new Map((await readEvidence(desk.db, owed.unit, owed.period)).map(({ file, name }) => [file.hash, name]));
  const sources: ReportSources = { owed, unit, form: desk.world.form(owed), content: seen.content, lastYear, letter: seen.letter, fileNames };
  const attached = attachedFiles(sources);
  const template = await templateFor(desk, owed.unit, "report");
  return {
    kind: "report",
    subject: owed.id,
    unit: owed.unit,
    reach,
    draft: seen.draft,
    basis: `${seen.hash} ${contentHash({ draft: seen.draft, letter: seen.letter, lastYear, attached, form: sources.form, drawnBy, ...drawnWith(template) })}`,
    template,
    content(stamp): FrozenContent {
      const file = reportFileOf(sources, stamp, (plan) => citation(plan.body.document));
      const paper = writeReport(file);
      const annex = evidenceSheet(file, attached);
      return {
        drawnBy, name: `bao-cao-${owed.period.replace("/", "-")}-${unit.code}`, title: owed.title,
        paper: annex ? { ...paper, sheets: [...paper.sheets, annex] } : paper, grids: reportGrids(file), footer: paper.footer ?? footerOf(stamp), ...drawnWith(template),
      };
    },
  };
};
