import type { Content, ContentColumns, ContentText, Style, TableCell } from "pdfmake/interfaces.js";
import { annexLabel, recipientLines } from "../paper-text.ts";
import { wordsOf, type Block, type Piece } from "../paper.ts";
import { capitals } from "../words.ts";

type Of<K extends Block["kind"]> = Extract<Block, { kind: K }>;

/** Points of a length in mm. */
export const mm = (length: number): number => (length / 25.4) * 72;

const body: Style = { alignment: "justify", leadingIndent: mm(12.7), lineHeight: 1.1, margin: [0, 0, 0, 6] };
const centred: Style = { alignment: "center" };

/** The same manners of text as in the Word file. */
export const pdfStyles: Record<string, Style> = {
  issuerAbove: { ...centred, fontSize: 13 },
  issuer: { ...centred, fontSize: 13, bold: true },
  nation: { ...centred, fontSize: 13, bold: true },
  motto: { ...centred, fontSize: 14, bold: true },
  number: { ...centred, fontSize: 13 },
  placeDate: { ...centred, fontSize: 13, italics: true },
  state: { ...centred, fontSize: 13, bold: true, margin: [0, 4, 0, 2] },
  title: { ...centred, bold: true, margin: [0, 18, 0, 0] },
  subject: { ...centred, bold: true },
  attached: { ...centred, italics: true, margin: [0, 0, 0, 6] },
  authority: { ...centred, bold: true, margin: [0, 12, 0, 6] },
  basis: { ...body, italics: true },
  decides: { ...centred, bold: true, margin: [0, 6, 0, 6] },
  heading: { ...body, bold: true },
  body,
  annex: { ...centred, bold: true },
  head: { ...centred, fontSize: 12, bold: true },
  cell: { fontSize: 12 },
  note: { ...body, fontSize: 13, italics: true },
  recipientsLabel: { fontSize: 12, bold: true, italics: true },
  recipient: { fontSize: 11 },
  office: { ...centred, bold: true },
  name: { ...centred, bold: true, margin: [0, 72, 0, 0] },
  page: { ...centred, margin: [0, mm(10), 0, 0] },
  foot: { fontSize: 10, italics: true, margin: [mm(30), 0, mm(15), 0] },
};

/** Words with a hyphen or a stroke inside (`1373/QĐ-TTg`) stay whole: justified lines would open gaps in them. */
const whole = (text: string, bold?: true): ContentText[] =>
  text.split(/(?<=\s)/u).reduce<ContentText[]>((runs, word) => {
    const last = runs.at(-1);
    if (/\S[-/–]\S/u.test(word)) runs.push({ text: word, noWrap: true, ...(bold && { bold }) });
    else if (last && !last.noWrap) last.text = `${last.text as string}${word}`;
    else runs.push({ text: word, ...(bold && { bold }) });
    return runs;
  }, []);

const line = (style: string, text: string): ContentText => ({ text: whole(text), style });

/** A drawn rule, centred in a width. */
const rule = (width: number, length: number, below = 4): Content => ({
  canvas: [{ type: "line", x1: (mm(width) - mm(length)) / 2, y1: 1, x2: (mm(width) + mm(length)) / 2, y2: 1, lineWidth: 0.75 }],
  margin: [0, 3, 0, below],
});

const pieces = (style: string, some: readonly Piece[]): ContentText => ({ style, text: some.flatMap(({ text, bold }) => whole(text, bold)) });

const head = ({ superior, issuer, number, placeDate, marks }: Of<"letterhead">): Content[] => {
  const [, committee, place] = /^((?:ỦY BAN|HỘI ĐỒNG) NHÂN DÂN)\s+(.+)$/u.exec(issuer) ?? [];
  const lines = committee === undefined ? [issuer] : [committee, place!];
  const columns: ContentColumns = {
    columns: [
      { width: mm(65), stack: [...(superior === null ? [] : [line("issuerAbove", superior)]), ...lines.map((text) => line("issuer", text)), rule(65, 25)] },
      { width: mm(100), stack: [line("nation", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), line("motto", "Độc lập - Tự do - Hạnh phúc"), rule(100, 63)] },
    ],
  };
  const below: ContentColumns = {
    columns: [
      { width: mm(65), ...line("number", wordsOf(number)) },
      { width: mm(100), ...line("placeDate", wordsOf(placeDate)) },
    ],
  };
  const box: Content[] =
    marks.length === 0 ? [] : [{ margin: [0, 6, 0, 0], table: { widths: [mm(61)], body: [[{ stack: marks.map((text) => line("state", text)) }]] } }];
  return [columns, below, ...box];
};

const table = ({ columns, rows }: Of<"table">, width: number): Content => {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const padding = 2 * mm(1.5);
  const cell = (text: string, at: number): TableCell => ({ text, style: "cell", alignment: columns[at]!.align });
  return {
    margin: [0, 0, 0, 6],
    table: {
      headerRows: 1,
      dontBreakRows: true,
      keepWithHeaderRows: 1,
      widths: columns.map(({ share }) => (mm(width) * share) / shares - padding - 1),
      body: [columns.map(({ label }) => line("head", label)), ...rows.map((row) => row.map(cell))],
    },
    layout: { hLineWidth: () => 0.5, vLineWidth: () => 0.5, paddingLeft: () => mm(1.5), paddingRight: () => mm(1.5) },
  };
};

const foot = ({ recipients, authority, office, name }: Of<"signature">): Content => ({
  unbreakable: true,
  columns: [
    { width: mm(80), stack: recipients.length === 0 ? [] : [line("recipientsLabel", "Nơi nhận:"), ...recipientLines(recipients).map((text) => line("recipient", text))] },
    { width: mm(85), stack: [...[...authority, office].filter(Boolean).map((text) => line("office", text)), line("name", name)] },
  ],
});

/** What a .pdf shows for a block, on a page so wide (mm). */
export const pdfBlock = (block: Block, width: number): Content[] => {
  switch (block.kind) {
    case "letterhead":
      return head(block);
    case "title":
      return [line("title", block.text)];
    case "subject":
      return [line("subject", block.text), rule(width, 50)];
    case "authority":
    case "basis":
    case "decides":
    case "note":
      return [line(block.kind, block.text)];
    case "attached":
      return [pieces("attached", block.pieces)];
    case "article":
      return [{ style: "body", text: [{ text: `Điều ${block.number}. `, bold: true }, ...whole(block.text)] }];
    case "section":
      return [line("heading", `${block.number}. ${capitals(block.text)}`)];
    case "item":
      return [line("heading", `${block.number}. ${block.text}`)];
    case "numbered":
      return [line("body", `${block.number}. ${block.text}`)];
    case "point":
      return [pieces("body", [{ text: `${block.letter}) ` }, ...block.pieces])];
    case "dash":
      return [line("body", `- ${block.text}`)];
    case "plus":
      return [line("body", `+ ${block.text}`)];
    case "prose":
      return [line("body", block.text)];
    case "annex":
      return [line("annex", annexLabel(block.number)), line("annex", block.title)];
    case "table":
      return [table(block, width)];
    case "signature":
      return [foot(block)];
  }
};
