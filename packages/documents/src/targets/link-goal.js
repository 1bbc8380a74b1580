import { foldText } from "./folded.js";
import { subjectOf } from "./goal-words.js";
import { contentOf } from "./lead-words.js";
import { jointMatches, namesItsOwn, speaksOf } from "./indicator/match-indicator.js";
const shareSuffix = { province: "SHARE_PROVINCES", district: "SHARE_DISTRICTS", commune: "SHARE_WARDS" };
const soughtFor = ({ kind, unitsOf }) => {
    switch (kind) {
        case "share":
            return { measures: unitsOf ? ["ratio", "level", "status"] : ["ratio"] };
        case "change":
            return { measures: ["ratio", "count"] };
        case "level":
            return { measures: ["level"] };
        case "count":
            return { measures: ["count"] };
        case "standard":
            return { measures: ["status", "level"] };
        case "title":
            return { measures: ["status"] };
        case "control":
        case "carriedOut":
            return { measures: ["ratio", "count"] };
    }
};
/** A goal without a figure is one only where its words are surely an indicator's own. */
const sureEnough = 0.8;
const seek = (goal, indicators, headings) => {
    const sought = soughtFor(goal);
    for (const words of goal.words) {
        const found = jointMatches(words, indicators, { ...sought, subject: subjectOf(words) });
        if (found.length > 0)
            return found;
    }
    if (goal.context !== undefined && !namesItsOwn(goal.words[0])) {
        const found = jointMatches(`${goal.context} | ${goal.words[0]}`, indicators, sought).filter(({ code }) => speaksOf(goal.words[0], code, indicators));
        if (found.length > 0)
            return found.slice(0, 1);
    }
    const heading = foldText(headings.at(-1) ?? "").text;
    const own = goal.words[0];
    const content = contentOf(own);
    if (heading === "" || goal.kind === "carriedOut" || goal.exact || goal.unitsOf || content.split(" ").length > 8)
        return [];
    return jointMatches(`${heading} | ${own}`, indicators, sought).filter(({ code, fit }) => fit >= 0.7 && (content === "" || speaksOf(own, code, indicators)));
};
const measureOf = ({ kind }) => {
    switch (kind) {
        case "share":
            return "ratio";
        case "change":
            return "rate";
        case "level":
        case "count":
            return kind;
        default:
            return "status";
    }
};
const unitOf = ({ kind, amount }, match, words) => {
    switch (kind) {
        case "share":
            return "%";
        case "change":
            return amount?.change === "yearly" ? "%/năm" : "%";
        case "level":
            return "level";
        case "count":
            return words(amount.thing);
        case "standard":
            return "standard_met";
        case "title":
            return match?.measure === "status" && match.attests === "standard" ? "standard_met" : "title";
        default:
            return "qualitative";
    }
};
const codeOf = ({ unitsOf, atLeast }, match) => {
    if (!unitsOf || (match.measure !== "level" && match.measure !== "status"))
        return match.code;
    return `${match.code}${match.measure === "level" && atLeast !== undefined ? `@${atLeast}` : ""}:${shareSuffix[unitsOf]}`;
};
/** What a goal measures and which indicators fit it: one reading, or one for each indicator that shares its figure; none where it is no goal. */
export const linkGoal = (goal, indicators, headings, words) => {
    const found = seek(goal, indicators, headings);
    if (goal.refused)
        return [];
    if (goal.kind === "carriedOut" && !(found[0] && found[0].fit >= sureEnough))
        return [];
    const { amount, doubts } = goal;
    const linked = (match) => ({
        comparator: amount ? (amount.change === "yearly" ? "avg_per_year" : amount.comparator) : null,
        value: amount ? amount.value : null,
        unit: unitOf(goal, match, words),
        measure: measureOf(goal),
        indicator: match ? codeOf(goal, match) : null,
        reasons: [...(match ? match.reasons : ["Chưa có chỉ số nào khớp với câu chữ này."]), ...doubts],
        confidence: doubts.length > 0 ? "unsure" : match && match.fit >= sureEnough ? "sure" : "likely",
    });
    return found.length === 0 ? [linked(undefined)] : found.map(linked);
};
//# sourceMappingURL=link-goal.js.map