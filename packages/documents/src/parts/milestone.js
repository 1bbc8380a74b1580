const year = String.raw `(20[1-9]\d)`;
const range = new RegExp(String.raw `(?:từ (?:năm )?)?${year}\s*(?:[-–—]|đến(?: năm)?)\s*${year}`, "giu");
const single = new RegExp(String.raw `(?:năm học\s+)?(?:đến\s+)?(?:hết\s+|cuối\s+)?(?:năm\s+)?${year}`, "giu");
/** The one year that a heading names, the last of a range; null where it names none or several. */
export const milestoneIn = (heading) => {
    const ends = [...heading.matchAll(range)].map((found) => Number(found[2]));
    const rest = heading.replace(range, " ");
    const years = [...rest.matchAll(single)].map((found) => Number(found[1]));
    const all = new Set(years.length > 0 ? years : ends);
    return all.size === 1 ? [...all][0] : null;
};
/** The year of the innermost heading that names one. */
export const milestoneOf = (headings) => {
    for (const heading of headings.toReversed()) {
        const found = milestoneIn(heading);
        if (found !== null)
            return found;
    }
    return null;
};
//# sourceMappingURL=milestone.js.map