import type { TargetView } from "@xhht/api";
import type { Theme } from "@xhht/core";
import { commonPlace, lastStep, sayNumber } from "./place.ts";

/** The targets of one milestone, in the order of the paper. */
export interface Milestone {
  year: number | null;
  /** The place its targets have in common and no other milestone has, or a made-up one. */
  anchor: string;
  /** The number before its heading, where the paper has one. */
  number: string;
  targets: TargetView[];
}

/** The number that a place prints, when it lies deeper than another. */
const numberBelow = (place: string, above: string): string =>
  place.startsWith(`${above}.`) ? sayNumber(lastStep(place)) : "";

/** Where the objectives stand: goals inside tasks do not count. */
export const placeOfGoals = (targets: TargetView[]): string =>
  commonPlace(targets.flatMap(({ insideTask, source }) => (insideTask ? [] : [source])));

/** Targets by milestone, in the order of first mention; goals that stand inside a task are left to their task. */
export const milestonesOf = (targets: TargetView[]): Milestone[] => {
  const years = new Map<number | null, TargetView[]>();
  for (const target of targets) {
    if (target.insideTask) continue;
    const list = years.get(target.milestone);
    if (list) list.push(target);
    else years.set(target.milestone, [target]);
  }
  const whole = placeOfGoals(targets);
  const places = [...years.values()].map((list) => commonPlace(list.map(({ source }) => source)));
  return [...years].map(([year, list], index) => {
    const place = places[index]!;
    const isOwn =
      place.includes(".") &&
      places.every((other, at) => at === index || (other !== place && !other.startsWith(`${place}.`)));
    return {
      year,
      anchor: isOwn ? place : `moc-${year ?? "chung"}`,
      number: isOwn ? numberBelow(place, whole) : "",
      targets: list,
    };
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
  for (const target of targets)
    if (target.pairedWith && ids.has(target.pairedWith) && !second.has(target.id)) second.add(target.pairedWith);
  const node = (target: TargetView): TargetNode => ({
    target,
    other: targets.find(({ id }) => id === target.pairedWith) ?? null,
    parts: targets.filter(({ id, within }) => within === target.id && !second.has(id)).map(node),
  });
  return targets.filter(({ id, within }) => !second.has(id) && !(within && ids.has(within))).map(node);
};

/** The nodes of one theme within a milestone. */
export interface ThemeGroup {
  theme: Theme;
  /** The letter before the theme, where it has a clause to itself. */
  number: string;
  nodes: TargetNode[];
}

/** Nodes by theme, in the order of first mention. */
export const byTheme = (nodes: TargetNode[], within: string, themeOf: (target: TargetView) => Theme): ThemeGroup[] => {
  const groups = new Map<Theme, TargetNode[]>();
  for (const node of nodes) {
    const theme = themeOf(node.target);
    groups.set(theme, [...(groups.get(theme) ?? []), node]);
  }
  const places = [...groups.values()].map((list) => commonPlace(list.map(({ target }) => target.source)));
  return [...groups].map(([theme, list], index) => ({
    theme,
    number: places.filter((place) => place === places[index]).length === 1 ? numberBelow(places[index]!, within) : "",
    nodes: list,
  }));
};
