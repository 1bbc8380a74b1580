import { fold } from "@xhht/core";

/** Words as they are compared: no diacritics, lower case, one space, plain dashes and quotes; every character knows its origin. */
export interface Folded {
  text: string;
  /** `at[i]` is the index in the original of the character behind `text[i]`. */
  at: readonly number[];
}

const plain: Record<string, string> = {
  "\u2010": "-", "\u2011": "-", "\u2012": "-", "–": "-", "—": "-", "−": "-", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
  "‘": '"', "’": '"', "'": '"', "％": "%", "…": ".", "⁄": "/", "≥": ">=", "≤": "<=",
};
const dropped = /[\u00AD\u200B-\u200D\u2060\uFEFF*_`#\\]/;

/** Folds a text for comparing; marks of Markdown and invisible characters are passed over. */
export const foldText = (original: string): Folded => {
  let text = "";
  const at: number[] = [];
  // Without its stroke a "CĐHT" would be a "CDHT": the community and the citizen.
  const citizen = /[đĐ]/.test(original) ? new Set([...original.matchAll(/(?<!\p{L})CDHT(?!\p{L})/gu)].map(({ index }) => index + 1)) : new Set<number>();
  for (let i = 0; i < original.length; i += 1) {
    const one = original[i]!;
    if (dropped.test(one)) continue;
    const folded = /\s/.test(one) ? " " : citizen.has(i) ? "z" : (plain[one] ?? fold(one));
    if (folded === " " && (text === "" || text.endsWith(" "))) continue;
    for (let n = 0; n < folded.length; n += 1) at.push(i);
    text += folded;
  }
  return { text: misreadDigits(text), at };
};

/** `l00%`, `1OO%` and `5o%` are digits that a scanner took for letters; the length stays the same. */
const misreadDigits = (text: string): string =>
  text.replace(/(?<![a-z\d])(?=[lio]*\d|[li][lio]{2})[\dlio]{1,3}(?= ?%)/g, (word) =>
    word.replace(/[li]/g, "1").replaceAll("o", "0"),
  );

/** The range of the original behind a range of the folded text, without white space and loose marks at its ends. */
export const originalRange = (original: string, { at }: Folded, from: number, to: number): [from: number, to: number] => {
  let first = at[from] ?? original.length;
  let last = to > 0 ? at[to - 1]! + 1 : first;
  while (last < original.length && /\p{M}/u.test(original[last]!)) last += 1;
  while (first < last && /[\s,;:.+\-–—•*]/.test(original[first]!)) first += 1;
  while (last > first && /[\s,;:.*]/.test(original[last - 1]!)) last -= 1;
  return [first, last];
};
