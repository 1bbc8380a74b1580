import type { TargetView } from "@xhht/api";
import type { Theme } from "@xhht/core";
import { lastStep } from "./place.ts";

/** The targets of one milestone, in the order of the paper. */
export interface Milestone {
  year: number | null;
  /** The place all its targets share, or a made-up one. */
  anchor: string;
  /** The letter before its heading, where the paper has one. */
  letter: string | null;
  targets: TargetView[];
}

/** Targets by milestone, in the order of first mention; goals that stand inside a task are left to their task. */
export const milestonesOf = (targets: TargetView[]): Milestone[] => {
  const years = new Map<number | null, TargetView[]>();
  for (const target of targets) {
    if (target.insideTask) continue;
    const list = years.get(target.milestone);
    if (list) list.push(target);
    else years.set(target.milestone, [target]);
  }
  const places = new Map<string, number>();
  for (const list of years.values()) for (const source of new Set(list.map(({ source }) => source))) places.set(source, (places.get(source) ?? 0) + 1);
  return [...years].map(([year, list]) => {
    const [source = "", ...others] = new Set(list.map((target) => target.source));
    const isOwn = others.length === 0 && places.get(source) === 1;
    return { year, anchor: isOwn ? source : `moc-${year ?? "chung"}`, letter: isOwn && /^[a-zđ]$/.test(lastStep(source)) ? lastStep(source) : null, targets: list };
  });
};

/** A target with its parts ("trong đó") and the other half of its pair. */
export interface TargetNode {
  target: TargetView;
  other: TargetView | null;
  parts: TargetNode[];
}

/** Nests parts under their wholes and joins the halves of a pair, keeping the order. */
export const nest = (targets: TargetView[]): TargetNode[] => {
  const ids = new Set(targets.map(({ id }) => id));
  const second = new Set<string>();
  for (const target of targets) if (target.pairedWith && ids.has(target.pairedWith) && !second.has(target.id)) second.add(target.pairedWith);
  const node = (target: TargetView): TargetNode => ({
    target,
    other: targets.find(({ id }) => id === target.pairedWith) ?? null,
    parts: targets.filter(({ id, within }) => within === target.id && !second.has(id)).map(node),
  });
  return targets.filter(({ id, within }) => !second.has(id) && !(within && ids.has(within))).map(node);
};

/** Runs of neighbours that share a theme. */
export const byTheme = (nodes: TargetNode[], themeOf: (target: TargetView) => Theme): { theme: Theme; nodes: TargetNode[] }[] => {
  const groups = new Map<Theme, TargetNode[]>();
  for (const node of nodes) {
    const theme = themeOf(node.target);
    groups.set(theme, [...(groups.get(theme) ?? []), node]);
  }
  return [...groups].map(([theme, list]) => ({ theme, nodes: list }));
};
