import { countsEndedUnits, documentText, type DocumentRef, type IsoDate, type Rebase, rebasedTarget, seriesFor } from "@xhht/core";
import type { EndedTarget } from "../figures-view.ts";
import type { World } from "../world.ts";
import { figureFor, type SceneFigures } from "./figures-of.ts";
import type { Goal } from "./goals.ts";
import { judgeGoal, targetGoal } from "./judged.ts";
import { rebaseOf } from "./read-goal.ts";
import type { Scene } from "./scene.ts";
import { emptyOf, viewFigure } from "./view-figure.ts";

const choices: readonly Rebase["choice"][] = ["close_achieved", "close_not_achieved", "restate_over_communes"];
/** Stands for the document that is not chosen yet: nothing that is said of a reading beforehand names it. */
const unnamed: DocumentRef = { kind: "QĐ", number: null, issuedOn: null, issuer: "" };

/** The targets among some goals that count units of a level that is no more: what each lawful reading would say, and which was chosen. */
export const endedTargets = (world: World, scene: Scene, seen: SceneFigures, goals: readonly Goal[], rebases: readonly Rebase[], today: IsoDate): EndedTarget[] =>
  goals.flatMap((goal): EndedTarget[] => {
    const { target, plan, origin } = goal;
    const indicator = world.measured(target.indicator);
    if (!indicator || !countsEndedUnits(target, today)) return [];
    const chosen = rebaseOf(goal, rebases);
    const readings = choices.map((choice): EndedTarget["readings"][number] => {
      const rebase: Rebase = { target: target.id, plan: plan ?? origin, choice, document: unnamed, by: "", on: today };
      const read = rebasedTarget(target, rebase);
      const series = world.counting.series(target.indicator).find(({ id }) => id === seriesFor(read, indicator)?.id);
      if (!series) return { choice, status: "cannot_judge", text: null };
      const figure = figureFor(seen, scene.unit, series) ?? emptyOf(series, world.asked(scene.unit, scene.period.id, scene.on).get(series.id) ?? 0);
      const { status } = judgeGoal(goal, indicator, { figure, year: scene.year, on: today, rebases: [rebase] });
      return { choice, status, text: choice === "restate_over_communes" ? viewFigure(figure, series).text : null };
    });
    return [{
      target: target.id,
      indicator: target.indicator,
      label: indicator.label,
      goal: targetGoal(target, indicator),
      milestone: target.milestone,
      source: target.source,
      readings,
      chosen: chosen ? { choice: chosen.choice, document: documentText(chosen.document), on: chosen.on } : null,
    }];
  });
