import { orphans, ownedItems, type ReportId, reportRef, type UnitId } from "@xhht/core";
import { readAssignments, setAssignment } from "@xhht/db";
import { z } from "zod";
import { auditEntry } from "../audit-entry.ts";
import type { Context } from "../context.ts";
import { dayIn } from "../day-in.ts";
import * as input from "../input.ts";
import type { Obligation } from "../obligations.ts";
import { refuse } from "../refused.ts";
import type { AssignmentView } from "../report-view.ts";
import { staffOf } from "../staff.ts";
import { allowed, found, router } from "../trpc.ts";
import type { World } from "../world.ts";

const of = z.strictObject({ report: input.reportId });
const unitOf = ({ report }: { report: ReportId }): UnitId => reportRef(report)!.unit;
const owedOrMissing = (world: World, id: ReportId): Obligation =>
  found(world.obligation(id), "Đơn vị không phải lập báo cáo này. Hãy mở lại danh sách “Việc cần làm”.");
const given = of.extend({ item: input.entryKey, agency: input.slug.nullable(), owner: input.id.nullable(), deputy: input.id.nullable() });

const list = async ({ world, db, now }: Pick<Context, "world" | "db" | "now">, owed: Obligation): Promise<AssignmentView[]> => {
  const { unit, subject, plan, definition } = owed;
  const form = world.form(owed);
  const own = (await readAssignments(db, unit)).filter((one) => one.subject === subject);
  const staff = await staffOf(db, unit, dayIn(now()));
  const missing = new Map(orphans(form, plan?.body ?? null, own, staff).map((one) => [one.item, one.missing]));
  return ownedItems(form, plan?.body ?? null).map(({ item, label, byPlan }) => {
    const { agency = null, owner = null, deputy = null } = own.find((one) => one.item === item) ?? {};
    const id = agency ?? byPlan;
    return {
      item,
      label,
      agency: id === null ? null : { id, label: definition.agencies[id]?.label ?? id },
      owner: (owner !== null && staff.get(owner)) || null,
      deputy: (deputy !== null && staff.get(deputy)) || null,
      missing: missing.get(item) ?? [],
    };
  });
};

/** Who answers for each target and task of a report: an agency, a person and a deputy. */
export const assignmentsRouter = router({
  list: allowed("assignment.read", of, unitOf).query(({ ctx, input: { report } }) => list(ctx, owedOrMissing(ctx.world, report))),
  set: allowed("assignment.write", given, unitOf).mutation(async ({ ctx, input: { report, item, agency, owner, deputy } }) => {
    const { world, db, now, actor } = ctx;
    const owed = owedOrMissing(world, report);
    const { unit, subject, definition, plan } = owed;
    const owned = ownedItems(world.form(owed), plan?.body ?? null).find((one) => one.item === item);
    if (!owned) throw refuse("assignment.item", `Báo cáo này không có mục “${item}”.`, "Hãy tải lại trang rồi chọn lại mục cần phân công.", "item");
    if (agency !== null && !Object.hasOwn(definition.agencies, agency))
      throw refuse("assignment.agency", `Không có cơ quan nào mang mã “${agency}” tại đơn vị này.`, "Hãy chọn cơ quan trong danh sách.", "agency");
    await db.tx(async (tx) => {
      const staff = await staffOf(tx, unit, dayIn(now()));
      for (const [place, person] of Object.entries({ owner, deputy }))
        if (person !== null && !staff.has(person))
          throw refuse("assignment.person", "Người được chọn hiện không có vai trò nào tại đơn vị.", "Hãy chọn một thành viên của đơn vị, hoặc mời người đó trước.", place);
      if (owner !== null && owner === deputy)
        throw refuse("assignment.same", "Người thay phải khác với người phụ trách.", "Hãy chọn một người khác làm người thay.", "deputy");
      const audit = auditEntry({ world, now }, actor, unit, { act: "assignment.set", object: report, details: { item, label: owned.label, agency, owner, deputy } });
      await setAssignment(tx, { unit, subject, item, agency, owner, deputy }, audit);
    });
    return (await list({ world, db, now }, owed)).find((one) => one.item === item)!;
  }),
});
