import { applyOperation, type LockContext, lockOf, type Operation, type OperationAnswer, type PeriodId, reportId, transition, type UnitId } from "@xhht/core";
import { actOnReport, entryHistory, pushOperations, type Queries, readEntriesSince } from "@xhht/db";
import { z } from "zod";
import { auditChain } from "../audit-chain.ts";
import { cellOrRefuse, owedIn, specIn } from "../cells.ts";
import type { Context } from "../context.ts";
import { dayIn } from "../day-in.ts";
import { beside, lockContext, type Standing } from "../desk.ts";
import * as input from "../input.ts";
import { beforeUnit } from "../predecessors.ts";
import { refuse, Refused } from "../refused.ts";
import type { Actor } from "../report-view.ts";
import { allowed, found, router } from "../trpc.ts";

const scope = z.strictObject({ unit: input.unitId, period: input.periodId });

/** Figures of a unit for a period, shared by all its reports. */
export const entriesRouter = router({
  /** Applies operations in the order given and answers each; what is locked, refused or in conflict writes nothing. */
  push: allowed("entry.write", scope.extend({ operations: z.array(input.operation).min(1).max(60) }), ({ unit }) => unit).mutation(
    ({ ctx, input: { unit, period, operations } }) => pushEntries(ctx, ctx.actor, { unit, period, operations }),
  ),
  pull: allowed("draft.read", scope.extend({ since: input.instant }), ({ unit }) => unit).query(({ ctx, input: { unit, period, since } }) =>
    readEntriesSince(ctx.db, unit, period, new Date(since)),
  ),
  history: allowed("draft.read", scope.extend({ key: input.entryKey }), ({ unit }) => unit).query(({ ctx, input: { unit, period, key } }) => {
    cellOrRefuse(ctx.world, unit, period, key);
    return entryHistory(ctx.db, unit, period, key);
  }),
  /** What the units from which this one was made had sent of an indicator in earlier years. */
  before: allowed("report.read", scope.extend({ indicator: input.indicatorCode }), ({ unit }) => unit).query(({ ctx, input: { unit, ...asked } }) =>
    beforeUnit(ctx, found(ctx.world.tree.byId(unit), "Không có đơn vị này. Hãy chọn lại đơn vị."), asked),
  ),
});

type Desk = Pick<Context, "world" | "now" | "db">;
interface Batch {
  unit: UnitId;
  period: PeriodId;
  operations: readonly Operation[];
}

/** Applies operations of one person to the cells of a unit and answers each; all in one transaction. */
export const pushEntries = (ctx: Desk, actor: Actor, { unit, period, operations }: Batch): Promise<OperationAnswer[]> => {
  const { world, db } = ctx;
  const owed = owedIn(world, unit, period);
  if (owed.length === 0)
    throw refuse("period.none", "Đơn vị không phải báo cáo cho kỳ này.", "Hãy mở lại danh sách “Việc cần làm” và chọn báo cáo đang có.", "period");
  const now = ctx.now();
  const savedAt = now.toISOString();
  return db.tx(async (tx) => {
    let standing: Standing[] | undefined;
    let locking: LockContext | undefined;
    const written = new Set<string>();
    const answers = await pushOperations(tx, {
      unit, period, operations, now,
      author: { id: actor.id, name: actor.name },
      decide(operation, current, { reports }) {
        const { id, key, state, value } = operation;
        standing ??= beside(owed, reports);
        locking ??= lockContext(ctx, actor, unit, period, standing);
        const applied = applyOperation(current, operation, actor, savedAt, specIn(world, owed, key));
        const changes = applied.answer.kind !== "refused" && !(current?.state === state && current.value === value);
        const lock = changes ? lockOf(key, locking) : null;
        if (lock) return { answer: { id, kind: "locked", key, lock }, write: null };
        if (applied.write) written.add(key);
        return applied;
      },
    });
    for (const one of standing ?? []) if (one.report.state === "not_started" && holdsAny(ctx, one, written)) await start(ctx, tx, actor, one, now);
    return answers;
  });
};

const holdsAny = ({ world }: Desk, { owed }: Standing, keys: ReadonlySet<string>): boolean => [...keys].some((key) => specIn(world, [owed], key) !== null);

/** The first figure begins every report that asks for it. */
const start = async ({ world }: Desk, tx: Queries, { id: by, name, grants }: Actor, { owed }: Standing, now: Date): Promise<void> => {
  const on = dayIn(now);
  const done = await actOnReport(tx, reportId(owed), {
    by: { id: by, name },
    now,
    chain: auditChain(world.tree, owed.unit, on),
    decide(report) {
      const planned = { ...report, planVersion: owed.plan?.number ?? null };
      const context = { by, grants, tree: world.tree, on, at: now.toISOString(), hash: null, cells: {} };
      return transition(planned, { act: "start", revision: report.revision }, context);
    },
  });
  if (!done.ok) throw new Refused(done.issues);
};
