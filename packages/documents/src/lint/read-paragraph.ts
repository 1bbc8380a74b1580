import { readLetters, readStance, type Letters, type ThemeFonts } from "./format.ts";
import type { Numbering } from "../source/docx-numbering.ts";
import type { StyleBook } from "./styles.ts";
import { child, descendants, valueOf, type Element } from "./tree.ts";
import type { Paragraph, Run } from "./word-file.ts";

/** What is needed to see a paragraph as Word does. */
export interface Lookup {
  styles: StyleBook;
  theme: ThemeFonts;
  numbering: Numbering;
}

const kept = new Set(["ins", "hyperlink", "smartTag", "fldSimple", "sdt", "sdtContent", "moveTo", "customXml", "dir", "bdo"]);

/** Runs of a paragraph in the order of the text; text that was deleted with tracked changes is not there. */
const runsIn = (element: Element): Element[] =>
  element.children.flatMap((one) => (one.name === "r" ? [one] : kept.has(one.name) ? runsIn(one) : []));

const textOf = (run: Element): string =>
  run.children
    .map(({ name, text, attributes }) => {
      if (name === "t") return text;
      if (name === "tab") return "\t";
      if (name === "br" || name === "cr") return attributes["type"] === "page" ? "" : "\n";
      return name === "noBreakHyphen" ? "-" : "";
    })
    .join("");

const isLine = ({ name, attributes }: Element): boolean =>
  name === "line" ||
  (name === "prstGeom" && /^(?:line|straightConnector1)$/.test(attributes["prst"] ?? "")) ||
  (name === "shape" && /_x0000_t(?:20|32)$/.test(attributes["type"] ?? ""));

const hasDrawnLine = (element: Element): boolean => element.children.some((one) => isLine(one) || hasDrawnLine(one));

/** A manual page break inside, before any text of it. */
export const breaksPage = (element: Element): boolean => descendants(element, "br").some(({ attributes }) => attributes["type"] === "page");

/** Letters of a run: its paragraph's style, its own style, then what is said on it. Two styles that both say bold cancel each other. */
const lettersOf = (run: Element, below: Letters, { styles, theme }: Lookup): Letters => {
  const rPr = child(run, "rPr");
  const styled = styles.character(valueOf(rPr, "rStyle"));
  const toggled: Letters = { ...styled };
  for (const key of ["bold", "italic", "caps"] as const) if (styled[key] && below[key]) toggled[key] = false;
  return { ...below, ...toggled, ...readLetters(rPr, theme) };
};

/** A paragraph with everything its styles say. `number`, place and section are the caller's. */
export const readParagraph = (p: Element, lookup: Lookup): Pick<Paragraph, "text" | "runs" | "stance" | "decomposed" | "drawnLine"> & { breakBefore: boolean } => {
  const pPr = child(p, "pPr");
  const id = valueOf(pPr, "pStyle");
  const manner = lookup.styles.paragraph(id);
  const stance = { ...manner.stance, ...readStance(pPr) };
  const written = runsIn(p);
  const runs: Run[] = written
    .map((run) => ({ text: textOf(run).normalize("NFC"), letters: lettersOf(run, manner.letters, lookup) }))
    .filter(({ text }) => text !== "");
  const { numId } = stance;
  const level = stance.level ?? (numId === undefined ? 0 : lookup.numbering.levelFor(numId, id ?? ""));
  const label = numId === undefined || numId === "0" ? "" : lookup.numbering.next(numId, level);
  const text = runs.map((run) => (run.letters.caps ? run.text.toLocaleUpperCase("vi") : run.text)).join("");
  const breakBefore = child(pPr, "pageBreakBefore") !== undefined && valueOf(pPr, "pageBreakBefore") !== "0";
  return { text: label === "" ? text : `${label} ${text}`, runs, stance, decomposed: written.some((run) => textOf(run) !== textOf(run).normalize("NFC")), drawnLine: hasDrawnLine(p), breakBefore };
};
