import { calendarText, reportRef, type ReportId } from "@xhht/core";
import { authorize, signIn } from "./access.ts";
import type { Context } from "./context.ts";
import { found } from "./trpc.ts";

/** The deadline of a report as an iCalendar text, for whoever may read the report; `url` is the address of its page. */
export const reportCalendar = async (ctx: Context, id: ReportId, url?: string): Promise<string> => {
  const actor = await signIn(ctx);
  authorize(ctx, actor, "report.read", reportRef(id)?.unit ?? null);
  const missing = "Báo cáo này không có hạn, hoặc đơn vị không phải lập báo cáo này.";
  const owed = found(ctx.world.obligation(id), missing);
  const deadline = found(owed.deadline, missing);
  const description = `Hạn gửi: ${deadline.says} (${deadline.written}).`;
  return calendarText({ uid: `${id}@xhht`, title: owed.title, description, deadline, madeAt: ctx.now().toISOString(), ...(url === undefined ? {} : { url }) });
};
