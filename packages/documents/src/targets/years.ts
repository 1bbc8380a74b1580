import type { Stretch } from "./sentences.ts";

/** A year that the words name as a moment to reach, or (`base`) as the one compared with. */
export interface YearMention extends Stretch {
  year: number;
  base: boolean;
  /** Stands with "đến", "vào", "trong", "cuối" before it. */
  aimed: boolean;
}

const lead = "(?:(?:tinh |cho |ke )?(?:den|vao|trong|truoc|toi|tu|o|cua) )?(?:het |cuoi |dau |thoi diem |thang \\d{1,2} |quy [iv\\d]+ )*";
const pattern = new RegExp(
  String.raw`(?<![\d\/a-z])(?<lead>${lead})(?:(?<named>cac nam|nam hoc|nam) (?<y>20[1-9]\d)(?: ?- ?(?<y2>20[1-9]\d))?|(?<period>giai doan|thoi ky) (?:tu )?(?:nam )?(?<p1>20[1-9]\d) ?(?:-|den) ?(?:nam )?(?<p2>20[1-9]\d)|(?<date>(?:ngay )?(?:\d{1,2}\/)?\d{1,2}\/|(?:thang|quy) ?[iv\d]{1,3} ?\/ ?)(?<y3>20[1-9]\d)|(?<bare>20[2-9]\d)(?![\d\/%.,]*[\d%]| ?-))(?![\d\/])`,
  "g",
);

const compared = /(?:so voi|so sanh voi|so|cung ky|ke tu|thuc hien|ket qua|tu) ?(?:cua |cuoi |tai )?$/;

/** The years in a stretch, in order; dates of documents and names of programmes are passed over. */
export const yearsIn = (text: string, { from, to }: Stretch): YearMention[] => {
  const found: YearMention[] = [];
  const part = text.slice(0, to);
  pattern.lastIndex = from;
  for (let hit = pattern.exec(part); hit; hit = pattern.exec(part)) {
    const { lead = "", y, y2, y3, p1, p2, date, bare, period } = hit.groups!;
    const before = text.slice(Math.max(from, hit.index - 60), hit.index);
    const aimed = /den|vao|trong|truoc|cuoi|het|toi/.test(lead);
    if (date && !/den|truoc|cuoi|het|toi|vao/.test(lead)) continue;
    if (bare && !aimed && !/[(,/]$|(?:^ ?|[(:;,] ?|va |nam |den )$/.test(before)) continue;
    const leads = /^,? ?(?:(?:phan dau|se|phai) )?(?:dat|la|co|:|it nhat|toi thieu|tren|khoang)(?![a-z])/.test(text.slice(hit.index + hit[0].length));
    if (period && !leads && !/^[ "(]*$|[;:,(] ?$/.test(before)) continue;
    const year = Number(y2 ?? y ?? y3 ?? p2 ?? bare);
    if (p1 && Number(p1) > year) continue;
    const base = compared.test(before) || /^(?:tu|ke tu) /.test(lead) && !/tro di/.test(text.slice(hit.index + hit[0].length, hit.index + hit[0].length + 8));
    const shift = hit[0].length - hit[0].trimStart().length;
    found.push({ from: hit.index + shift, to: hit.index + hit[0].length, year, base, aimed });
  }
  return found;
};
