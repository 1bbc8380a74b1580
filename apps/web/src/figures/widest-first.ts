import type { DashboardView } from "@xhht/api";

/**
 * The same dashboard with what most units are asked for first: what a single plan asks of a few places stands at the end.
 * Among equals the order of the themes stays.
 */
export const widestFirst = (view: DashboardView): DashboardView => {
  const notAsked = view.legend.kinds.indexOf("not_asked");
  const asked = view.columns.map(({ kind }) => kind.filter((one) => one !== notAsked).length);
  const order = asked.map((_, at) => at).toSorted((a, b) => asked[b]! - asked[a]! || a - b);
  const placed = <T>(list: readonly T[]): T[] => order.map((at) => list[at]!);
  return { ...view, indicators: placed(view.indicators), columns: placed(view.columns), whole: placed(view.whole) };
};
