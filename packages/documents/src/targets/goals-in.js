import { amountsIn } from "./amounts.js";
import { asidesIn, outside, opensWithResults, tellsResults } from "./asides.js";
import { chunksOf } from "./chunks.js";
import { foldText } from "./folded.js";
import { contentOf } from "./lead-words.js";
import { milestonesOf } from "./milestones.js";
import { completeGoals, ledBy } from "./complete-goals.js";
import { modalityOf } from "./modality.js";
import { plainGoals } from "./plain-goals.js";
import { segmentsOf, sentencesOf } from "./sentences.js";
import { shareGoals } from "./share-goals.js";
import { yearsIn } from "./years.js";
/** The topic before a colon, and where the sentence goes on; none where a figure or nothing stands before the colon. */
const topicOf = (text, { from, to }) => {
    const colon = text.slice(from, to).search(/:(?!\d)/);
    if (colon < 0 || colon > 160)
        return null;
    const topic = text.slice(from, from + colon);
    if (/\d ?(?:%|phan tram)|muc do \d/.test(topic) || !/[a-z\d]/.test(text.slice(from + colon + 1, to)))
        return null;
    if (contentOf(topic) === "" && /(?<![a-z])(?:dang k[iy]|cong nhan|danh hieu|dat)(?![a-z])/.test(topic))
        return null;
    return { topic: topic.trim(), from: from + colon + 1 };
};
/** The goals of a text in their order. */
export const goalsIn = (original, folded, { insideTask, since, milestone, headings }) => {
    const { text } = folded;
    const goals = [];
    const partOf = /(?:^|[ (])trong (?:so )?do:? ?$/.test(foldText(headings.at(-1) ?? "").text);
    let topic = "";
    let promised = null;
    let carried = null;
    for (const sentence of sentencesOf(original, folded)) {
        if (tellsResults(text.slice(sentence.from, sentence.to)))
            continue;
        const opening = topicOf(text, sentence);
        const nestedTopic = opening !== null && /(?:^|[ (])trong (?:so )?do$/.test(opening.topic);
        if (opening && contentOf(opening.topic))
            topic = opening.topic;
        const opened = opening ? yearsIn(text, { from: sentence.from, to: opening.from }).filter(({ base }) => !base) : [];
        if (opened.length === 1)
            carried = opened[0].year;
        const foldedTopic = opening ? text.slice(sentence.from, opening.from) : "";
        promised = /(?<![a-z])(?:duy tri|giu vung|cung co|phan dau)(?![a-z])/.test(foldedTopic) ? { modality: modalityOf(foldedTopic, foldedTopic), reached: false } : null;
        let past = opensWithResults(text.slice(sentence.from, sentence.to));
        const said = [];
        for (const segment of segmentsOf(text, { ...sentence, from: opening?.from ?? sentence.from })) {
            const asides = asidesIn(text, segment, since);
            const amounts = amountsIn(text, segment).filter(outside(asides));
            const shares = amounts.filter(({ kind }) => kind === "percent");
            const levels = amounts.filter(({ kind }) => kind === "level");
            const years = yearsIn(text, segment).filter(outside(asides));
            const yearOf = milestonesOf(text, segment, shares.length > 0 ? shares : levels, years);
            if (shares.length > 0 && levels.length > 0)
                for (const [key, value] of milestonesOf(text, segment, levels, years))
                    yearOf.set(key, value);
            const facts = { text, levels, years, holes: [...years, ...asides], yearOf, since };
            const found = [];
            for (const chunk of chunksOf(text, segment, shares, levels)) {
                if (chunk.amounts.length > 0) {
                    found.push(shareGoals(chunk, facts));
                    continue;
                }
                const plain = plainGoals(chunk, facts, { insideTask, before: promised, sameSegment: found.some((goals) => goals.length > 0) });
                promised = plain.promised;
                if (!(shares.length > 0 && plain.goals[0]?.kind === "carriedOut"))
                    found.push(plain.goals);
            }
            const led = [...yearOf].find(([amount, year]) => year.to <= amount.figure)?.[1];
            if (/(?<![a-z])(?:phan dau|muc tieu den|den nam|se )/.test(text.slice(segment.from, segment.to)))
                past = false;
            for (const goal of found.flat()) {
                if (past)
                    goal.refused = true;
                goal.year ??= carried;
                if (nestedTopic || partOf)
                    goal.nested = true;
            }
            said.push(found.flat());
            if (led && milestone === null)
                carried = led.year;
        }
        completeGoals(said, goals.at(-1), { topic, insideTask, led: opening ? ledBy(foldedTopic) : [] });
        goals.push(...said.flat());
        if (milestone !== null)
            carried = opened.length === 1 ? carried : null;
    }
    return goals;
};
//# sourceMappingURL=goals-in.js.map