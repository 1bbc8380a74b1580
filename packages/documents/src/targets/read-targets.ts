import type { Indicator, IndicatorCode, Level } from "@xhht/core";
import { spanOf } from "../passage.ts";
import type { TargetReading } from "../reading.ts";
import { foldText, originalRange } from "./folded.ts";
import { goalsIn } from "./goals-in.ts";
import { linkGoal } from "./link-goal.ts";
import { readRow } from "./read-row.ts";
import type { Stretch } from "./sentences.ts";
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
  return clauses.flatMap((clause): TargetReading[] => {
    if (clause.cells) return readRow(clause, clause.cells, indicators);
    const { passage, place, milestone, insideTask, headings } = clause;
    const folded = foldText(passage.text);
    const words = ({ from, to }: Stretch): string => passage.text.slice(...originalRange(passage.text, folded, from, to));
    const goals = goalsIn(passage.text, folded, { insideTask, since, milestone, headings });
    return goals.flatMap((goal): TargetReading[] => {
      const linked = linkGoal(goal, indicators, headings, words);
      if (!linked) return [];
      const [from, to] = originalRange(passage.text, folded, goal.from, goal.to);
      if (to <= from) return [];
      return linked.map((one) => ({
        text: passage.text.slice(from, to),
        milestone: goal.year ?? milestone,
        ...one,
        modality: goal.modality.join("+"),
        nested: goal.nested,
        place,
        span: spanOf(passage, from, to),
      }));
    });
  });
};
