import { unitsCounted } from "./units-counted.ts";

const leads = [
  "(?:tiep tuc )?phan dau", "no luc", "quyet tam", "(?:tiep tuc )?duy tri", "giu vung", "giu on dinh", "tiep tuc", "bao dam", "dam bao", "huy dong(?: duoc)?",
  "thu hut", "nang(?: cao)?", "tang", "giam", "dat(?: duoc)?", "co(?! quan)(?: duoc)?", "duoc", "la", "con", "len", "xuong", "toi", "chiem", "o muc", "muc",
  "ty le", "ti le", "tong so", "so", "trong (?:so )?do(?! tuoi)", "rieng", "va", "hoac", "dang ky(?: xay dung)?", "xay dung", "danh hieu", "duoc cong nhan", "cong nhan(?= (?:dat|la|danh hieu))",
  "moi nam", "hang nam", "binh quan", "trung binh", "lan luot", "tuong ung", "phai", "se", "can", "den", "vao", "trong", "truoc", "het", "cuoi", "tu",
  "(?:cac |moi )?nam(?: hoc)?", "giai doan", "thoi ky", "toan (?:xa|phuong|huyen|quan|tinh|thi tran|thanh pho|thi xa)", "(?:tren|trong) (?:dia ban|toan)(?: (?:xa|phuong|huyen|quan|tinh|thi tran|thanh pho|thi xa))?",
  "hoan thanh", "thuc hien", "it nhat", "toi thieu", "khoang", "tren", "duoi", "hon", "gan", "khong", "cu the", "nhu sau", "muc tieu", "chi tieu", "ve", "cho",
  "lo trinh", "tien toi", "ben canh do", "theo do", "cung voi do", "dat muc tieu", "de ra", "xac dinh", "cung", "ty trong", "theo thu tu", "dong thoi", "ngoai ra", "voi", "them", "ca", "nay", "tren co so do", "do", "thi", "tai", "thoi diem", "de(?= dat)", "(?:cuoi nam )?binh xet", "xet", "binh chon", "quy", "thang", "ngay", "tinh",
];
const pattern = new RegExp(`(?<![a-z])(?:${leads.toSorted((a, b) => b.length - a.length).join("|")})(?![a-z])`, "g");

/** What folded words say beyond the phrases that lead to a figure: empty where they only lead. */
export const contentOf = (words: string): string =>
  words
    .replace(pattern, " ")
    .replace(/[^a-z]+/g, " ")
    .trim();

const sets = /(?<![a-z])(?:phan dau|co|la|muc tieu|bao dam|dam bao|duy tri|giu vung|toi thieu|it nhat)(?: (?:duoc|co|dat|co duoc|tren|khoang|it nhat|toi thieu))*[ :]*$/;

/**
 * Whether a figure comes before what it counts: only leading words stand in front of it, or its clause goes on behind it
 * and opens with it ("Về kỹ năng, phấn đấu 70% người dân …").
 */
export const figureLeads = (before: string, behind: string): boolean => {
  if (leadOnly(before)) return true;
  const opening = /^[^,;.(]*/.exec(behind)![0].replace(/\d+ ?%.*/, "");
  if (contentOf(opening) === "" && unitsCounted(opening) === null) return false;
  return sets.test(before) || leadOnly(before.split(/[,:]/).at(-1)!);
};

/** Whether folded words only lead to a figure: "phấn đấu đến năm 2027 có". */
export const leadOnly = (words: string): boolean => contentOf(words) === "";
