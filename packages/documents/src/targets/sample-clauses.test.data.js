/**
 * Clauses out of a small text: `!` gives the year of issue (`issuedOf`), `#` is a heading that may name the year, `##` one below it, `>` a task, any other line one
 * clause. Offsets are those of the whole text in NFC.
 */
export const sampleClauses = (text) => {
    const source = text.normalize("NFC");
    const clauses = [];
    let headings = [];
    let milestone = null;
    let at = 0;
    for (const line of source.split("\n")) {
        const mark = /^(?:#+|>|!) */.exec(line)?.[0] ?? "";
        const words = line.slice(mark.length);
        if (mark.startsWith("#")) {
            const depth = mark.trim().length;
            headings = [...headings.slice(0, depth - 1), words];
            if (depth === 1)
                milestone = Number(/20\d\d(?=\D*$)/.exec(words)?.[0]) || null;
        }
        else if (words.trim() !== "" && !mark.startsWith("!")) {
            const from = at + mark.length;
            const offsets = Array.from({ length: words.length }, (_, i) => from + i);
            const insideTask = mark.startsWith(">");
            clauses.push({ passage: { text: words, offsets }, place: "II.2", milestone: insideTask ? null : milestone, insideTask, level: null, headings: insideTask ? [] : headings });
        }
        at += line.length + 1;
    }
    return clauses;
};
/** The year of issue that a small text states, or null. */
export const issuedOf = (text) => Number(/^! *(20\d\d)/m.exec(text)?.[1]) || null;
//# sourceMappingURL=sample-clauses.test.data.js.map