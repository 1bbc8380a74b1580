import type { ImportStanding } from "@xhht/api";

/** The fields that wait for a person, in the order of the page: what keeps the plan from being saved, then what was not understood. */
export const waitingFields = ({ issues }: Pick<ImportStanding, "issues">): string[] => {
  const order = (place: string): number => (place === "programme" ? 0 : place.startsWith("head.") ? 1 : place === "signature" ? 2 : place.startsWith("targets.") ? 3 : 4);
  const waiting = issues.filter(({ severity, code }) => severity === "error" || code === "import.unread");
  return [...new Set(waiting.map(({ place }) => place))].toSorted((a, b) => order(a) - order(b) || Number(a.split(".")[1] ?? 0) - Number(b.split(".")[1] ?? 0));
};
