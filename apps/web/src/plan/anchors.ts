import type { PlanView } from "@xhht/api";
import { milestonesOf } from "./milestones.ts";

/** A piece of the plan that can be linked to. */
type Piece = object & { source: string };

const pieces = ({ plan, targets }: PlanView): Piece[] => [
  ...plan.purpose,
  ...plan.requirements,
  ...(plan.generalGoal ? [plan.generalGoal] : []),
  ...targets.filter(({ insideTask }) => !insideTask),
  ...plan.taskGroups.flatMap((group) => [group, ...group.tasks]),
  ...plan.funding.paragraphs,
  ...plan.responsibilities.flatMap((heading) => [heading, ...heading.duties]),
  ...Object.values(plan.taskTables),
];

/** Gives each piece its place as its id, once: a second piece of the same place goes without, so that ids stay unique. */
export const anchorsOf = (view: PlanView): ((piece: object) => string | undefined) => {
  const ids = new Map<object, string>();
  const taken = new Set([
    ...view.plan.sections.map(({ number }) => number),
    ...milestonesOf(view.targets).map(({ anchor }) => anchor),
  ]);
  for (const piece of pieces(view)) {
    if (taken.has(piece.source)) continue;
    taken.add(piece.source);
    ids.set(piece, piece.source);
  }
  return (piece) => ids.get(piece);
};

const find = (place: string): HTMLElement | null => {
  for (let id = place; id; id = id.includes(".") ? id.slice(0, id.lastIndexOf(".")) : "") {
    const element = document.getElementById(id);
    if (element) return element;
  }
  return document.getElementById(/^(mở đầu|căn cứ)/i.test(place) ? "can-cu" : "dau-trang");
};

/** Brings a place into view: the exact one, the nearest above it (`V.11.đ.2` → `V.11.đ` → `V.11`), or the head of the paper. */
export const goTo = (place: string): void => {
  const element = find(place);
  if (!element) return;
  element.scrollIntoView();
  element.classList.add("arrived");
  setTimeout(() => element.classList.remove("arrived"), 2_400);
};
