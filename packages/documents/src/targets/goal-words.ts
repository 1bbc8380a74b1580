import type { Stretch } from "./sentences.ts";

const tail =
  /(?<=quan triet) (?:cac|ve|noi dung|chu truong|day du|tieu chi|bo tieu chi)(?![a-z])| ?,? (?:theo (?:cac |bo |dung |quy )?(?:tieu chi|quy dinh|huong dan|thong tu|quyet dinh|tieu chuan|chuan|nghi dinh|ke hoach|van ban)|do (?:co quan|bo |hoi |ubnd|thu tuong|uy ban)|nham |gop phan |so voi |de (?:khai thac|phuc vu|dap ung|nang cao|tao)|thong qua |tren co so )/;

/** Where the goal itself ends: words that say after which rule, or what for, are no part of it. */
export const endOfGoal = (text: string, { from, to }: Stretch, figure: number): number => {
  const at = Math.max(from, figure);
  const found = tail.exec(text.slice(at, to));
  return found ? at + found.index : to;
};

/** The folded words of a stretch without its figures, years and asides. */
export const bareWords = (text: string, { from, to }: Stretch, holes: readonly Stretch[]): string => {
  let words = "";
  let at = from;
  for (const hole of holes.filter((one) => one.to > from && one.from < to).toSorted((a, b) => a.from - b.from)) {
    if (hole.from > at) words += `${text.slice(at, hole.from)} `;
    at = Math.max(at, hole.to);
  }
  return `${words}${text.slice(at, to)}`.replace(/(?<![a-z])(?:trong (?:so )?do(?! tuoi)|lan luot|tuong ung|theo thu tu)(?![a-z])/g, " ").replace(/ +/g, " ").trim();
};

const acts = /(?<![a-z])(?:binh xet|dang k[iy](?: xay dung)?|(?:dat|duoc cong nhan|cong nhan(?= (?:dat|la|danh hieu)))(?: (?:dat|la))?(?: danh hieu)?|danh hieu)(?![a-z])/g;

/** The words of another goal as the subject of one that has only an act: "đạt danh hiệu trên 50%". */
export const subjectFor = (own: string, other: string): string => {
  const answers = /(?<![a-z])dat(?![a-z])/.test(own) && /(?<![a-z])dang k[iy]/.test(other) && !/(?<![a-z])dat(?![a-z])/.test(other);
  const another = answers || /(?<![a-z])(?:dang k[iy]|danh hieu|duoc cong nhan)(?![a-z])/.test(own);
  return another ? `${other.replace(acts, " ")} ${own}` : `${other} ${own}`;
};

const verbs = "(?:co(?! so| quan| hoi| the| cau)|duoc|dat|(?<!ket )qua|biet|xep|su dung|duy tri|tiep tuc|thuc hien|tham gia|to chuc|trien khai|ung dung|hoan thanh|dang ky|thanh lap|xay dung|(?<!chat luong |noi dung )hoat dong(?! cua| giao duc))";
const predicate = new RegExp(`(?<![a-z])${verbs}(?![a-z]).*`);

/** Of whom a goal says something: its words up to its first verb. */
export const subjectOf = (words: string): string => words.replace(predicate, "");

/** What a goal says of its subject, from its first verb on; empty where it names only the subject. */
export const predicateOf = (words: string): string => predicate.exec(words)?.[0] ?? "";
