import type { Clause, Plan } from "../plan/plan.ts";
import { nextOutlineLetter, outlineGap, readRoman, romanNumeral, type OutlineGap } from "../text/outline.ts";
import type { Diagnostic, Finding } from "./diagnostic.ts";
import { list } from "./words.ts";

interface Numbered {
  number: string | null;
  source: string;
}

/** The numbers that a gap leaves out, in quotes; none where a number repeats or steps back. */
const between = ({ expected, found }: OutlineGap): string[] => {
  const all: string[] = [];
  for (let next: string | null = expected; next !== found; next = following(next)) {
    if (next === null || all.length === 99) return [];
    all.push(`“${next}”`);
  }
  return all;
};

const following = (number: string): string | null => {
  if (/^\d+$/.test(number)) return String(Number(number) + 1);
  const roman = readRoman(number);
  return roman === null ? nextOutlineLetter(number) : romanNumeral(roman + 1);
};

const gap = (items: readonly Numbered[], what: string): Finding[] => {
  const found = outlineGap(items.map(({ number }) => number));
  if (!found) return [];
  const skipped = between(found);
  const at = items.findLast(({ number }) => number?.replace(/[.)]$/, "") === found.found);
  return [
    {
      place: at?.source ?? found.found,
      message: `${what}: ${found.after ? `sau “${found.after}” là “${found.found}”` : `bắt đầu từ “${found.found}”`}, ${skipped.length > 0 ? `thiếu ${list(skipped)}` : `đáng lẽ là “${found.expected}”`}.`,
      remedy: "Đối chiếu bản gốc xem có sót mục không; nếu không sót thì đánh số lại cho liền nhau.",
    },
  ];
};

const lists = (plan: Plan): { what: string; items: readonly Clause[] }[] => [
  { what: "Mục đích", items: plan.purpose },
  { what: "Yêu cầu", items: plan.requirements },
  ...plan.taskGroups.map(({ source, tasks }) => ({ what: `Nhiệm vụ ở mục ${source}`, items: tasks })),
  { what: "Kinh phí", items: plan.funding.paragraphs },
  ...plan.responsibilities.map(({ source, duties }) => ({ what: `Việc được giao ở mục ${source}`, items: duties })),
];

/** Roman numbers of the sections. */
const sectionSkips: Diagnostic = {
  code: "numbering.section-skips",
  title: "Số của các phần không liền nhau",
  severity: "warning",
  run: ({ sections }) =>
    gap(
      sections.map(({ number }) => ({ number, source: number })),
      "Số phần",
    ),
};

/** Numbers of the task groups. */
const groupSkips: Diagnostic = {
  code: "numbering.group-skips",
  title: "Số của các nhóm nhiệm vụ không liền nhau",
  severity: "warning",
  run: ({ taskGroups }) => gap(taskGroups, "Nhóm nhiệm vụ"),
};

/** Numbers of the headings of the implementation part. */
const headingSkips: Diagnostic = {
  code: "numbering.heading-skips",
  title: "Số của các đầu mối phân công không liền nhau",
  severity: "warning",
  run: ({ responsibilities }) => gap(responsibilities, "Đầu mối phân công"),
};

/** Letters inside one list: a b c d đ e g. */
const letterSkips: Diagnostic = {
  code: "numbering.letter-skips",
  title: "Chữ cái đánh mục không liền nhau",
  severity: "warning",
  run: (plan) => lists(plan).flatMap(({ what, items }) => gap(items, what)),
};

/** A numbered list with one item. */
const single: Diagnostic = {
  code: "numbering.single",
  title: "Đánh số cho danh sách chỉ có một mục",
  severity: "hint",
  run: (plan) =>
    lists(plan).flatMap(({ what, items }) => {
      const [only, ...more] = items;
      return only && more.length === 0 && /^[\da-zđ]+$/.test(only.number ?? "")
        ? {
            place: only.source,
            message: `${what} chỉ có một mục nhưng vẫn đánh số “${only.number}”.`,
            remedy: "Bỏ số nếu chỉ có một ý, hoặc bổ sung mục còn thiếu.",
          }
        : [];
    }),
};

/** Decimal numbers such as 2.1, which NĐ 30/2020 does not have: it goes I, 1, a. */
const decimal: Diagnostic = {
  code: "numbering.decimal",
  title: "Đánh số kiểu 2.1, 2.2",
  severity: "hint",
  run: (plan) => {
    const places = [...plan.targets, ...lists(plan).flatMap(({ items }) => items)].map(({ source }) => source);
    const found = places.map((place) => /^(.*?(\d+\.\d+))(\.|$)/.exec(place)).find((match) => match !== null);
    return found
      ? [
          {
            place: found[1]!,
            message: `Mục ${found[1]} đánh số kiểu “${found[2]}”, trong khi các phần khác dùng I, 1, a.`,
            remedy: "Dùng một cách đánh số theo Nghị định 30/2020/NĐ-CP: I, 1, a.",
          },
        ]
      : [];
  },
};

/** Questions about numbers and letters as printed. */
export const numbering: Diagnostic[] = [sectionSkips, groupSkips, headingSkips, letterSkips, single, decimal];
