/** Characters of the source text: first, and one past the last; offsets into its NFC form. */
export type Span = [from: number, to: number];

/**
 * A piece of the source as a sentence is read: line breaks inside it, repeated spaces and marks of lists are gone, and
 * every character still knows where it stood.
 */
export interface Passage {
  text: string;
  /** `offsets[i]` is where `text[i]` stands in the source; as long as `text`. */
  offsets: readonly number[];
}

/** Where a part of a passage stands in the source. */
export const spanOf = ({ offsets }: Passage, from: number, to: number): Span => [offsets[from]!, offsets[to - 1]! + 1];

/** Where a whole passage stands in the source; an empty one stands nowhere, `[0, 0]`. */
export const wholeSpan = (passage: Passage): Span => (passage.text === "" ? [0, 0] : spanOf(passage, 0, passage.text.length));

/** A part of a passage without the spaces around it; ends as `String.slice` has them. */
export const slicePassage = ({ text, offsets }: Passage, from: number, to = text.length): Passage => {
  let first = from;
  let last = Math.min(to, text.length);
  while (first < last && text[first] === " ") first += 1;
  while (last > first && text[last - 1] === " ") last -= 1;
  return { text: text.slice(first, last), offsets: offsets.slice(first, last) };
};

/** Two pieces read on as one, a space between them, or nothing where a word or a number was cut at a hyphen. */
export const joinPassages = (before: Passage, after: Passage): Passage => {
  if (before.text === "") return after;
  if (after.text === "") return before;
  const cut = /[\p{L}\d][-/]$/u.test(before.text) && /^[\p{L}\d]/u.test(after.text);
  const between = cut ? [] : [before.offsets.at(-1)! + 1];
  return {
    text: `${before.text}${cut ? "" : " "}${after.text}`,
    offsets: [...before.offsets, ...between, ...after.offsets],
  };
};

/** The parts of a passage between the places that a pattern (with the flag `g`) finds; empty parts are left out. */
export const splitPassage = (passage: Passage, between: RegExp): Passage[] => {
  const parts: Passage[] = [];
  let from = 0;
  for (const found of passage.text.matchAll(between)) {
    parts.push(slicePassage(passage, from, found.index));
    from = found.index + found[0].length;
  }
  parts.push(slicePassage(passage, from));
  return parts.filter(({ text }) => text !== "");
};
