import { readRoman } from "@xhht/core";
import { AlignmentType, LevelFormat, LevelSuffix, convertMillimetersToTwip, type INumberingOptions } from "docx";

/** Marks that Word counts by itself. Letters are not among them, for no list of Word has đ after d; a dash counts nothing. */
export type Counted = "section" | "item" | "article";

const marks: Record<Counted, { format: (typeof LevelFormat)[keyof typeof LevelFormat]; text: string; bold?: true }> = {
  section: { format: LevelFormat.UPPER_ROMAN, text: "%1." },
  item: { format: LevelFormat.DECIMAL, text: "%1." },
  article: { format: LevelFormat.DECIMAL, text: "Điều %1.", bold: true },
};

/** The first line stands in, the others at the margin, like the body. */
const indent = { left: 0, firstLine: convertMillimetersToTwip(12.7) };

/** Where a paragraph stands in the lists of a file. */
export interface ListPlace {
  reference: string;
  level: 0;
  instance: number;
}

/** The lists of one file. A number that does not follow the one before it starts a list of its own, so gaps of a paper are kept. */
export interface Lists {
  /** The place for a counted mark; null where the number is none that Word counts (`2.1`): then it is written as text. */
  place(kind: Counted, number: string): ListPlace | null;
  /** Numbers begin again: a new section, or a new sheet. */
  restart(kind: Counted): void;
  /** The definitions that the places use. */
  config(): INumberingOptions["config"];
}

/** The lists of a file that is being written, none yet. */
export const createLists = (): Lists => {
  const used = new Map<string, { kind: Counted; start: number }>();
  const last = new Map<Counted, { at: number; place: ListPlace }>();
  let instances = 0;
  const begin = (kind: Counted, start: number): ListPlace => {
    const reference = `${kind}-${start}`;
    used.set(reference, { kind, start });
    return { reference, level: 0, instance: (instances += 1) };
  };
  return {
    place(kind, number) {
      const at = /^\d{1,4}$/.test(number) ? Number(number) : readRoman(number);
      if (at === null || at < 1 || /^\d/.test(number) === (kind === "section")) return null;
      const before = last.get(kind);
      const place = before && before.at + 1 === at ? before.place : begin(kind, at);
      last.set(kind, { at, place });
      return place;
    },
    restart(kind) {
      last.delete(kind);
    },
    config: () =>
      [...used].map(([reference, { kind, start }]) => {
        const { format, text, bold } = marks[kind];
        return {
          reference,
          levels: [
            { level: 0, format, text, start, alignment: AlignmentType.LEFT, suffix: LevelSuffix.SPACE, style: { paragraph: { indent }, ...(bold && { run: { bold } }) } },
          ],
        };
      }),
  };
};
