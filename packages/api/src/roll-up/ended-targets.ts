import { countsEndedUnits, documentText, type DocumentRef, type Indicator, type IsoDate, type Rebase, rebasedTarget, seriesFor } from "@xhht/core";
import type { EndedTarget } from "../figures-view.ts";
import type { Latest } from "./latest-figures.ts";
import type { World } from "../world.ts";
import { figureFor } from "./figures-of.ts";
import type { Goal } from "./goals.ts";
import { judgeGoal, targetLine } from "./judged.ts";
import { rebaseOf } from "./read-goal.ts";
import { emptyOf, viewFigure } from "./view-figure.ts";

/** The status that a reading gives by itself; null where figures decide. */
const closes: Record<Rebase["choice"], EndedTarget["readings"][number]["status"]> = { close_achieved: "met", close_not_achieved: "not_met", restate_over_communes: null };
const choices = Object.keys(closes) as Rebase["choice"][];
/** Stands for the document that is not chosen yet: nothing that is said of a reading beforehand names it. */
const unnamed: DocumentRef = { kind: "QĐ", number: null, issuedOn: null, issuer: "" };

/** What a reading would say of a goal: closed ones say it themselves, read over communes their figures do. */
const wouldSay = ({ world, scene, seen }: Latest, goal: Goal, indicator: Indicator, choice: Rebase["choice"], today: IsoDate): EndedTarget["readings"][number] => {
  const { target, plan, origin } = goal;
  const rebase: Rebase = { target: target.id, plan: plan ?? origin, choice, document: unnamed, by: "", on: today };
  const wanted = seriesFor(rebasedTarget(target, rebase), indicator);
  const series = world.counting.series(target.indicator).find(({ id }) => id === wanted?.id);
  if (!series) return { choice, status: "cannot_judge", text: null };
  const figure = figureFor(seen, scene.unit, series) ?? emptyOf(series, world.asked(scene.unit, scene.period.id, scene.on).get(series.id) ?? 0);
  const { status } = judgeGoal(goal, indicator, { figure, year: scene.year, on: today, rebases: [rebase] });
  return { choice, status, text: choice === "restate_over_communes" ? viewFigure(figure, series).text : null };
};

/**
 * The targets of a plan that count units of a level that is no more: what each lawful reading would say, and which was chosen.
 * Without `latest`, for who may not read figures, what figures would say is left out.
 */
export const endedTargets = (world: World, goals: readonly Goal[], rebases: readonly Rebase[], today: IsoDate, latest: Latest | null): EndedTarget[] =>
  goals.flatMap((goal): EndedTarget[] => {
    const { target } = goal;
    const indicator = world.measured(target.indicator);
    if (!indicator || !countsEndedUnits(target, today)) return [];
    const chosen = rebaseOf(goal, rebases);
    return [
      {
        ...targetLine(target, indicator),
        readings: choices.map((choice) => (latest ? wouldSay(latest, goal, indicator, choice, today) : { choice, status: closes[choice], text: null })),
        chosen: chosen ? { choice: chosen.choice, document: documentText(chosen.document), on: chosen.on } : null,
      },
    ];
  });
