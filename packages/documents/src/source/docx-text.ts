import { limits } from "../hostile/limits.ts";
import { Refusal } from "../hostile/refusal.ts";
import type { Numbering } from "./docx-numbering.ts";
import { isRule, setFont, type StyleOf, type WordStyle } from "./docx-styles.ts";
import { type TableReading, tableLines } from "./docx-table.ts";
import { fromLegacyFont } from "./legacy-font.ts";
import { type Attribute, isOn, walkWord } from "./word-walk.ts";

interface Paragraph {
  text: string;
  style: WordStyle;
  styleId?: string;
  numId?: string;
  level?: number;
  /** The mark at its end was deleted: the next paragraph goes on in the same line. */
  joined: boolean;
}

interface Run {
  caps?: boolean;
  font?: string;
  hidden?: boolean;
}

/** What is left out whole: deleted text, what fields are made from, former properties, drawings' fallbacks. */
const leftOut = new Set(["del", "moveFrom", "instrText", "delText", "delInstrText", "pPrChange", "rPrChange", "sectPr", "tblPrChange", "tcPrChange", "trPrChange", "rt", "object"]);

const tooLong = (): Refusal => new Refusal("file.too-long", "Văn bản quá dài.", "Hãy tách riêng phần kế hoạch và các phụ lục cần đọc thành một tệp ngắn hơn.");

/** The short line between text and notes is a note of its own. */
const isSeparator = (name: string, attribute: Attribute): boolean => (name === "footnote" || name === "endnote") && /eparator|Notice/.test(attribute("type") ?? "");

/** A tab after a number typed by hand is a space; one further on sets things apart. */
const typed = (text: string): string => {
  const shown = text.replaceAll("\u00a0", " ").replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "").trim();
  const [first = "", ...others] = shown.split("\t").map((piece) => piece.trim()).filter((piece) => piece !== "");
  return others.length === 0 ? first : first + (first.length <= 8 ? " " : "\t") + others.join("\t");
};

