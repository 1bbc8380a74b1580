const digits = {
    khong: 0, mot: 1, hai: 2, ba: 3, bon: 4, tu: 4, nam: 5, lam: 5, sau: 6, bay: 7, tam: 8, chin: 9, muoi: 10, chuc: 10,
};
/** Words that may make up a number up to a thousand, folded; for use inside a pattern. */
export const numberWord = "(?:mot|hai|ba|bon|nam|lam|sau|bay|tam|chin|muoi|tram|linh|le|mot)";
/** The number that folded words stand for (`nam muoi lam` is 55), or null where they are no number up to 999. */
export const readNumberWords = (words) => {
    const given = words.trim().split(/ +/);
    let hundreds = 0;
    let rest = given;
    const hundred = given.indexOf("tram");
    if (hundred >= 0) {
        const before = given.slice(0, hundred);
        const n = before.length === 1 ? digits[before[0]] : undefined;
        if (n === undefined)
            return null;
        hundreds = n * 100;
        rest = given.slice(hundred + 1).filter((word) => word !== "linh" && word !== "le");
    }
    const small = belowHundred(rest);
    return small === null ? null : hundreds + small;
};
const belowHundred = (words) => {
    if (words.length === 0)
        return 0;
    const [first, second, third] = words.map((word) => digits[word]);
    if (words.length === 1)
        return first ?? null;
    if (words.length === 2 && first === 10 && second !== undefined)
        return 10 + second;
    if (words.length === 2 && second === 10 && first !== undefined)
        return first * 10;
    if (words.length === 2 && first !== undefined && second !== undefined && second < 10)
        return first * 10 + second;
    if (words.length === 3 && second === 10 && first !== undefined && third !== undefined)
        return first * 10 + third;
    return null;
};
//# sourceMappingURL=number-words.js.map