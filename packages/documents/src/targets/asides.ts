import type { Stretch } from "./sentences.ts";

const bracketed = /\([^()]*\)/g;
const compares = /(?:chi tieu|ke hoach|muc) (?:cua |do )?(?:thanh pho|tinh|huyen|trung uong|tren|cap tren|toan quoc|ca nuoc|nghi quyet)|so voi|hien nay|hien tai|hien co|thuc te|tuong duong|tuong ung|da dat|(?:tang|giam|cao hon|thap hon) \d|nam truoc|can cu|theo/;
const setOut =
  /(?<![a-z])tu (?:muc )?\d[\d.,]* ?%?(?:[^,;%()]{0,30}|[^,;%]{0,12}\(?[^,;%()]{0,20}\)?) ?(?=(?:tang |nang |giam )?(?:len|xuong|con)(?: [a-z]+){0,3} ?\d)/g;

/** "…, tăng 20% so với năm trước", "…, cao hơn bình quân của huyện 5%": how a figure compares with another. */
const compared =
  /,? ?(?<![a-z])(?:tang|giam|vuot|cao hon|thap hon)(?: them)? \d[\d.,]* ?%? ?(?:diem )?(?:phan tram )?so voi [^,;.()]*|,? ?(?<![a-z])(?:cao|thap|nhieu|it) hon (?:muc )?(?:binh quan|trung binh)[^,;.\d]{0,60}\d[\d.,]* ?%/g;

const lowerLevel = /(?<![a-z])tu muc(?: do)? \d(?= (?:len|nang len))/g;

/** What a segment says beside its goals: a result of years before `since` in brackets, or the figure from which one sets out. */
export const asidesIn = (text: string, { from, to }: Stretch, since: number): Stretch[] => {
  const part = text.slice(from, to);
  const old = (words: string): boolean => [...words.matchAll(/(?<![\d/])20\d\d(?!\d)/g)].some(([year]) => Number(year) < since);
  const brackets = [...part.matchAll(bracketed)].filter(([words]) => /\d/.test(words) && (compares.test(words) || old(words)));
  const beside = [...part.matchAll(compared)].filter(({ index }) => /\d/.test(part.slice(0, index).replace(/20\d\d/g, "")));
  return [...brackets, ...beside, ...part.matchAll(setOut), ...part.matchAll(lowerLevel)].map((hit) => ({ from: from + hit.index, to: from + hit.index + hit[0].length }));
};

/** Whether a sentence sets out with how things stand ("đến nay", "hiện nay", "sau 5 năm thực hiện"). */
export const opensWithResults = (sentence: string): boolean =>
  /^[^a-z]*(?:(?:tinh )?den nay|hien(?: nay| tai)?(?:,| toan| co| da)|sau \d+ nam|trong \d+ nam qua|nam qua|thoi gian qua|ket qua (?:thuc hien|dat duoc|cho thay|nam)|theo (?:thong ke|bao cao|so lieu))(?![a-z])/.test(sentence);

/** Whether a sentence tells how a year went beside the one before it ("năm 2022 đạt 52%, tăng 4% so với năm 2021"). */
export const tellsResults = (sentence: string, since: number): boolean => {
  const base = /so voi (?:cung ky )?(?:cuoi )?nam (20\d\d)/.exec(sentence)?.[1];
  if (!base || Number(base) + 1 >= since || /(?<![a-z])(?:phan dau|den (?:het |cuoi )?nam|muc tieu|vao nam)(?![a-z])/.test(sentence)) return false;
  return sentence.includes(`nam ${Number(base) + 1}`);
};

/** Whether a stretch lies outside all of others. */
export const outside = (others: readonly Stretch[]) => ({ from, to }: Stretch): boolean => others.every((one) => to <= one.from || from >= one.to);
