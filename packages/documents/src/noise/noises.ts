import type { Random } from "./random.ts";

/** Spoils a text in one way, as a scanner, a converter or a hurried typist does; what it says stays the same to a reader. */
export type Noise = (text: string, random: Random) => string;

const sometimes = (share: number, random: Random, change: (found: string) => string) => (found: string): string =>
  random() < share ? change(found) : found;

const pick = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)]!;

/** Lines end in mid-sentence at a column, sometimes with an empty line after them. */
const hardBreaks: Noise = (text, random) => {
  const width = 60 + Math.floor(random() * 30);
  const gap = random() < 0.4 ? "\n\n" : "\n";
  return text
    .split("\n")
    .map((line) => {
      if (line.includes("\t") || line.length <= width) return line;
      const lines: string[] = [];
      let rest = line;
      while (rest.length > width) {
        const at = rest.lastIndexOf(" ", width);
        if (at <= 20) break;
        lines.push(rest.slice(0, at));
        rest = rest.slice(at + 1);
      }
      return [...lines, rest].join(gap);
    })
    .join("\n");
};

/** Page numbers on a line of their own, a form feed between pages. */
const pageFurniture: Noise = (text, random) => {
  const lines = text.split("\n");
  const height = 18 + Math.floor(random() * 20);
  const shape = pick([(n: number) => `\f${n}`, (n: number) => `\n${n}\n`, (n: number) => `\n- ${n} -\n\f`, (n: number) => `\nTrang ${n}\n`], random);
  return lines.flatMap((line, i) => (i > 0 && i % height === 0 ? [shape(i / height + 1), line] : [line])).join("\n");
};

/** What a scanner takes for something else: "Phấn đấu" for "Phần đầu", 0 and 1 of a percentage for letters. */
const scannerSlips: Noise = (text, random) =>
  text
    .replace(/([Pp])hấn đấu/g, (found: string, p: string) => (random() < 0.6 ? `${p}${pick(["hần đầu", "hân đấu", "hần đấu", "hấn đầu", "hân đầu"], random)}` : found))
    .replace(/(?<!\d)100(?= ?%)/g, sometimes(0.3, random, () => pick(["l00", "1OO", "10O"], random)))
    .replace(/(?<=[1-9])0(?= ?%)/g, sometimes(0.15, random, () => "O"))
    .replace(/(?<=[xX])óa /g, sometimes(0.3, random, () => "oá "))
    .replace(/duy trì|Duy trì/g, sometimes(0.2, random, (found) => found.replace("ì", "i")))
    .replace(/mức độ/g, sometimes(0.15, random, () => "mức đô"))
    .replace(/chuẩn/g, sometimes(0.15, random, () => "chuân"));

/** Letters and their marks as separate characters. */
const decomposed: Noise = (text) => text.normalize("NFD");

/** More spaces than one, and spaces that do not break. */
const spaces: Noise = (text, random) =>
  text.replace(/(?<=\S) (?=\S)/g, () => (random() < 0.06 ? pick(["  ", "\u00A0", "   ", "\u2009"], random) : " "));

const droppable = /[ăâêôơưđáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/g;

/** A few letters lose their marks. */
const droppedMarks: Noise = (text, random) =>
  text.replace(droppable, sometimes(0.015, random, (letter) => letter.normalize("NFD").replace(/\p{M}/gu, "").replace("đ", "d")));

/** Other marks before the items of a list. */
const listMarks: Noise = (text, random) => {
  const dash = pick(["-", "–", "•", "*", "—"], random);
  const plus = pick(["+", "+", "•", "◦"], random);
  return text.replace(/^([ \t]*)([-+])(?= )/gm, (_, indent: string, mark: string) => `${indent}${mark === "-" ? dash : plus}`);
};

/** Spaces inside and after numbers: `99, 5 %`. */
const numberSpaces: Noise = (text, random) =>
  text
    .replace(/(\d)%/g, (found, digit: string) => (random() < 0.4 ? `${digit} %` : found))
    .replace(/(\d),(\d)(?= ?%)/g, (found, a: string, b: string) => (random() < 0.25 ? `${a}, ${b}` : found))
    .replace(/(?<!\d)100(?= ?%)/g, sometimes(0.1, random, () => "1 00"));

/** Dashes of other lengths. */
const dashes: Noise = (text, random) =>
  text.replace(/(?<=[\p{L}\d] ?)[-–](?= ?[\p{L}\d])/gu, sometimes(0.4, random, () => pick(["–", "-", "—"], random)));

/** Straight quotes, or none that match. */
const quotes: Noise = (text, random) => (random() < 0.7 ? text.replace(/[“”]/g, '"') : text.replaceAll("“", "‘’").replaceAll("”", "’’"));

/** Marks that a converter to Markdown leaves. */
const markdown: Noise = (text, random) =>
  text
    .split("\n")
    .map((line) => {
      if (/^(?:[IVX]+\.|\d+\.|[a-zđ]\)) /.test(line) && random() < 0.5) return random() < 0.5 ? `**${line}**` : `${pick(["##", "###", "####"], random)} ${line}`;
      return line;
    })
    .join("\n");

/** Every way to spoil a text, by name, in the order in which they are applied. */
export const noises = {
  scannerSlips, droppedMarks, numberSpaces, dashes, quotes, listMarks, markdown, spaces, hardBreaks, pageFurniture, decomposed,
} satisfies Record<string, Noise>;

/** The name of a way to spoil a text. */
export type NoiseName = keyof typeof noises;
