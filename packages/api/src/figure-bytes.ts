import { type Cell, unitId } from "@xhht/core";
import type { ExchangeFigure } from "@xhht/documents/exchange";
import { authorize, signIn } from "./access.ts";
import { nameOn } from "./answer/summarize-unit.ts";
import type { Context } from "./context.ts";
import { dayIn } from "./day-in.ts";
import type { Boundaries } from "./figures-view.ts";
import * as input from "./input.ts";
import { cellFigure, type FigureOf, rolledFigure } from "./public/exchange-figures.ts";
import { lanesOf } from "./roll-up/dashboard.ts";
import { figureFor, figuresOf } from "./roll-up/figures-of.ts";
import { revisionsOf } from "./roll-up/revisions.ts";
import { sceneOf } from "./roll-up/scene.ts";
import { emptyOf, saySeries } from "./roll-up/view-figure.ts";

/** The figures of a dashboard as a table that leaves as a file. */
export interface FigureTable {
  unit: { id: string; code: string; name: string };
  period: { id: string; label: string };
  view: Boundaries;
  /** Day of the boundaries. */
  on: string;
  /** When they were worked out last, an instant; null where nothing was ever sent. */
  foldedAt: string | null;
  figures: ExchangeFigure[];
}

/**
 * Every figure of a unit and of what lies directly below it, for a person who may read its reports; refuses others at the place
 * that decides rights. Null where the address names no such unit or period.
 */
export const figureTable = async (ctx: Context, asked: { unit: string; period: string; view: string }): Promise<FigureTable | null> => {
  const actor = await signIn(ctx);
  const { world, db } = ctx;
  const view = asked.view;
  if (!input.unitId.safeParse(asked.unit).success || !input.periodId.safeParse(asked.period).success || (view !== "reported" && view !== "restated")) return null;
  authorize(ctx, actor, "report.read", asked.unit);
  const scene = sceneOf(world, { unit: asked.unit, period: asked.period, view }, dayIn(ctx.now()));
  if (!scene) return null;
  const { unit, period, on, children, id } = scene;
  const [{ figures: rolled, cells }, { asOf }] = await Promise.all([figuresOf(world, db, scene), revisionsOf(world, db, scene)]);
  // What the unit itself is asked for and has not sent is a line, too.
  const seen = { figures: rolled, cells: new Map([...[...world.counting.asks(id, period.id)].map((code): [string, ReadonlyMap<string, Cell>] => [code, new Map()]), ...cells]) };
  const lanes = lanesOf(world, scene, seen);
  const figures = [unit, ...children].flatMap((one) =>
    lanes.flatMap(({ code, indicator, series }): ExchangeFigure[] => {
      const of: FigureOf = { unit: { id: unitId(one), name: nameOn(one, on) }, indicator: code, label: indicator.label, period: period.id };
      if (one.level === series.level) {
        const cell = seen.cells.get(code)?.get(unitId(one));
        const isAsked = world.counting.asks(unitId(one), period.id).has(code);
        return cell ? [cellFigure(of, cell)] : isAsked ? [cellFigure(of, { state: "not_reported" })] : [];
      }
      const says = saySeries(series, indicator);
      const figure = figureFor(seen, one, series) ?? emptyOf(series, world.asked(one, period.id, on).get(series.id) ?? 0);
      return [rolledFigure({ ...of, indicator: series.id, label: says === indicator.label ? says : `${indicator.label}: ${says}` }, figure, series.rule)];
    }),
  );
  return { unit: { id, code: unit.code, name: nameOn(unit, on) }, period: { id: period.id, label: period.label }, view, on, foldedAt: asOf.foldedAt, figures };
};
