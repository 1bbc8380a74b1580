/** A stretch of text in one manner. `blank`: dots that somebody fills in by hand or in Word. */
export interface Piece {
  text: string;
  bold?: true;
  blank?: true;
}

/** Something that the data does not say and the paper leaves open, in sight. */
export interface Blank {
  /** Where on the paper, in words: `Số, ký hiệu`. */
  place: string;
  /** What to put there, a whole Vietnamese sentence. */
  fill: string;
}

/** A column of a table; `share` is its part of the width, relative to the others. */
export interface PaperColumn {
  label: string;
  share: number;
  align: "left" | "center" | "right";
}

/**
 * One part of an official paper, by what it is and not by how it looks (NĐ 30/2020, phụ lục I). Numbers and letters are
 * bare, as printed without their mark: `II`, `3`, `đ`.
 */
export type Block =
  | { kind: "letterhead"; superior: string | null; issuer: string; number: Piece[]; placeDate: Piece[]; marks: string[] }
  | { kind: "title"; text: string }
  | { kind: "subject"; text: string }
  | { kind: "attached"; pieces: Piece[] }
  | { kind: "authority"; text: string }
  | { kind: "basis"; text: string }
  | { kind: "decides"; text: string }
  | { kind: "article"; number: string; text: string }
  | { kind: "section"; number: string; text: string }
  | { kind: "item"; number: string; text: string }
  | { kind: "numbered"; number: string; text: string }
  | { kind: "point"; letter: string; pieces: Piece[] }
  | { kind: "dash"; text: string }
  | { kind: "plus"; text: string }
  | { kind: "prose"; text: string }
  | { kind: "annex"; number: string | null; title: string }
  | { kind: "note"; text: string }
  | { kind: "table"; columns: PaperColumn[]; rows: string[][] }
  | { kind: "signature"; recipients: string[]; authority: string[]; office: string; name: string };

/** Pages that are numbered together: the paper itself, or an annex of its own. */
export interface Sheet {
  /** Only annexes with wide tables lie on their side. */
  landscape: boolean;
  blocks: Block[];
}

/** An official paper before it becomes a file: .docx and .pdf are made from the same one. */
export interface Paper {
  /** What it is, for the file's properties: `Kế hoạch …`. */
  subject: string;
  sheets: Sheet[];
  /** Printed at the foot of every page: the id of the frozen snapshot, marks of a demo. Null: nothing. */
  footer: string | null;
  blanks: Blank[];
}

/** What is printed beside the content itself. */
export interface Stamp {
  /** Id of the frozen snapshot that the paper was made from. */
  snapshot?: string;
  /** Not issued yet: `DỰ THẢO` stands in the letterhead. */
  draft?: true;
  /** Figures of a demonstration: `Số liệu mô phỏng`. */
  demo?: true;
  /** Everything is said in our own short words: `Bản tóm lược` stands in the head and at every foot. */
  digest?: true;
}

/** The dots of a blank. */
export const dots = "…";

/** A piece of plain text. */
export const plain = (text: string): Piece => ({ text });

/** A blank to fill in by hand. */
export const blank: Piece = { text: dots, blank: true };

/** The words of pieces, one after the other. */
export const wordsOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join("");
