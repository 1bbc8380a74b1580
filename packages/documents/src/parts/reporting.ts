import { isIsoDate, type Place } from "@xhht/core";
import { type Passage, slicePassage, wholeSpan } from "../passage.ts";
import type { ReportingReading } from "../reading.ts";
import { firstDay } from "./date.ts";

const yearly = /(hằng|hàng|mỗi)\s+năm|định kỳ|cuối năm|(?:một|01|1) năm/iu;
const dated = /(trước|chậm nhất(?:\s+(?:là|vào|trước))?|vào|xong trước|đến|không quá|muộn nhất(?:\s+là)?)?\s*(?:(?:hết|cuối)\s+)?(?:ngày\s+)?(?:mùng\s+|mồng\s+)?(\d{1,2})\s*(?:\/|-|\s+tháng\s+)\s*(\d{1,2})(?!\s*[/.-]?\s*\d)(?:\s*(?:của\s+)?(?:hằng|hàng|mỗi)\s+năm)?/giu;
const monthDay = (month: string, day: string): string | null => {
  const text = `${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isIsoDate(`2024-${text}`) ? text : null;
};

const bodies = /(?:về|cho|gửi|tới|đến|với|báo cáo)\s+((?:Văn phòng\s+)?(?:UBND|Ủy ban|Uỷ ban|Sở|Phòng|phòng|Hội|hội|Ban|Bản|Bộ|Thường trực|Trung tâm|Huyện ủy|Tỉnh ủy|Đảng ủy|Cơ quan|Hội đồng|Chủ tịch|Chi cục|Công chức|Bộ phận|Huyện hội|Tỉnh hội|Thành hội|Quận hội|Giám đốc|Trung ương)(?=\s)[^.;:()]*?)(?=\s*(?:,?\s*(?:để|trước|chậm nhất|muộn nhất|theo|tổng hợp|kết quả|xem xét|vào|bằng|định kỳ|biết|qua|được|tại|tình hình|theo dõi|làm)(?=\s|$)|[.;:()]|$))/gu;
const through = /\(\s*(?:thông )?qua\s+([^)]+?)(?=\s*(?:,?\s*để\s|\)))/gu;

/** Bodies that a sentence sends the report to. */
const addressees = (sentence: string): string[] => {
  const after = sentence.slice(Math.max(0, sentence.search(/gửi|báo cáo/iu)));
  const direct = [...after.matchAll(bodies)].map((found) => found[1]!).flatMap((text) => text.split(/\s*,\s*(?=(?:UBND|Ủy ban|Uỷ ban|Sở|Phòng|Hội|Ban)\s)|\s+và\s+(?=(?:UBND|Ủy ban|Uỷ ban|Sở|Phòng|Hội|Ban)\s+\p{L}+\s+(?!Đào)|Bộ\s)/u));
  const via = [...sentence.matchAll(through)].map((found) => found[1]!);
  return [...new Set([...direct, ...via].map((text) => text.replace(/\s+[-–]\s+(?:Thường trực|Cơ quan).*$/u, "").replace(/[\s,]+$/u, "")))];
};

const sentences = (passage: Passage): Passage[] => {
  const found: Passage[] = [];
  let from = 0;
  for (const end of passage.text.matchAll(/[.;](?=\s+[\p{Lu}“(-])|;/gu)) {
    found.push(slicePassage(passage, from, end.index + 1));
    from = end.index + 1;
  }
  return [...found, slicePassage(passage, from)].filter(({ text }) => text !== "");
};

const reading = (passage: Passage, place: Place, kind: string, due: string | null, inclusive: boolean | null, to: string[]): ReportingReading => ({
  text: passage.text, kind, due, inclusive, to, place, span: wholeSpan(passage),
});

const deadlines = (passage: Passage, place: Place): ReportingReading[] => {
  const { text } = passage;
  if (!/báo cáo|gửi về|đánh giá/iu.test(text)) return [];
  let end = -1;
  return [...text.matchAll(dated)].flatMap((found) => {
    // "Trước ngày 10/6 và 10/12": the second day is of the same kind.
    const joined = end >= 0 && /^\s*(?:,|và|;)\s*$/u.test(text.slice(end, found.index));
    const due = monthDay(found[3]!, found[2]!);
    const around = text.slice(Math.max(0, found.index - 90), found.index + found[0].length + 40);
    const ofOneYear = /^\s*(?:,?\s*năm|\/)\s*20\d\d/u.test(text.slice(found.index + found[0].length));
    if (due === null || ofOneYear || !(found[1] || joined || yearly.test(around))) return [];
    end = found.index + found[0].length;
    return [reading(passage, place, "yearly", due, !/trước/iu.test(found[1] ?? text.slice(0, joined ? found.index : 0)), addressees(text))];
  });
};

const onceDated = /(?:trước|chậm nhất(?:\s+(?:là|vào|trước))?|muộn nhất(?:\s+là)?|đến|vào)\s+(?:hết\s+)?(?:ngày\s+)?(?=\d)/giu;

/** A day of one year only, "trước ngày 05/12/2025": `once`, with the whole day. */
const once = (passage: Passage, place: Place): ReportingReading[] => {
  const { text } = passage;
  const said = text.search(/báo cáo|gửi (?:về|UBND|Ủy ban|Sở|Phòng|Hội|Ban)(?!\p{L})/iu);
  const all = said < 0 ? [] : [...text.matchAll(onceDated)];
  const led = all.find(({ index }) => index > said) ?? all.at(-1);
  const day = led ? firstDay(text.slice(led.index + led[0].length)) : null;
  return led && day?.from === 0 ? [reading(passage, place, "once", day.day, !/trước/iu.test(led[0]), addressees(text))] : [];
};

const reviewWord = /(sơ kết|tổng kết)/giu;
const quarters: Record<string, string> = { I: "1", II: "2", III: "3", IV: "4", 1: "1", 2: "2", 3: "3", 4: "4" };

const reviews = (passage: Passage, place: Place): ReportingReading[] => {
  const { text } = passage;
  const words = [...text.matchAll(reviewWord)];
  return words.flatMap((word, at) => {
    const piece = text.slice(word.index, words[at + 1]?.index ?? text.length);
    const quarter = /quý\s+(IV|I{1,3}|[1-4])\s*(?:năm|\/)\s*(20\d\d)/iu.exec(piece);
    const year = /(?:vào|và|trong|cuối|hết)?\s*năm\s+(20\d\d)/iu.exec(piece);
    const month = /tháng\s+\d{1,2}\s*\/\s*(20\d\d)/iu.exec(piece)?.[1];
    const due = quarter ? `${quarter[2]}-Q${quarters[quarter[1]!.toUpperCase()]}` : (year?.[1] ?? month ?? null);
    return due === null ? [] : [reading(passage, place, /sơ/iu.test(word[1]!) ? "mid_term" : "final", due, null, [])];
  });
};

/** Deadlines of reports and reviews with a time, in the words of one clause; one for each that is printed. */
export const reportingIn = (passage: Passage, place: Place): ReportingReading[] =>
  sentences(passage).flatMap((sentence) => [...deadlines(sentence, place), ...once(sentence, place), ...reviews(sentence, place)]);

/** What a section on reporting says without a date: kept with `due` null. */
export const reportingRule = (passage: Passage, place: Place): ReportingReading[] => {
  const found = reportingIn(passage, place);
  return found.length > 0 ? found : [reading(passage, place, yearly.test(passage.text) ? "yearly" : "other", null, null, addressees(passage.text))];
};
