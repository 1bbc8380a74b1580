import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType, convertMillimetersToTwip } from "docx";
import { recipientLines } from "../paper-text.ts";
import type { Block, PaperColumn, Piece } from "../paper.ts";

type Of<K extends Block["kind"]> = Extract<Block, { kind: K }>;

const mm = convertMillimetersToTwip;
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
const noPadding = { top: 0, bottom: 0, left: 0, right: 0 };

const line = (style: string, content: string | readonly Piece[]): Paragraph =>
  new Paragraph({
    style,
    children:
      typeof content === "string"
        ? [new TextRun(content)]
        : content.map(({ text, blank }) => new TextRun({ text, ...(blank && { style: "ChoTrong" }) })),
  });

/** A frame without borders: two columns so wide (mm), each row's cells with their paragraphs. */
const frame = (widths: [number, number], rows: [Paragraph[], Paragraph[]][]): Table =>
  new Table({
    width: { size: mm(widths[0] + widths[1]), type: WidthType.DXA },
    columnWidths: widths.map((width) => mm(width)),
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    margins: noPadding,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map((children, at) => new TableCell({ width: { size: mm(widths[at]!), type: WidthType.DXA }, margins: noPadding, children })),
        }),
    ),
  });

/** Issuer and quốc hiệu side by side, 65:100, so that quốc hiệu stays on one line; number and day below. */
export const headTable = ({ superior, issuer, number, placeDate }: Of<"letterhead">): Table =>
  frame(
    [65, 100],
    [
      [
        [...(superior === null ? [] : [line("CoQuanCapTren", superior)]), ...issuerLines(issuer).map((text) => line("CoQuan", text)), line("KeCoQuan", "")],
        [line("QuocHieu", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), line("TieuNgu", "Độc lập - Tự do - Hạnh phúc"), line("KeTieuNgu", "")],
      ],
      [[line("SoKyHieu", number)], [line("DiaDanhNgay", placeDate)]],
    ],
  );

/** A committee's name stands above its place: `ỦY BAN NHÂN DÂN` / `XÃ VẠN HÒA`. */
const issuerLines = (issuer: string): string[] => {
  const [, committee, place] = /^((?:ỦY BAN|HỘI ĐỒNG) NHÂN DÂN)\s+(\S.*)$/u.exec(issuer) ?? [];
  return committee === undefined ? [issuer] : [committee, place!];
};

/** Marks of a draft or a demo in a drawn box at the left, under the number; nothing where there is none. */
export const markTable = (marks: readonly string[]): (Table | Paragraph)[] =>
  marks.length === 0
    ? []
    : [
        line("SauBang", ""),
        new Table({
          width: { size: mm(65), type: WidthType.DXA },
          columnWidths: [mm(65)],
          layout: TableLayoutType.FIXED,
          rows: [new TableRow({ children: [new TableCell({ width: { size: mm(65), type: WidthType.DXA }, children: marks.map((text) => line("DauTinhTrang", text)) })] })],
        }),
      ];

/** Recipients at the left; authority, office, room for the hand and name at the right. */
export const signatureTable = ({ recipients, authority, office, name }: Of<"signature">): Table =>
  frame(
    [80, 85],
    [
      [
        recipients.length === 0 ? [line("NoiNhan", "")] : [line("NhanNoiNhan", "Nơi nhận:"), ...recipientLines(recipients).map((text) => line("NoiNhan", text))],
        [...[...authority, office].filter(Boolean).map((text) => line("QuyenHan", text)), line("HoTen", name)],
      ],
    ],
  );

const cellStyle: Record<PaperColumn["align"], string> = { left: "BangTrai", center: "BangGiua", right: "BangPhai" };

/** A table of text so wide (mm): its head repeats on every page and no row is split. */
export const textTable = ({ columns, rows }: Of<"table">, width: number): Table => {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => mm((width * share) / whole));
  const cell = (at: number, style: string, text: string): TableCell =>
    new TableCell({ width: { size: widths[at]!, type: WidthType.DXA }, verticalAlign: VerticalAlign.CENTER, children: text.split("\n").map((part) => line(style, part)) });
  return new Table({
    width: { size: mm(width), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: mm(1.5), right: mm(1.5) },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: columns.map(({ label }, at) => cell(at, "TieuDeBang", label)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((text, at) => cell(at, cellStyle[columns[at]!.align], text)) })),
    ],
  });
};
