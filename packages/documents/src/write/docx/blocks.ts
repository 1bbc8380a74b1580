import { Paragraph, TextRun, type Table } from "docx";
import { annexLabel } from "../paper-text.ts";
import type { Block, Piece } from "../paper.ts";
import { capitals } from "../words.ts";
import type { Lists } from "./numbering.ts";
import { headTable, markTable, signatureTable, textTable } from "./tables.ts";

/** Runs of text; bold and blanks by character styles. */
export const runs = (pieces: readonly Piece[]): TextRun[] =>
  pieces.map(({ text, bold, blank }) => new TextRun({ text, ...(blank ? { style: "ChoTrong" } : bold ? { style: "Dam" } : {}) }));

/** A paragraph of one style. */
export const paragraph = (style: string, content: string | readonly Piece[], pageBreakBefore = false): Paragraph =>
  new Paragraph({ style, children: typeof content === "string" ? [new TextRun(content)] : runs(content), ...(pageBreakBefore && { pageBreakBefore }) });

const counted = (style: string, kind: "section" | "item" | "article", number: string, text: string, lists: Lists, mark: string): Paragraph => {
  const place = lists.place(kind, number);
  return place === null ? paragraph(style, `${mark} ${text}`) : new Paragraph({ style, numbering: place, children: [new TextRun(text)] });
};

/** What Word shows for a block, on a page so wide (mm); the last words stay with the signature that follows. */
export const render = (block: Block, lists: Lists, width: number, next?: Block): (Paragraph | Table)[] => {
  switch (block.kind) {
    case "letterhead":
      return [headTable(block), ...markTable(block.marks)];
    case "title":
      return [paragraph("TenLoai", block.text)];
    case "subject":
      return [paragraph("TrichYeu", block.text), paragraph("KeTrichYeu", "")];
    case "attached":
      return [paragraph("KemTheo", block.pieces)];
    case "authority":
      return [paragraph("ThamQuyen", block.text)];
    case "basis":
      return [paragraph("CanCu", block.text)];
    case "decides":
      return [paragraph("QuyetDinh", block.text)];
    case "article":
      return [counted("Dieu", "article", block.number, block.text, lists, `Điều ${block.number}.`)];
    case "section":
      lists.restart("item");
      return [counted("Heading1", "section", block.number, capitals(block.text), lists, `${block.number}.`)];
    case "item":
      return [counted("Heading2", "item", block.number, block.text, lists, `${block.number}.`)];
    case "numbered":
      return [counted("Khoan", "item", block.number, block.text, lists, `${block.number}.`)];
    case "point":
      return [paragraph(block.pieces.at(-1)?.text.endsWith(":") ? "DiemMo" : "Diem", [{ text: `${block.letter}) ` }, ...block.pieces])];
    case "dash":
      return [paragraph("GachDauDong", `- ${block.text}`)];
    case "plus":
      return [paragraph("DauCong", `+ ${block.text}`)];
    case "prose":
      return [paragraph(next?.kind === "signature" ? "DoanKet" : "NoiDung", block.text)];
    case "note":
      return [paragraph("GhiChuBang", block.text)];
    case "annex":
      return [paragraph("PhuLuc", annexLabel(block.number)), paragraph("TenPhuLuc", block.title)];
    case "table":
      return [textTable(block, width), paragraph("SauBang", "")];
    case "signature":
      return [signatureTable(block)];
  }
};
