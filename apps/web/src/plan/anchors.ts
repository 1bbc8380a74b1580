import type { Plan } from "@xhht/core";

/** A piece of the plan that can be linked to. */
type Piece = object & { source: string };

const pieces = (plan: Plan): Piece[] => [
  ...plan.legalBases.filter(({ source }) => /^[IVX]+\b/.test(source) === false),
  ...plan.purpose,
  ...plan.requirements,
  ...(plan.generalGoal ? [plan.generalGoal] : []),
  ...plan.taskGroups.flatMap((group) => [group, ...group.tasks]),
  ...plan.funding.paragraphs,
  ...plan.responsibilities.flatMap((heading) => [heading, ...heading.duties]),
  ...Object.values(plan.taskTables),
];

/** Gives each piece its place as its id, once: a second piece of the same place goes without, so that ids stay unique. */
export const anchorsOf = (plan: Plan): ((piece: object) => string | undefined) => {
  const ids = new Map<object, string>();
  const taken = new Set(plan.sections.map(({ number }) => number));
  for (const piece of pieces(plan)) {
    if (taken.has(piece.source)) continue;
    taken.add(piece.source);
    ids.set(piece, piece.source);
  }
  return (piece) => ids.get(piece);
};

/** Brings a place into view: the exact one, or the nearest above it (`V.11.đ.2` → `V.11.đ` → `V.11`). Says whether one was found. */
export const goTo = (place: string): boolean => {
  for (let id = place; id; id = id.includes(".") ? id.slice(0, id.lastIndexOf(".")) : "") {
    const element = document.getElementById(id);
    if (!element) continue;
    element.scrollIntoView();
    element.classList.add("arrived");
    setTimeout(() => element.classList.remove("arrived"), 2_400);
    return true;
  }
  return false;
};
