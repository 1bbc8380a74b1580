import type { Level } from "@xhht/core";

/** A unit as a text names it. */
export interface UnitMention {
  /** `xã`, in small letters. */
  type: string;
  /** `Vạn Hòa`; empty where the text gives only the type. */
  name: string;
}

const types = "tỉnh|thành phố|quận|huyện|thị xã|xã|phường|thị trấn|đặc khu";
const named = new RegExp(String.raw`(?<![\p{L}])(${types}|${types.replace(/(^|\|)(\p{Ll})/gu, (_, bar: string, first: string) => bar + first.toUpperCase())}|TP\.?|TX\.?|TT\.?)\s+((?:\p{Lu}[\p{Ll}’']*|\d{1,2})(?:\s+\p{Lu}[\p{Ll}’']*){0,4})`, "gu");
const capitals = new RegExp(String.raw`(?<![\p{L}])(${types.toUpperCase()})\s+((?:\p{Lu}+|\d{1,2})(?:\s+\p{Lu}+){0,4})`, "gu");

/** `NGUYỄN NGHIÊM` → `Nguyễn Nghiêm`. */
export const nameCase = (text: string): string => text.toLowerCase().replace(/(^|[\s-])(\p{L})/gu, (_, before: string, first: string) => before + first.toUpperCase());

const short: Record<string, string> = { TP: "thành phố", "TP.": "thành phố", TX: "thị xã", "TX.": "thị xã", TT: "thị trấn", "TT.": "thị trấn" };

/** Every unit that a text names with its type, in order. */
export const unitsIn = (text: string): UnitMention[] => {
  const found = [...text.matchAll(named)].map((match) => ({ at: match.index, type: short[match[1]!] ?? match[1]!.toLowerCase(), name: match[2]! }));
  const loud = [...text.matchAll(capitals)].map((match) => ({ at: match.index, type: match[1]!.toLowerCase(), name: nameCase(match[2]!) }));
  // "Xã hội học tập" names no commune.
  const society = ({ type, name }: UnitMention): boolean => type === "xã" && /^hội(?: học(?: tập)?)?$/iu.test(name);
  return [...found, ...loud].filter((one) => !society(one)).sort((a, b) => a.at - b.at).map(({ type, name }) => ({ type, name }));
};

const centrallyRun = new Set(["Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế"]);

/** The level of a unit as its type says it; a city is a province where it is run by the centre. */
export const levelOf = ({ type, name }: UnitMention): Level | null => {
  if (type === "tỉnh" || (type === "thành phố" && centrallyRun.has(name))) return "province";
  if (["huyện", "quận", "thị xã", "thành phố"].includes(type)) return "district";
  return ["xã", "phường", "thị trấn", "đặc khu"].includes(type) ? "commune" : null;
};
