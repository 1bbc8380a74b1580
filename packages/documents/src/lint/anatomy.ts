import { isCapitals } from "./piece.ts";
import type { Paragraph, WordFile } from "./word-file.ts";

/** What a paragraph is in an official paper, by its words and its place; names of styles play no part. */
export type Zone =
  | "head" | "title" | "subject" | "attached" | "authority" | "basis" | "decides" | "body" | "foot" | "annexHead" | "annexTitle" | "annex" | "table" | "empty";

/** A file whose paragraphs are known for what they are. */
export interface Anatomy extends WordFile {
  zones: readonly Zone[];
  /** Paragraphs of some zones, in the order of the text. */
  of(...zones: Zone[]): Paragraph[];
  zoneOf(paragraph: Paragraph): Zone;
}

const kinds =
  "KẾ HOẠCH|QUYẾT ĐỊNH|BÁO CÁO|THÔNG BÁO|CHƯƠNG TRÌNH|HƯỚNG DẪN|TỜ TRÌNH|NGHỊ QUYẾT|CHỈ THỊ|ĐỀ ÁN|PHƯƠNG ÁN|DỰ ÁN|QUY CHẾ|QUY ĐỊNH|BIÊN BẢN|CÔNG ĐIỆN";
const title = new RegExp(`^(?:${kinds})$`, "iu");
const basis = /^(?:[-–]\s*)?(?:Căn cứ|Xét|Theo đề nghị|Xét đề nghị)(?=\s)/iu;
const annex = /^phụ\s+lục(?:\s+(?:số\s*)?(?:[IVXLC]+|\d+))?\s*[.:]?$/iu;
const heading = /^(?:[IVX]+\s*[.\-–)]|\d+\s*[.)]|Điều\s+\d+|Phần\s|Chương\s|Mục\s)/u;
const office = /^(?:(?:TM|KT|TL|TUQ|Q)\s*\.|TM\s|KT\s|(?:PHÓ\s+)?(?:CHỦ TỊCH|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|TRƯỞNG PHÒNG|TRƯỞNG BAN|HIỆU TRƯỞNG)$)/u;

const firstLine = (text: string): string => text.trim().split(/[\t\n]/u, 1)[0]!.replace(/\s+/gu, " ").trim();

/** Whether a paragraph begins the foot: recipients, or the lines of authority. */
export const beginsFoot = ({ text }: Pick<Paragraph, "text">): boolean =>
  /^nơi\s+nhận(?:\s*:|$)/iu.test(firstLine(text)) || text.split(/[\t\n]/u).some((part) => office.test(part.trim()));

const isCentred = ({ stance }: Paragraph): boolean => stance.align === "center";
const isHeadless = (zone: Zone): boolean => zone === "foot" || zone === "annex" || zone === "body" || zone === "table";

const after = (zone: Zone, paragraph: Paragraph, seenHeading: boolean): Zone => {
  const text = paragraph.text.trim();
  const line = firstLine(text);
  if (annex.test(line) && (isCentred(paragraph) || paragraph.onNewPage)) return "annexHead";
  if (title.test(line) && !/[:]$/.test(text) && (zone === "head" || (paragraph.onNewPage && isHeadless(zone)))) return "title";
  if (paragraph.cell?.table.ruled && zone !== "head") return "table";
  switch (zone) {
    case "head":
      return /^kính\s+gửi/iu.test(line) ? "body" : "head";
    case "title":
    case "subject":
    case "attached":
    case "authority":
      if (text.startsWith("(")) return "attached";
      if (basis.test(text)) return "basis";
      if (isCentred(paragraph)) {
        return isCapitals(line) && /^(?:CHỦ TỊCH|ỦY BAN|UỶ BAN|HỘI ĐỒNG|GIÁM ĐỐC|BỘ TRƯỞNG|THỦ TƯỚNG)/u.test(line) ? "authority" : zone === "authority" ? "body" : "subject";
      }
      return "body";
    case "annexHead":
    case "annexTitle":
      if (text.startsWith("(")) return "attached";
      return isCentred(paragraph) ? "annexTitle" : "annex";
    case "foot":
    case "annex":
      return zone;
    default:
      if (beginsFoot(paragraph)) return "foot";
      if (/^QUYẾT ĐỊNH\s*:$/u.test(line)) return "decides";
      return !seenHeading && basis.test(text) ? "basis" : "body";
  }
};

/** No head has more paragraphs; what comes after them is the text, title or not. */
const longestHead = 30;

/** Finds out what every paragraph is, from the first to the last. */
export const anatomyOf = (file: WordFile): Anatomy => {
  let state: Zone = "head";
  let inAnnex = false;
  let seenHeading = false;
  let inHead = 0;
  const zones = file.paragraphs.map((paragraph): Zone => {
    if (paragraph.text.trim() === "") return "empty";
    const found = after(state, paragraph, seenHeading);
    const zone = found === "head" && (inHead += 1) > longestHead ? "body" : found;
    if (zone === "title") [inAnnex, seenHeading] = [false, false];
    if (zone === "annexHead") inAnnex = true;
    if (zone === "body" && heading.test(paragraph.text.trim())) seenHeading = true;
    if (zone !== "table") state = zone === "attached" && inAnnex ? "annex" : zone;
    else if (state !== "foot") state = inAnnex ? "annex" : "body";
    return zone;
  });
  const zoneOf = ({ number }: Paragraph): Zone => zones[number - 1] ?? "empty";
  return { ...file, zones, zoneOf, of: (...wanted) => file.paragraphs.filter((one) => wanted.includes(zoneOf(one))) };
};
