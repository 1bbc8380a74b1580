import { fold } from "@xhht/core";
import type { Line } from "../outline/line.ts";
import { readMark } from "../outline/mark.ts";
import { loosePart, plainHeading, roleOf } from "./section-role.ts";

/** One document inside a text: its first page, what it says, and what follows its last sentence. */
export interface Paper {
  /** Folded words of its kind line, `ke hoach`; empty where none is printed. */
  kind: string;
  head: Line[];
  body: Line[];
  tail: Line[];
}

/** A text cut into its documents and the annexes behind them. */
export interface Papers {
  papers: Paper[];
  annexes: Line[][];
  /** Its headings bear no number and are not in capitals, or it has none. */
  isPlain: boolean;
}

const kinds = /^(?:ke hoach|quyet dinh|bao cao|chuong trinh|de an|nghi quyet|to trinh|thong bao|huong dan|cong van)\s*:?$/;
const unspaced = (text: string): string => (/^(?:\p{Lu}\s){3,}\p{Lu}$/u.test(text) ? text.replace(/\s/g, "") : text);

const kindOf = (line: Line, strict: boolean): string | null => {
  if (line.text.length > 60 && strict) return null;
  const text = line.text.length > 60 ? "" : fold(unspaced(line.text)).replace(/[\s:.]+$/, "");
  const capitals = !/\p{Ll}/u.test(line.text);
  if (capitals && kinds.test(text)) return text;
  if (capitals && kinds.test(text.replace(/(.)(?=hoach|dinh|cao)/, "$1 "))) return text.replace(/(hoach|dinh|cao)$/, " $1");
  // "KẾ HOẠCH THỰC HIỆN …": kind and title on one line.
  const led = strict ? null : /^(?:KẾ HOẠCH|QUYẾT ĐỊNH|BÁO CÁO|CHƯƠNG TRÌNH|ĐỀ ÁN|HƯỚNG DẪN|KE HOACH)(?=\s+\p{L})/u.exec(line.text);
  if (led) return fold(led[0]);
  return !strict && kinds.test(text) ? text : null;
};

const nationLine = /c[oộ]ng\s+h[oòoà]+a?\s+x[aã]\s+h[oộ]i\s+ch[uủ]\s+ngh[iĩ]a/iu;
const annexLine = /^ph[uụ]\s+l[uụ]c(?:\s+(?:s[oố]\s+)?(?:[IVX]+|\d+))?\s*(?:[.:–-].*|\(.*\))?$/iu;
const recipientsLine = /^n[oơ]i\s+nh[aâậ]n\s*[:.]?/iu;
const authorityLine = /^(?:TM|T\/M|KT|TL|TUQ|Q|T\.M|K\.T)\s*\.?\s+(?=\p{Lu}{2})|^(?:TM|KT|TL|TUQ)\.\s*\p{Lu}{2}/u;
const officeLine = /^(?:PHÓ |Q\. |QUYỀN )?(?:CH[ỦU] T[ỊI]CH|GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG PHÒNG|TRƯỞNG BAN|CHỦ NHIỆM|CHÁNH VĂN PHÒNG|BÍ THƯ|PHO CHU TICH)(?: HỘI| UBND| ỦY BAN NHÂN DÂN)?$/u;

/** Whether a line opens the end of a document: recipients or the signature. */
export const opensTail = ({ text, columns }: Line): boolean =>
  recipientsLine.test(text) || columns.some((column) => authorityLine.test(column.text) || officeLine.test(column.text));

const topKinds = new Set(["part", "chapter", "section", "upper", "roman", "article"]);

const opensBody = (line: Line): boolean => {
  const mark = readMark(line.text);
  if (mark) return topKinds.has(mark.kind) || ((mark.kind === "number" || mark.kind === "decimal") && mark.label.startsWith("1") && !/^căn cứ/iu.test(line.text.slice(mark.length)));
  return line.text.length < 80 && roleOf(line.text) !== null && (line.heading || !/\p{Ll}/u.test(line.text)) && !/^(?:thực hiện|triển khai)/iu.test(line.text);
};

/** Cuts the lines of a text into documents: a decision, the plan it issues, their annexes. */
export const cutPapers = (lines: readonly Line[]): Papers => {
  const numbered = cutAt(lines, opensBody);
  const bodiless = numbered.papers.length === 1 && numbered.papers[0]!.body.length === 0;
  if (!bodiless) return { ...numbered, isPlain: false };
  for (const opens of [({ text }: Line) => plainHeading(text), ({ text }: Line) => loosePart(text) !== null]) {
    const plain = cutAt(lines, opens);
    if (plain.papers[0]!.body.length > 0) return { ...plain, isPlain: true };
  }
  return { ...numbered, isPlain: false };
};

const cutAt = (lines: readonly Line[], opensHere: (line: Line) => boolean): Omit<Papers, "isPlain"> => {
  const papers: Paper[] = [{ kind: "", head: [], body: [], tail: [] }];
  const annexes: Line[][] = [];
  let state: "head" | "body" | "tail" | "annex" = "head";
  for (const line of lines) {
    const paper = papers.at(-1)!;
    const kind = kindOf(line, state === "body" || state === "annex" || (state === "head" && (paper.kind !== "" || paper.head.length > 20)));
    const proclaims = paper.kind === "quyet dinh" && line.text.length < 40 && fold(line.text).replace(/\s*:\s*$/, "") === "quyet dinh";
    if (state === "head" && proclaims) {
      state = "body";
      paper.body.push(line);
      continue;
    }
    if (state !== "head" && state !== "annex" && annexLine.test(line.text) && line.text.length < 120 && (state === "tail" || !/\p{Ll}/u.test(line.text) || line.startsPage)) {
      annexes.push([line]);
      state = "annex";
      continue;
    }
    const isNew = state === "tail" || (state === "body" && paper.kind === "quyet dinh");
    if (isNew && (kind !== null || nationLine.test(line.text))) {
      // The name of the issuer stands above or beside the name of the state: it opens the next document.
      const opening = takeIssuer(paper);
      papers.push({ kind: kind ?? "", head: [...opening, line], body: [], tail: [] });
      state = "head";
      continue;
    }
    if (state === "annex") {
      if (annexLine.test(line.text) && line.text.length < 120) annexes.push([line]);
      else annexes.at(-1)!.push(line);
      continue;
    }
    if (state === "head" && kind !== null && paper.kind === "") paper.kind = kind;
    else if (state === "head" && opensHere(line)) state = "body";
    else if (state === "body" && opensTail(line)) state = "tail";
    paper[state].push(line);
  }
  return { papers, annexes };
};

const takeIssuer = ({ tail }: Paper): Line[] => {
  let from = tail.length;
  while (from > 1 && !/\p{Ll}/u.test(tail[from - 1]!.text) && /^(?:UBND|ỦY BAN|UỶ BAN|SỞ|PHÒNG|HỘI|BAN|XÃ|PHƯỜNG|HUYỆN|QUẬN|TỈNH|THÀNH PHỐ|THỊ)/u.test(tail[from - 1]!.text)) from -= 1;
  return tail.splice(from);
};
