import type { Folded } from "./folded.ts";

/** A stretch of folded text. */
export interface Stretch {
  from: number;
  to: number;
}

const abbreviation = /(?:^|[ (])(?:tp|tx|tt|q|p|ths|ts|gs|pgs|st|stt|mr|dc|v\.v|so)$/;

const endsHere = (original: string, { text, at }: Folded, i: number): boolean => {
  if (!/[.!?]/.test(text[i]!)) return false;
  if (text[i + 1] === undefined) return true;
  const before = text.slice(Math.max(0, i - 8), i);
  if (abbreviation.test(before)) return false;
  const gap = text[i + 1] === " " || text[i + 1] === '"';
  const next = original[at[gap && text[i + 1] === " " ? i + 2 : i + 1] ?? -1] ?? "";
  if (gap) return /[\p{Lu}\d"“(+\-–•≥>]/u.test(next) && !(/\d$/.test(before) && /^ \d{1,2} ?%/.test(text.slice(i + 1)) && !/(?:do|muc|nam|20\d\d) ?\d+$/.test(before));
  return /[a-z\d%)]$/.test(before) && /\p{Lu}/u.test(next) && !/\d/.test(text[i + 1]!);
};

/** No sentence of a plan is so long; what is, is no sentence, and must not be compared with itself throughout. */
const longest = 3000;

const shortened = (text: string, { from, to }: Stretch): Stretch[] => {
  const pieces: Stretch[] = [];
  let start = from;
  while (to - start > longest) {
    const part = text.slice(start, start + longest);
    const end = Math.max(part.lastIndexOf(";"), part.lastIndexOf(","), 0) || Math.max(part.lastIndexOf(" "), 0) || longest;
    pieces.push({ from: start, to: start + end });
    start += end;
  }
  return [...pieces, { from: start, to }];
};

/** Cuts a text into sentences; a full stop inside a number or after an abbreviation ends none. */
export const sentencesOf = (original: string, folded: Folded): Stretch[] => {
  const found: Stretch[] = [];
  let from = 0;
  for (let i = 0; i < folded.text.length; i += 1) {
    const listed = /[;.:] ?$/.test(folded.text.slice(Math.max(0, i - 2), i)) && /^[+•-] /.test(folded.text.slice(i, i + 2));
    if (!endsHere(original, folded, i) && !listed) continue;
    if (i > from) found.push({ from, to: i });
    from = i + 1;
  }
  if (folded.text.length > from) found.push({ from, to: folded.text.length });
  return found.flatMap((one) => shortened(folded.text, one)).filter(({ from: a, to }) => /[a-z\d]/.test(folded.text.slice(a, to)));
};

/** Cuts a sentence at its semicolons, but not inside brackets. */
export const segmentsOf = (text: string, { from, to }: Stretch): Stretch[] => {
  const found: Stretch[] = [];
  let start = from;
  let depth = 0;
  const closed = text.lastIndexOf(")", to - 1);
  const inTurn = /lan luot|tuong ung|theo thu tu/.test(text.slice(from, to));
  for (let i = from; i < to; i += 1) {
    if (text[i] === "(") depth += 1;
    if (text[i] === ")") depth = Math.max(0, depth - 1);
    if (text[i] !== ";" || (depth > 0 && closed > i)) continue;
    // "Lần lượt là 70%; 60%; 65%": the figures of one row.
    if (inTurn && /\d ?%? ?$/.test(text.slice(Math.max(from, i - 4), i)) && /^ ?\d[\d,.]* ?%? ?(?:[;.]|va |$)/.test(text.slice(i + 1, Math.min(to, i + 14)))) continue;
    if (i > start) found.push({ from: start, to: i });
    start = i + 1;
  }
  if (to > start) found.push({ from: start, to });
  return found.filter(({ from: a, to: b }) => /[a-z\d]/.test(text.slice(a, b)));
};
