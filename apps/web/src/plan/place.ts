import type { Plan, Section } from "@xhht/core";

/** How a printed number stands before its text: `a)`, `1.`, `-`; empty for plain prose. */
export const sayNumber = (number: string | null): string => {
  if (number === null) return "";
  if (/^\d+$/.test(number)) return `${number}.`;
  return /^[a-zđ]$/i.test(number) ? `${number})` : number;
};

/** Whether a place lies in a section: `II.2.a` lies in II. */
export const isIn = (source: string, section: Section): boolean =>
  source === section.number || source.startsWith(`${section.number}.`);

/** The part of a list that is printed in a section; the first section of its part also takes what names no section at all. */
export const inSection = <T extends { source: string }>(items: T[], section: Section, plan: Plan): T[] => {
  const rivals = plan.sections.filter(({ part }) => part === section.part);
  if (rivals.length < 2) return items;
  return items.filter(
    (item) =>
      isIn(item.source, section) || (rivals[0] === section && !rivals.some((other) => isIn(item.source, other))),
  );
};

/** The place that a list of places has in common: `II.1` for `II.1.a` and `II.1.c`; empty for none. */
export const commonPlace = (sources: string[]): string => {
  const [first = "", ...others] = [...new Set(sources)].map((source) => source.split("."));
  if (first === "") return "";
  let length = first.length;
  for (const other of others) {
    const differs = first.findIndex((step, index) => step !== other[index]);
    if (differs !== -1) length = Math.min(length, differs);
  }
  return first.slice(0, length).join(".");
};

/** Last step of a place: `a` of `II.2.a`. */
export const lastStep = (source: string): string => source.slice(source.lastIndexOf(".") + 1);
