import { fold } from "@xhht/core";
import { type Passage, slicePassage } from "../passage.ts";

const verbs =
  /\s*[,–-]?\s+(?:(?:có )?(?:trách nhiệm|nhiệm vụ)|chủ trì|chủ động|phối hợp|tham mưu|chịu trách nhiệm|tổ chức|hướng dẫn|chỉ đạo|triển khai|xây dựng|theo dõi|bố trí|thẩm định|căn cứ|tiếp tục|tăng cường|đẩy mạnh|tuyên truyền|là cơ quan|giúp|phát động|vận động|lồng ghép|thực hiện|tổng hợp|cân đối|làm|đưa|kiểm tra|cử|mở|rà soát|hằng năm|hàng năm|định kỳ)(?=\s|,|:|$)/iu;

/** Splits the heading of a responsibility into the agency and what it must do, where both stand on one line. */
export const splitAgency = (passage: Passage): { agency: Passage; duty: Passage | null } => {
  const asked = /^(?:Giao(?: cho)?|Yêu cầu|Đối với|(?:Trách nhiệm|Nhiệm vụ) của)\s+/u.exec(passage.text)?.[0].length ?? 0;
  const colon = /\s*:\s*/u.exec(passage.text);
  if (colon && colon.index < 160) {
    const duty = slicePassage(passage, colon.index + colon[0].length);
    return { agency: slicePassage(passage, asked, colon.index), duty: duty.text === "" ? null : duty };
  }
  const verb = verbs.exec(passage.text.slice(asked, asked + 160));
  const sentence = /^(?:Giao|Yêu cầu)/u.test(passage.text) || passage.text.length > 110 || /[.;]$/u.test(passage.text);
  if (verb && verb.index > 2 && sentence) {
    return { agency: slicePassage(passage, asked, asked + verb.index), duty: slicePassage(passage, asked + verb.index + /^\s*[,–-]?\s*/u.exec(verb[0])![0].length) };
  }
  return { agency: slicePassage(passage, asked), duty: null };
};

const roles: [string, RegExp][] = [
  ["lead", /chu tri|co quan thuong truc|la thuong truc|dau moi/],
  ["coordinate", /phoi hop/],
  ["advise", /tham muu|de xuat/],
  ["supervise", /giam sat|phan bien/],
];

/** The roles that the words of a duty give, strongest first. */
export const rolesIn = (text: string): string[] => {
  const folded = fold(text);
  return roles.filter(([, words]) => words.test(folded)).map(([role]) => role);
};
