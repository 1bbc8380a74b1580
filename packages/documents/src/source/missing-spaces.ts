/** Marks a place inside a word where a space may be missing. */
export const doubt = "\u2060";

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const syllable = /^(?:b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x)?[aăâeêioôơuưy]{1,3}(?:ch|c|m|ng|nh|n|p|t)?$/;

const stopped = /(?:ch|c|p|t)$/;

/** Whether letters can be one syllable of Vietnamese; signs around them do not count. A stop takes the tones sắc and nặng only. */
const isSyllable = (text: string): boolean => {
  const letters = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "").toLowerCase().normalize("NFD");
  const plain = letters.replace(tones, "").normalize("NFC");
  return syllable.test(plain) && !(stopped.test(plain) && !/[\u0301\u0323]/.test(letters));
};

/** The pieces joined with the fewest spaces that leave only syllables, later spaces in each first; null where none do. */
const spaced = (pieces: readonly string[]): string | null => {
  if (isSyllable(pieces.join(""))) return pieces.join("");
  let best: string | null = null;
  for (let head = pieces.length - 1; head > 0; head -= 1) {
    const first = pieces.slice(0, head).join("");
    const rest = isSyllable(first) ? spaced(pieces.slice(head)) : null;
    if (rest !== null && (best === null || `${first} ${rest}`.split(" ").length < best.split(" ").length)) best = `${first} ${rest}`;
  }
  return best;
};

/** Puts a space at those doubtful places where the letters around them cannot be one syllable. */
export const fillSpaces = (line: string): string =>
  line.replace(/\S+/g, (word) => {
    if (!word.includes(doubt)) return word;
    const pieces = word.split(doubt).filter((piece) => piece !== "");
    return (pieces.length < 12 ? spaced(pieces) : null) ?? pieces.join("");
  });
