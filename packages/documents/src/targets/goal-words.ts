import type { Amount } from "./amounts.ts";
import type { Stretch } from "./sentences.ts";
import type { YearMention } from "./years.ts";

const tail =
  / ?,? (?:theo (?:cac |bo |dung |quy )?(?:tieu chi|quy dinh|huong dan|thong tu|quyet dinh|tieu chuan|chuan|nghi dinh|ke hoach|van ban)|do (?:co quan|bo |hoi |ubnd|thu tuong|uy ban)|nham |gop phan |so voi |de (?:khai thac|phuc vu|dap ung|nang cao|tao)|thong qua |tren co so )/;

/** Where the goal itself ends: words that say after which rule, or what for, are no part of it. */
export const endOfGoal = (text: string, { from, to }: Stretch, figure: number): number => {
  const at = Math.max(from, figure);
  const found = tail.exec(text.slice(at, to));
  return found ? at + found.index : to;
};

/** The folded words of a stretch without its figures and years. */
export const bareWords = (text: string, { from, to }: Stretch, amounts: readonly Amount[], years: readonly YearMention[]): string => {
  let words = "";
  let at = from;
  const holes = [...amounts, ...years].filter((one) => one.to > from && one.from < to).toSorted((a, b) => a.from - b.from);
  for (const hole of holes) {
    if (hole.from > at) words += `${text.slice(at, hole.from)} `;
    at = Math.max(at, hole.to);
  }
  return `${words}${text.slice(at, to)}`.replace(/(?<![a-z])(?:trong (?:so )?do|lan luot|tuong ung|theo thu tu)(?![a-z])/g, " ").replace(/ +/g, " ").trim();
};

const acts = /(?<![a-z])(?:dang k[iy](?: xay dung)?|(?:dat|duoc cong nhan|cong nhan)(?: (?:dat|la))?(?: danh hieu)?|danh hieu)(?![a-z])/g;

/** The words of another goal as the subject of one that has only an act: "đạt danh hiệu trên 50%". */
export const subjectFor = (own: string, other: string): string =>
  /(?<![a-z])(?:dang k[iy]|danh hieu|cong nhan)(?![a-z])/.test(own) ? `${other.replace(acts, " ")} ${own}` : `${other} ${own}`;

/** What a goal says of its subject, from its first verb on; empty where it names only the subject. */
export const predicateOf = (words: string): string =>
  /(?<![a-z])(?:co|duoc|dat|tham gia|to chuc|trien khai|ung dung|hoan thanh|dang ky|thanh lap|xay dung)(?![a-z]).*/.exec(words)?.[0] ?? "";