/** The lines of one part of a Word file: its body, its footnotes. Continues the counters of `numbering`. */
export const partLines = (bytes: Uint8Array, styleOf: StyleOf, numbering: Numbering): string[] => {
  const flows: string[][] = [[]];
  const paragraphs: Paragraph[] = [];
  const tables: TableReading[] = [];
  const floating: string[][] = [];
  let run: Run | undefined;
  let skipped = 0;
  let borders = false;
  let properties = false;
  let inText = false;
  let marks = false;
  let carried = "";
  let notes = 0;
  let lines = 0;
  let size = 0;

  const put = (text: string): void => {
    const paragraph = paragraphs.at(-1);
    if (!paragraph || run?.hidden) return;
    size += text.length;
    if (size > limits.text) throw tooLong();
    const shown = fromLegacyFont(text, run?.font ?? paragraph.style.font);
    paragraph.text += (run?.caps ?? paragraph.style.caps) ? shown.toUpperCase() : shown;
  };

  const endParagraph = (paragraph: Paragraph): void => {
    const numId = paragraph.numId ?? paragraph.style.numId;
    const level = paragraph.level ?? paragraph.style.level ?? (numId && paragraph.styleId ? numbering.levelFor(numId, paragraph.styleId) : 0);
    const label = numId && numId !== "0" ? numbering.next(numId, level) : "";
    const text = carried + [label, paragraph.text].filter((part) => part !== "").join(" ");
    carried = paragraph.joined ? text : "";
    if (paragraph.joined) return;
    const flow = flows.at(-1)!;
    for (const line of text.split("\n")) flow.push(typed(line));
    const boxes = floating.splice(0);
    if (paragraphs.length === 0) for (const lines of boxes) flow.push(...lines);
    else floating.push(...boxes);
    if (flow.length > limits.lines) throw tooLong();
  };

  const openProperty = (name: string, attribute: Attribute): void => {
    const paragraph = paragraphs.at(-1)!;
    if (name === "pStyle") {
      const id = attribute("val");
      paragraph.style = styleOf(id);
      if (id !== undefined) paragraph.styleId = id;
    } else if (name === "numId") paragraph.numId = attribute("val") ?? "0";
    else if (name === "ilvl") paragraph.level = Number(attribute("val")) || 0;
    else if (name === "rPr") marks = true;
    else if (marks && name === "del") paragraph.joined = true;
  };

  const openRun = (name: string, attribute: Attribute): void => {
    if (name === "t" || name === "m:t") inText = true;
    else if (name === "tab" || name === "ptab") put("\t");
    else if (name === "br" || name === "cr") {
      lines += 1;
      if (lines > limits.lines) throw tooLong();
      put("\n");
    }
    else if (name === "noBreakHyphen") put("-");
    else if (name === "softHyphen") put("\u00ad");
    else if (!run) return;
    else if (name === "caps") run.caps = isOn(attribute);
    else if (name === "vanish") run.hidden = isOn(attribute);
    else if (name === "rFonts") setFont(run, attribute("ascii") ?? attribute("hAnsi"));
    else if (name === "rStyle") {
      const { caps, font } = styleOf(attribute("val"));
      if (caps !== undefined) run.caps = caps;
      setFont(run, font);
    }
  };

  const openTable = (name: string, attribute: Attribute): boolean => {
    const table = tables.at(-1);
    const row = table?.rows.at(-1);
    if (name === "tbl") tables.push({ rows: [], ruled: false });
    else if (!table || paragraphs.length > 0) return false;
    else if (name === "tr") table.rows.push([]);
    else if (name === "tc") {
      row?.push({ lines: [], span: 1 });
      flows.push(row?.at(-1)?.lines ?? []);
    } else if (name === "tblStyle") table.ruled ||= styleOf(attribute("val")).ruled ?? false;
    else if (name === "tblBorders" || name === "tcBorders") borders = true;
    else if (borders) table.ruled ||= isRule(attribute("val"));
    else if (name === "gridSpan" && row?.length) row.at(-1)!.span = Math.min(Math.max(Number(attribute("val")) || 1, 1), 64);
    else return false;
    return true;
  };

  walkWord(bytes, {
    open(name, attribute) {
      if (skipped > 0 || (leftOut.has(name) && !(marks && name === "del")) || isSeparator(name, attribute)) skipped += 1;
      else if (name === "altChunk") throw new Refusal("file.embedded", "Văn bản chứa một tệp khác được nhúng vào.", "Hãy mở tệp bằng Word, lưu lại thành .docx rồi chọn tệp mới đó.");
      else if (name === "p") paragraphs.push({ text: "", style: styleOf(undefined), joined: false });
      else if (name === "footnote" || name === "endnote") carried = `[${++notes}] `;
      else if (name === "txbxContent") flows.push([]);
      else if (openTable(name, attribute)) return;
      else if (paragraphs.length === 0) return;
      else if (name === "pPr") properties = true;
      else if (properties) openProperty(name, attribute);
      else if (name === "r") run = {};
      else openRun(name, attribute);
    },
    text(text) {
      if (skipped === 0 && inText) put(text);
    },
    close(name) {
      if (skipped > 0) skipped -= 1;
      else if (name === "t" || name === "m:t") inText = false;
      else if (name === "pPr") properties = false;
      else if (name === "rPr") marks = false;
      else if (name === "r") run = undefined;
      else if (name === "p") endParagraph(paragraphs.pop()!);
      else if (name === "txbxContent") floating.push(flows.pop()!);
      else if (name === "tc" && tables.length > 0 && paragraphs.length === 0) flows.pop();
      else if (name === "tblBorders" || name === "tcBorders") borders = false;
      else if (name === "tbl") flows.at(-1)!.push(...tableLines(tables.pop()!));
    },
  });
  return [...flows[0]!, ...floating.flat(), ...(carried.trim() === "" ? [] : [carried])];
};
