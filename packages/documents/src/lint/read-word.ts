import type { OfficePackage } from "../hostile/package.ts";
import { readNumbering } from "../source/docx-numbering.ts";
import { breaksPage, readParagraph, type Lookup } from "./read-paragraph.ts";
import { readSections } from "./read-sections.ts";
import { readStyleBook, readTheme } from "./styles.ts";
import { child, descendants, readTree, type Element } from "./tree.ts";
import { related, type Paragraph, type Table, type WordFile } from "./word-file.ts";

const open = new Set(["sdt", "sdtContent", "customXml", "ins", "AlternateContent", "Choice"]);

const isTrue = (element: Element | undefined): boolean => element !== undefined && !["0", "false", "off"].includes(element.attributes["val"] ?? "1");

const isRuled = (table: Element): boolean => {
  const properties = child(table, "tblPr");
  const borders = child(properties, "tblBorders");
  const drawn = (borders?.children ?? []).some(({ attributes }) => !["nil", "none"].includes(attributes["val"] ?? "none"));
  const byCells = descendants(table, "tcBorders").some((one) => one.children.some(({ attributes }) => !["nil", "none"].includes(attributes["val"] ?? "none")));
  const styled = borders === undefined && /grid|lưới/iu.test(child(properties, "tblStyle")?.attributes["val"] ?? "");
  return drawn || byCells || styled;
};

/** Reads a Word file that passed the checks into what a reader sees. Throws a `Refusal` where a part is broken. */
export const readWord = (file: OfficePackage): WordFile => {
  const theme = readTheme(related(file, "theme"));
  const lookup: Lookup = { theme, styles: readStyleBook(related(file, "styles"), theme), numbering: readNumbering(related(file, "numbering")) };
  const body = child(child(readTree(file.part(file.main)!), "document"), "body");
  const paragraphs: Paragraph[] = [];
  const tables: Table[] = [];
  const marks: Element[] = [];
  let onNewPage = true;

  const takeParagraph = (p: Element, cell: Paragraph["cell"]): void => {
    const { breakBefore, ...read } = readParagraph(p, lookup);
    const breaks = breaksPage(p);
    paragraphs.push({ number: paragraphs.length + 1, ...read, cell, section: marks.length, onNewPage: onNewPage || breakBefore || (breaks && read.text.trim() !== "") });
    if (read.text.trim() !== "" || breaks) onNewPage = breaks && read.text.trim() === "";
    const mark = child(child(p, "pPr"), "sectPr");
    if (mark) {
      marks.push(mark);
      onNewPage ||= (child(mark, "type")?.attributes["val"] ?? "nextPage") !== "continuous";
    }
  };

  const takeTable = (table: Element, outer: Paragraph["cell"]): void => {
    const rows = table.children.filter(({ name }) => name === "tr");
    const own: Table = { number: tables.length + 1, ruled: isRuled(table), rows: [], first: paragraphs.length + 1 };
    if (outer === null) tables.push(own);
    rows.forEach((tr, row) => {
      const properties = child(tr, "trPr");
      const cells = tr.children.filter(({ name }) => name === "tc");
      own.rows.push({ isHead: isTrue(child(properties, "tblHeader")), mayNotSplit: isTrue(child(properties, "cantSplit")), cells: [] });
      cells.forEach((tc, column) => {
        const from = paragraphs.length;
        takeAll(tc, outer ?? { table: own, row, column });
        own.rows[row]!.cells.push(paragraphs.slice(from).map(({ text }) => text).join("\n"));
      });
    });
  };

  const takeAll = (element: Element, cell: Paragraph["cell"]): void => {
    for (const one of element.children) {
      if (one.name === "p") takeParagraph(one, cell);
      else if (one.name === "tbl") takeTable(one, cell);
      else if (open.has(one.name)) takeAll(one, cell);
      else if (one.name === "sectPr" && cell === null) marks.push(one);
    }
  };

  if (body) takeAll(body, null);
  return { paragraphs, tables, sections: readSections(marks, file, lookup) };
};
