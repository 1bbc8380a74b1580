import { wordsOf, type Block, type Paper } from "./paper.ts";

const lines = (block: Block): string[] => {
  switch (block.kind) {
    case "letterhead":
      return [
        ...(block.superior === null ? [] : [block.superior]),
        block.issuer,
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        wordsOf(block.number),
        ...block.marks,
        wordsOf(block.placeDate),
      ];
    case "section":
    case "item":
    case "numbered":
      return [`${block.number}. ${block.text}`];
    case "article":
      return [`Điều ${block.number}. ${block.text}`];
    case "point":
      return [`${block.letter}) ${wordsOf(block.pieces)}`];
    case "dash":
      return [`- ${block.text}`];
    case "plus":
      return [`+ ${block.text}`];
    case "attached":
      return [wordsOf(block.pieces)];
    case "annex":
      return [annexLabel(block.number), block.title];
    case "table":
      return [block.columns.map(({ label }) => label), ...block.rows].map((cells) => cells.join("\t"));
    case "signature":
      return ["Nơi nhận:", ...recipientLines(block.recipients), ...block.authority, block.office, block.name];
    default:
      return [block.text];
  }
};

/** `Phụ lục`, with its Roman number where there are several. */
export const annexLabel = (number: string | null): string => (number === null ? "Phụ lục" : `Phụ lục ${number}`);

/** The lines under "Nơi nhận" as they are printed: a dash before each, the last one ends the list. */
export const recipientLines = (recipients: readonly string[]): string[] =>
  recipients.map((line, index) => `- ${line}${index === recipients.length - 1 ? "." : ";"}`);

/** A paper as plain text, one paragraph a line, cells of a table apart by tabs: its twin for a screen reader, and for tests. */
export const paperText = ({ sheets }: Paper): string =>
  sheets.flatMap(({ blocks }) => blocks.flatMap(lines)).join("\n").normalize("NFC");
