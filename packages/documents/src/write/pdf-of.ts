import pdfmake from "pdfmake";
import type { Content, TDocumentDefinitions } from "pdfmake/interfaces.js";
import { fixedMoment } from "./fixed-moment.ts";
import type { Block, Paper, Sheet } from "./paper.ts";
import { mm, pdfBlock, pdfStyles } from "./pdf/blocks.ts";
import { isFont, tinos } from "./pdf/fonts.ts";

pdfmake.setFonts({ Tinos: tinos });
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(isFont);

const leads = (block: Block): boolean =>
  block.kind === "section" || block.kind === "item" || (block.kind === "point" && block.pieces.at(-1)?.text.endsWith(":") === true);

/** Headings stay with the first words below them, the last words with the signature; a table may be too long to keep. */
const kept = (blocks: readonly Block[], width: number): Content[] => {
  const content: Content[] = [];
  let together: Content[] = [];
  blocks.forEach((block, at) => {
    const next = blocks[at + 1];
    const goesOn = next !== undefined && next.kind !== "table" && (leads(block) || (block.kind === "prose" && next.kind === "signature"));
    const drawn = pdfBlock(block, width);
    if (goesOn) together.push(...drawn);
    else if (together.length > 0 && block.kind !== "table") {
      content.push({ stack: [...together, ...drawn], unbreakable: true });
      together = [];
    } else {
      content.push(...together, ...drawn);
      together = [];
    }
  });
  return content;
};

/** A sheet with its own page numbers, from 2 on: pages are numbered after all of them are laid out, in their order. */
const sectionOf = (sheet: Sheet, footer: string | null): Content => {
  let first: number | null = null;
  return {
    section: kept(sheet.blocks, (sheet.landscape ? 297 : 210) - 45),
    pageSize: "A4",
    pageOrientation: sheet.landscape ? "landscape" : "portrait",
    pageMargins: [mm(30), mm(20), mm(15), mm(20)],
    header: (page: number) => {
      first ??= page;
      return page === first ? "" : { text: String(page - first + 1), style: "page" };
    },
    footer: () => ({ text: footer ?? "", style: "foot" }),
  } as unknown as Content;
};

/** The paper as a .pdf with its fonts inside; the same paper gives the same bytes. The Word file remains the master. */
export const pdfOf = async (paper: Paper): Promise<Uint8Array> => {
  const day = new Date(fixedMoment);
  const definition: TDocumentDefinitions = {
    content: paper.sheets.map((sheet) => sectionOf(sheet, paper.footer)),
    defaultStyle: { font: "Tinos", fontSize: 14 },
    styles: pdfStyles,
    language: "vi-VN",
    info: { title: paper.subject, author: "XHHT", creator: "XHHT", producer: "XHHT", creationDate: day, modDate: day },
  };
  return new Uint8Array(await pdfmake.createPdf(definition).getBuffer());
};
