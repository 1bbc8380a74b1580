import { nameCase, type UnitMention, unitsIn } from "./unit-name.ts";

const committee = /(?:ỦY|UỶ|ủy|uỷ|Ủy|Uỷ|UY)\s+(?:BAN|ban)\s+(?:NHÂN|nhân|Nhân|NHAN)\s+(?:DÂN|dân|Dân|DAN)(?:\s*\(UBND\))?/gu;
const bodyWords: [RegExp, string][] = [
  [/giáo dục và đào tạo/iu, "Giáo dục và Đào tạo"], [/khuyến học/iu, "Khuyến học"], [/ban chỉ đạo/iu, "Ban Chỉ đạo"],
  [/hội đồng nhân dân/iu, "HĐND"], [/văn hóa/iu, "Văn hóa"], [/xã hội/iu, "Xã hội"], [/xây dựng/iu, "xây dựng"], [/xây dựng xã hội học tập/iu, "xây dựng xã hội học tập"], [/trung tâm học tập cộng đồng/iu, "Trung tâm học tập cộng đồng"],
];

/** A body as people write it: `ỦY BAN NHÂN DÂN XÃ HÒA AN` → `UBND xã Hòa An`. */
export const bodyName = (printed: string): string => {
  let text = printed.replace(committee, "UBND").replace(/^.*\s[-–]\s*(?=UBND\s)/u, "").replace(/XHHT/gu, "XÃ HỘI HỌC TẬP").replace(/\s+/g, " ").trim();
  if (!/\p{Ll}/u.test(text.replace("UBND", ""))) {
    const unit = unitsIn(text).at(-1);
    const at = unit ? text.toLowerCase().lastIndexOf(`${unit.type} ${unit.name.toLowerCase()}`) : -1;
    const body = nameCase(at < 0 ? text : text.slice(0, at)).trim().replace(/Ubnd/u, "UBND").replace(/Chủ Tịch/u, "Chủ tịch");
    text = `${body}${unit && at >= 0 ? ` ${unit.type} ${unit.name}` : ""}`;
    for (const [pattern, words] of bodyWords) text = text.replace(pattern, words);
    text = text.replace(/ (?:Tỉnh|Thành Phố|Huyện|Quận|Thị Xã|Xã|Phường|Thị Trấn)$/u, (word) => word.toLowerCase());
  }
  return text.replace(/^chủ tịch/u, "Chủ tịch").trim();
};

const types = "tỉnh|thành phố|quận|huyện|thị xã|xã|phường|thị trấn|đặc khu|Tỉnh|Thành phố|Quận|Huyện|Thị xã|Xã|Phường|Thị trấn|Đặc khu";
const where = String.raw`(?:\s+(?:${types})(?:\s+(?:\p{Lu}[\p{Ll}’']*|\d{1,2}))*)?`;
const acts = String.raw`\s*,?\s+(?:ban hành|xây dựng|lập|đề ra|triển khai|tổ chức)\s+(?:[Kk]ế hoạch|thực hiện)`;
const committees = new RegExp(String.raw`((?:Chủ tịch\s+)?(?:UBND|(?:Ủy|Uỷ) ban [Nn]hân dân(?:\s*\(UBND\))?)${where})${acts}`, "gu");
const others = new RegExp(String.raw`((?:Hội [Kk]huyến học|Ban [Cc]hỉ đạo|Ban Thường vụ|Sở\s\p{Lu}|Phòng\s\p{Lu})(?:(?!UBND|(?:Ủy|Uỷ) ban)[\p{L}\s-]){0,60}?${where})${acts}`, "gu");

/** The body that says in the opening that it issues the plan, as written; null where the opening names none. */
export const issuerInOpening = (opening: string): string | null =>
  ([...opening.matchAll(committees)].at(-1) ?? [...opening.matchAll(others)].at(-1))?.[1] ?? null;

/** Gives `UBND tỉnh` the name that other parts of the head print: `UBND tỉnh Long An`. */
export const completeIssuer = (issuer: string, mentions: readonly UnitMention[], place: string | null = null): string => {
  const tail = new RegExp(String.raw`(?:^|\s)(${types})$`, "u").exec(issuer);
  const type = tail?.[1]!.toLowerCase() ?? null;
  if (type === null && !/^(?:Chủ tịch )?UBND$/u.test(issuer)) return issuer;
  const known = mentions.find((unit) => type === null || unit.type === type);
  if (!known) return type !== null && place !== null && /^\p{Lu}/u.test(place) && issuer !== place ? `${issuer} ${place}` : issuer;
  return type === null ? `${issuer} ${known.type} ${known.name}` : `${issuer.slice(0, -type.length)}${known.type} ${known.name}`;
};
