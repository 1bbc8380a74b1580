import type { Indicator, IndicatorCode, Level } from "@xhht/core";
import { type Passage, spanOf } from "../passage.ts";
import type { TargetReading } from "../reading.ts";
import { foldText, originalRange } from "./folded.ts";
import { resolveEchoes } from "./echoes.ts";
import type { Goal } from "./goal.ts";
import { goalsIn } from "./goals-in.ts";
import { linkGoal, type Wording } from "./link-goal.ts";
import { rowGoals } from "./read-row.ts";
import type { TargetClause } from "./target-clause.ts";

/** What reading goals may know of the plan around the clauses. */
export interface ReadTargetsOptions {
  /** The indicators of the composed definition; nothing else is ever proposed. */
  indicators: Readonly<Record<IndicatorCode, Indicator>>;
  /** The year in which the document was issued: earlier years are results, not goals. */
  issued?: number | null;
  /** The level of the unit whose plan it is. */
  level?: Level | null;
}

/** The first year that can be a goal where the document does not say when it was issued. */
const sinceOf = (clauses: readonly TargetClause[], issued: number | null | undefined): number => {
  if (issued) return issued;
  const named = clauses.flatMap(({ milestone }) => milestone ?? []);
  return Math.min(2022, ...named.map((year) => year - 3));
};

/**
 * Reads the goals of a plan's clauses by a grammar of Vietnamese target sentences: deterministic, in the order of the
 * text. Each reading points at its characters, and proposes an indicator with its reasons or none.
 */
export const readTargets = (clauses: readonly TargetClause[], { indicators, issued }: ReadTargetsOptions): TargetReading[] => {
  const since = sinceOf(clauses, issued);
  const readingsOf = (clause: TargetClause): TargetReading[] => {
    const { passage, place, milestone, insideTask, headings, cells } = clause;
    const reading = (goal: Goal, words: Wording, whole: Passage, [from, to]: readonly [number, number], year: number | null): TargetReading[] =>
      (to > from ? linkGoal(goal, indicators, headings, words) : []).map((linked) => ({
        text: whole.text.slice(from, to),
        milestone: goal.year ?? (goal.undated ? null : year),
        ...linked,
        modality: goal.modality.join("+"),
        nested: goal.nested,
        place,
        span: spanOf(whole, from, to),
      }));
    if (cells)
      return rowGoals(clause, cells, since).flatMap(({ goal, passage: row, milestone: year, words }) => reading(goal, words, row, [0, row.text.length], year));
    const folded = foldText(passage.text);
    const words: Wording = ({ from, to }) => passage.text.slice(...originalRange(passage.text, folded, from, to));
    return goalsIn(passage.text, folded, { insideTask, since, milestone, headings }).flatMap((goal) =>
      reading(goal, words, passage, originalRange(passage.text, folded, goal.from, goal.to), milestone),
    );
  };
  return resolveEchoes(clauses.map((clause) => ({ text: clause.passage.text, readings: readingsOf(clause) })));
};
