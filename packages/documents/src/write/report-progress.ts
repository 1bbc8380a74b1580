import { progressWords, type Entries, type Progress, type ProgressRow } from "@xhht/core";
import type { Block } from "./paper.ts";
import type { ReportFile } from "./report-file.ts";
import { entriesOf } from "./report-figures.ts";
import { ended, sentenceCase } from "./words.ts";

const textIn = (entries: Entries, key: string): string => {
  const value = entries[key]?.value;
  return typeof value === "string" ? value.trim() : "";
};

const wordOf = (entries: Entries, key: string): string => {
  const value = textIn(entries, key);
  return Object.hasOwn(progressWords, value) ? progressWords[value as Progress] : "Chưa báo cáo";
};

/** How far every task is: a heading and a table for each group. */
export const progressBlocks = ({ form, content }: ReportFile): Block[] => {
  const entries = entriesOf(content);
  const groups = [...new Set(form.progress.map(({ group }) => group))];
  const rowsOf = (name: string): ProgressRow[] => form.progress.filter(({ group }) => group === name);
  return groups.flatMap((group, index): Block[] => [
    { kind: "item", number: String(index + 1), text: sentenceCase(group) },
    {
      kind: "table",
      columns: [
        { label: "TT", share: 11, align: "center" },
        { label: "Nhiệm vụ", share: 66, align: "left" },
        { label: "Tiến độ", share: 24, align: "center" },
        { label: "Diễn giải", share: 56, align: "left" },
      ],
      rows: rowsOf(group).map(({ key, note, label }, at) => [String(at + 1), label, wordOf(entries, key), textIn(entries, note)]),
    },
  ]);
};

/** The parts in words, each under its own Roman number; every line that was typed is a paragraph. */
export const narrativeBlocks = ({ form, content }: ReportFile, romanOf: (index: number) => string): Block[] => {
  const entries = entriesOf(content);
  return form.narrative.flatMap(({ key, label }, index): Block[] => {
    const lines = textIn(entries, key).split(/\n+/u).map((line) => line.trim()).filter(Boolean);
    return [
      { kind: "section", number: romanOf(index), text: label.toLocaleUpperCase("vi") },
      ...(lines.length === 0
        ? [{ kind: "prose" as const, text: "Không có nội dung." }]
        : lines.map((line): Block => {
            const dash = /^[-–•+*]\s*(\S.*)$/u.exec(line)?.[1];
            return dash === undefined ? { kind: "prose", text: ended(line) } : { kind: "dash", text: ended(sentenceCase(dash)) };
          })),
    ];
  });
};
