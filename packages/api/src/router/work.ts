import type { UnitId } from "@xhht/core";
import { listReports, readInbox } from "@xhht/db";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { authorize, grantFor, holdsOn } from "../access.ts";
import { summarizeUnit } from "../answer/summarize-unit.ts";
import { viewMessage } from "../answer/view-remarks.ts";
import { below, cardsOf, standingOf } from "../cards.ts";
import type { Context } from "../context.ts";
import { dayIn } from "../day-in.ts";
import type { Standing } from "../desk.ts";
import * as input from "../input.ts";
import type { Actor, ReportCard, WorkView } from "../report-view.ts";
import { countOrphans } from "../staff.ts";
import { found, own, router } from "../trpc.ts";

const question = z.strictObject({ unit: input.unitId.optional(), year: input.year.optional() }).optional();

/** The home page: what a unit owes, nearest deadline first, and what waits for the person who asks. */
export const workRouter = router({
  get: own()
    .input(question)
    .query(async ({ ctx, input: { unit: asked, year: of } = {} }): Promise<WorkView> => {
      const { world, db, now, actor, demo } = ctx;
      const today = dayIn(now());
      const id = asked ?? firstUnit(actor, today);
      const unit = found(world.tree.byId(id), `Không có đơn vị hành chính nào mang mã định danh “${id}”. Hãy chọn lại đơn vị.`);
      const isMember = actor.grants.some((grant) => grant.unit === id && holdsOn(grant, today));
      const reads = isMember ? grantFor(ctx, actor, "report.read", id) : authorize(ctx, actor, "report.read", id);
      const year = of ?? Number(today.slice(0, 4));
      const standing = reads ? await standingOf(ctx, [id], year) : [];
      const cards = await cardsOf(ctx, actor, standing);
      const drafts = grantFor(ctx, actor, "draft.read", id);
      return {
        unit: summarizeUnit(world.tree, unit, today),
        year,
        today,
        reports: cards.toSorted(byUrgency),
        toReceive: await toReceive(ctx, actor, id, year, today),
        messages: (await readInbox(db, actor.id)).filter(({ readAt }) => readAt === null).slice(0, 20).map(viewMessage),
        orphans: drafts ? await countOrphans(world, db, id, standing.map(({ owed }) => owed), today) : 0,
        demo,
      };
    }),
});

const firstUnit = ({ grants }: Actor, today: string): UnitId => {
  const grant = grants.find((one) => holdsOn(one, today));
  if (grant) return grant.unit;
  throw new TRPCError({ code: "NOT_FOUND", message: "Bạn chưa được giao vai trò ở đơn vị nào. Hãy liên hệ người quản trị." });
};

/** What still has to be done comes first, by its last good day; what has left the unit comes last. */
const byUrgency = (a: ReportCard, b: ReportCard): number => Number(hasLeft(a)) - Number(hasLeft(b)) || (lastDay(a) < lastDay(b) ? -1 : lastDay(a) > lastDay(b) ? 1 : 0);
const hasLeft = ({ state }: ReportCard): boolean => state === "sent" || state === "received" || state === "closed";
const lastDay = ({ due }: ReportCard): string => due?.lastDay ?? "9999";

/** Reports of the units directly below that were sent and are not closed, where the person may receive them. */
const toReceive = async (ctx: Pick<Context, "world" | "db" | "now">, actor: Actor, unit: UnitId, year: number, today: string): Promise<ReportCard[]> => {
  const { world, db } = ctx;
  const units = below(world, unit, today).filter((child) => grantFor(ctx, actor, "report.receive", child));
  if (units.length === 0) return [];
  const waiting: Standing[] = [];
  for (const span of world.periodsOf(year))
    for (const report of await listReports(db, units, span)) {
      const owed = report.state === "sent" || report.state === "received" ? world.obligations(report.unit, year).find((one) => one.subject === report.subject && one.period === span) : undefined;
      if (owed) waiting.push({ owed, report });
    }
  return cardsOf(ctx, actor, waiting.toSorted((a, b) => (a.report.sentAt! < b.report.sentAt! ? -1 : 1)));
};
