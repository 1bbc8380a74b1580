import { fold } from "@xhht/core";
import { milestoneIn } from "./milestone.js";
const rules = [
    ["aims", /^muc (?:dich|tieu)(?: ?[,;:va-]+ ?| )(?:y nghia ?,? ?)?(?:va )?(?:yeu cau|quan diem)/],
    ["purpose", /^(?:muc dich(?!.{0,12}muc tieu)|y nghia|su can thiet)/],
    ["requirement", /^(?:cac )?yeu cau(?: chung| cu the| dat ra| doi voi.*| ve.*)?$/],
    ["goal", /^muc tieu (?:chung|tong quat|bao trum)/],
    ["objectives", /^(?:cac )?(?:nhom )?(?:he thong )?(?:muc tieu|chi tieu|muc dich)/],
    ["objectives", /^(?:phan dau )?(?:den (?:het )?nam|giai doan|nam) \d{4}[\d\s–-]*$/],
    ["bases", /^(?:cac )?(?:can cu|co so) (?:phap ly|xay dung|ban hanh|lap ke hoach)/],
    ["situation", /^(?:khai quat|dac diem|tinh hinh|thuc trang|ket qua|danh gia|boi canh|thuan loi|kho khan|ton tai|nguyen nhan|han che)/],
    ["reporting", /^(?:quy dinh ve |thuc hien )?che do (?:thong tin|bao cao)|^(?:cong tac )?(?:thong tin,? ?)?(?:va )?bao cao|^(?:kiem tra|giam sat|theo doi|so ket|tong ket).{0,40}(?:bao cao|so ket|tong ket)|^so,? tong ket|^thoi gian bao cao/],
    ["organisation", /^(?:cong tac )?(?:to chuc (?:trien khai )?thuc hien|phan cong|trach nhiem|to chuc, phan cong|to chuc va phan cong|nhiem vu (?:cu the )?(?:cua )?(?:cac )?(?:co quan|don vi|ban nganh|thanh vien))/],
    ["funding", /^(?:ve )?(?:nguon )?(?:kinh phi|nguon luc|nguon von|du toan|ngan sach)|^(?:bao dam|dam bao) (?:kinh phi|nguon luc)|^co che tai chinh|^(?:nguon )?(?:luc )?tai chinh(?: thuc hien)?$|^dieu kien (?:bao|dam)/],
    ["other", /^(?:quan diem|nguyen tac|pham vi|doi tuong|thoi gian|lo trinh|tien do|dia ban|dinh huong|phuong cham|du kien)/],
    ["tasks", /^(?:cac )?(?:nhom )?(?:mot so )?(?:nhiem vu|giai phap|noi dung|hoat dong|bien phap|cong viec|trong tam)/],
];
/** What a heading announces, or null; only its first words count, so that a sentence is no heading. */
export const roleOf = (title) => {
    const words = fold(title).replace(/^[“"'(\s]+|[\s.:;,”")]+$/g, "").replace(/\s+/g, " ");
    if (words.length > 110)
        return null;
    for (const [role, pattern] of rules) {
        if (!pattern.test(words))
            continue;
        if (role === "objectives" && /nhiem vu|giai phap/.test(words) && !/^muc tieu,? (?:va )?chi tieu$/.test(words))
            return "tasks";
        return role;
    }
    return null;
};
const subtitles = /^(?:muc dich|yeu cau|muc tieu chung|muc tieu tong quat|muc tieu cu the|chi tieu cu the)$/;
/** Which kind of heading an unnumbered line is: in capitals or set apart with a purpose of its own, or the bare name of a part. */
export const unnumberedTitle = ({ text, heading }) => {
    if (text.length < 110 && text.endsWith(":") && milestoneIn(text) !== null && !/\d\s*%/.test(text))
        return "year";
    if (text.length > 110 || /[.;]$/u.test(text) || roleOf(text) === null)
        return null;
    if (!/\p{Ll}/u.test(text))
        return "title";
    const bare = fold(text).replace(/[\s:]+$/, "");
    if (heading && milestoneIn(text) !== null)
        return "year";
    return heading || subtitles.test(bare) ? "subtitle" : null;
};
//# sourceMappingURL=section-role.js.map