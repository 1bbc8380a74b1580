import { fold } from "@xhht/core";
import { type Passage, slicePassage } from "../passage.ts";

const verbs =
  /\s*[,–-]?\s+(?:(?:co )?(?:trach nhiem|nhiem vu)|chu tri|chu dong|phoi hop|tham muu|chiu trach nhiem|to chuc|huong dan|chi dao|trien khai|xay dung|theo doi|bo tri|tham dinh|can cu|tiep tuc|tang cuong|day manh|tuyen truyen|la co quan|giup|phat dong|van dong|long ghep|thuc hien|tong hop|can doi|lam|dua|kiem tra|cu|mo|ra soat|bao cao|cung cap|ban hanh|phu trach|bao dam|dam bao|cap nhat|khao sat|hang nam|dinh ky)(?=\s|,|:|$)/;

/** Splits the heading of a responsibility into the agency and what it must do, where both stand on one line. */
export const splitAgency = (passage: Passage): { agency: Passage; duty: Passage | null } => {
  const asked = /^(?:Giao(?: cho)?|Yêu cầu|Đối với|(?:Trách nhiệm|Nhiệm vụ) của)\s+/u.exec(passage.text)?.[0].length ?? 0;
  const colon = /\s*:\s*/u.exec(passage.text);
  if (colon && colon.index < 160) {
    const duty = slicePassage(passage, colon.index + colon[0].length);
    return { agency: slicePassage(passage, asked, colon.index), duty: duty.text === "" ? null : duty };
  }
  const folded = fold(passage.text);
  const verb = folded.length === passage.text.length ? verbs.exec(folded.slice(asked, asked + 160)) : null;
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
