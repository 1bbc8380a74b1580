import { predicateOf, subjectFor } from "./goal-words.js";
import { contentOf, leadOnly } from "./lead-words.js";
const actsOnly = (words) => leadOnly(words.replace(/(?<![a-z])(?:ca nam|tro len|nguoi|tren)(?![a-z])/g, " "));
const plain = ({ modality }) => modality.join("") === "achieve";
/** What words before a colon promise of everything behind it. */
export const ledBy = (topic) => [
    ...(/(?<![a-z])phan dau(?![a-z])/.test(topic) ? ["strive"] : []),
    ...(/(?<![a-z])(?:duy tri|giu vung)(?![a-z])/.test(topic) ? ["maintain"] : []),
];
const inherited = (goal, previous, opensSegment) => {
    if (opensSegment || !plain(goal) || goal.nested || goal.kind !== "share" || previous.kind !== "share")
        return [];
    return previous.modality.filter((one) => one === "strive" || (one === "maintain" && goal.bare));
};
/** The predicate that a bare share borrows from the next one that has any: "70% gia đình, 65% dòng họ đạt …". */
const lender = (rest) => {
    for (const goal of rest) {
        if (goal.nested || goal.kind !== "share" || goal.behind === undefined)
            return undefined;
        if (predicateOf(goal.behind) !== "")
            return goal;
    }
    return undefined;
};
/** Gives the goals of a sentence what they leave to each other: a subject, a predicate, a promise, the topic before a colon. */
export const completeGoals = (segments, earlier, { topic, insideTask, led }) => {
    const all = segments.flat();
    let previous = earlier;
    for (const [i, goal] of all.entries()) {
        const own = goal.words[0];
        if (plain(goal) && led.length > 0 && !goal.nested)
            goal.modality = [...led];
        const handed = previous ? inherited(goal, previous, segments.some(([first]) => first === goal)) : [];
        if (handed.length > 0)
            goal.modality = handed;
        if (previous && goal.amount && !goal.exact && actsOnly(own) && (i > 0 || !topic))
            takeSubject(goal, previous, own);
        else if (previous?.kind === "count" && goal.kind === "count" && plain(goal) && i > 0 && previous.words[0].includes(contentOf(own)))
            goal.modality = previous.modality;
        else if (topic && !insideTask && !goal.exact)
            goal.words = [`${topic} | ${own}`, own];
        const after = all[i + 1];
        if (i === 0 && after && goal.behind !== undefined && actsOnly(own) && !topic && after.behind !== undefined)
            goal.words = [`${own} ${after.behind}`];
        const lent = goal.behind !== undefined && goal.kind === "share" && predicateOf(goal.behind) === "" && !goal.exact ? lender(all.slice(i + 1)) : undefined;
        if (lent && contentOf(goal.behind) !== "") {
            goal.words.unshift(`${own} ${predicateOf(lent.behind)}`);
            if (plain(goal) && lent.modality.some((one) => one === "recognised" || one === "register"))
                goal.modality = [...lent.modality];
        }
        if (previous && i > 0 && !goal.nested && previous.kind === goal.kind && !goal.exact)
            goal.context = previous.words[0];
        previous = goal;
    }
};
const takeSubject = (goal, previous, own) => {
    goal.words = [subjectFor(own, previous.words[0])];
    if (plain(goal) && !/dat danh hieu|duoc cong nhan/.test(own) && !previous.modality.includes("register") && previous.kind === goal.kind)
        goal.modality = previous.modality;
    if (previous.unitsOf && !goal.unitsOf)
        goal.unitsOf = previous.unitsOf;
};
//# sourceMappingURL=complete-goals.js.map