import type { OfficePackage } from "../hostile/package.ts";
import type { Letters, Stance } from "./format.ts";

/** A stretch of text with the look that Word gives it, all styles applied. */
export interface Run {
  text: string;
  letters: Letters;
}

/** A paragraph as Word shows it. */
export interface Paragraph {
  /** From 1, in the order of the text, cells of tables included. */
  number: number;
  /** With the label of an automatic list before it; tabs and line breaks kept. */
  text: string;
  runs: Run[];
  stance: Stance;
  /** Some letters are written as a base and separate marks. */
  decomposed: boolean;
  /** A drawn line is anchored here. */
  drawnLine: boolean;
  /** In which table, row and column it stands, outermost first; null in the open text. */
  cell: { table: Table; row: number; column: number } | null;
  /** From 0. */
  section: number;
  /** A page begins with it. */
  onNewPage: boolean;
}

/** A table of the text. */
export interface Table {
  /** From 1. */
  number: number;
  ruled: boolean;
  rows: { isHead: boolean; mayNotSplit: boolean; cells: string[] }[];
  /** First paragraph in it. */
  first: number;
}

/** A header or footer. */
export interface Edge {
  /** The paragraphs that print the page's number. */
  numbers: { letters: Letters; align: string | undefined }[];
}

/** A section of pages; lengths in mm. */
export interface Section {
  width: number;
  height: number;
  landscape: boolean;
  margins: { top: number; bottom: number; left: number; right: number };
  /** The first page has a header of its own. */
  firstApart: boolean;
  headers: { default?: Edge; first?: Edge };
  footers: { default?: Edge; first?: Edge };
}

/** A Word file as a reader sees it. */
export interface WordFile {
  paragraphs: Paragraph[];
  tables: Table[];
  sections: Section[];
}

/** A part of the package by the last word of its relation's type: `styles`, `numbering`, `theme`. */
export const related = (file: OfficePackage, type: string): Buffer | undefined => {
  const relation = [...file.relations(file.main).values()].find((one) => one.type === type);
  return relation && file.part(relation.target);
};
