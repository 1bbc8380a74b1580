import { compareVi } from "@xhht/core";
import type { DashboardUnit, DashboardView } from "@xhht/api";
import type { DashboardState } from "./address.ts";

const trouble = new Set(["at_risk", "not_met"]);

/** How many cells of each unit are at risk or not met, in the order of the units. */
export const troubles = ({ units, columns, legend }: Pick<DashboardView, "units" | "columns" | "legend">): number[] =>
  units.map((_, at) => columns.filter(({ status }) => trouble.has(legend.statuses[status[at]!]!)).length);

const fits: Record<DashboardState["filter"], (unit: DashboardUnit, troubles: number) => boolean> = {
  all: () => true,
  sent: ({ received, expected }) => expected > 0 && received >= expected,
  late: ({ late }) => late,
  unsent: ({ received, expected }) => received < expected,
  risk: (_, n) => n > 0,
};

type Ordered = Pick<DashboardView, "units" | "columns" | "legend" | "indicators">;

/** Places of the units to be shown, in the asked order: worst first, by name, what was not sent first, or the weakest in one indicator first. */
export const orderUnits = (
  view: Ordered,
  { order, filter, sorted }: Pick<DashboardState, "order" | "filter" | "sorted">,
): number[] => {
  const n = troubles(view);
  const { units } = view;
  const byName = (a: number, b: number): number => compareVi(units[a]!.name, units[b]!.name);
  const missing = (at: number): number => units[at]!.expected - units[at]!.received;
  const column = view.columns[view.indicators.findIndex(({ code }) => code === sorted)];
  const value = (at: number): number => column?.value[at] ?? Number.POSITIVE_INFINITY;
  const rules: Record<DashboardState["order"], (a: number, b: number) => number> = {
    risk: (a, b) => n[b]! - n[a]! || missing(b) - missing(a) || byName(a, b),
    name: byName,
    sent: (a, b) => missing(b) - missing(a) || Number(units[b]!.late) - Number(units[a]!.late) || byName(a, b),
    by: (a, b) => (value(a) === value(b) ? byName(a, b) : value(a) - value(b)),
  };
  return units
    .map((_, at) => at)
    .filter((at) => fits[filter](units[at]!, n[at]!))
    .toSorted(rules[order]);
};
