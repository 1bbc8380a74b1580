import type { Amount } from "./amounts.ts";
import type { Stretch } from "./sentences.ts";

/** One standard of literacy or universal education that a stretch names, with the level it asks for. */
export interface Standard extends Stretch {
  /** Folded words that name it in full, whatever the stretch abbreviates. */
  name: string;
  level: Amount | null;
  /** Where the words of this standard begin, its verb included. */
  start: number;
}

const universal = /(?<![a-z])(?:pho cap(?: giao duc| gd)?|pc ?gd|pcgd)/;
const literacy = String.raw`(?<![a-z])(?:(?:chong|xoa|so|sao|xo) ?mu chu|xmc)(?![a-z])`;
const preschool = String.raw`(?<![a-z])(?:pcgd ?mn ?tnt|pcgd ?mnt(?:e|n)?5t?|(?:pc ?gd ?)?(?:(?:gd ?)?mn|mam non)(?: ?(?:cho|doi voi|o|-|,)? ?(?:doi tuong )?(?:tre(?: em)?|cac do tuoi)?(?: mau giao)?(?: ?(?:tu )?(?:3|ba|4|bon|03|04)(?:(?:,| va| den|-| ?- ?) ?(?:4|bon|5|nam|04|05))?(?: (?:va|,) (?:5|nam))? tuoi| ?(?:5|nam|05)(?: \(nam\))?(?:-6)? tuoi)?)?)`;
const primary = String.raw`(?<![a-z])(?:pc ?gd ?th|gd ?th|tieu hoc|(?<=(?:pcgd|giao duc|,|;|va|pc) ?)th)(?![a-z])`;
const lower = String.raw`(?<![a-z])(?:pc ?gd ?thcs|gd ?thcs|trung hoc co so|thcs)(?![a-z])`;
const mention = new RegExp(`(?<lit>${literacy})|(?<pre>${preschool})|(?<low>${lower})|(?<pri>${primary})`, "g");
const otherMeaning = /(?:hoc sinh|truong|truong hoc|tot nghiep|chuong trinh|giao vien|cap hoc|bac hoc|lop hoc|nguoi|ty le|chong tai|tai|cac lop|lop|cac truong|va truong|khoi) ?$/;

const preschoolName = (words: string): string => {
  const age34 = /(?:3|ba|03)[^\d]{1,8}(?:4|bon|04)/.test(words) && !/5|nam(?= tuoi)/.test(words);
  if (age34) return "pho cap giao duc mam non cho tre 3 va 4 tuoi";
  if (/mn ?tnt|5t/.test(words)) return "pho cap giao duc mam non cho tre 5 tuoi";
  if (/(?:3|ba|03).*(?:5|nam|05) tuoi|mau giao(?!.*\d)/.test(words) && !/mau giao (?:5|nam|05)/.test(words))
    return "pho cap giao duc mam non cho tre mau giao";
  return /(?:5|nam|05)(?: \(nam\))?(?:-6)? tuoi/.test(words)
    ? "pho cap giao duc mam non cho tre 5 tuoi"
    : "pho cap giao duc mam non";
};

const nameOf = (groups: Record<string, string | undefined>, word: string): string => {
  if (groups["lit"]) return "chuan xoa mu chu";
  if (groups["pri"]) return "chuan pho cap giao duc tieu hoc";
  if (groups["low"]) return "chuan pho cap giao duc trung hoc co so";
  return `chuan ${preschoolName(word)}`;
};

/** The standards named in a stretch; one level behind a list of them is that of each, but preschool has none. */
export const standardsIn = (text: string, { from, to }: Stretch, levels: readonly Amount[]): Standard[] => {
  const part = text.slice(from, to);
  const opened = universal.test(text.slice(Math.max(0, from - 40), from)) ? 0 : (universal.exec(part)?.index ?? Infinity);
  const named: { at: number; end: number; name: string; takes: boolean }[] = [];
  for (const hit of part.matchAll(mention)) {
    const groups = hit.groups!;
    if (!groups["lit"] && hit.index + hit[0].length < opened) continue;
    if (!groups["lit"] && opened === Infinity) continue;
    if (otherMeaning.test(part.slice(0, hit.index))) continue;
    named.push({ at: hit.index, end: hit.index + hit[0].length, name: nameOf(groups, hit[0]), takes: !groups["pre"] });
  }
  const found: Standard[] = [];
  let start = from;
  for (const [i, one] of named.entries()) {
    if (named.findIndex(({ name }) => name === one.name) < i) continue;
    const led = one.takes ? levels.find(({ to: end }) => end <= from + one.at && leading.test(text.slice(end, from + one.at))) : undefined;
    const level = led ?? (one.takes ? levelAfter(text, from + one.end, named.slice(i + 1).map(({ at }) => from + at), levels, one.name.includes("mu chu") ? 2 : 3) : null);
    const upTo = led ? from + one.end : level && level.from - (from + one.end) < 40 ? level.to : from + one.end;
    found.push({ from: led ? led.from : from + one.at, to: level ? Math.max(level.to, from + one.end) : upTo, name: one.name, level, start });
    start = level && shares(level, from + one.end, named.slice(i + 1).map(({ at }) => from + at)) ? start : upTo;
  }
  return found;
};

/** "Mức độ 2 về xóa mù chữ": the level stands before its standard. */
const leading = /^ (?:ve|doi voi|o|trong) (?:cong tac |chuan |ket qua )?(?:pho cap giao duc |pho cap |pcgd )?$/;

const shares = (level: Amount, end: number, later: number[]): boolean => later.some((at) => at >= end && at < level.from);

/** The level that follows, unless it belongs to a later standard after its own verb ("…, đạt chuẩn … mức độ 3"). */
const levelAfter = (text: string, end: number, later: number[], levels: readonly Amount[], most: number): Amount | null => {
  const next = levels.find(({ from }) => from >= end);
  if (!next) return null;
  const between = text.slice(end, next.from);
  const crossed = later.some((at) => at < next.from);
  if (crossed && next.value > most) return null;
  if (crossed && /(?:;|, (?:xa |phuong )?(?:duy tri|cung co|phan dau|giu vung|hoan thanh|duoc cong nhan))/.test(between)) return null;
  return next;
};
