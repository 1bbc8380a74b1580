import type { OfficePackage } from "../hostile/package.ts";
import { readParagraph, type Lookup } from "./read-paragraph.ts";
import { child, descendants, readTree, type Element } from "./tree.ts";
import type { Edge, Section } from "./word-file.ts";

const mm = (twips: string | undefined): number => Math.round((Number(twips ?? 0) / 1440) * 25.4 * 10) / 10;

const isPageField = (element: Element): boolean =>
  descendants(element, "instrText").some(({ text }) => /\bPAGE\b/.test(text)) ||
  descendants(element, "fldSimple").some(({ attributes }) => /\bPAGE\b/.test(attributes["instr"] ?? ""));

/** Where a number stands: by its paragraph, by a frame around it, or after the one tab of a header's standard stops. */
const alignOf = (p: Element, align: string | undefined, text: string): string | undefined => {
  const frame = child(child(p, "pPr"), "framePr")?.attributes["xAlign"];
  if (frame !== undefined) return frame;
  return (align === undefined || align === "left" || align === "start") && /^\t(?!\t)/.test(text) ? "center" : align;
};

const readEdge = (bytes: Uint8Array | undefined, lookup: Lookup): Edge => {
  if (!bytes) return { numbers: [] };
  const paragraphs = descendants(readTree(bytes), "p").filter((p) => isPageField(p) && !descendants(p, "p").some(isPageField));
  return {
    numbers: paragraphs.map((p) => {
      const { runs, stance, text } = readParagraph(p, lookup);
      const fieldRun = runs.find((run) => /\d|^$/.test(run.text)) ?? runs[0];
      return { letters: fieldRun?.letters ?? ownLetters(p, lookup), align: alignOf(p, stance.align, text) };
    }),
  };
};

/** A field that was never shown has no text: its letters are those of a run that holds the field. */
const ownLetters = (p: Element, lookup: Lookup): Edge["numbers"][number]["letters"] => {
  const shown: Element = { ...p, children: p.children.map((run) => (run.name === "r" ? { ...run, children: [...run.children, { name: "t", attributes: {}, children: [], text: "1" }] } : run)) };
  const { runs } = readParagraph(shown, { ...lookup, numbering: { next: () => "", levelFor: () => 0 } });
  return runs[0]?.letters ?? lookup.styles.paragraph(undefined).letters;
};

/** Reads the sections from their marks, in the order of the text; a header that one does not name is that of the one before. */
export const readSections = (marks: readonly Element[], file: OfficePackage, lookup: Lookup): Section[] => {
  const relations = file.relations(file.main);
  let headers: Section["headers"] = {};
  let footers: Section["footers"] = {};
  return marks.map((mark) => {
    const edges = (name: string): Section["headers"] => {
      const found: Section["headers"] = {};
      for (const { attributes } of mark.children.filter((one) => one.name === name)) {
        const type = attributes["type"] ?? "default";
        const target = relations.get(attributes["id"] ?? "")?.target;
        if (type === "default" || type === "first") found[type] = readEdge(target === undefined ? undefined : file.part(target), lookup);
      }
      return found;
    };
    headers = { ...headers, ...edges("headerReference") };
    footers = { ...footers, ...edges("footerReference") };
    const size = child(mark, "pgSz")?.attributes ?? {};
    const margins = child(mark, "pgMar")?.attributes ?? {};
    const title = child(mark, "titlePg");
    return {
      width: mm(size["w"]),
      height: mm(size["h"]),
      landscape: size["orient"] === "landscape" || mm(size["w"]) > mm(size["h"]),
      margins: { top: mm(margins["top"]), bottom: mm(margins["bottom"]), left: mm(margins["left"]), right: mm(margins["right"]) },
      firstApart: title !== undefined && !["0", "false"].includes(title.attributes["val"] ?? "1"),
      headers,
      footers,
    };
  });
};
