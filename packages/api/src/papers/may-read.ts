import { type PaperRow, publishedReport, readReport } from "@xhht/db";
import { asksSecondFactor, grantFor } from "../access.ts";
import type { Context } from "../context.ts";
import { dayIn } from "../day-in.ts";
import { fresh } from "../desk.ts";
import { readSent } from "../report-content.ts";
import type { Actor } from "../report-view.ts";
import { readBasis } from "./paper-now.ts";

/** Whether somebody has finished signing in: only then do her roles count. */
const settled = (ctx: Context, actor: Actor | null): actor is Actor =>
  actor !== null && !actor.mustChangePassword && (actor.strong || !asksSecondFactor(actor, dayIn(ctx.now())));

/**
 * Whether a frozen paper may be read: a plan by everybody; a public report as long as that is published; what the unit froze for
 * itself by who sees its drafts; what was sent by who reads its reports, as long as it is what was sent.
 */
export const mayRead = async (ctx: Context, actor: Actor | null, { kind, unit, subject, basis: text }: PaperRow): Promise<boolean> => {
  const { reach, basis } = readBasis(text);
  if (reach === "open") return kind !== "report" || basis.startsWith(`${(await publishedReport(ctx.db, subject))?.report.approvedHash} `);
  if (!settled(ctx, actor)) return false;
  if (kind === "table") return grantFor(ctx, actor, reach === "draft" ? "assignment.read" : "report.read", unit) !== null;
  if (grantFor(ctx, actor, "draft.read", unit) !== null) return true;
  return reach === "sent" && grantFor(ctx, actor, "report.read", unit) !== null && basis.startsWith(`${await sentNow(ctx, subject)} `);
};

const sentNow = async ({ world, db }: Context, id: string): Promise<string | null> => {
  const owed = world.obligation(id);
  return owed && ((await readSent(db, owed, (await readReport(db, id)) ?? fresh(owed)))?.hash ?? null);
};
