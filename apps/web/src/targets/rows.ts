import type { PlanView, TargetView } from "@xhht/api";
import type { Theme } from "@xhht/core";
import { target as words } from "../words/target.ts";

/** One line of the targets table: the same indicator, read the same way, at every milestone. */
export interface Row {
  key: string;
  label: string;
  /** What sets this reading apart: the units of a share, a registered half. */
  aside: string;
  isPart: boolean;
  /** One a milestone, in the order of the columns. */
  cells: (TargetView | undefined)[];
}

/** The targets table: its columns, and its rows under their themes. */
export interface TargetRows {
  milestones: (number | null)[];
  groups: { theme: Theme; rows: Row[] }[];
}

const keyOf = (target: TargetView): string =>
  `${target.indicator}|${JSON.stringify(target.reading)}|${target.modality.includes("register")}`;

const asideOf = (target: TargetView): string => {
  if (target.modality.includes("register")) return words.modality.register;
  const { reading } = target;
  if (reading.kind !== "share") return "";
  return `${words.shareOf[reading.of]} ${"atLeast" in reading.where ? words.atLeast(reading.where.atLeast) : words.metWhere}`;
};

/** Turns targets into rows and columns; years in order, goals without a year last; rows in the order of the paper. */
export const rowsOf = ({ targets, indicators }: PlanView): TargetRows => {
  const milestones = [...new Set(targets.map(({ milestone }) => milestone))].toSorted(
    (a, b) => (a ?? Infinity) - (b ?? Infinity),
  );
  const themes = new Map<Theme, Map<string, Row>>();
  for (const target of targets) {
    const indicator = indicators[target.indicator];
    if (!indicator) continue;
    const rows = themes.get(indicator.theme) ?? new Map<string, Row>();
    themes.set(indicator.theme, rows);
    const key = keyOf(target);
    const row = rows.get(key) ?? {
      key,
      label: indicator.label,
      aside: asideOf(target),
      isPart: target.within !== undefined,
      cells: milestones.map(() => undefined),
    };
    rows.set(key, row);
    row.cells[milestones.indexOf(target.milestone)] ??= target;
  }
  return { milestones, groups: [...themes].map(([theme, rows]) => ({ theme, rows: [...rows.values()] })) };
};
