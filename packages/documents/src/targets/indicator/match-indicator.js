import { fold } from "@xhht/core";
import { conceptsOf, familyOf, isHolder, nameOf } from "./concepts.js";
const catalogues = new WeakMap();
const catalogueOf = (indicators) => {
    const made = catalogues.get(indicators);
    if (made)
        return made;
    const known = Object.entries(indicators).map(([code, indicator]) => {
        const { measure } = indicator;
        const parts = measure.kind === "ratio" ? [measure.of, measure.outOf] : measure.kind === "count" ? [measure.of] : [];
        const core = conceptsOf(foldedWords(indicator.phrase));
        return { code, indicator, core, around: conceptsOf(foldedWords([indicator.label, ...parts].join(" | "))) };
    });
    const count = new Map();
    for (const { core } of known)
        for (const id of core)
            count.set(id, (count.get(id) ?? 0) + 1);
    const weight = (id) => {
        const rare = Math.log(1 + (known.length + 1) / ((count.get(id) ?? 0) + 1));
        return id.startsWith("=") ? rare * 0.4 : rare;
    };
    const catalogue = { known, weight };
    catalogues.set(indicators, catalogue);
    return catalogue;
};
/** Words folded for matching, dashes and quotes made plain. */
const foldedWords = (words) => fold(words).replace(/[\u2010-\u2015−]/g, "-").replace(/[“”„«»‘’]/g, '"').replace(/\s+/g, " ");
const families = (ids) => {
    const found = new Map();
    for (const id of ids) {
        const family = familyOf(id);
        if (family)
            found.set(family, (found.get(family) ?? new Set()).add(id));
    }
    return found;
};
/** What is said when nothing is: a title is meant as achieved. */
const unsaid = new Set(["achieve"]);
const fitOf = (said, { core, around }, weight) => {
    const own = families(core);
    const their = families(said);
    for (const [family, ids] of own) {
        const theirs = their.get(family);
        if (!theirs) {
            if (![...ids].every((id) => unsaid.has(id)))
                return 0;
        }
        else if (![...ids].every((id) => theirs.has(id)))
            return 0;
    }
    if (!own.has("skill") && (their.has("skill") || (said.has("trained-course") && !core.has("trained-course"))))
        return 0;
    let hit = 0;
    let total = 0;
    let heaviest = 0;
    for (const id of core) {
        if (unsaid.has(id))
            continue;
        const w = weight(id);
        total += w;
        if (said.has(id))
            hit += w;
        else if (!id.startsWith("="))
            heaviest = Math.max(heaviest, w);
    }
    if (total === 0 || hit === 0)
        return 0;
    const keyed = Math.max(...[...core].filter((id) => said.has(id)).map(weight));
    if (keyed + 1e-9 < heaviest)
        return 0;
    const told = [...core].filter((id) => !isHolder(id) && !unsaid.has(id) && !id.startsWith("="));
    if (told.length > 0 && !told.some((id) => said.has(id)))
        return 0;
    let foreign = 0;
    let common = 0;
    for (const id of said) {
        if (core.has(id) || around.has(id))
            common += weight(id);
        else
            foreign += weight(id) * (familyOf(id) && familyOf(id) !== "act" ? 1.5 : id.startsWith("=") ? 0.5 : 0.8);
    }
    return (hit / total) * 0.6 + (common / (common + foreign)) * 0.4;
};
const least = 0.6;
/** Every indicator that folded or plain words fit well enough, the best first. */
export const matchesOf = (words, indicators, sought = {}) => fitting(conceptsOf(foldedWords(words)), indicators, sought);
const fitting = (said, indicators, { measures }) => {
    const { known, weight } = catalogueOf(indicators);
    return known
        .filter(({ indicator }) => !measures || measures.includes(indicator.measure.kind))
        .map((one) => ({ one, fit: fitOf(said, one, weight) }))
        .filter(({ fit }) => fit >= least)
        .toSorted((a, b) => b.fit - a.fit || a.one.code.localeCompare(b.one.code))
        .map(({ one, fit }) => matchTo(one, fit, said, weight));
};
const matchTo = (one, fit, said, weight) => {
    const { measure } = one.indicator;
    return {
        code: one.code,
        fit,
        reasons: reasonsOf(said, one, weight),
        measure: measure.kind,
        ...(measure.kind === "status" && { attests: measure.attests }),
    };
};
/** The best indicator, and beside it those that share its figure: each is named in full where the other is not. */
export const jointMatches = (words, indicators, sought = {}) => {
    const said = conceptsOf(foldedWords(words));
    const [best, ...others] = fitting(said, indicators, sought);
    if (!best || others.length === 0)
        return best ? [best] : [];
    const { known } = catalogueOf(indicators);
    const coreOf = (code) => [...known.find((one) => one.code === code).core].filter((id) => !unsaid.has(id));
    const themeOf = (code) => indicators[code].theme;
    const own = coreOf(best.code);
    const joint = others.filter(({ code, measure, fit }) => {
        const their = coreOf(code);
        const more = their.filter((id) => !own.includes(id));
        const less = own.filter((id) => !their.includes(id));
        return measure === best.measure && themeOf(code) === themeOf(best.code) && best.fit - fit <= 0.3 && more.length > 0 && less.length > 0 && [...more, ...less].every((id) => said.has(id));
    });
    const all = [best, ...joint];
    const subject = joint.length > 0 && sought.subject ? conceptsOf(foldedWords(sought.subject)) : new Set();
    const meant = all.filter(({ code }) => coreOf(code).some((id) => subject.has(id) && all.some((other) => !coreOf(other.code).includes(id))));
    return meant.length > 0 ? meant : all;
};
const reasonsOf = (said, { core, around, indicator }, weight) => {
    const shared = [...said]
        .filter((id) => core.has(id) || around.has(id))
        .toSorted((a, b) => weight(b) - weight(a))
        .slice(0, 3)
        .map((id) => `“${nameOf(id)}”`);
    return [`Câu chữ và chỉ số “${indicator.label}” cùng nói về ${shared.join(", ")}.`];
};
/**
 * The indicator that the words of a goal fit best, with the reasons in Vietnamese; null where none fits. Compares what
 * the words are about with the indicator's own words through the table of synonyms; the order of words does not matter.
 */
export const matchIndicator = (words, indicators, sought) => matchesOf(words, indicators, sought)[0] ?? null;
/** Whether words name something that an indicator names, and nothing known that it does not. */
export const speaksOf = (words, code, indicators) => {
    const one = catalogueOf(indicators).known.find((each) => each.code === code);
    const said = [...conceptsOf(foldedWords(words))].filter((id) => familyOf(id) !== "act");
    return one !== undefined && said.some((id) => one.core.has(id)) && said.every((id) => id.startsWith("=") || one.core.has(id) || one.around.has(id));
};
/** Whether words name a title, an age or a group of their own, and so cannot mean that of the words before them. */
export const namesItsOwn = (words) => [...families(conceptsOf(foldedWords(words))).keys()].some((family) => family !== "act" && family !== "skill");
//# sourceMappingURL=match-indicator.js.map