import type { Amount } from "./amounts.ts";
import { predicateOf } from "./goal-words.ts";
import { figureLeads, leadOnly } from "./lead-words.ts";
import type { Stretch } from "./sentences.ts";

/** A part of a segment that speaks of one share, or of several in turn ("lần lượt"); none where it names no share. */
export interface Chunk extends Stretch {
  amounts: Amount[];
  /** Begins with "trong đó" or "riêng". */
  nested: boolean;
  /** The figure stands before what it counts. */
  valueFirst: boolean;
}

const nestedMark = /(?:^|[,.;(] ?| )(?:trong (?:so )?do(?! tuoi)|rieng|trong so nay)(?![a-z])/;
const separator = /, ?| va |(?<!\d) - | - (?!\d)|\. /g;
const fresh = /^(?:va )?(?:ty le|ti le|so |tong so|tre |xa |phuong |huyen |toan |cac |nhom|nguoi |can bo|hoc sinh|co so|trung tam|truong )/;
const otherGoal =
  /, (?=(?:(?:ty le|so) [^,]*(?:, [^,]+)? (?:duoc )?(?:khong che|kiem soat)|(?:va )?(?:duy tri|giu vung|cung co|tiep tuc|hoan thanh|dat chuan|xa|phuong|huyen|quan|tinh|thi tran|thi xa|thanh pho|dang ky|duoc cong nhan)(?![a-z])[^,]*(?:pho cap|xoa mu|pcgd|xmc|danh hieu|(?:cong nhan|dat)(?: la)? (?:xa|phuong|huyen|quan|tinh|thanh pho|thi xa) hoc tap))|trong (?:so )?do,?(?: co)? (?:it nhat|toi thieu|tren|khoang)? ?\d+ (?!%|phan tram|\d)[a-z]|(?:phan dau )?(?:den (?:het |cuoi )?nam 20\d\d,? ?)?(?:mo|to chuc|trao|xay dung|thanh lap|ket nap)(?: moi| them| duoc)?(?: it nhat| toi thieu| tren| tu)? \d[\d.]* (?!%|\d)[a-z])/g;

/** Where the words of a figure end and those of the next begin, in the text between the two. */
const cut = (between: string, valueFirst: boolean): number => {
  const nested = nestedMark.exec(between);
  if (nested) return nested.index;
  const graded = /[(,;]? ?\(?muc(?: do)? [1-3] ?:? ?$/.exec(between);
  if (graded) return graded.index;
  const found = [...between.matchAll(separator)].map(({ index, 0: { length } }) => ({ at: index, rest: between.slice(index + length) }));
  if (found.length === 0) return leadOnly(between) ? 0 : valueFirst ? between.length : 0;
  if (!valueFirst) return found[0]!.at;
  const leading = found.find(({ rest }) => leadOnly(rest));
  if (leading) return leading.at;
  const subject = found.findLast(({ rest }) => fresh.test(rest));
  return (subject ?? found.findLast(({ at }) => between[at] === ",") ?? found.at(-1)!).at;
};

const inTurn = /lan luot|tuong ung|theo thu tu/;

/** Figures that stand in one row, `70%, 65% và 60%`, when the words say that they hold in turn. */
const rowAt = (text: string, amounts: readonly Amount[], i: number, segment: Stretch): number => {
  if (!inTurn.test(text.slice(segment.from, segment.to))) return 1;
  let n = 1;
  for (let a = amounts[i]; amounts[i + n] && a; n += 1) {
    const next = amounts[i + n]!;
    if (!/^(?:[ (),;/]| va |nam 20\d\d|vao|den|20\d\d)*$/.test(text.slice(a.to, next.from))) break;
    a = next;
  }
  return n;
};

/** Divides a segment among its shares: the words of each, in order, and the rest before and after as chunks without one. */
export const chunksOf = (text: string, segment: Stretch, shares: readonly Amount[], levels: readonly Amount[]): Chunk[] => {
  const chunks: Chunk[] = [];
  let start = segment.from;
  const push = (to: number, amounts: Amount[], valueFirst = false): void => {
    if (to > start) chunks.push({ from: start, to, amounts, nested: nestedMark.exec(text.slice(start, Math.min(to, start + 24)))?.index === 0, valueFirst });
    start = Math.max(start, to);
  };
  for (let i = 0; i < shares.length; ) {
    const taken = rowAt(text, shares, i, segment);
    const first = shares[i]!;
    const last = shares[i + taken - 1]!;
    const upTo = shares[i + taken]?.from ?? segment.to;
    const valueFirst = figureLeads(text.slice(start, first.from), text.slice(last.to, upTo));
    const goalBefore = valueFirst ? start + changeBefore(text.slice(start, first.from)) : splitBefore(text, start, first.from, levels);
    if (goalBefore > start) push(goalBefore, []);
    const next = shares[i + taken];
    const between = text.slice(last.to, upTo);
    const other = [...between.matchAll(otherGoal)].find(({ index }) => {
      const said = between.slice(0, index);
      return !/(?:duy tri|giu vung|cung co|tiep tuc|dat|hoan thanh|phan dau)$/.test(said) && (!valueFirst || predicateOf(said) !== "");
    });
    if (next) push(last.to + (other && !nestedMark.test(between.slice(0, other.index)) ? other.index : cut(between, valueFirst && taken === 1)), shares.slice(i, i + taken), valueFirst);
    else push(other ? last.to + other.index : segment.to, shares.slice(i, i + taken), valueFirst);
    i += taken;
  }
  push(segment.to, []);
  // "…, trong đó nội thành 50%, ngoại thành 30%": parts that are named alike are parts both.
  for (const [i, chunk] of chunks.entries()) {
    const before = chunks[i - 1];
    if (before?.nested && !chunk.nested && chunk.amounts.length > 0 && firstWords(text, before) === firstWords(text, chunk)) chunk.nested = true;
  }
  return chunks.filter(({ from, to }) => /[a-z\d]/.test(text.slice(from, to)));
};

const firstWords = (text: string, { from, to }: Stretch): string =>
  /^(?:(?:trong (?:so )?do|rieng|doi voi|o|va)(?![a-z])|[^a-z])*(?<words>(?:khu vuc|vung|dia ban|nhom|khoi|cap|do tuoi) )?/.exec(text.slice(from, to))!.groups!["words"] ?? `${from}`;

/** Where words of a plain number end before those of the share that it leads to: "giảm 2.000 người, còn dưới 1%", "thêm 120 hội viên, nâng tỷ lệ lên 23%"; 0 where there are none. */
const changeBefore = (words: string): number => {
  const found = /(?<![a-z])(?:giam|tang|phat trien|ket nap|bo sung|mo)(?: (?!ty le|len|xuong|con)[a-z]+){0,3} \d[\d.]* (?!%|\d|phan tram)[a-z]+[^;%]*?(?=, (?:con |nang ))/.exec(words);
  return found ? found.index + found[0].length : 0;
};

/** Where a goal without a share ends that stands before the subject of a share ("… mức độ 2, tỷ lệ … đạt 95%"). */
const splitBefore = (text: string, start: number, end: number, levels: readonly Amount[]): number => {
  const level = levels.findLast(({ from, to }) => from >= start && to <= end);
  const apart = changeBefore(text.slice(start, end));
  if (apart > 0) return start + apart;
  if (level) {
    const sep = /, ?| va |\. /.exec(text.slice(level.to, end));
    return sep ? level.to + sep.index : -1;
  }
  const words = text.slice(start, end);
  const standard = /(?:pho cap|xoa mu chu|pcgd|xmc|khong che)[^,]*(?=, (?:ty le|so |huy dong|tren|co))/.exec(words);
  return standard ? start + standard.index + standard[0].length : -1;
};
