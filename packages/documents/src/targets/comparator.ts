import type { TargetReading } from "../reading.ts";

type Said = NonNullable<TargetReading["comparator"]>;

/** Words before a number, the longer before the shorter that they contain. */
const before: [RegExp, Said][] = [
  [/tren duoi$/, "approx"],
  [/(?:khong|ko|k) (?:duoi|thap hon|it hon|nho hon|kem)(?: muc)?$/, "gte"],
  [/(?:khong|ko|chang) (?:qua|vuot(?: qua)?|cao hon|lon hon|hon|tren|nhieu hon)(?: muc)?$/, "lte"],
  [/(?:it nhat|toi thieu|chi it|thap nhat)(?: (?:la|dat|co|phai dat|cung dat|bang|tu))?$/, "gte"],
  [/(?:dat|bang) (?:va|hoac) (?:vuot|tren|hon)(?: muc)?$|>=$/, "gte"],
  [/(?:toi da|nhieu nhat|cao nhat)(?: (?:la|con|chi))?$|<=$/, "lte"],
  [/(?:tren|hon|vuot(?: qua)?|cao hon|lon hon|nhieu hon|qua)(?: muc)?$|>$/, "gt"],
  [/(?:duoi|thap hon|it hon|nho hon|chua den|chua toi)(?: muc)?$|<$/, "lt"],
  [/(?:khoang|xap xi|gan|uoc|uoc tinh|uoc dat|chung|chung khoang|tam)(?: (?:dat|la))?$|[~≈]$/, "approx"],
  [/tu$/, "gte"],
];

/** Words after a number. */
const after: [RegExp, Said][] = [
  [/^ ?\(?(?:tro len|hoac (?:cao )?hon|va cao hon)\)?/, "gte"],
  [/^ ?\(?(?:tro xuong|hoac (?:thap|it) hon)\)?/, "lte"],
];

/** What the words around a number say of it, and how far they reach to either side of it. */
export interface Comparing {
  comparator: Said;
  /** Where the words begin in the text before the number. */
  from: number;
  /** How many characters after the number belong to it. */
  tail: number;
}

/** Reads the comparator around a number from the folded text before and after it; a bare number is `eq`. */
export const comparingAt = (left: string, right: string): Comparing => {
  const lead = left.replace(/ +$/, "");
  const far = /^ ?(?:(?!tuoi|hoc|cap|dang|tu)[a-z]+ ){1,4}(?<!(?:tuoi|hoc|dang|cap) )tro len(?![a-z])/.test(right);
  const behind = after.map(([pattern, said]) => ({ said, found: pattern.exec(right) })).find(({ found }) => found);
  for (const [pattern, said] of before) {
    const found = pattern.exec(lead);
    if (!found || /[a-z]/.test(lead[found.index - 1] ?? " ")) continue;
    const from = found.index + (found[0].startsWith(" ") ? 1 : 0);
    return { comparator: behind && said !== "approx" && said !== "gt" ? behind.said : said, from, tail: behind?.found![0].length ?? 0 };
  }
  return { comparator: behind?.said ?? (far ? "gte" : "eq"), from: left.length, tail: behind?.found![0].length ?? 0 };
};
