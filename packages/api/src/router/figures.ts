import { countsEndedUnits, type Level, type PeriodId, type Target, type UnitId } from "@xhht/core";
import { keepRebasing, publishedMarks, type UntilChanged, untilChanged } from "@xhht/db";
import { z } from "zod";
import { grantFor } from "../access.ts";
import { auditEntry } from "../audit-entry.ts";
import type { Context } from "../context.ts";
import { dayIn } from "../day-in.ts";
import * as input from "../input.ts";
import { yearOf } from "../obligations.ts";
import { refuse } from "../refused.ts";
import { alignmentOf, goalsSetBy, readingsOf } from "../roll-up/alignment-view.ts";
import { createAnswers } from "../roll-up/answers.ts";
import { type ChosenReadings, chosenReadings } from "../roll-up/chosen-readings.ts";
import { dashboardOf, type FigureDesk } from "../roll-up/dashboard.ts";
import { explanationOf } from "../roll-up/explanation.ts";
import { indicatorFiguresOf } from "../roll-up/indicator-figures.ts";
import { nudge } from "../roll-up/nudge.ts";
import { publishedFiguresOf } from "../roll-up/published-figures.ts";
import { createRecall } from "../roll-up/recall.ts";
import { type Revisions, revisionsOf, unsure } from "../roll-up/revisions.ts";
import { type Scene, type SceneQuestion, sceneOf } from "../roll-up/scene.ts";
import { comparisonOf, yearTableOf } from "../roll-up/side-by-side.ts";
import { allowed, found, open, router } from "../trpc.ts";
import { takeVisitorShare, type Visiting } from "../visitor-work.ts";
import type { PublishedFiguresView } from "../figures-view.ts";
import type { PlanView } from "../view.ts";
import type { World } from "../world.ts";

const dashboards = createAnswers();
/** Apart from the others, so that whoever reads public pages one by one pushes out no dashboard. */
const publicAnswers = createAnswers();
const recall = createRecall();
const published = untilChanged<Map<PeriodId, string>>({ unsure, most: 1 });

const view = z.enum(["reported", "restated"]).default("reported");
const place = { unit: input.unitId, period: input.periodId, view, on: input.day.optional() };
const overYears = z.strictObject({ unit: input.unitId, code: input.indicatorCode, period: input.periodId.optional(), view, on: input.day.optional() });
const sameUnit = ({ unit }: { unit: UnitId }): UnitId => unit;

type Asked = Pick<Context, "world" | "db" | "now" | "demo">;
const deskOf = ({ world, db, now, demo }: Asked, { rebases }: Pick<ChosenReadings, "rebases">): FigureDesk => ({ world, db, recall, now: now(), demo, rebases });

interface Opened extends ChosenReadings {
  scene: Scene;
  /** How its figures stand. */
  revisions: Revisions;
  /** What is asked, and another text whenever its answer may be another one. */
  question: string;
  stamp: string;
}

const known = new WeakMap<World, UntilChanged<Opened>>();

/** The scene of a question and how its figures stand, read anew after every commit; refuses where the unit did not exist then. */
const opened = (ctx: Asked, { unit, view, on = "", ...rest }: Omit<SceneQuestion, "period"> & { period?: string | undefined }): Promise<Opened> => {
  const { world, db } = ctx;
  const today = dayIn(ctx.now());
  const period = rest.period ?? today.slice(0, 4);
  const kept = known.get(world) ?? known.set(world, untilChanged({ unsure, most: 1_000 })).get(world)!;
  return kept(db, `${unit} ${period} ${view} ${on} ${today}`, async () => {
    const scene = found(sceneOf(world, { unit, period, view, on: on === "" ? undefined : on }, today), "Đơn vị này không tồn tại trong thời gian đã chọn. Hãy chọn kỳ khác hoặc đơn vị kế thừa.");
    const [revisions, readings] = await Promise.all([revisionsOf(world, db, scene), chosenReadings(db)]);
    return { ...readings, scene, revisions, question: `${scene.id} ${scene.period.id} ${scene.view} ${scene.on}`, stamp: `${today} ${revisions.stamp} ${readings.readAs}` };
  });
};

/** What working out one year of a unit costs, beside that of a commune. */
const workOf: Record<Level, number> = { nation: 70, province: 10, district: 3, commune: 1 };

