import { targetSentence, type Target, type Theme } from "@xhht/core";
import type { Block } from "./paper.ts";
import type { PlanFile } from "./plan-file.ts";
import { printedBlock } from "./plan-clauses.ts";
import { ended } from "./words.ts";

const themeHeading: Record<Theme, string> = {
  literacy_universal: "Xóa mù chữ và phổ cập giáo dục",
  skills: "Năng lực và trình độ của người dân",
  institutions: "Cơ sở giáo dục",
  models: "Mô hình học tập",
  movement: "Phong trào học tập",
  clc: "Trung tâm học tập cộng đồng",
};

const stepsOf = (place: string): string[] => place.split(".");
const milestonesOf = (targets: readonly Target[]): Set<number | null> => new Set(targets.map(({ milestone }) => milestone));

/** The theme that most of some targets have. */
const mainTheme = (targets: readonly Target[], { indicators }: PlanFile): string => {
  const times = new Map<Theme, number>();
  for (const { indicator } of targets) {
    const theme = indicators[indicator]?.theme;
    if (theme !== undefined) times.set(theme, (times.get(theme) ?? 0) + 1);
  }
  const [most] = [...times].toSorted((a, b) => b[1] - a[1]);
  return most ? themeHeading[most[0]] : "Chỉ tiêu";
};

/** What a heading over some targets says: their year where it tells them from their neighbours, else what they are about. */
const headingFor = (own: readonly Target[], around: readonly Target[], deeper: boolean, file: PlanFile): string => {
  const years = milestonesOf(own);
  const [year] = [...years];
  if (years.size === 1 && milestonesOf(around).size > 1) return year === null ? "Mục tiêu không ghi năm" : `Mục tiêu đến năm ${year}`;
  return deeper ? "Mục tiêu cụ thể" : mainTheme(own, file);
};

const heading = (step: string, path: readonly string[], text: string): Block => {
  if (/^\d+$/.test(step)) {
    const numbers = path.filter((one) => /^\d+$/.test(one));
    return { kind: "item", number: numbers.join("."), text };
  }
  return { kind: "point", letter: step, pieces: [{ text: `${text}:` }] };
};

/** The goals under one place and below, with a heading for every number and letter on the way. */
const below = (path: string[], targets: readonly Target[], file: PlanFile): Block[] => {
  const depth = path.length;
  const own = targets.filter(({ source }) => stepsOf(source).length === depth);
  const steps = [...new Set(targets.flatMap(({ source }) => stepsOf(source).slice(depth, depth + 1)))];
  return [
    ...own.map((target): Block => ({ kind: "dash", text: said(target, file) })),
    ...steps.flatMap((step) => {
      const inside = targets.filter(({ source }) => stepsOf(source)[depth] === step);
      const deeper = inside.some(({ source }) => stepsOf(source).length > depth + 1);
      return [heading(step, [...path, step], headingFor(inside, targets, deeper, file)), ...below([...path, step], inside, file)];
    }),
  ];
};

/** A goal as a whole sentence. Throws where the definition has no such indicator: then the plan was not checked. */
export const said = (target: Target, { indicators }: PlanFile): string => {
  const indicator = indicators[target.indicator];
  if (!indicator) throw new TypeError(`The definition has no indicator ${target.indicator}, which target ${target.id} reads`);
  return ended(targetSentence(target, indicator));
};

/** The goals of the section with a Roman number: as the plan's own paper prints them, else in the order of the plan, under the headings that their places name. */
export const targetBlocks = (section: string, file: PlanFile): Block[] => {
  const { printed } = file.plan;
  if (printed && printed.goals.length > 0) return printed.goals.map(printedBlock);
  const targets = file.plan.targets.filter(({ source, insideTask }) => !insideTask && stepsOf(source)[0] === section);
  return below([section], targets, file);
};
