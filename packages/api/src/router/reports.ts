import { type ActRequest, period, type ReportAct, type ReportContent, reportFlow, type ReportId, reportRef, type UnitId } from "@xhht/core";
import { publishedReport, readReport, readSnapshot } from "@xhht/db";
import { z } from "zod";
import { actOn } from "../act-on.ts";
import { viewPublished } from "../answer/view-published.ts";
import { below, cardOf, cardsOf, standingOf } from "../cards.ts";
import { dayIn } from "../day-in.ts";
import { fresh } from "../desk.ts";
import * as input from "../input.ts";
import type { Obligation } from "../obligations.ts";
import { contentNow, readCells } from "../report-content.ts";
import { reportPage } from "../report-page.ts";
import { allowed, found, open, router } from "../trpc.ts";
import { takeVisitorShare } from "../visitor-work.ts";
import type { World } from "../world.ts";

const named = z.strictObject({ id: input.reportId });
const unitOf = ({ id }: { id: ReportId }): UnitId => reportRef(id)!.unit;
const owedOrMissing = (world: World, id: ReportId): Obligation => {
  const { unit, period: span } = reportRef(id)!;
  const label = period(span)!.label.toLocaleLowerCase("vi");
  return found(world.obligation(id), `Đơn vị “${unit}” không phải lập báo cáo này cho ${label}. Hãy mở lại danh sách “Việc cần làm”.`);
};

/** A procedure for one act; it names the revision that the person saw. */
const act = <S extends z.ZodRawShape>(name: ReportAct, more: S) => {
  const request = named.extend({ revision: input.revision }).extend(more);
  return allowed(reportFlow[name].by, request, (asked) => unitOf(asked as { id: ReportId })).mutation(async ({ ctx, input: asked }) => {
    const { id, ...rest } = asked as { id: ReportId } & Omit<ActRequest, "act">;
    const owed = owedOrMissing(ctx.world, id);
    return cardOf(ctx, ctx.actor, owed, await actOn(ctx, ctx.actor, owed, { act: name, ...rest }));
  });
};

const reason = { reason: input.remark };
const pointing = { ...reason, cells: input.entryKeys.default([]) };

/** Yearly reports and reviews: what is owed, what stands in it, and every act on the way to the level above. */
export const reportsRouter = router({
  /** Of the unit itself, or with `below` of the units directly below it. */
  list: allowed("report.read", z.strictObject({ unit: input.unitId, year: input.year, below: z.boolean().default(false) }), ({ unit }) => unit).query(
    async ({ ctx, input: { unit, year, below: isBelow } }) => {
      const units = isBelow ? below(ctx.world, unit, dayIn(ctx.now())) : [unit];
      return cardsOf(ctx, ctx.actor, await standingOf(ctx, units, year));
    },
  ),
  get: allowed("report.read", named, unitOf).query(({ ctx, input: { id } }) => reportPage(ctx, ctx.actor, owedOrMissing(ctx.world, id))),
  /** What was approved of a report, or what would be approved or submitted now. */
  content: allowed("draft.read", named, unitOf).query(async ({ ctx: { world, db }, input: { id } }) => {
    const owed = owedOrMissing(world, id);
    const report = (await readReport(db, id)) ?? fresh(owed);
    const snapshot = report.approvedHash === null ? null : await readSnapshot(db, id, report.approvedHash);
    if (snapshot) return { hash: snapshot.hash, content: snapshot.content as ReportContent };
    const planVersion = report.state === "submitted_internal" ? report.planVersion : (owed.plan?.number ?? null);
    return contentNow(world, owed, await readCells(world, db, owed), planVersion);
  }),
  /** What a unit published: anybody may read what was approved, and nothing else. */
  published: open()
    .input(named)
    .query(async ({ ctx, input: { id } }) => {
      const { world, db, now } = ctx;
      await takeVisitorShare(ctx, 0.5);
      const missing = "Không có báo cáo công khai nào như vậy. Có thể báo cáo chưa được công khai hoặc đang được sửa.";
      const { report, content } = found(await publishedReport(db, id), missing);
      return viewPublished({ world, now }, found(world.obligation(id), missing), report, content);
    }),
  submit: act("submit", {}),
  recall: act("recall", {}),
  open: act("open", {}),
  approve: act("approve", { hash: input.hash }),
  return: act("return", pointing),
  revise: act("revise", reason),
  send: act("send", { letter: z.strictObject({ number: input.letterNumber, issuedOn: input.day }) }),
  withdraw: act("withdraw", {}),
  receive: act("receive", {}),
  askMore: act("askMore", pointing),
  close: act("close", {}),
  reopen: act("reopen", reason),
  publish: act("publish", {}),
});
