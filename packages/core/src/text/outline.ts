const letters = "abcdđeghiklmnopqrstuvxy";

/** The letter of the nth item of a Vietnamese outline, from 0: a b c d đ e g h i k …; there are 23. */
export const outlineLetter = (index: number): string => {
  const letter = letters[index];
  if (letter === undefined) throw new RangeError(`No outline letter ${index}; there are ${letters.length}`);
  return letter;
};

/** The letter after one, or null after the last or where it is no outline letter: after d comes đ, after e comes g. */
export const nextOutlineLetter = (letter: string): string | null => {
  const index = letter.length === 1 ? letters.indexOf(letter) : -1;
  return index < 0 ? null : (letters[index + 1] ?? null);
};

const steps: [number, string][] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** A whole number from 1 to 3999 in Roman numerals. */
export const romanNumeral = (n: number): string => {
  let left = n;
  let text = "";
  for (const [size, sign] of steps) {
    for (; left >= size; left -= size) text += sign;
  }
  return text;
};

/** The number that Roman numerals in capitals stand for, or null where they are not written as they should be. */
export const readRoman = (text: string): number | null => {
  let left = text;
  let n = 0;
  for (const [size, sign] of steps) {
    for (; left.startsWith(sign); left = left.slice(sign.length)) n += size;
  }
  return n > 0 && n < 4000 && romanNumeral(n) === text ? n : null;
};

const position = (number: string): { at: number; name: (at: number) => string } | null => {
  if (/^\d+$/.test(number)) return { at: Number(number), name: String };
  const roman = readRoman(number);
  if (roman !== null) return { at: roman, name: romanNumeral };
  const letter = number.length === 1 ? letters.indexOf(number) : -1;
  return letter < 0 ? null : { at: letter + 1, name: (at) => letters[at - 1] ?? "" };
};

/** A number in an outline that is not the one due after its neighbour; `after` is null at the beginning. */
export interface OutlineGap {
  after: string | null;
  expected: string;
  found: string;
}

/** Parts A, B, C …: no rule says whether đ is among them, so they are not counted. C and D alone are no hundreds. */
const areCapitals = (numbers: readonly string[]): boolean => numbers.some((one) => /^(?![IVX])\p{Lu}$/u.test(one));

/** The first skip, repeat or step back in `1 2 3`, `I II III` or `a b c d đ`; dashes, capitals and unnumbered items do not count. */
export const outlineGap = (numbers: readonly (string | null)[]): OutlineGap | null => {
  let after: string | null = null;
  let due = 1;
  const bare = numbers.map((printed) => printed?.replace(/[.)]$/, "") ?? "");
  if (areCapitals(bare)) return null;
  for (const found of bare) {
    const here = position(found);
    if (!here) continue;
    if (here.at !== due) return { after, expected: here.name(due), found };
    after = found;
    due += 1;
  }
  return null;
};
