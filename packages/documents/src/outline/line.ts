import { slicePassage, type Passage } from "../passage.ts";

/** One printed line, cleaned of markdown and odd spaces. */
export interface Line extends Passage {
  /** Pieces between tabs, bars or wide gaps; one where the line has no columns. */
  columns: Passage[];
  /** Bars or tabs stand between the columns, so that the line may be a row. */
  tabular: boolean;
  /** An empty line stands before it. */
  afterBlank: boolean;
  /** A page begins with it. */
  startsPage: boolean;
  /** Whole line in bold, or a markdown heading. */
  heading: boolean;
}

const dropped = /[\u00AD\u200B-\u200F\u2060\uFEFF]/;
const space = /[\s\u00A0]/;

/** Bullets of Word's symbol fonts, which have no letters of their own. */
const symbolBullet = /[\uF02D\uF06E\uF06F\uF075\uF076\uF0A7\uF0A8\uF0B7\uF0D8\uF0E0\uF0F0\uF0FC]/;
/** A mark set off by a tab, which parts no columns. */
const markAndTab = new RegExp(String.raw`^\s*(?:(?:[-–—−•●▪■◦○➢✓+*o]|${symbolBullet.source})[^\S\t]*\t\s*|(?:\p{L}\)|\d{1,2}[.)])[^\S\t]*\t\s*(?!.*\t))`, "u");

/** What most lines have none of: then they are read as they stand. */
const unusual = new RegExp(String.raw`${dropped.source}|${symbolBullet.source}|[\\*\uD800-\uDFFF]|^\s|\s\s|[^\S ]`);

/** The characters that a reader sees of one line of the source, spaces collapsed, markdown gone. */
const clean = (source: string, from: number, to: number, opens = true): Passage => {
  const raw = source.slice(from, to);
  if (!unusual.test(raw)) return unquoted({ text: raw, offsets: Array.from(raw, (_, at) => from + at) }, opens);
  let text = "";
  const offsets: number[] = [];
  const push = (char: string, at: number): void => {
    text += char;
    offsets.push(at);
  };
  for (let at = from; at < to; at += 1) {
    const char = source[at]!;
    const next = source[at + 1] ?? "";
    if (dropped.test(char)) continue;
    if (char === "\\" && /[-\\.*#_()[\]|+]/.test(next)) continue;
    if (char === "*" && (next === "*" || source[at - 1] === "*")) continue;
    if (char === "*" && text.trim() !== "" && !(source[at - 1] === " " && next === " ")) continue;
    if (char === "*" && text.trim() === "" && (next === "(" || source.slice(at + 1, to).includes("*"))) continue;
    if (space.test(char)) {
      if (text !== "" && !text.endsWith(" ")) push(" ", at);
      continue;
    }
    push(symbolBullet.test(char) ? "•" : char, at);
  }
  return unquoted({ text, offsets }, opens);
};

const unquoted = (passage: Passage, opens: boolean): Passage => slicePassage(passage, opens ? /^(?:>\s*)*(?:#{1,6}\s+)?/.exec(passage.text)![0].length : 0);

const gaps = /\s*\|\s*|(?: |\u00A0){3,}/g;

const leads = /^\s*(?:[-–—−•+*]|[a-zđ]\)|(?:TM|KT|TL|TUQ|Q)\s*\.?)\s*$/u;

const columnsOf = (source: string, from: number, to: number, whole: Passage): Passage[] => {
  const columns: Passage[] = [];
  let start = from;
  const raw = source.slice(from, to);
  const bars = /^\s*\|/.test(raw);
  const listed = markAndTab.exec(raw)?.[0].length ?? 0;
  for (const gap of raw.matchAll(bars ? /\|/g : raw.slice(listed).includes("\t") ? /\t/g : gaps)) {
    if (gap.index < listed) continue;
    // Behind a bullet or "TM." a wide gap parts no columns.
    if (!bars && leads.test(source.slice(start, from + gap.index))) continue;
    columns.push(clean(source, start, from + gap.index, start === from));
    start = from + gap.index + gap[0].length;
  }
  columns.push(start === from ? whole : clean(source, start, to, false));
  if (bars) return columns.slice(1, columns.at(-1)!.text === "" ? -1 : undefined);
  return raw.slice(listed).includes("\t") ? columns : columns.filter(({ text }) => text !== "");
};

/** The lines of a text that print something, in order; `text` is in NFC. */
export const readLines = (text: string): Line[] => {
  const lines: Line[] = [];
  let afterBlank = true;
  let startsPage = true;
  for (const { index, 0: whole, 1: raw = "" } of text.matchAll(/([^\n\r\f\v\u2028]*)(?:\r\n|[\n\r\f\v\u2028]|$)/g)) {
    const passage = clean(text, index, index + raw.length);
    if (passage.text === "") {
      afterBlank = true;
    } else {
      lines.push({
        ...passage,
        columns: columnsOf(text, index, index + raw.length, passage),
        tabular: /\S[^\S\t]*\t|^\s*\|.*\|/.test(raw.replace(markAndTab, "")),
        afterBlank,
        startsPage,
        heading: /^\s*#{1,6}\s/.test(raw) || /^\s*(\*\*|__)(?!.*\1.*\1).+\1[\s.:]*$/.test(raw),
      });
      afterBlank = false;
      startsPage = false;
    }
    if (whole.endsWith("\f")) startsPage = true;
  }
  return lines;
};
