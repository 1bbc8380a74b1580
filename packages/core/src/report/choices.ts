import { formatNumber } from "../text/format.ts";
import type { CellKind } from "./form.ts";

/** How far a task is, by the word that is stored. */
export const progressWords = {
  not_started: "Chưa thực hiện",
  under_way: "Đang thực hiện",
  done: "Đã hoàn thành",
  stopped: "Tạm dừng",
} as const;

/** One of the stored words of `progressWords`. */
export type Progress = keyof typeof progressWords;

/** A value that may be chosen, and its Vietnamese words. */
export interface Choice {
  value: number | string;
  label: string;
}

/** The choices of a level, a status or a progress cell in the order in which they are shown; none where a number or a text is typed. */
export const choicesOf = (takes: CellKind): Choice[] => {
  switch (takes.kind) {
    case "level":
      return [
        0,
        ...Array.from({ length: takes.max - takes.min + 1 }, (_, step) => takes.min + step).filter((n) => n > 0),
      ].map((value) => ({
        value,
        label: value === 0 ? "Chưa đạt mức độ nào" : `Mức độ ${formatNumber(value)}`,
      }));
    case "status":
      return [
        { value: 1, label: "Có" },
        { value: 0, label: "Chưa" },
      ];
    case "progress":
      return Object.entries(progressWords).map(([value, label]) => ({ value, label }));
    default:
      return [];
  }
};
