import { spanOf } from "../passage.js";
import { foldText, originalRange } from "./folded.js";
import { goalsIn } from "./goals-in.js";
import { linkGoal } from "./link-goal.js";
import { rowGoals } from "./read-row.js";
/** The first year that can be a goal where the document does not say when it was issued. */
const sinceOf = (clauses, issued) => {
    if (issued)
        return issued;
    const named = clauses.flatMap(({ milestone }) => milestone ?? []);
    return Math.min(2022, ...named.map((year) => year - 3));
};
/**
 * Reads the goals of a plan's clauses by a grammar of Vietnamese target sentences: deterministic, in the order of the
 * text. Each reading points at its characters, and proposes an indicator with its reasons or none.
 */
export const readTargets = (clauses, { indicators, issued }) => {
    const since = sinceOf(clauses, issued);
    return clauses.flatMap((clause) => {
        const { passage, place, milestone, insideTask, headings, cells } = clause;
        const reading = (goal, words, whole, [from, to], year) => (to > from ? linkGoal(goal, indicators, headings, words) : []).map((linked) => ({
            text: whole.text.slice(from, to),
            milestone: goal.year ?? year,
            ...linked,
            modality: goal.modality.join("+"),
            nested: goal.nested,
            place,
            span: spanOf(whole, from, to),
        }));
        if (cells)
            return rowGoals(clause, cells, since).flatMap(({ goal, passage: row, milestone: year, words }) => reading(goal, words, row, [0, row.text.length], year));
        const folded = foldText(passage.text);
        const words = ({ from, to }) => passage.text.slice(...originalRange(passage.text, folded, from, to));
        return goalsIn(passage.text, folded, { insideTask, since, milestone, headings }).flatMap((goal) => reading(goal, words, passage, originalRange(passage.text, folded, goal.from, goal.to), milestone));
    });
};
//# sourceMappingURL=read-targets.js.map