import { readRoman } from "@xhht/core";

/** What leads a line, outermost kind first. */
export type MarkKind =
  | "part" | "chapter" | "section" | "upper" | "roman" | "article" | "title" | "subtitle" | "year" | "number" | "decimal" | "letter" | "paren" | "star" | "dash" | "plus";

/** The mark that leads a paragraph of an outline. */
export interface Mark {
  kind: MarkKind;
  /** As it counts in a place, without points and brackets: `II`, `2.1`, `đ`, `-`. */
  label: string;
  /** How many characters of the line it takes, with the space after it. */
  length: number;
}

const ordinals = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];
const ordinal = (word: string): string => {
  const found = ordinals.indexOf(word.toLowerCase().replace("nhat", "nhất").replace("một", "nhất").replace("bốn", "tư"));
  return found < 0 ? word.toUpperCase() : String(found + 1);
};

type Rule = [kind: MarkKind, pattern: RegExp, label?: (found: RegExpExecArray) => string | null];

const bullet = "[-–—−‒•●▪■◦○➢✓]";

const rules: Rule[] = [
  ["part", /^ph[ầa]n\s+(?:th[ứu]\s+)?(nh[ấa]t|m[ộo]t|hai|ba|t[ưu]|b[ốo]n|n[ăa]m|s[áa]u|[IVX]{1,4}|\d|[A-H])(?:\s*[.:–-]\s*|\s+|$)/iu, (found) => ordinal(found[1]!)],
  ["chapter", /^ch[ưu][ơo]ng\s+([IVX]{1,5}|\d{1,2})(?:\s*[.:–-]\s*|\s+|$)/iu],
  ["section", /^m[ụu]c\s+([IVX]{1,5}|\d{1,2})(?:\s*[.:–-]\s*|\s+(?=\p{Lu})|$)/iu],
  ["article", /^[ĐD]i[ềe]u\s+(\d{1,2})\s*[.:]\s*/iu],
  ["roman", /^([IVX]{1,5})(?:\s*[.):]\s*|\s*\/\s*(?=\p{Lu})|\s*[-–]\s+|\s+(?=\p{Lu}{2}))(?=\S)/u, (found) => (readRoman(found[1]!) ? found[1]! : null)],
  // A scanner reads II as ll or Il; one letter alone is a Roman number only in front of capitals.
  ["roman", /^([Il|]{2,3})\s*[.)]\s*(?=\p{Lu})/u, (found) => "I".repeat(found[1]!.length)],
  ["roman", /^([Il|])\s*[.)]\s*(?=(?:\p{Lu}{2,}|\p{Lu}\s)[\p{Lu}\s,]{4})/u, (found) => "I".repeat(found[1]!.length)],
  ["upper", /^([A-HK-Z]|Đ)\s*[.)/]\s*(?=\p{Lu}\p{L}+)/u],
  ["decimal", /^(\d{1,2}(?:\.\d{1,2}){1,3})(?:\s*[.)]\s*(?=[\p{L}“"(])|[.)]\s+(?=\S)|\s+(?=[\p{Lu}“"]))/u],
  ["number", /^(\d{1,2})(?:\s*\.\s*(?=[\p{L}“"(])|\s*[.)]\s+(?=\S)|\s*\)\s*(?=\p{L})|\s*[/]\s*(?=\p{Lu}\p{Ll})|\s*[-–]\s*(?=\p{Lu})|[-–]\s+(?=\d{1,3}(?:,\d+)?\s*%)|\s*[:,]\s+(?=\p{Lu}))/u],
  ["number", /^(?:nhóm|nhiệm vụ|giải pháp|mục tiêu|chỉ tiêu|nội dung|hoạt động|nhóm nhiệm vụ)\s+(?:số\s+|thứ\s+)?(\d{1,2})\s*[.:–-]\s*/iu],
  ["letter", /^([a-zđ])(?:\s*\)\s*(?=\S)|\s*\.\s+(?=[\p{Lu}\d“"])|\s*\/\s*(?=\p{Lu})|\s*\.(?=\p{Lu}))/u],
  ["paren", /^\(\s*(\d{1,2}|[a-zđ]|[ivx]{1,4})\s*\)\s*/u],
  ["plus", new RegExp(`^(?:${bullet}\\s*)?\\+\\s*(?=\\S)`, "u"), () => "+"],
  ["star", /^\*\s*(?=\S)/u, () => "*"],
  ["dash", new RegExp(`^(?:${bullet}\\s*)+(?=[^\\s\\d])|^(?:${bullet}\\s+)+(?=\\S)|^o\\s+(?=\\p{Lu})`, "u"), () => "-"],
  ["dash", new RegExp(`^${bullet}(?=\\d{1,3}(?:,\\d+)?\\s*%|\\d{1,4}/\\d{1,4}\\s+\\p{L}|\\d{1,3}\\s+\\p{L})`, "u"), () => "-"],
];

/** Reads the mark that leads a text, or null where none does. A dash before another mark is only its bullet. */
export const readMark = (text: string): Mark | null => {
  for (const [kind, pattern, label] of rules) {
    const found = pattern.exec(text);
    if (!found) continue;
    const name = label ? label(found) : found[1]!;
    if (name === null) continue;
    const length = found[0].length;
    if (kind !== "dash") return { kind, label: name, length };
    const inner = readMark(text.slice(length));
    return inner && ["number", "decimal", "letter"].includes(inner.kind) ? { ...inner, length: length + inner.length } : { kind, label: name, length };
  }
  return null;
};
