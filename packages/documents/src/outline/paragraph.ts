import { fold, readRoman } from "@xhht/core";
import { joinPassages, type Passage, slicePassage, wholeSpan, type Span } from "../passage.ts";
import type { Line } from "./line.ts";
import { type Mark, readMark } from "./mark.ts";

/** A paragraph as its writer meant it: the lines joined again, the mark taken off. */
export interface Paragraph {
  mark: Mark | null;
  /** The words after the mark. */
  passage: Passage;
  /** Mark and words. */
  span: Span;
  /** Its first line is set as a heading (bold or #). */
  heading: boolean;
  afterBlank: boolean;
  lines: Line[];
}

/** How the lines of a text were broken. */
export interface Layout {
  /** A line at least so long, counted with the word that did not fit any more, was broken by the margin; null: lines are whole. */
  full: number | null;
  /** Empty lines stand between paragraphs, not between all lines. */
  blanksPart: boolean;
}

const firstWord = (text: string): number => text.indexOf(" ") < 0 ? text.length : text.indexOf(" ");
const startsLow = (text: string): boolean => /^[“"‘'(]?\p{Ll}/u.test(text);
const finished = (text: string): boolean => /[.;:!?…][”"’')]*$/u.test(text);

/** Learns from the lines that surely go on (small letter after an unfinished line) how long a broken line is. */
export const layoutOf = (lines: readonly Line[]): Layout => {
  const broken: { length: number; afterBlank: boolean }[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (!before || line.tabular || before.tabular) return;
    if (!startsLow(line.text) || readMark(line.text) || finished(before.text)) return;
    broken.push({ length: before.text.length + 1 + firstWord(line.text), afterBlank: line.afterBlank && !line.startsPage });
  });
  const blanksPart = broken.filter(({ afterBlank }) => afterBlank).length <= broken.length / 2;
  if (broken.length < 4 || broken.length < lines.length * 0.1) return { full: null, blanksPart: true };
  const lengths = broken.map(({ length }) => length).sort((a, b) => a - b);
  const typical = lengths[Math.floor(lengths.length / 2)]!;
  return { full: Math.max(lengths[Math.floor(lengths.length / 10)]!, typical * 0.85), blanksPart };
};

/** Names that are written with a dash inside, so that a line may break before it. */
const halves: [string, string][] = [
  ["kinh te", "xa hoi"], ["chinh tri", "xa hoi"], ["van hoa", "xa hoi"], ["van hoa", "the thao"], ["van hoa", "thong tin"],
  ["tai chinh", "ke"], ["lao dong", "thuong binh"], ["thi dua", "khen thuong"], ["dan so", "ke hoach"], ["van phong", "thong ke"],
  ["giao duc", "dao tao"], ["giao duc nghe nghiep", "giao duc thuong xuyen"], ["xa hoi", "nghe nghiep"], ["dang uy", "hdnd"], ["truyen thanh", "truyen hinh"],
];

const dashInside = (before: string, text: string): boolean => {
  const found = /^[-–]\s*(.+)$/u.exec(text);
  if (!found || finished(before)) return false;
  const [tail, head] = [fold(before.slice(-30)), fold(found[1]!)];
  return halves.some(([left, right]) => tail.endsWith(left) && head.startsWith(right));
};

/** After these words a number goes on with the sentence, whatever stands behind it. */
const wantsNumber = /(?:^|\s)(?:tháng|năm|ngày|quý|khoản|điều|điểm|số|mức độ|giai đoạn|khóa|lần|mùng|từ|đến|và|trên|dưới|khoảng)$/iu;

const openBracket = (text: string): boolean => text.lastIndexOf("(") > text.lastIndexOf(")");

const counted = /^(?:number|roman)$/;
const namesNumbers = /(?:^|\s)(?:phần|mục|chương|mức độ|quý)$/iu;

/** Whether a number opens a list or goes on with the last one of its kind. */
const follows = ({ kind, label }: Mark, last: ReadonlyMap<string, string>): boolean => {
  const of = (text: string | undefined): number => (text === undefined ? 0 : (readRoman(text) ?? Number(text)));
  return of(label) === 1 || of(label) === of(last.get(kind)) + 1;
};

/** The mark of a line that follows an unfinished one may be no mark but a piece of its sentence. */
const markOf = (line: Line, before: string | null, broken: boolean, last: ReadonlyMap<string, string>): Mark | null => {
  const mark = readMark(line.text);
  if (!mark || before === null) return mark;
  if (dashInside(before, line.text) || (/\d$/.test(before) && /^[-–—]\s*\d{4}/u.test(line.text))) return null;
  if (!finished(before) && /^(?:part|chapter|section)$/.test(mark.kind) && startsLow(line.text)) return null;
  if (broken && !finished(before) && counted.test(mark.kind) && (namesNumbers.test(before) || (startsLow(line.text.slice(mark.length)) && !follows(mark, last)))) return null;
  if (mark.kind === "number" && (wantsNumber.test(before) || (/^\d+\s*,/.test(line.text) && !finished(before)))) return null;
  if ((mark.kind === "letter" || mark.kind === "number") && openBracket(before.slice(-80)) && /^.{1,3}\)/u.test(line.text)) return null;
  if (mark.kind === "article" && broken && !finished(before)) return null;
  if (mark.kind === "dash" && broken && !finished(before) && startsLow(line.text.slice(mark.length))) return null;
  return mark;
};

