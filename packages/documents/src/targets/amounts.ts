import { comparingAt, type Comparing } from "./comparator.ts";
import { numberWord, readNumberWords } from "./number-words.ts";
import type { Stretch } from "./sentences.ts";

/** A figure that a goal may be about, with the words that compare it inside its stretch. */
export interface Amount extends Stretch {
  kind: "percent" | "level" | "count";
  comparator: Comparing["comparator"];
  value: number;
  /** Where the bare figure begins, behind its comparing words. */
  figure: number;
  /** Where the thing counted stands; only for a count. */
  thing?: Stretch;
  /** A change, up or down, in points; `yearly` where it is one of each year. */
  change?: "total" | "yearly";
  /** Printed as so many of so many. */
  fraction?: true;
  /** Why a person should look at it again. */
  doubt?: string;
}

const number = String.raw`(?:\d{1,3}(?:\.\d{3})+(?!\d)|\d+ ?, ?\d(?!\d)|\d+[.,]\d+|1 ?0 ?0(?!\d)|\d+)`;
const sign = String.raw`(?: ?%| ?phan tram| ?[o0]\/[o0](?![\d\/])| ?diem phan tram| ?diem %)`;
const words = String.raw`(?:${numberWord}(?: ${numberWord})*)`;

const valueOf = (text: string): number => {
  const tight = text.replaceAll(" ", "");
  if (/^\d{1,3}(?:\.\d{3})+$/.test(tight)) return Number(tight.replaceAll(".", ""));
  return Number(tight.replace(",", "."));
};

const reach = 60;

const amountAt = (text: string, start: number, from: number, to: number, value: number, rest: Partial<Amount>): Amount => {
  // Comparing words stand right beside their figure.
  const near = Math.max(start, from - reach);
  const comparing = comparingAt(text.slice(near, from), text.slice(to, to + reach));
  return {
    kind: "percent",
    comparator: comparing.comparator,
    value,
    figure: from,
    from: near + comparing.from,
    to: to + comparing.tail,
    ...rest,
  };
};

/** What a pattern (with the flag `g`) finds between two places of a text; what stands before the first may lead it. */
const matchesIn = (text: string, pattern: RegExp, from: number, to: number): RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  const part = to < text.length ? text.slice(0, to) : text;
  pattern.lastIndex = from;
  for (let hit = pattern.exec(part); hit; hit = pattern.exec(part)) found.push(hit);
  return found;
};

const percentAfter = (list: string): RegExp => new RegExp(
  String.raw`(?<![\d\/.,a-z])${list}(?:(?<low>${number}) ?%? ?(?:-|den) ?)?(?<high>${number})(?<sign>${sign})|(?<![a-z])(?<words>${words}) phan tram`,
  "g",
);
const percentPattern = percentAfter("");
const listPattern = percentAfter(String.raw`(?:(?<list>(?:${number}${sign}?(?:, | va | hoac |; |\/))+)(?=${number}${sign}))?`);
const inTurn = /lan luot|tuong ung|theo thu tu/;

/** "Lần lượt 70, 65 và 60%": the sign at the end is that of each. */
const listed = (text: string, start: number, list: string, at: number): Amount[] =>
  [...list.matchAll(new RegExp(`${number}${sign}?`, "g"))].map((one) =>
    amountAt(text, start, at + one.index, at + one.index + one[0].length, valueOf(/[\d.,]+(?: ?\d)*/.exec(one[0])![0]), {}),
  );

