import type { Target } from "@xhht/core";

/** The target that a year works towards: the nearest milestone not past, achieved before registered. */
export const nearestTarget = (targets: readonly Target[], year: number): Target | null =>
  targets.toSorted((a, b) => {
    const far = ({ milestone, modality }: Target) =>
      (modality.includes("register") ? 1_000 : 0) + (milestone === null ? 500 : milestone >= year ? milestone - year : 200 + year - milestone);
    return far(a) - far(b);
  })[0] ?? null;
