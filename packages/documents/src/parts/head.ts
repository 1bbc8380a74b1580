import { fold, isIsoDate } from "@xhht/core";
import type { Line } from "../outline/line.ts";
import { joinParagraphs, type Layout, type Paragraph } from "../outline/paragraph.ts";
import { joinPassages, type Passage, slicePassage } from "../passage.ts";
import type { HeadReading } from "../reading.ts";
import { firstDay } from "./date.ts";
import { bodyName, issuerInOpening } from "./issuer.ts";
import { isBasis } from "./legal-bases.ts";
import { letterheadColumns } from "./pasted-columns.ts";

/** What the first page of one document says. */
export interface Head extends HeadReading {
  place: string | null;
  titlePassage: Passage | null;
  /** Căn cứ, xét, theo …, and the sentence that opens the plan. */
  opening: Paragraph[];
  /** "(Ban hành kèm theo …)". */
  attachedTo: Passage | null;
  /** Everything of the first page that was understood. */
  taken: Passage[];
}

const kinds: Record<string, string> = {
  "ke hoach": "KH", "quyet dinh": "QĐ", "bao cao": "BC", "chuong trinh": "CTr", "de an": "ĐA", "nghi quyet": "NQ", "to trinh": "TTr", "thong bao": "TB", "huong dan": "HD",
};