const percents = (text: string, { from, to }: Stretch): Amount[] => {
  const found: Amount[] = [];
  const part = text.slice(0, to);
  const pattern = inTurn.test(text.slice(from, to)) ? listPattern : percentPattern;
  pattern.lastIndex = from;
  for (let hit = pattern.exec(part); hit; hit = pattern.exec(part)) {
    const groups = hit.groups!;
    const last = found.at(-1);
    const start = last ? last.to : from;
    const end = hit.index + hit[0].length;
    if (groups["words"] !== undefined) {
      const value = readNumberWords(groups["words"]);
      const doubled = last && /^ ?[(]$/.test(text.slice(last.to, hit.index));
      if (value !== null && !doubled) found.push(amountAt(text, start, hit.index, end, value, {}));
      continue;
    }
    let at = hit.index;
    const list = groups["list"] ?? "";
    if (list !== "") {
      found.push(...listed(text, start, list, at));
      at += list.length;
    }
    const low = groups["low"];
    if (low !== undefined) at = text.indexOf(low, at);
    const range = low !== undefined;
    const value = valueOf(range ? low : groups["high"]!);
    found.push(
      amountAt(text, found.at(-1)?.to ?? from, at, end, value, {
        ...(range && { comparator: "gte" as const, doubt: "Văn bản ghi một khoảng, lấy số thấp hơn." }),
      }),
    );
  }
  return found.filter(({ value }) => value <= 1000);
};

const fractionPattern = new RegExp(
  String.raw`(?<![\d\/.,a-z-])(?<top>\d{1,4}) ?\/ ?(?<bottom>\d{1,4})(?= (?!\d|(?:qd|kh|nam|thang)(?![a-z]))[("]?[a-z])|(?<![\d\/.,a-z-])(?<top2>\d{1,3}) (?:trong|tren)(?: tong)?(?: so)? (?<bottom2>\d{1,3})(?= (?!tuoi|thang|nam )[a-z])|(?<![a-z])(?<a>${words}) (?:tren|trong) (?:tong so )?(?<b>${words})(?= (?!tuoi|thang|nam )[a-z])|(?<![a-z])(?<c>${words}) phan (?<d>tu|${words})(?= (?:tong )?(?:so|cac|thon|ap|ban|xom|khu pho|to dan pho|xa|phuong|truong|trung tam|gia dinh|dong ho) )|(?<![a-z])(?<all>toan bo|tat ca)(?= (?:cac |so )?(?:thon|lang|ap|ban|buon|khom|khu pho|to dan pho|xa|phuong|huyen)(?![a-z])[^.;]{0,60}(?:dat chuan|danh hieu|duoc cong nhan|hoan thanh))|(?<![a-z])ca (?<every>\d{1,3})(?= (?:thon|lang|ap|ban|buon|khom|khu pho|to dan pho|xa|phuong|huyen|truong|trung tam)(?![a-z]))|(?<![a-z])(?<half>(?:mot nua|nua|1\/2)(?= (?:tong )?(?:so|cac) )|(?<=(?:hon|tren|it nhat|toi thieu|qua) )mot nua(?![a-z]))`,
  "g",
);

const fractions = (text: string, { from, to }: Stretch): Amount[] => {
  const found: Amount[] = [];
  for (const hit of matchesIn(text, fractionPattern, from, to)) {
    if (/(?:ngay|thang|so|truoc|lop|qd|nghi dinh|quyet dinh|dip|le|mung) ?$/.test(text.slice(Math.max(from, hit.index - 30), hit.index))) continue;
    const { a, b, c, d, half, top = hit.groups!["top2"], bottom = hit.groups!["bottom2"] } = hit.groups!;
    const { every, all } = hit.groups!;
    if (all) {
      found.push(amountAt(text, from, hit.index, hit.index + hit[0].length, 100, { fraction: true, doubt: "Văn bản ghi tất cả, hiểu là 100%." }));
      continue;
    }
    const upper = every ? Number(every) : half ? 1 : top ? Number(top) : readNumberWords((a ?? c)!);
    const lower = every ? Number(every) : half ? 2 : bottom ? Number(bottom) : readNumberWords((b ?? d)!);
    if (upper === null || lower === null || lower < 2 || upper > lower || upper === 0) continue;
    const value = Math.round((upper / lower) * 10_000) / 100;
    found.push(
      amountAt(text, from, hit.index, hit.index + hit[0].length, value, {
        fraction: true,
        doubt: `Văn bản ghi ${upper} trên ${lower}, tính ra phần trăm.`,
      }),
    );
  }
  return found;
};

const roman: Record<string, number> = { i: 1, ii: 2, iii: 3, mot: 1, hai: 2, ba: 3 };
const levelPattern = /(?<![a-z])(?:o |dat )?(?:muc do|muc) ?(?:so )?"?(?<n>[1-3]|iii|ii|i|mot|hai|ba)(?![\d.,]*\d|[a-z]|,\d| ?%| (?:trieu|dong|phan tram|muoi))"?(?: ?\((?:[a-z]+|\d)\))?/g;

const levels = (text: string, { from, to }: Stretch): Amount[] =>
  matchesIn(text, levelPattern, from, to)
    .filter((hit) => !/(?:truc tuyen|dich vu cong)[^.;]{0,25}$/.test(text.slice(Math.max(from, hit.index - 60), hit.index)))
    .map((hit) => {
      const n = hit.groups!["n"]!;
      return amountAt(text, hit.index, hit.index, hit.index + hit[0].length, roman[n] ?? Number(n), { kind: "level" });
    });

const things =
  "pa no|may vi tinh|phong hoc|bai giang|diem doc sach|ngay hoi|diem hoc|bao cao vien|tu sach|thu vien|dau sach|lop|nguoi|luot|truong|co so|mo hinh|cau lac bo|clb|trung tam|thu vien|tu sach|phong|buoi|chuyen de|hoi nghi|khoa|dot|cuoc|hoc vien|hoc sinh|can bo|giao vien|ho(?! ve|i)|gia dinh|dong ho|thon|ap(?! d)|xa|phuong|huyen|chi hoi|hoi vien|don vi|suat|cuon|dau sach|may tinh|tin bai|tin, bai|tai lieu|nhom|to(?! chuc)|khu|truong hop|chuong trinh|hoat dong|san pham|diem(?! so| %| phan)|nghe|doanh nghiep|bao cao vien|cong trinh|khu dan cu|buoc|tieu chi|giai phap|cong dan|doan vien|thanh vien|quyen|ban tin|chuyen muc|phong trao|phan thi|hoi thi|ngay hoi";

/** What a number may stand before without counting anything that a plan promises: time, money, measures, places in a document. */
const uncounted =
  "khong|nam|thang|ngay|tuan|quy|gio|tieng|phut|trieu|ty|ti|dong|nghin|ngan|tram|muoi|met|m2|ha|km|kg|tuoi|muc|do|khoan|dieu|muc|phan|lan|den|va|hoac|tro|phan|tren|duoi|trong|ngoai|cua|so|co|la|duoc|dat|do|hang|moi|cho|theo|tai|ve|bac|cap|loai";

/** Words with which the name of a thing has ended. */
const ending =
  "duoc|co|tham|hoc|du|cho|tai|o|cua|tren|trong|va|dat|ve|bang|theo|la|den|truoc|hoat|tro|nham|de|thuoc|moi|hang|vao|hoac|voi|nam|the|thao|luyen|tap|phuc|dap|huong|do|cap|ra|khi|nhu|khong";
const countPattern = new RegExp(
  String.raw`(?:(?<![\d\/.,a-z-])(?:(?<low>\d{1,5}) ?(?:den|-) ?(?=\d))?(?<n>\d{1,3}(?:\.\d{3})+|\d{1,5}|(?!khong )${words})(?: \((?:${words})\))?|(?<![a-z])(?<none>khong con|khong de|khong co(?= (?:nguoi|hoc sinh|tre)(?: [a-z]+)? (?:tai mu|bo hoc|mu chu)))(?: co)?) "?(?:(?:so|cac) )?(?:(?<thing>${things})(?![a-z])|(?<other>(?!(?:${uncounted})(?![a-z]))[a-z]{2,}(?: (?!(?:${ending})(?![a-z]))[a-z]+){0,2}))`,
  "g",
);
const nobody = /^(?:nguoi|tre|hoc sinh|truong hop|ho|gia dinh|thon|ap|xa|phuong|truong|co so|don vi)$/;
const byYear = /(?<![a-z])(?:phan dau|den|trong|truoc|cuoi|het|vao)(?: het| cuoi)? (?:nam hoc|nam|giai doan) 20\d\d/;
const settingOut =
  /(?:mo|thu hut|thu hut duoc|mo duoc|to chuc|to chuc duoc|xay dung|xay dung duoc|thanh lap|co|co duoc|dat|phan dau|huy dong|huy dong duoc|duy tri|bo sung|dao tao|dao tao duoc|boi duong|cong nhan|phat trien|phat trien duoc|ket nap(?: moi)?|ket nap duoc|trao|tang|cap|them|moi (?:nam|xa|thon|phuong|huyen|truong|co so|don vi)(?: co)?|duoc|giam) ?$/;
/** "Hội viên mới: 150 người": among goals a colon sets out too. */
const byColon = /[a-z][a-z ]{2,}: ?$/;

/** Plain counts: only where the words set one out as something to reach, or compare it; inside a task also by which year. */
const counts = (text: string, { from, to }: Stretch, strict: boolean): Amount[] => {
  const dated = strict && byYear.test(text.slice(from, to));
  const found: Amount[] = [];
  for (const hit of matchesIn(text, countPattern, from, to)) {
    const { none, other, low, thing = other!, n = none! } = hit.groups!;
    const value = none ? 0 : low ? Number(low) : /^\d/.test(n) ? valueOf(n) : readNumberWords(n);
    if (value === null || (value === 0 && !none && !/^\d/.test(n))) continue;
    const end = hit.index + hit[0].length - thing.length;
    const one = amountAt(text, from, hit.index, end, value, { kind: "count", thing: { from: end, to: end + thing.length } });
    const yearOrAge = (value >= 2000 && value < 2100) || /(?<![a-z])tuoi(?: tu)? ?$/.test(text.slice(Math.max(from, hit.index - 30), hit.index));
    if (other && yearOrAge) continue;
    if (low) one.comparator = "gte";
    if (none) {
      if (nobody.test(thing) && !strict) found.push({ ...one, comparator: "eq" });
      continue;
    }
    // What is no thing that plans count is one only where the words promise at least or at most so many.
    if (other && (/[a-z]/.test(n) || one.comparator === "eq" || one.comparator === "approx")) continue;
    const left = text.slice(Math.max(from, one.from - 200), one.from);
    if (/(?:tren dia ban|cua|tai|thuoc|trong|gom|nhom|dieu|khoan|so|lan thu|trong so) ?$/.test(left)) continue;
    const opens = !/[a-z\d]/.test(left) && /^[a-z ]{0,40}(?:dat|duoc|co|hoan thanh) /.test(text.slice(one.to + 1, Math.min(to, one.to + 80)));
    const setOut = opens || settingOut.test(left) || (!strict && byColon.test(left)) || (strict && dated && /phan dau/.test(left)) || (found.length > 0 && /(?:(?<![a-z])(?:voi|va)|,) ?$/.test(left));
    if (one.comparator === "eq" || (strict && one.comparator === "approx") ? (strict && !dated) || !setOut : /^\D/.test(n!) && !setOut && one.comparator === "gt") continue;
    found.push({ ...one, to: Math.min(one.to, to) });
  }
  return found;
};

/** "5/9 thôn (55,6%)" and "55% (5/9 thôn)" are one figure each: the percentage as printed, where the first of the two stands. */
const onceEach = (text: string, shares: readonly Amount[]): Amount[] => {
  const kept: Amount[] = [];
  for (const share of shares) {
    const before = kept.at(-1);
    const between = before ? text.slice(before.to, share.from) : "";
    const isSame = before && before.fraction !== share.fraction && Math.abs(before.value - share.value) <= 1.5 && /^[^();%\d]{0,60}\( ?(?:bang |dat |tuong duong |chiem |ty le )*$/.test(between) && /^[^();%\d]{0,40}\)/.test(text.slice(share.to));
    if (!isSame) kept.push(share);
    else if (before.fraction) {
      const printed = { ...before, value: share.value };
      delete printed.doubt;
      kept[kept.length - 1] = printed;
    }
  }
  return kept;
};

/** The figures of a segment: percentages and fractions, levels, and counts where they are asked for. */
export const amountsIn = (text: string, within: Stretch): Amount[] => {
  const shares = onceEach(text, [...percents(text, within), ...fractions(text, within)].toSorted((a, b) => a.from - b.from));
  const free = (one: Stretch): boolean => shares.every(({ from, to }) => one.to <= from || one.from >= to);
  return [...shares, ...levels(text, within).filter(free)].toSorted((a, b) => a.from - b.from);
};

/** The counts of a stretch that has no share or level; `strict` asks for a comparing word. */
export const countsIn = counts;