/** What everybody may see of a unit in a period; refuses where the unit did not exist then, and periods of which nobody reports, for they have no end. */
export const publishedFigures = async (ctx: Asked & Visiting, { unit, period }: { unit: UnitId; period: PeriodId }): Promise<PublishedFiguresView> => {
  const year = yearOf(period)!;
  const first = Math.min(...ctx.world.standing.flatMap(({ definition }) => definition.programme?.period.from ?? []));
  const asked = first <= year && year <= Number(dayIn(ctx.now()).slice(0, 4)) && ctx.world.periodsOf(year).includes(period);
  found(asked || null, "Không ai phải báo cáo cho kỳ này. Hãy chọn một năm, hoặc cả giai đoạn của chương trình đến một năm.");
  const seen = await opened(ctx, { unit, period, view: "reported" });
  const marks = await published(ctx.db, "marks", () => publishedMarks(ctx.db));
  const earlier = [...marks.keys()].filter((one) => /^\d{4}$/.test(one) && one < period.slice(0, 4)).toSorted();
  const open = [...earlier, period].map((one) => marks.get(one) ?? "").join("; ");
  return publicAnswers(ctx.world, seen.question, `${seen.stamp} ${open}`, async () => {
    await takeVisitorShare(ctx, workOf[seen.scene.unit.level] * (1 + earlier.length));
    return publishedFiguresOf(deskOf(ctx, seen), seen.scene, seen.revisions, earlier);
  });
};

const noIndicator = ({ code }: { code: string }): string => `Không có chỉ số nào mang mã “${code}”.`;
/** A plan, or a plugin that sets targets for all. */
const setter = z.union([input.planId, input.pluginId]);
const chosen = z.strictObject({
  unit: input.unitId,
  plan: setter,
  target: z.string().min(1).max(120),
  choice: z.enum(["close_achieved", "close_not_achieved", "restate_over_communes"]),
  document: z.strictObject({ kind: z.enum(["KH", "QĐ", "CT", "KL", "CV", "TT", "NĐ", "NQ", "Luật", "BC", "ĐA"]), number: input.letterNumber, issuedOn: input.day, issuer: input.personName }),
  on: input.day,
});
const seriesId = z.string().max(80).regex(/^[A-Z0-9][A-Z0-9_]*(@\d{1,2}(:(province|district|commune))?)?$/);

/** A plan that a unit holds today; refuses where it holds no such plan. */
const heldBy = ({ world, now }: Asked, unit: UnitId, id: string): PlanView => {
  const plan = world.plan({ id, on: dayIn(now()) });
  return found(plan?.summary.holder?.id === unit ? plan : null, "Đơn vị này không giữ kế hoạch nào như vậy. Hãy chọn lại kế hoạch.");
};

/** The targets that a plan of a unit sets, or a plugin for all: those are read one way everywhere, so only for the nation; refuses for another unit. */
const targetsSetBy = (ctx: Asked, unit: UnitId, by: string): readonly Target[] => {
  if (by.includes("/")) return heldBy(ctx, unit, by).plan.targets;
  const all = ctx.world.tree.byId(unit)?.level === "nation" ? goalsSetBy(ctx.world, by, unit, dayIn(ctx.now())) : null;
  return found(all && all.map(({ target }) => target), "Chỉ cả nước mới có chỉ tiêu do chương trình đặt ra cho mọi nơi. Hãy chọn lại đơn vị hoặc kế hoạch.");
};

