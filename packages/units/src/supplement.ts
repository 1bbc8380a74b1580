import type { UnitId, UnitVersion } from "@xhht/core";

/** A fact that the two data packages do not have, with the document that states it. */
export interface Supplement {
  unit: UnitId;
  /** What changes, from its day on. */
  change: { from: string } & Partial<Pick<UnitVersion, "name" | "type">>;
  source: string;
}

/** Changes after the reform that are known by name. */
export const supplements: readonly Supplement[] = [
  { unit: "75@2025-07-01", change: { from: "2026-04-30", type: "Thành phố" }, source: "NQ 30/2026/QH16" },
];

/** Changes after the reform that are known by number only: 2.621 xã and 687 phường became 2.611 and 697, codes unchanged. */
export const unnamedWards = { count: 10, on: "2026-04-30", source: "NQ 237/NQ-UBTVQH16" } as const;
