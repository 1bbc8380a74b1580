import { Document, Footer, Header, Packer, PageNumber, PageOrientation, Paragraph, TextRun, convertMillimetersToTwip, type ISectionOptions } from "docx";
import { paragraph, render } from "./docx/blocks.ts";
import { fixedZip } from "./fixed-zip.ts";
import { createLists, type Lists } from "./docx/numbering.ts";
import { styles } from "./docx/styles.ts";
import type { Paper, Sheet } from "./paper.ts";

const mm = convertMillimetersToTwip;
const margin = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10), footer: mm(10) };

/** Width of the text in mm: A4 without its margins. */
const textWidth = ({ landscape }: Sheet): number => (landscape ? 297 : 210) - 45;

const pageNumber = (): Header =>
  new Header({ children: [new Paragraph({ style: "SoTrang", children: [new TextRun({ children: [PageNumber.CURRENT] })] })] });

const foot = (text: string | null): Footer => new Footer({ children: [paragraph("ChanTrang", text ?? "")] });

const sectionOf = (sheet: Sheet, footer: string | null, lists: Lists): ISectionOptions => {
  lists.restart("section");
  lists.restart("item");
  lists.restart("article");
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: mm(210), height: mm(297), orientation: sheet.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin,
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: pageNumber(), first: new Header({ children: [paragraph("SoTrang", "")] }) },
    footers: { default: foot(footer), first: foot(footer) },
    children: sheet.blocks.flatMap((block, at) => render(block, lists, textWidth(sheet), sheet.blocks[at + 1])),
  };
};

/** The paper as a Word file by NĐ 30/2020; the same paper gives the same bytes. */
export const docxOf = async (paper: Paper): Promise<Uint8Array> => {
  const lists = createLists();
  const sections = paper.sheets.map((sheet) => sectionOf(sheet, paper.footer, lists));
  const document = new Document({ title: paper.subject, creator: "XHHT", lastModifiedBy: "XHHT", styles, numbering: { config: lists.config() }, sections });
  return fixedZip(await Packer.toBuffer(document));
};