/** Figures of units above, worked out from what was sent: for those above and in the units; what is published is for everybody. */
export const figuresRouter = router({
  /** A unit and what lies directly below it in a period, as columns. */
  dashboard: allowed("report.read", z.strictObject(place), sameUnit).query(async ({ ctx, input: asked }) => {
    const seen = await opened(ctx, asked);
    return dashboards(ctx.world, seen.question, seen.stamp, () => dashboardOf(deskOf(ctx, seen), seen.scene, seen.revisions));
  }),
  /** One indicator over the years up to a period, this year's where none is given. */
  indicator: allowed("report.read", overYears, sameUnit).query(async ({ ctx, input: asked }) => {
    const seen = await opened(ctx, asked);
    return found(await indicatorFiguresOf(deskOf(ctx, seen), seen.scene, seen.revisions, asked.code), noIndicator(asked));
  }),
  /** Some units side by side in a period, at most twelve. */
  compare: allowed("report.read", z.strictObject({ period: place.period, view, on: place.on, units: z.array(input.unitId).min(1).max(12) }), ({ units }) => units).query(
    async ({ ctx, input: { units, period, view: boundaries, on } }) => {
      const each = await Promise.all([...new Set(units)].map((unit) => opened(ctx, { unit, period, view: boundaries, on })));
      return comparisonOf(deskOf(ctx, await chosenReadings(ctx.db)), each.map(({ scene }) => scene), each.map(({ revisions }) => revisions));
    },
  ),
  /** The units directly below one by year, for one indicator. */
  table: allowed("report.read", overYears, sameUnit).query(async ({ ctx, input: asked }) => {
    const seen = await opened(ctx, asked);
    return found(await yearTableOf(deskOf(ctx, seen), seen.scene, seen.revisions, asked.code), noIndicator(asked));
  }),
  /** Where a figure comes from, down to what each unit reported. */
  explain: allowed("report.read", z.strictObject({ ...place, series: seriesId }), sameUnit).query(async ({ ctx, input: asked }) => {
    const seen = await opened(ctx, asked);
    return found(await explanationOf(deskOf(ctx, seen), ctx, ctx.actor, seen.scene, seen.revisions, asked.series), `Không có số liệu nào mang mã “${asked.series}”.`);
  }),
  /** If every unit below meets its own target, does the plan meet its? */
  alignment: allowed("report.read", z.strictObject({ unit: input.unitId, plan: input.planId }), sameUnit).query(async ({ ctx, input: { unit, plan } }) =>
    alignmentOf(deskOf(ctx, await chosenReadings(ctx.db)), heldBy(ctx, unit, plan).summary, unit, dayIn(ctx.now())),
  ),
  /** The targets of a plan on units that are no more, and how each is read; what figures would say is told to who may read them. */
  readings: open()
    .input(z.strictObject({ unit: input.unitId, plan: setter }))
    .query(async ({ ctx, input: { unit, plan } }) => {
      const actor = await ctx.actor();
      targetsSetBy(ctx, unit, plan);
      return readingsOf(deskOf(ctx, await chosenReadings(ctx.db)), plan, unit, dayIn(ctx.now()), actor !== null && grantFor(ctx, actor, "report.read", unit) !== null);
    }),
  /** Reminds units that still owe a report; without `send` it only shows the message. */
  nudge: allowed(
    "report.nudge",
    z.strictObject({ units: z.array(input.unitId).min(1).max(200), period: input.periodId, text: input.remark.optional(), send: z.boolean().default(false) }),
    ({ units }) => units,
  ).mutation(({ ctx, input: asked }) => ctx.db.tx((tx) => nudge(ctx, tx, ctx.actor, asked))),
  /** Chooses the lawful reading of a target on units that no longer exist, with the document that says so. */
  rebase: allowed("definition.write", chosen, sameUnit).mutation(async ({ ctx, input: { unit: holder, plan, target: id, choice, document, on } }) => {
    const { world, now, actor } = ctx;
    const target = found(targetsSetBy(ctx, holder, plan).find((one) => one.id === id), "Kế hoạch không có chỉ tiêu nào như vậy. Hãy tải lại trang.");
    if (!countsEndedUnits(target, on))
      throw refuse("target.not-ended", "Chỉ tiêu này không tính trên đơn vị đã kết thúc vào ngày đã chọn.", "Chỉ chọn cách đọc cho chỉ tiêu tính trên đơn vị cấp huyện, từ ngày 01/07/2025.", "on");
    const kept = { plan, target: id, choice, document, by: actor.id, on, at: now() };
    await keepRebasing(ctx.db, kept, auditEntry({ world, now }, actor, holder, { act: "target.rebase", object: `${plan}#${id}`, details: { label: id, choice, document, on } }));
    return { ok: true } as const;
  }),
  /** What everybody may see: figures of published reports alone. */
  published: open()
    .input(z.strictObject({ unit: input.unitId, period: input.periodId }))
    .query(({ ctx, input: asked }) => publishedFigures(ctx, asked)),
});
