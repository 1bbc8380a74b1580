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