const numberLine = /^S[ốôo]\s*:?\s*(?=[\d/.…_-]|$)/iu;
const placeLine = /^(?!.*(?:^|\s)số\s)(?!căn cứ|thực hiện|luật)([\p{L}\d.’' -]{2,50}?)\s*,?\s*ngày\s*([\d.…_]*)\s*tháng\s*([\d.…_]*)\s*năm\s*(\d{4}|[.…_]*|20[.…_]+)[\s.]*$/iu;
const shortPlaceLine = /^(?!căn cứ|thực hiện|luật|số\s)([\p{Lu}][\p{L}\d.’' -]{1,48}?)\s*,\s*(?:ngày\s*)?(\d{1,2}\s*\/\s*\d{1,2}\s*\/\s*\d{4})[\s.]*$/iu;
const nation = /^(?:c[oộ]ng\s+h|đ[oộ]c\s+l[aậ]p)/iu;
/** Stamped into the head: the state of the paper, not its issuer. */
const stampLine = /^(?:DỰ THẢO|BẢN TÓM LƯỢC|SỐ LIỆU MÔ PHỎNG|BẢN SAO|SAO Y|(?:TỐI |TUYỆT )?MẬT$|(?:THƯỢNG )?KHẨN$|HỎA TỐC|HOẢ TỐC)/u;
const attached = /^\(?\s*(?:Ban hành )?kèm theo/iu;
const authority = /^(?:CHỦ TỊCH|ỦY BAN|UỶ BAN|UBND|GIÁM ĐỐC|HỘI ĐỒNG|BAN CHẤP HÀNH|BAN THƯỜNG VỤ)/u;
const bodyWord = /^(?:ỦY BAN|UỶ BAN|UBND|SỞ|PHÒNG|HỘI|BAN|TRUNG TÂM|TRƯỜNG|ĐẢNG|UY BAN)/u;

/** `56 /KH-UBND` → `56/KH-UBND`; null where the number itself is blank. */
export const numberIn = (text: string): string | null => {
  const found = /(\d{1,6})\s*((?:\/\s*\d{4}\s*)?[-/]\s*[\p{Lu}][\p{L}\d\s/&.-]*)/u.exec(text);
  return found ? `${found[1]}${found[2]!.replace(/\s+/g, "")}`.replace(/[.\-/]+$/u, "") : null;
};

const dateOf = (found: RegExpExecArray): string | null => {
  const day = `${found[4]}-${found[3]!.padStart(2, "0")}-${found[2]!.padStart(2, "0")}`;
  return isIsoDate(day) ? day : null;
};

/** "KẾ HOẠCH THỰC HIỆN …": kind and title on one line; the length of the kind, or 0. */
const kindBefore = (text: string): number => /^(?:KẾ HOẠCH|QUYẾT ĐỊNH|BÁO CÁO|CHƯƠNG TRÌNH|ĐỀ ÁN|HƯỚNG DẪN|KE HOACH)(?=\s+\p{L})/u.exec(text)?.[0].length ?? 0;

const isKind = (text: string): string | null => {
  const length = kindBefore(text);
  if (length > 0) return kinds[fold(text.slice(0, length))] ?? null;
  const words = fold(text).replace(/[\s:.]+$/, "");
  return kinds[words] ?? kinds[words.replace(/\s/g, "").replace(/(hoach|dinh|cao|trinh|an|quyet|bao|dan)$/, " $1")] ?? null;
};

/** Reads the letterhead: lines before the kind of the document, both columns. */
const letterhead = (lines: readonly Line[], head: Head): void => {
  const bodies: string[] = [];
  for (const line of lines) {
    const short = shortPlaceLine.exec(line.text);
    const day = short && firstDay(short[2]!);
    if (short && day) {
      [head.place, head.date] = [short[1]!.trim(), day.day];
      head.taken.push(line);
      continue;
    }
    const pieces = placeLine.test(line.text) ? [line] : letterheadColumns(line);
    for (const cell of pieces) {
      const { text } = cell;
      const dated = placeLine.exec(text);
      if (text === "") continue;
      if (nation.test(text) || stampLine.test(text) || /^[-–—_*=\s]+$/u.test(text)) head.taken.push(cell);
      else if (numberLine.test(text)) {
        head.number ??= numberIn(text);
        head.taken.push(cell);
        const beside = placeLine.exec(text.replace(/^.*?\/[\p{Lu}\p{L}-]+\s+(?=\p{Lu}\p{Ll})/u, ""));
        if (beside) [head.place, head.date] = [beside[1]!.trim(), dateOf(beside)];
      } else if (dated) {
        [head.place, head.date] = [dated[1]!.trim(), dateOf(dated)];
        head.taken.push(cell);
      } else if (!/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text) && text.length < 80) {
        if (bodyWord.test(text) || bodies.length === 0) bodies.push(text);
        else bodies[bodies.length - 1] += ` ${text}`;
        head.taken.push(cell);
      }
    }
  }
  const body = bodies.at(-1);
  if (body && bodyWord.test(body)) head.issuer = bodyName(body);
};

const emptyHead = (): Head => ({ kind: null, number: null, date: null, issuer: null, title: null, place: null, titlePassage: null, opening: [], attachedTo: null, taken: [] });

/** Reads the first page of a document: its letterhead, kind, title, bases and opening. */
export const readHead = (lines: readonly Line[], layout: Layout): Head => {
  const head = emptyHead();
  const at = lines.findIndex((line) => line.columns.some(({ text }) => isKind(text) !== null && (!/\p{Ll}/u.test(text) || line.columns.length === 1)));
  const above = at < 0 ? lines.filter((line) => numberLine.test(line.text) || placeLine.test(line.text) || shortPlaceLine.test(line.text) || nation.test(line.text) || line.columns.some(({ text }) => bodyWord.test(text))) : lines.slice(0, at);
  letterhead(above, head);
  if (at >= 0) {
    head.kind = lines[at]!.columns.map(({ text }) => isKind(text)).find((kind) => kind !== null) ?? null;
    head.taken.push(lines[at]!);
  }
  const inline = at < 0 ? 0 : kindBefore(lines[at]!.text);
  const rest = inline > 0 ? [{ ...lines[at]!, ...slicePassage(lines[at]!, inline), afterBlank: false }] : [];
  const below = at < 0 ? lines.filter((line) => !above.includes(line)) : [...rest, ...lines.slice(at + 1)];
  let title = at >= 0;
  for (const paragraph of joinParagraphs(below, layout)) {
    const { text } = paragraph.mark?.kind === "dash" ? paragraph.passage : { text: paragraph.lines[0]!.text };
    const whole = paragraph.passage;
    if (attached.test(whole.text)) {
      head.attachedTo = whole;
      head.taken.push(whole);
      title = false;
    } else if (numberLine.test(text) || placeLine.test(text) || shortPlaceLine.test(text)) letterhead(paragraph.lines, head);
    else if (authority.test(text) && !/\p{Ll}/u.test(text)) {
      head.issuer = bodyName(whole.text);
      head.taken.push(whole);
      title = false;
    } else if (title && goesOnTitle(head.titlePassage, paragraph)) {
      head.titlePassage = head.titlePassage ? joinPassages(head.titlePassage, whole) : whole;
      head.taken.push(whole);
    } else {
      title = false;
      head.opening.push(paragraph);
      head.taken.push(...paragraph.lines);
    }
  }
  head.title = head.titlePassage?.text.replace(/[.;:,\s]+$/u, "") ?? null;
  head.issuer = issuerOf(head.issuer, issuerInOpening(head.opening.map(({ passage }) => passage.text).join(" ")));
  if (head.kind === null && head.number !== null) head.kind = /[-/](QĐ|KH|BC|CTr|TTr|TB|HD|NQ)(?=-|$)/u.exec(head.number)?.[1] ?? null;
  return head;
};

/** The opening says who issues; the letterhead may say it at greater length. */
const issuerOf = (printed: string | null, said: string | null): string | null => {
  const [above, below] = [printed && bodyName(printed), said && bodyName(said)];
  if (above && below && above.length > below.length && fold(above).startsWith(fold(below))) return above;
  return below ?? above;
};

const goesOnTitle = (title: Passage | null, { passage, heading, mark }: Paragraph): boolean => {
  if (mark?.kind === "dash") return false;
  if (title === null) return !/^(?:Căn cứ|Xét )/iu.test(passage.text) && passage.text.length < 400;
  if (isBasis(passage.text) && /^(?:Căn cứ|Xét|Theo|Trên cơ sở|Để)/iu.test(passage.text)) return false;
  if (passage.text.length > 160 || /[.;:]$/u.test(passage.text)) return false;
  if (isBasis(passage.text) && !heading) return false;
  return heading || !/\p{Ll}/u.test(passage.text) || (passage.text.length < 110 && !/^(?:UBND|Ủy ban|Uỷ ban|Hội |Nhằm )/u.test(passage.text));
};

/** The document that an "(Ban hành kèm theo …)" or "(Kèm theo …)" names: its number and day, as far as printed. */
export const attachment = (passage: Passage): { kind: string | null; number: string | null; date: string | null } => ({
  kind: kinds[fold(/(?:Quyết định|Kế hoạch|Báo cáo|Chương trình)/iu.exec(passage.text)?.[0] ?? "")] ?? null,
  number: numberIn(passage.text.replace(/\s*ngày.*$/iu, "")),
  date: firstDay(passage.text)?.day ?? null,
});
