import { fold } from "@xhht/core";
import { type Passage, slicePassage, spanOf } from "../passage.ts";
import type { LegalBasisReading } from "../reading.ts";
import { firstDay } from "./date.ts";

const kindWords: [string, string][] = [
  ["quyet dinh", "QĐ"], ["ke hoach", "KH"], ["chi thi", "CT"], ["ket luan", "KL"], ["cong van", "CV"], ["thong tu lien tich", "TTLT"],
  ["thong tu", "TT"], ["nghi dinh", "NĐ"], ["nghi quyet", "NQ"], ["luat", "Luật"], ["thong bao", "TB"], ["chuong trinh hanh dong", "CTr"],
  ["chuong trinh", "CTr"], ["de an", "ĐA"], ["huong dan", "HD"], ["to trinh", "TTr"], ["bao cao", "BC"], ["quy dinh", "QyĐ"], ["quy che", "QC"], ["dieu le", "ĐL"], ["phap lenh", "PL"],
];

const kindAlternatives = "Quyết định|Kế hoạch|Chỉ thị|Kết luận|Công văn|Thông tư liên tịch|Thông tư|Nghị định|Nghị quyết|Thông báo|Chương trình hành động|Chương trình|Đề án|Hướng dẫn|Tờ trình|Báo cáo|Quy định|Quy chế";

/** `1373/QĐ-TTg`, `11-CT/TW`, `08/2021/NQ-HĐND`, `2404-CV/TU`: with or without "số" before it. */
const numbered = new RegExp(
  String.raw`(?:(${kindAlternatives})\s+)?(?:số\s*:?\s*)?(\d{1,6}(?:\/\d{4})?\s*[/-]\s*(?:\d{4}\s*\/\s*)?\p{Lu}[\p{L}\d]*(?:\s?[-/&.]\s?\p{Lu}[\p{L}\d]*)*)(?!\p{L})`,
  "giu",
);
const numberedCase = /^\d{1,6}(?:\/\d{4})?[/-](?:\d{4}\/)?\p{Lu}/u;

/** A law is named without a number more often than with one. */
const law = /Luật\s+(?=\p{L})(?:[^;,.()]|,(?=\s+(?:bổ sung|cấp|thể|xã)))*?(?=\s+(?:ngày\s+\d|số\s+\d|năm\s+\d{4})|[;.()]|,(?!\s+(?:bổ sung|cấp|thể|xã))|$)/gu;

const kindOf = (word: string | undefined, number: string): string | null => {
  // "Chương trình 387/QĐ-TTg" is the decision that the programme stands in: the number knows best.
  const inside = /[/-](QĐ|QD|KH|CT|KL|CV|TT|TTLT|NĐ|NQ|TB|CTr|CTR|ĐA|HD|TTr|BC|QĐi|QC)(?=[-/]|$)/u.exec(number)?.[1];
  if (inside) return inside.replace("QD", "QĐ").replace("CTR", "CTr");
  const known = word === undefined ? undefined : kindWords.find(([words]) => fold(word) === words)?.[1];
  if (known) return known;
  return /\/(?:UBND|BGD|BGDĐT|HKH)/u.test(number) ? "CV" : null;
};

const issuerEnd = /\s+(?:về|v\/v|phê duyệt|ban hành|triển khai|hướng dẫn|quy định|thực hiện|trên địa bàn|ngày|khóa|giai đoạn|đã|và(?!\s+(?:Đào tạo|đào tạo|Xã hội|Truyền thông|Du lịch|Thông tin|Môi trường|Công nghệ|Đầu tư|Phát triển))|tại|đề nghị|tổ chức|sửa đổi|đối với|do|thông qua|kèm|gọi|tiếp tục|tăng cường|trình)(?=\s|$)|[;:,.()“"]/iu;

/** The body named after "của", cut before what its document is about. */
export const issuerAfter = (text: string): string | null => {
  const found = /^[\s,]*(?:của|do)\s+(.+)$/iu.exec(text);
  if (!found) return null;
  const rest = found[1]!.replace(/\s*\((?:UBND|HĐND|BGDĐT)\)/gu, "");
  const end = issuerEnd.exec(rest);
  const name = (end ? rest.slice(0, end.index) : rest).trim();
  return name === "" || name.length > 90 ? null : name;
};

const fixedIssuers: [RegExp, string][] = [
  [/-TTg$/u, "Thủ tướng Chính phủ"], [/NĐ-CP$/u, "Chính phủ"], [/^Luật/u, "Quốc hội"], [/NQ-CP$/u, "Chính phủ"], [/BGDĐT/u, "Bộ Giáo dục và Đào tạo"], [/-BTC$/u, "Bộ Tài chính"],
];

const tail = (passage: Passage, from: number, stop: number, seed: string): Pick<LegalBasisReading, "date" | "issuer"> & { to: number } => {
  const text = passage.text.slice(from, stop);
  const dated = firstDay(text.slice(0, 60));
  const date = dated && /^[\s,()]*(?:ngày\s*)?$/iu.test(text.slice(0, dated.from)) ? dated : null;
  const rest = date ? text.slice(date.to) : text;
  const issuer = issuerAfter(rest) ?? fixedIssuers.find(([pattern]) => pattern.test(seed))?.[1] ?? null;
  return { date: date?.day ?? null, issuer, to: date ? from + date.to : from };
};

/** Every document that a passage cites, in order, with what it says about each. */
export const citationsIn = (passage: Passage): LegalBasisReading[] => {
  const { text } = passage;
  const found: { from: number; to: number; kind: string | null; number: string | null; seed: string }[] = [];
  for (const match of text.matchAll(numbered)) {
    const number = match[2]!.replace(/\s/g, "");
    if (!numberedCase.test(number)) continue;
    found.push({ from: match.index, to: match.index + match[0].length, kind: kindOf(match[1], number), number, seed: number });
  }
  for (const match of text.matchAll(law)) {
    if (!/ngày\s+\d|năm\s+\d{4}|số\s+\d/u.test(text.slice(match.index + match[0].length, match.index + match[0].length + 14)) && !/^(?:[ìi]?\s*)?(?:căn cứ|theo)/iu.test(text)) continue;
    const end = match.index + match[0].length;
    // "Luật … số 77/2015/QH13": the number that follows is the law's own.
    const own = found.findIndex(({ from, kind, number }) => kind === null && /QH\d+$/u.test(number ?? "") && /^\s*$/u.test(text.slice(end, from)));
    const [number, to] = own < 0 ? [null, end] : [found[own]!.number, found[own]!.to];
    if (own >= 0) found.splice(own, 1);
    found.push({ from: match.index, to, kind: "Luật", number, seed: "Luật" });
  }
  return found.sort((a, b) => a.from - b.from).map(({ from, to, kind, number, seed }, at) => {
    const stop = Math.min(found[at + 1]?.from ?? text.length, text.indexOf(";", to) < 0 ? text.length : text.indexOf(";", to));
    const { date, issuer } = tail(passage, to, stop, seed);
    const words = slicePassage(passage, from, stop);
    const clean = words.text.replace(/[\s,;.]+$/u, "").replace(/\s+(?:và|của|theo)$/iu, "");
    return { text: clean, kind, number, date, issuer, span: spanOf(words, 0, Math.max(1, clean.length)) };
  });
};
