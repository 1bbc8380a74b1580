import { type DocumentRef, documentKindLabel, formatDateLong, isIsoDate } from "@xhht/core";
import { blank, plain, type Blank, type Piece } from "./paper.ts";

const short: [RegExp, string][] = [
  [/\bUBND\b/gu, "Ủy ban nhân dân"],
  [/\bHĐND\b/gu, "Hội đồng nhân dân"],
];

/** A name with its short forms written out, as a letterhead has it: `Ủy ban nhân dân xã Vạn Hòa`. */
export const inFull = (name: string): string => short.reduce((text, [from, to]) => text.replace(from, to), name);

/** In capitals, as Vietnamese writes them. */
export const capitals = (text: string): string => text.toLocaleUpperCase("vi");

/** The first letter large. */
export const sentenceCase = (text: string): string => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);

/** The first letter small, but not that of a short form (`UBND`) or a number. */
export const inSentence = (text: string): string =>
  /^\p{Lu}(?=\p{Ll}|\s)/u.test(text) ? text.charAt(0).toLocaleLowerCase("vi") + text.slice(1) : text;

/** Ends a statement with one mark, whatever it ended with before. */
export const ended = (text: string, mark = "."): string => `${text.trim().replace(/(?:\.\/)?[.;,:]{1,50}$/u, "")}${mark}`;

/** The date line's day: blank where the paper or the data is. */
export const dayPieces = (on: string | null, year: number | null = null): Piece[] => {
  if (on !== null && isIsoDate(on)) return [plain(formatDateLong(on))];
  const [, month, ofYear] = /^tháng (\S+) năm (\d{4})$/.exec(on === null ? "" : formatDateLong(on)) ?? [];
  return [
    plain("ngày "),
    blank,
    plain(" tháng "),
    month === undefined ? blank : plain(month),
    plain(" năm "),
    ofYear === undefined && year === null ? blank : plain(ofYear ?? String(year)),
  ];
};

const issuerShort = (issuer: string): string | null =>
  /\bUBND\b|ủy ban nhân dân/iu.test(issuer) ? "UBND" : /\bHĐND\b|hội đồng nhân dân/iu.test(issuer) ? "HĐND" : null;

/** The number as printed after `Số: `; below ten with a zero before it. */
export const numberPieces = ({ kind, number, issuer }: Pick<DocumentRef, "kind" | "number" | "issuer">): Piece[] => {
  if (number !== null) return [plain(number.replace(/^(\d)(?=\/)/, "0$1"))];
  const by = issuerShort(issuer);
  return by === null ? [blank, plain(`/${kind}-`), blank] : [blank, plain(`/${kind}-${by}`)];
};

/** What is left open in a number and a date, and what to put there. */
export const openHead = (what: string, { number, issuedOn }: Pick<DocumentRef, "number" | "issuedOn">): Blank[] => [
  ...(number === null ? [{ place: `Số, ký hiệu của ${what}`, fill: "Văn thư cấp số khi văn bản được ký; số dưới 10 thêm số 0 phía trước." }] : []),
  ...(issuedOn === null || !isIsoDate(issuedOn)
    ? [{ place: `Ngày ban hành ${what}`, fill: "Ghi ngày ký; ngày dưới 10 và tháng 1, 2 thêm số 0 phía trước." }]
    : []),
];

/** The place in the date line: as the paper has it, else the name of the unit in the issuer's. */
export const placeOf = ({ place, issuer }: { place?: string; issuer: string }): string => {
  const name = /\s(?:xã|phường|thị trấn|đặc khu|quận|huyện|thị xã|thành phố|tỉnh)\s+(\S.*)$/u.exec(issuer)?.[1];
  return place ?? name ?? issuer;
};

/** A document as a text cites it: `Quyết định số 1373/QĐ-TTg ngày 30 tháng 7 năm 2021 của Thủ tướng Chính phủ`. */
export const citation = ({ kind, number, issuedOn, issuer, printedAs }: DocumentRef & { printedAs?: string }): string => {
  if (printedAs !== undefined) return printedAs;
  const day = issuedOn === null ? "" : ` ${formatDateLong(issuedOn)}`;
  return `${documentKindLabel[kind]}${number === null ? "" : ` số ${number}`}${day} của ${issuer}`;
};
