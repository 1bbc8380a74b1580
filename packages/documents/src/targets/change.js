const moving = /(?<![a-z])(?<verb>giam|ha|tang|nang)(?: (?:duoc|them|ty le|binh quan|trung binh|moi nam|hang nam|it nhat|toi thieu|khoang|tu|dan|deu|nhanh|chung|xuong|moi|nam|hang|bq|hon|tren))*[ :]*$/;
const arriving = /(?:^| )(?:len|con|xuong|toi|den|dat|xuong con|xuong duoi)(?: (?:muc|it nhat|duoi|tren|khoang|toi thieu|khong qua|toi da|hon))* ?$/;
const yearly = /^ ?(?:diem )?(?:\/ ?(?:1 )?nam|moi nam|mot nam|hang nam|1 nam|tung nam|nam(?![ a-z]*20))/;
const yearlyLead = /(?:moi nam|hang nam|binh quan|trung binh|hang nam)/;
/** Whether a figure is how much something rises or falls, not where it arrives; with the sign that the words give it. */
export const changeOf = (left, right) => {
    const near = left.slice(-60);
    const found = moving.exec(near);
    if (!found || arriving.test(near))
        return null;
    const each = yearly.test(right) || yearlyLead.test(near.slice(found.index)) || /(?<![a-z])(?:(?:moi|hang) nam|binh quan|trung binh)(?![a-z])/.test(left.slice(0, left.length - near.length + found.index));
    return { direction: /giam|ha/.test(found.groups["verb"]) ? "down" : "up", yearly: each };
};
//# sourceMappingURL=change.js.map