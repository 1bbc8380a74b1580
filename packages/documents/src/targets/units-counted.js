const name = "(?:xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tinh)";
const counted = new RegExp(`^(?:(?:tong )?so |cac |don vi (?:hanh chinh )?|cap |dia phuong |toan bo )*(?<list>${name}(?:(?:, | va |/|, va | hoac |; )(?:cac )?${name})*)(?![a-z])(?! (?:hoi|vien|doan|uy|the|hop|nghiep|doi|lien|huyen)(?![a-z]))`);
/** Which lower units a share counts, from the folded words of its subject; null where it counts something else. */
export const unitsCounted = (subject) => {
    const list = counted.exec(subject.trim())?.groups?.["list"];
    if (!list)
        return null;
    const names = list.split(/, | va |\/| hoac |; /);
    if (names.some((one) => /(?:^|cac )(?:huyen|quan|thi xa)$/.test(one)))
        return "district";
    if (names.some((one) => one.endsWith("tinh")))
        return "province";
    return names.some((one) => /(?:xa|phuong|thi tran|dac khu)$/.test(one)) ? "commune" : "district";
};
//# sourceMappingURL=units-counted.js.map