/** Lines that stand alone whatever is around them: the kind of a document, an annex, the list of recipients. */
const standsAlone =
  /^(?:KẾ HOẠCH|KE HOACH|QUYẾT ĐỊNH\s*:?|QUYET DINH\s*:?|BÁO CÁO|CHƯƠNG TRÌNH|ĐỀ ÁN|NGHỊ QUYẾT|TỜ TRÌNH|THÔNG BÁO|HƯỚNG DẪN|PHỤ LỤC(?:\s+(?:SỐ\s+)?[IVX\d]+)?|Phụ lục(?:\s+(?:số\s+)?[IVX\d]+)?)\s*[.:]?$/u;

/** Whether a line is the kind of a document or the word "Phụ lục", alone. */
export const isAlone = (text: string): boolean => standsAlone.test(text) || /^(?:\p{Lu} ){3,}\p{Lu}$/u.test(text);

const shout = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text);

const opensPart = /^(?:C[ăă]n cứ|Xét |Theo đề nghị|Nơi nhận|\((?:Ban hành|Kèm theo))/iu;

/** Decides whether an unmarked line is a heading of its own, and of which kind. */
export type TitleRule = (line: Line) => "title" | "subtitle" | "year" | null;

/** Joins lines to paragraphs; page furniture and tables must be gone. `titleOf` finds headings that bear no number. */
export const joinParagraphs = (lines: readonly Line[], layout: Layout, titleOf: TitleRule = () => null): Paragraph[] => {
  const paragraphs: Paragraph[] = [];
  const labels = new Map<string, string>();
  lines.forEach((line) => {
    const open = paragraphs.at(-1);
    const last = open?.lines.at(-1);
    const before = open && last ? open.passage.text : null;
    const full = last !== undefined && layout.full !== null && last.text.length + 1 + firstWord(line.text) >= layout.full;
    const mark = markOf(line, before, full || (layout.full === null && line.afterBlank === false), labels);
    if (mark) labels.set(mark.kind, mark.label);
    const awaitsTitle = open?.mark !== null && before === "" && !mark;
    const title = mark || awaitsTitle ? null : titleOf(line);
    if (open && last && before !== null && !mark && !title && (awaitsTitle || goesOn(open, last, line, full, layout))) {
      open.passage = joinPassages(open.passage, line);
      open.span = [open.span[0], wholeSpan(line)[1]];
      open.lines.push(line);
      return;
    }
    const passage = mark ? slicePassage(line, mark.length) : { text: line.text, offsets: line.offsets };
    paragraphs.push({ mark: title ? { kind: title, label: "", length: 0 } : mark, passage, span: wholeSpan(line), heading: line.heading, afterBlank: line.afterBlank, lines: [line] });
  });
  return paragraphs;
};

/** Bases of a document are sentences: they go on until their stop. */
const opensSentence = /^(?:(?:Căn cứ|Xét|Theo)\s|(?:Thực hiện|Trên cơ sở)\s.*\d[/-]\p{Lu})/iu;
const opensAnother = /^(?:Thực hiện|Trên cơ sở)\s|^(?:UBND|Ủy ban|Uỷ ban|Hội|Sở|Phòng|Ban)\s.*(?:ban hành|xây dựng)/u;

const goesOn = (open: Paragraph, last: Line, line: Line, full: boolean, layout: Layout): boolean => {
  const before = open.passage.text;
  if (isAlone(last.text) || isAlone(line.text) || opensPart.test(line.text)) return false;
  if (shout(line.text) !== shout(last.text)) {
    // A heading in capitals never goes on in small letters, and prose never in capitals, except for an abbreviation.
    if (shout(last.text) && !startsLow(line.text) && (last.text.length > 12 || open.mark !== null)) return false;
    if (shout(line.text) && line.text.length > 12) return false;
  }
  if (/[\p{L}\d][-/]$/u.test(before)) return true;
  const apart = line.afterBlank && layout.blanksPart && !line.startsPage;
  const quoteOpen = before.lastIndexOf("“") > before.lastIndexOf("”");
  if (startsLow(line.text) || /^[,.;:)”%/]/u.test(line.text) || /^\d/u.test(line.text)) {
    // Below a mark of its own, a line that opens like the middle of a sentence is one, even after ";" or ":".
    if (!finished(before) || (open.mark !== null && !apart && !/[.!?…]$/u.test(before))) return true;
    return full && !apart && !before.endsWith(":");
  }
  if ((quoteOpen || (/^[“"]/u.test(line.text) && !apart)) && !finished(before)) return true;
  if (layout.full !== null && opensSentence.test(before) && !opensAnother.test(line.text) && before.length > 50 && !finished(before)) return true;
  if (shout(line.text) && shout(last.text)) return !apart;
  if (line.heading && !last.heading) return false;
  return full && !apart;
};
