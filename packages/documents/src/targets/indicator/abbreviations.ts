/** What offices shorten, folded, and what it stands for; the longer first. Applied to folded words. */
const shortened: [RegExp, string][] = [
  [/\bpcgd ?mn ?tnt\b|\bpcgdmntent\b/g, "pho cap giao duc mam non cho tre 5 tuoi"],
  [/\bpcgd ?mnt?(?:e|n)?5t?\b/g, "pho cap giao duc mam non cho tre 5 tuoi"],
  [/\bpcgd ?mn\b/g, "pho cap giao duc mam non"],
  [/\bpc ?gd ?thcs\b/g, "pho cap giao duc trung hoc co so"],
  [/\bpc ?gd ?th\b/g, "pho cap giao duc tieu hoc"],
  [/\bpc ?gd\b|\bpcgd\b|\bpho cap gd\b|\bpho cap(?! giao duc)\b/g, "pho cap giao duc"],
  [/\bxmc\b|\b(?:so|sao|xo|chong) mu chu\b/g, "xoa mu chu"],
  [/\bthcs\b/g, "trung hoc co so"],
  [/\bthpt\b/g, "trung hoc pho thong"],
  [/\bgdmn\b/g, "giao duc mam non"],
  [/\bgdpt\b/g, "giao duc pho thong"],
  [/\bgdtx\b/g, "giao duc thuong xuyen"],
  [/\bgdnn\b/g, "giao duc nghe nghiep"],
  [/\bcsgd\b|\bco so gd\b/g, "co so giao duc"],
  [/\bcsgddh\b/g, "co so giao duc dai hoc"],
  [/\b(?:tt|trung tam) ?(?:vh|van hoa)(?: ?[-,–&]? ?(?:tt|the thao))?(?: ?(?:va|&|-|,) ?)(?:htcd|hoc tap cong dong)\b/g, "trung tam hoc tap cong dong"],
  [/\btrung tam van hoa(?:,? ?-? ?the thao)?(?:,| va| -|-) ?(?:trung tam )?hoc tap cong dong\b/g, "trung tam hoc tap cong dong"],
  [/\btt ?htcd\b|\btrung tam htcd\b|\btthtcd\b|\bhtcd\b/g, "trung tam hoc tap cong dong"],
  [/\bcntt(?:-tt|&tt)?\b/g, "cong nghe thong tin"],
  [/\bcds\b/g, "chuyen doi so"],
  [/\bcmkt\b/g, "chuyen mon ky thuat"],
  [/\bcb,? ?ccvc|\bcbccvc\b|\bcb,? ?cc,? ?vc\b|\bccvc\b|\bcbcc\b/g, "can bo cong chuc vien chuc"],
  [/\bnld\b/g, "nguoi lao dong"],
  [/\bhkh\b/g, "hoi khuyen hoc"],
  [/\bcbql\b/g, "can bo quan ly"],
  [/\btdp\b/g, "to dan pho"],
  [/\bkdc\b/g, "khu dan cu"],
  [/\bttdvdl\b/g, ""],
  [/\bhtsd\b/g, "hoc tap suot doi"],
  [/\bxhht\b/g, "xa hoi hoc tap"],
  [/\bgdht\b/g, "gia dinh hoc tap"],
  [/\bdhht\b/g, "dong ho hoc tap"],
  [/\bcdht\b/g, "cong dong hoc tap"],
  [/\bczht\b/g, "cong dan hoc tap"],
  [/\bdvht\b/g, "don vi hoc tap"],
  [/\bsdd\b/g, "suy dinh duong"],
];

const holders = "gia dinh|ho gia dinh|dong ho|toc ho|cong dong|don vi|cong dan";
const untitled = new RegExp(String.raw`\b(?<who>${holders})(?<between>(?: (?!danh|hoc)[a-z]+){0,6} )danh hieu hoc tap\b`, "g");
const villages = "tieu khu|thon|lang|ban|buon|ap|xom|khom|khu pho|to dan pho|khu dan cu|khu vuc|to nhan dan";
const untitledVillage = new RegExp(String.raw`\b(?<who>${villages})(?<between>(?: (?!danh|hoc)[a-z]+){0,6} )danh hieu hoc tap\b`, "g");
const localities = "xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tinh|ap|khom|buon|ban|to dan pho|khu pho";
const alternatives = new RegExp(String.raw` ?\((?:${localities})(?:(?:,|/| va| hoac) ?(?:${localities}))*\)`, "g");
const holderList = new RegExp(String.raw`\b((?:${holders})(?:(?: hoc tap)?(?:,| va|\/|;| -|, va) ?(?:${holders}|${villages}))+) hoc tap\b`, "g");
const village = new RegExp(String.raw`^(?:${villages})$`);

/** Folded words with the shortened ones written out, and "gia đình, dòng họ học tập" as "gia đình học tập, dòng họ học tập". */
export const writtenOut = (words: string): string => {
  let text = words.replaceAll('"', " ").replace(/ +/g, " ").replace(/ (?=[,;:.])/g, "").replace(/([,;])(?=[a-z])/g, "$1 ");
  for (const [short, long] of shortened) text = text.replace(short, long);
  text = text.replace(alternatives, "").replace(untitledVillage, "$<who>$<between>danh hieu cong dong hoc tap");
  text = text.replace(untitled, "$<who>$<between>danh hieu $<who> hoc tap");
  return text.replace(holderList, (_, list: string) =>
    list
      .replace(/ hoc tap/g, "")
      .split(/,? va |[,;/]| -/)
      .map((one) => `${village.test(one.trim()) ? "cong dong" : one.trim()} hoc tap`)
      .join(", "),
  );
};
