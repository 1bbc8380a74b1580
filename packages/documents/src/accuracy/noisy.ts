/** One way in which copying, scanning or converting spoils a text without changing what it says. */
export interface Noise {
  name: string;
  /** The same words, spoilt; the seed chooses where. */
  spoil(text: string, seed: number): string;
}

/** Numbers from 0 to 1 that a seed fixes (mulberry32). */
const dice = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const isRow = (line: string): boolean => /\t|^\s*\|| {3}/.test(line);
const eachLine = (text: string, change: (line: string) => string): string => text.split("\n").map((line) => (isRow(line) ? line : change(line))).join("\n");

const wrap = (line: string, width: number): string => {
  const lines = [""];
  for (const word of line.split(" ")) {
    const last = lines.at(-1)!;
    if (last !== "" && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines.join("\n");
};

const wrapped = (text: string, seed: number): string => eachLine(text, (line) => wrap(line, 44 + ((seed * 11) % 55)));

/** Head and foot of pages of forty lines; no page ends inside a table. */
const paged = (text: string): string => {
  let page = 1;
  let since = 0;
  return text.split("\n").map((line, at, all) => {
    since += 1;
    if (since < 40 || isRow(line) || isRow(all[at + 1] ?? "")) return line;
    since = 0;
    page += 1;
    return `${line}\n\n${page - 1}\n\f`;
  }).join("\n");
};

/** Ways to spoil a text, each alone; `all` lets several meet. */
export const noises: Noise[] = [
  { name: "xuống dòng giữa câu", spoil: wrapped },
  { name: "xuống dòng và dòng trống sau mỗi dòng", spoil: (text, seed) => wrapped(text, seed).split("\n").map((line) => (isRow(line) ? line : `${line} \n`)).join("\n") },
  { name: "số trang và ngắt trang", spoil: (text, seed) => paged(wrapped(text, seed)) },
  { name: "dấu tách rời (NFD), CRLF", spoil: (text) => text.normalize("NFD").replaceAll("\n", "\r\n") },
  { name: "gạch đầu dòng khác kiểu", spoil: (text, seed) => eachLine(text, (line) => line.replace(/^- /, ["– ", "• ", "-", "− "][seed % 4]!)) },
  {
    name: "khoảng trắng thừa",
    spoil: (text, seed) => {
      const roll = dice(seed);
      return eachLine(text, (line) => `${roll() < 0.3 ? " " : ""}${line.replace(/ /g, () => (roll() < 0.1 ? "  " : " "))}${roll() < 0.5 ? "  " : ""}`);
    },
  },
  { name: "đề mục đậm kiểu markdown", spoil: (text, seed) => eachLine(text, (line) => (/^(?:[IVX]+|\d+(?:\.\d+)?)\. \S.{0,60}[^.;:]$/.test(line) && !/[.;:]/.test(line.slice(6)) ? `${"#".repeat(2 + (seed % 2))} **${line}**` : line)) },
  {
    name: "máy quét nhận sai chữ",
    spoil: (text, seed) => {
      const roll = dice(seed);
      return text.replace(/Phấn đấu/g, () => (roll() < 0.5 ? "Phần đấu" : "Phân đầu")).replace(/^II\. /gm, "ll. ").replace(/^III\. /gm, "llI. ");
    },
  },
];
