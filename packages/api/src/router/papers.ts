import type { UnitId } from "@xhht/core";
import { z } from "zod";
import { grantFor } from "../access.ts";
import type { Context } from "../context.ts";
import { dayIn } from "../day-in.ts";
import { openPaper, type OpenPaper, ownPaper, type OwnPaper, paperFormat, paperId, unitOf } from "../papers/about.ts";
import { freeze, historyOf, lintPaper, progressOf, viewPaper } from "../papers/issue.ts";
import type { PaperNow } from "../papers/paper-now.ts";
import { planPaper } from "../papers/plan-paper.ts";
import { reportPaper } from "../papers/report-paper.ts";
import { tablePaper } from "../papers/table-paper.ts";
import { templateFor } from "../papers/templates.ts";
import type { FileProgress } from "../papers-view.ts";
import type { Actor } from "../report-view.ts";
import { allowed, found, open, router } from "../trpc.ts";
import { takeVisitorShare } from "../visitor-work.ts";

const deskOf = ({ world, db, now }: Context) => ({ world, db, today: dayIn(now()) });

const concerned = (about: OwnPaper): UnitId => unitOf(about);

/** A report or a table as this person sees it now. */
const ownNow = async (ctx: Context, actor: Actor, about: OwnPaper): Promise<PaperNow> => {
  if (about.kind === "table") return found(await tablePaper(ctx, actor, about.unit, about.period), "Đơn vị này không tồn tại trong kỳ đã chọn. Hãy chọn kỳ khác.");
  const owed = found(ctx.world.obligation(about.report), "Đơn vị này không phải lập báo cáo như vậy. Hãy mở lại danh sách “Việc cần làm”.");
  const reach = grantFor(ctx, actor, "draft.read", owed.unit) ? "draft" : "sent";
  return found(await reportPaper(deskOf(ctx), owed, reach), "Báo cáo này chưa được gửi nên chưa có văn bản để xem. Văn bản có ở đây khi đơn vị đã gửi.");
};

/** A plan or a published report as everybody sees it now. */
const openNow = async (ctx: Context, about: OpenPaper): Promise<PaperNow> => {
  const { world } = ctx;
  await takeVisitorShare(ctx, 2);
  if (about.kind === "report") {
    const owed = world.obligation(about.report);
    return found(owed && (await reportPaper(deskOf(ctx), owed, "open")), "Không có báo cáo công khai nào như vậy. Có thể báo cáo chưa được công khai hoặc đang được sửa.");
  }
  const view = found(world.plan({ id: about.plan }), `Không có kế hoạch nào mang mã “${about.plan}”.`);
  return found(await planPaper(view, about.kind, await templateFor(deskOf(ctx), view.summary.unit.id, "plan")), "Kế hoạch này không có phụ lục.");
};

/** Official papers: how they would read now, what is open in them, and their freezing. Their bytes go by `bytePaths`. */
export const papersRouter = router({
  preview: allowed("report.read", ownPaper, concerned).query(async ({ ctx, input: about }) => viewPaper(asOf(ctx), ctx.actor, await ownNow(asOf(ctx), ctx.actor, about))),
  /** What the linter says of the Word file. */
  lint: allowed("report.read", ownPaper, concerned).query(async ({ ctx, input: about }) => lintPaper(asOf(ctx), ctx.actor, await ownNow(asOf(ctx), ctx.actor, about))),
  history: allowed("report.read", ownPaper, concerned).query(async ({ ctx, input: about }) => historyOf(asOf(ctx), ctx.actor, await ownNow(asOf(ctx), ctx.actor, about))),
  freeze: allowed("report.read", ownPaper, concerned).mutation(async ({ ctx, input: about }) => freeze(asOf(ctx), ctx.actor, await ownNow(asOf(ctx), ctx.actor, about))),
  /** Plans, their annexes and published reports: for everybody. */
  published: open().input(openPaper).query(async ({ ctx, input: about }) => viewPaper(ctx, await ctx.actor(), await openNow(ctx, about))),
  lintPublished: open().input(openPaper).query(async ({ ctx, input: about }) => lintPaper(ctx, await ctx.actor(), await openNow(ctx, about))),
  publishedHistory: open().input(openPaper).query(async ({ ctx, input: about }) => historyOf(ctx, await ctx.actor(), await openNow(ctx, about))),
  freezePublished: open().input(openPaper).mutation(async ({ ctx, input: about }) => freeze(ctx, await ctx.actor(), await openNow(ctx, about))),
  /** How far a file is on its way. */
  progress: open()
    .input(z.strictObject({ id: paperId, format: paperFormat }))
    .query(({ ctx, input: { id, format } }): FileProgress => progressOf(ctx, id, format)),
});

const asOf = ({ actor, ...ctx }: Omit<Context, "actor"> & { actor: Actor }): Context => ({ ...ctx, actor: async () => actor });
